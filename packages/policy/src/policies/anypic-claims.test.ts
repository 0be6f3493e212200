import { describe, expect, it } from 'vitest'
import { claim, euros, grounds, pack, picture, table } from '../../test/cases.ts'
import { compile, counterfactual, decide, disclose, type Facts, groundsOf, policies, summarize } from '../index.ts'

const anypic = compile(policies.anypic)
const BOUGHT = '2026-06-01T10:00:00Z'
const YEARS_LATER = '2031-06-01T10:00:00Z'
const single = { 'purchase.duplicate': false, 'purchase.twin_seconds': null }
const down = (hours: number | null | undefined, remedied: boolean | undefined) => ({ 'outage.hours': hours, 'outage.remedied': remedied })
const on = (ground: string, facts: Facts, moment = BOUGHT) => decide(anypic, claim(ground, moment, pack(BOUGHT, facts)))
const NEEDS = ['phone', 'order_id', 'paid_at', 'amount', 'description']

describe('an order placed twice at AnyPic', () => {
  it.each([
    ['the host knows of', { 'purchase.duplicate': true, 'purchase.twin_seconds': null }],
    ['the host knows of, however far the other is', { 'purchase.duplicate': true, 'purchase.twin_seconds': 1_000_000 }],
    ['that follows its twin at once', { 'purchase.twin_seconds': 0 }],
    ['a second before a quarter of an hour', { 'purchase.twin_seconds': 899 }],
    ['at a quarter of an hour', { 'purchase.twin_seconds': 900 }],
  ])('%s comes back in full, however long ago it was (A9, A22, A24)', (_, facts) => {
    for (const moment of [BOUGHT, YEARS_LATER])
      expect(on('duplicate_charge', facts, moment)).toMatchObject({ verdict: 'granted', grant: euros(2000, 'original_method'), needs: NEEDS })
  })

  it.each([
    ['no other, and the host says it is none', single, 'refused'],
    ['no other, and the host has not said', { 'purchase.twin_seconds': null }, 'review'],
    ['one a second too far, and the host says it is none', { 'purchase.duplicate': false, 'purchase.twin_seconds': 901 }, 'refused'],
    ['one a second too far, and the host has not said', { 'purchase.twin_seconds': 901 }, 'review'],
    ['nobody knows what, and the host says it is none', { 'purchase.duplicate': false }, 'review'],
    ['nobody knows what', {}, 'review'],
  ])('where the ledger holds %s: %s is no refusal by accident (A9)', (_, facts, verdict) => {
    const ruling = on('duplicate_charge', facts)
    expect(ruling.verdict).toBe(verdict)
    if (verdict === 'refused') expect(ruling).toMatchObject({ reasons: [{ code: 'no_duplicate', clause: '2' }], next: [{ kind: 'write_support' }] })
    else expect(ruling.grant).toEqual(euros(2000, 'original_method'))
  })

  it('whose credits were used is looked at by a person: a used credit counts as delivered (A9, A17)', () => {
    expect(on('duplicate_charge', { 'purchase.duplicate': true, 'purchase.credits_used': 1 })).toMatchObject({
      verdict: 'review', grant: euros(1980, 'original_method'), reasons: [{ code: 'credits_used', params: { count: 1 } }],
    })
    expect(on('duplicate_charge', { 'purchase.duplicate': true, 'purchase.credits_used': 100 }).verdict).toBe('nothing')
    expect(on('duplicate_charge', { ...single, 'purchase.credits_used': 1 }).verdict).toBe('refused')
  })

  it('comes back to a banned account too: it was never meant (A9, A18)', () => {
    expect(on('duplicate_charge', { 'purchase.duplicate': true, 'account.standing': 'banned' }).verdict).toBe('granted')
  })

  it('comes back once (A9)', () => {
    expect(on('duplicate_charge', { 'purchase.duplicate': true, 'purchase.refunded': 2000 })).toMatchObject({ verdict: 'nothing', reasons: [{ code: 'nothing_left' }] })
  })
})

