import { describe, expect, it } from 'vitest'
import { at, pack, request } from '../test/cases.ts'
import type { Facts } from './cases.ts'
import { compilePay } from './grants.ts'
import type { OneOf, Pay } from './model-rules.ts'
import { policies } from './policies.ts'

const given = (pay: Pay | OneOf, facts: Facts = {}) =>
  compilePay(pay, { book: policies.anumi, params: {}, holidays: [], terms: new Map() }).given(
    request('2026-06-02T00:00:00Z', { ...pack('2026-06-01T00:00:00Z'), ...facts }),
  )
const original = [{ to: 'original_method', review: false }]

describe('money', () => {
  const share = (facts: Facts, money: 'all' | 'credits_left' = 'credits_left') => given({ money, to: ['original_method'] }, facts)

  it('never passes what is still refundable', () => {
    expect(share({ 'purchase.refunded': 1500 })).toEqual({ grant: { money: { amount: 500, currency: 'EUR' }, to: original, fees: [] } })
  })

  it('is nothing when nothing is left, not a refund of 0', () => {
    expect(share({ 'purchase.refunded': 2000 })).toEqual({ nothing: 'nothing_left' })
    expect(share({ 'purchase.credits_left': 0 })).toEqual({ nothing: 'nothing_left' })
    expect(share({ 'purchase.paid': 0 })).toEqual({ nothing: 'nothing_left' })
  })

  it('is what was not used, wherever those credits are now, less what came back already (A18)', () => {
    const unused = (facts: Facts) => given({ money: 'credits_unused', to: ['original_method'] }, { 'purchase.credits_used': 40, 'purchase.credits_left': 0, ...facts })
    expect(unused({})).toMatchObject({ grant: { money: { amount: 1200 } } })
    expect(unused({ 'purchase.refunded': 500 })).toMatchObject({ grant: { money: { amount: 700 } } })
    expect(unused({ 'purchase.refunded': 1200 })).toEqual({ nothing: 'nothing_left' })
    expect(unused({ 'purchase.credits_used': 100 })).toEqual({ nothing: 'nothing_left' })
  })

  it.each(['days_left', 'months_left'] as const)('by %s is less what came back already: a later request brings no used day (C36)', (share) => {
    const period = { 'purchase.period_from': at('2026-06-01T00:00:00Z'), 'purchase.period_until': at('2026-09-01T00:00:00Z') }
    const pay: Pay = { money: share, to: ['original_method'] }
    const { grant } = given(pay, period) as { grant: { money: { amount: number } } }
    expect(grant.money.amount).toBeLessThan(2000)
    expect(given(pay, { ...period, 'purchase.refunded': grant.money.amount })).toEqual({ nothing: 'nothing_left' })
    expect(given(pay, { ...period, 'purchase.refunded': 100 })).toMatchObject({ grant: { money: { amount: grant.money.amount - 100 } } })
  })

  it('is the part of the price that a generation cost', () => {
    const charged = (facts: Facts) => given({ money: 'credits_charged', to: ['original_method'] }, { 'generation.credits': 4, ...facts })
    expect(charged({})).toMatchObject({ grant: { money: { amount: 80 } } })
    expect(charged({ 'purchase.paid': 1999 })).toMatchObject({ grant: { money: { amount: 79 } } })
    expect(charged({ 'generation.credits': undefined })).toEqual({ unknown: ['generation.credits'] })
  })

  it.each([
    ['days_left', '2026-06-02T10:00:00.000Z'], ['months_left', '2026-06-15T10:00:00.000Z'], ['all', undefined],
  ] as const)('by %s turns next at %s', (share, turn) => {
    const period = { 'purchase.period_from': at('2026-05-15T10:00:00Z'), 'purchase.period_until': at('2026-08-15T10:00:00Z') }
    const payer = compilePay({ money: share, to: ['original_method'] }, { book: policies.anumi, params: {}, holidays: [], terms: new Map() })
    const [first] = payer.edges(request('2026-06-02T00:00:00Z', { ...pack('2026-05-15T10:00:00Z'), ...period }))
    expect(first && new Date(Number(first.value)).toISOString()).toBe(turn)
  })

  it('names the facts that are missing instead of guessing', () => {
    expect(share({ 'purchase.paid': undefined })).toEqual({ unknown: ['purchase.paid'] })
    expect(share({ 'purchase.currency': undefined, 'purchase.credits': undefined })).toEqual({ unknown: ['purchase.credits', 'purchase.currency'] })
  })

  it('shows each fee that is off it, and leaves out those that do not apply (B38)', () => {
    const pay: Pay = {
      money: {
        minus: [
          { fee: 'external_processing', of: 'purchase.external_fees' },
          { fee: 'refund_processing', percent: 5, if: { 'account.malicious_use': true } },
        ],
      },
      to: ['original_method'],
    }
    const fees = (facts: Facts) => given(pay, { 'purchase.external_fees': 70, 'account.malicious_use': false, ...facts })
    expect(fees({})).toMatchObject({ grant: { money: { amount: 1930 }, fees: [{ kind: 'external_processing', money: { amount: 70, currency: 'EUR' } }] } })
    expect(fees({ 'account.malicious_use': true })).toMatchObject({ grant: { money: { amount: 1833 }, fees: [{}, { kind: 'refund_processing', money: { amount: 97 } }] } })
    expect(fees({ 'purchase.external_fees': null })).toMatchObject({ grant: { money: { amount: 2000 }, fees: [] } })
    expect(fees({ 'account.malicious_use': undefined })).toEqual({ unknown: ['account.malicious_use'] })
    expect(fees({ 'purchase.external_fees': undefined })).toEqual({ unknown: ['purchase.external_fees'] })
  })

  it('goes where it may: a place that nobody knows to be open is one to agree to (B37)', () => {
    const to = (facts: Facts) => given({ money: 'all', to: ['original_method', { to: 'bank_transfer', if: { 'purchase.method': 'bank_transfer' } }, { to: 'balance', review: true }] }, facts)
    const places = (...transfer: object[]) => ({ grant: { to: [...original, ...transfer, { to: 'balance', review: true }] } })
    expect(to({ 'purchase.method': 'card' })).toMatchObject(places())
    expect(to({ 'purchase.method': 'bank_transfer' })).toMatchObject(places({ to: 'bank_transfer', review: false }))
    expect(to({ 'purchase.method': undefined })).toMatchObject(places({ to: 'bank_transfer', review: true }))
  })
})

