import { describe, expect, it } from 'vitest'
import { euros, pack, picture, report, request } from '../../test/cases.ts'
import { sale, says } from '../../test/sales.ts'
import type { Facts, LawId, PastEvent } from '../index.ts'

const MADE = '2026-06-01T08:00:00Z'
const LONG_AFTER = '2026-09-01T08:00:00Z'
const rerun = { remedy: { kind: 'rerun', size: null } }

const both: [LawId, string][] = [['eu-conformity', 'DE'], ['uk-conformity', 'GB']]

describe.each(both)('what is not as it should be, by %s (C36)', (law, country) => {
  const here = sale({ 'sale.country': country })
  const claimed = (reason: string, facts: Facts = {}, past: PastEvent[] = []) =>
    says(law, report(LONG_AFTER, reason, { ...pack(MADE), ...picture(MADE), ...here, ...facts }, past))
  const bought = (ground: string, facts: Facts = {}, past: PastEvent[] = []) =>
    says(law, { ...request(LONG_AFTER, { ...pack(MADE), ...here, ...facts }), ground, past })

  it('is looked at by a person, who sees what a yes brings', () => {
    expect(claimed('broken_anatomy')).toMatchObject({ verdict: 'review', grant: rerun, asks: ['judge.claim_holds'] })
    expect(bought('defective')).toMatchObject({ verdict: 'review', grant: rerun, asks: ['judge.claim_holds'] })
  })

  it.each(['misdescribed', 'defective'])('is made good first where a %s purchase was found, and paid for where that cannot be', (ground) => {
    const found = { 'judge.claim_holds': true }
    expect(bought(ground, found)).toMatchObject({ verdict: 'granted', grant: rerun })
    for (const standing of ['closed', 'terminated', 'banned'])
      expect(bought(ground, { ...found, 'account.standing': standing })).toMatchObject({ verdict: 'granted', grant: euros(2000, 'original_method') })
    expect(bought(ground, { 'judge.claim_holds': false })).toMatchObject({ verdict: 'nothing', grant: null })
  })

  it('is made good first where a generation was found wanting, or its part of the price comes back', () => {
    const found = { 'judge.claim_holds': true }
    expect(claimed('wrong_style', found)).toMatchObject({ verdict: 'granted', grant: rerun })
    expect(claimed('wrong_style', { ...found, 'account.standing': 'closed' })).toMatchObject({ grant: euros(80, 'original_method') })
    expect(claimed('wrong_style', { 'judge.claim_holds': false })).toMatchObject({ verdict: 'nothing' })
    expect(claimed('wrong_style', { ...found, 'account.standing': 'closed', 'purchase.paid': undefined }).verdict).toBe('review')
  })

  it('goes to a person once something was given for it, or the bank looks at it: never twice', () => {
    const found = { 'judge.claim_holds': true }
    const before = (about: Partial<PastEvent>) => [{ kind: 'refund', at: Date.parse(MADE), ...about }]
    expect(claimed('wrong_style', found, before({ generation: 'gen_1' }))).toMatchObject({ verdict: 'review', grant: null })
    expect(claimed('wrong_style', found, before({ generation: 'gen_2' }))).toMatchObject({ verdict: 'granted' })
    expect(bought('defective', found, before({ purchase: 'pack_1' }))).toMatchObject({ verdict: 'review', grant: null })
    expect(claimed('wrong_style', { ...found, 'purchase.chargeback': true })).toMatchObject({ verdict: 'review', grant: null })
    expect(bought('defective', { ...found, 'purchase.chargeback': true })).toMatchObject({ verdict: 'review', grant: null })
  })

  it.each([
    ['taste', 'not_to_my_taste', {}],
    ['a generation that failed', 'unusable', { 'generation.outcome': 'failed' }],
    ['a generation that was blocked', 'unusable', { 'generation.outcome': 'moderated' }],
    ['a generation that cost nothing', 'unusable', { 'generation.credits': 0 }],
    ['somebody who is no consumer', 'unusable', { 'sale.consumer': false }],
  ])('is nothing of %s', (_, reason, facts) => {
    expect(claimed(reason, facts).verdict).toBe('nothing')
  })

  it('is an open question while nobody knows whether the person is a consumer', () => {
    expect(claimed('unusable', { 'sale.consumer': undefined })).toMatchObject({ verdict: 'review', asks: ['sale.consumer'] })
    expect(claimed('not_to_my_taste', { 'sale.consumer': undefined }).verdict).toBe('nothing')
  })

  it('takes every other claim under the law to a person (B11)', () => {
    expect(bought('legal', { 'account.standing': 'banned' })).toMatchObject({ verdict: 'review', reasons: [{ code: 'legal_claim' }] })
    expect(bought('legal', { 'sale.consumer': false }).verdict).toBe('nothing')
    expect(bought('change_of_mind')).toMatchObject({ verdict: 'nothing', rule: null })
  })
})