describe('an outage at AnyPic', () => {
  it.each([
    ['none that lasted', 0, false, ['outage_too_short']],
    ['a minute less than 48 hours', 47 + 59 / 60, false, ['outage_too_short']],
    ['exactly 48 hours', 48, false, ['outage_too_short']],
    ['a second more', 48 + 1 / 3600, false, null],
    ['a week', 168, false, null],
    ['a week, made good since', 168, true, ['outage_remedied']],
    ['48 hours, made good since', 48, true, ['outage_too_short', 'outage_remedied']],
    ['none on record, as the host knows', null, false, ['outage_too_short']],
  ])('of %s: over 48 hours and nothing to make up for it (A10, A11)', (_, hours, remedied, reasons) => {
    const ruling = on('outage', down(hours, remedied))
    expect(ruling.reasons.map(({ code }) => code)).toEqual(reasons ?? [])
    expect(ruling).toMatchObject(reasons ? { verdict: 'refused', next: [{ kind: 'write_support' }] } : { verdict: 'granted', grant: euros(2000, 'original_method'), needs: NEEDS })
  })

  it('has no seven days: it counts as long as it was (A10)', () => {
    expect(on('outage', down(49, false), YEARS_LATER).verdict).toBe('granted')
  })

  it.each([
    ['nobody recorded', down(undefined, undefined), ['outage.hours', 'outage.remedied']],
    ['nobody measured', down(undefined, false), ['outage.hours']],
    ['nobody knows the remedy of', down(49, undefined), ['outage.remedied']],
  ])('that %s is reviewed, with what a yes would bring (A10, A11)', (_, facts, asks) => {
    expect(on('outage', facts)).toMatchObject({ verdict: 'review', grant: euros(2000, 'original_method'), asks })
  })

  it('before which credits were used is looked at by a person (A10, A17)', () => {
    expect(on('outage', { ...down(49, false), 'purchase.credits_used': 7 })).toMatchObject({
      verdict: 'review', grant: euros(1860, 'original_method'), reasons: [{ code: 'credits_used', params: { count: 7 } }],
    })
  })

  it('says how long it would have had to last (A10)', () => {
    const kase = claim('outage', BOUGHT, pack(BOUGHT, down(30, false)))
    expect(counterfactual(anypic, kase, decide(anypic, kase))).toMatchObject({ fact: 'outage.hours', value: 49, verdict: 'granted' })
  })
})

describe('every ground under every standing at AnyPic', () => {
  it('of an unused pack, with a twin and an outage: a ban forfeits what remains (A4, A6, A9, A10, A16, A18, A27)', () => {
    const facts = { ...picture(BOUGHT), ...pack(BOUGHT), 'purchase.duplicate': true, ...down(49, false) }
    const verdict = (ground: string, standing: string) => decide(anypic, claim(ground, BOUGHT, { ...facts, 'account.standing': standing })).verdict
    expect(table(verdict)).toEqual([
      'change_of_mind: granted granted refused refused',
      'duplicate_charge: granted granted granted granted',
      'unauthorised_charge: review review review review',
      'outage: granted granted refused refused',
      'misdescribed: review review review review',
      'defective: review review review review',
      'fees_after_cancellation: review review review review',
      'quality: refused refused refused refused',
      'generation: review review review review',
      'legal: review review review review',
      'other: review review review review',
    ])
  })

  it('names the ban as the reason, and a way on (A18)', () => {
    for (const ground of ['change_of_mind', 'outage'])
      expect(on(ground, { ...down(49, false), 'account.standing': 'banned' })).toMatchObject({ rule: 'banned', reasons: [{ code: 'account_banned' }], next: [{ kind: 'write_support' }] })
  })

  it('pays no money without a purchase: a free credit is none (A5)', () => {
    const free: Facts = { 'account.standing': 'active', 'purchase.duplicate': true, ...down(49, false) }
    for (const ground of grounds) {
      const ruling = decide(anypic, { ...claim(ground, BOUGHT, free), purchase: 'free_1' })
      expect([ruling.grant, ruling.choices]).toEqual([null, []])
    }
  })
})

describe('what else AnyPic is asked', () => {
  it('is written to its one address and read by a person (A22, A27)', () => {
    expect(on('other', {})).toMatchObject({ verdict: 'review', rule: 'question', grant: null, needs: NEEDS })
  })

  it.each(['app_store', 'play_store'])('about a purchase in the %s leads to the store, on every ground of money (A24)', (channel) => {
    for (const ground of ['change_of_mind', 'duplicate_charge', 'outage', 'other']) {
      const ruling = on(ground, { 'purchase.channel': channel, 'purchase.duplicate': true, ...down(49, false) })
      expect(disclose(anypic, ruling)).toMatchObject({ verdict: 'redirect', reasons: [{ code: 'bought_in_store' }], next: [{ kind: 'use_store' }], amount: null })
    }
    expect(summarize(anypic).seller.stores.find((store) => store.channel === channel)?.url).toMatch(/^https:\/\/\S+\.(apple|google)\.com/)
  })

  it('is offered in the order of a form, a change of mind first (A6, A9, A10, A27)', () => {
    expect(groundsOf(policies.anypic).filter((ground) => ground !== 'generation' && ground !== 'quality')).toEqual(['change_of_mind', 'duplicate_charge', 'outage', 'other'])
  })
})