describe('several remedies', () => {
  const remedies: Pay[] = [
    { remedy: 'rerun', if: { 'generation.outcome': 'failed' } },
    { credits: 10, as: 'courtesy' },
    { money: 'credits_left', to: ['original_method'] },
  ]
  const credits = { credits: 10, as: 'courtesy' }
  const money = { money: { amount: 2000, currency: 'EUR' }, to: original, fees: [] }
  const rerun = { remedy: { kind: 'rerun', size: null } }
  const choose = (chosen: OneOf['chosen'], facts: Facts) => given({ oneOf: remedies, chosen }, facts)

  it.each(['person', 'seller'] as const)('are offered to the %s, those that are possible', (chosenBy) => {
    expect(choose(chosenBy, { 'generation.outcome': 'failed' })).toEqual({ choices: [rerun, credits, money], chosenBy })
    expect(choose(chosenBy, { 'generation.outcome': 'succeeded' })).toEqual({ choices: [credits, money], chosenBy })
    expect(choose(chosenBy, { 'generation.outcome': 'succeeded', 'purchase.credits_left': 0 })).toEqual({ grant: credits })
  })

  it('in order: the first that is possible stands', () => {
    expect(choose('in_order', { 'generation.outcome': 'failed' })).toEqual({ grant: rerun })
    expect(choose('in_order', { 'generation.outcome': 'succeeded' })).toEqual({ grant: credits })
  })

  it('are not guessed while it is not known which are possible', () => {
    expect(choose('in_order', {})).toEqual({ unknown: ['generation.outcome'] })
  })
})
