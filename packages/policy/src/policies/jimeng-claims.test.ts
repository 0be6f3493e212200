import { describe, expect, it } from 'vitest'
import { claim, euros, grounds, pack, picture, table } from '../../test/cases.ts'
import { compile, counterfactual, decide, disclose, type Facts, groundsOf, policies, summarize } from '../index.ts'

const jimeng = compile(policies.jimeng)
const BOUGHT = '2025-06-02T10:00:00Z'
const YEARS_LATER = '2030-06-02T10:00:00Z'
const single = { 'purchase.duplicate': false, 'purchase.twin_seconds': null }
const down = (hours: number | null | undefined) => ({ 'outage.complete_hours': hours })
const used = (credits: number) => ({ 'purchase.credits_used': credits, 'purchase.credits_left': 100 - credits })
const on = (ground: string, facts: Facts, moment = BOUGHT) => decide(jimeng, claim(ground, moment, pack(BOUGHT, facts)))
const NEEDS = ['email', 'paid_at', 'amount', 'description']
const WAYS_ON = [{ kind: 'contact_seller' }, { kind: 'write_support' }]

describe('a package charged twice at JiMeng', () => {
  it.each([
    ['as the processor knows', { 'purchase.duplicate': true, 'purchase.twin_seconds': null }],
    ['at the same second', { 'purchase.twin_seconds': 0 }],
    ['within a second of a quarter of an hour', { 'purchase.twin_seconds': 899 }],
    ['a quarter of an hour later', { 'purchase.twin_seconds': 900 }],
  ])('%s comes back, however long ago it was (D6, D16, D18)', (_, facts) => {
    for (const moment of [BOUGHT, YEARS_LATER])
      expect(on('duplicate_charge', facts, moment)).toMatchObject({ verdict: 'granted', grant: euros(2000, 'original_method'), needs: NEEDS, urgent: false })
  })

  it.each([
    ['no other, and the processor says it is none', single, 'refused'],
    ['no other, and nobody has said', { 'purchase.twin_seconds': null }, 'review'],
    ['one a second too far, and the processor says it is none', { 'purchase.duplicate': false, 'purchase.twin_seconds': 901 }, 'refused'],
    ['one a second too far, and nobody has said', { 'purchase.twin_seconds': 901 }, 'review'],
    ['nobody knows what', {}, 'review'],
  ])('where the ledger holds %s: %s is no refusal by accident (D6, D21)', (_, facts, verdict) => {
    const ruling = on('duplicate_charge', facts)
    expect(ruling.verdict).toBe(verdict)
    if (verdict === 'refused') expect(ruling).toMatchObject({ reasons: [{ code: 'no_duplicate' }], next: WAYS_ON })
    else expect(ruling.grant).toEqual(euros(2000, 'original_method'))
  })

  it('whose credits were used is looked at by a person (D6, D9)', () => {
    expect(on('duplicate_charge', { 'purchase.duplicate': true, ...used(1) })).toMatchObject({
      verdict: 'review', grant: euros(1980, 'original_method'), reasons: [{ code: 'credits_used', params: { count: 1 } }],
    })
    expect(on('duplicate_charge', { 'purchase.duplicate': true, ...used(100) }).verdict).toBe('nothing')
  })

  it('comes back to an account that was closed: it is no credit that was left (D6, D10)', () => {
    expect(on('duplicate_charge', { 'purchase.duplicate': true, 'account.standing': 'closed' }).verdict).toBe('granted')
  })

  it('comes back once (D6)', () => {
    expect(on('duplicate_charge', { 'purchase.duplicate': true, 'purchase.refunded': 2000 }).verdict).toBe('nothing')
  })
})

describe('a charge at JiMeng that nobody authorised', () => {
  it.each([['of a pack that is unused', 0], ['of a pack that is all used', 100]])('%s is urgent, and a person decides about all of it (D7, D16, D18)', (_, credits) => {
    expect(disclose(jimeng, on('unauthorised_charge', used(credits), YEARS_LATER))).toMatchObject({
      verdict: 'review', urgent: true, reasons: [{ code: 'unauthorised_charge' }],
      amount: { money: { amount: 2000, currency: 'EUR' } }, destinations: [{ to: 'original_method', review: false }],
    })
    expect(on('unauthorised_charge', used(credits)).needs).toEqual(NEEDS)
  })

  it('is the only ground that comes before all others (D7)', () => {
    expect(grounds.filter((ground) => on(ground, { 'purchase.duplicate': true, ...down(100) }).urgent)).toEqual(['unauthorised_charge'])
  })
})

describe('an outage at JiMeng', () => {
  it.each([
    ['no hours at all', 0, 'refused'],
    ['none on record, as the host knows', null, 'refused'],
    ['a second less than 72 hours', 72 - 1 / 3600, 'refused'],
    ['exactly 72 hours', 72, 'refused'],
    ['a second more', 72 + 1 / 3600, 'granted'],
    ['a month', 720, 'granted'],
  ])('complete for %s, after the purchase: %s hours, %s (D8)', (_, hours, verdict) => {
    const ruling = on('outage', down(hours), YEARS_LATER)
    expect(ruling.verdict).toBe(verdict)
    if (verdict === 'granted') expect(ruling).toMatchObject({ grant: euros(2000, 'original_method'), needs: NEEDS })
    else expect(ruling).toMatchObject({ reasons: [{ code: 'outage_too_short', clause: '2' }], next: WAYS_ON })
  })

  it('has to be complete: one of some parts does not count, however long (D8)', () => {
    expect(on('outage', { 'outage.hours': 500, ...down(3) }).verdict).toBe('refused')
  })

  it('that nobody recorded is reviewed, never refused (D8)', () => {
    expect(on('outage', down(undefined))).toMatchObject({ verdict: 'review', asks: ['outage.complete_hours'], grant: euros(2000, 'original_method') })
  })

  it.each([
    ['none used', 2000, 100, 0, 2000],
    ['one used', 2000, 100, 1, 1980],
    ['a third left of a price that does not divide', 1000, 3, 2, 333],
    ['one left of a price that does not divide', 999, 7, 6, 142],
  ])('returns the credits that were not used at the rate of their own pack, rounded down: %s (D8, D9)', (_, paid, credits, gone, amount) => {
    const facts = { ...down(73), 'purchase.paid': paid, 'purchase.credits': credits, 'purchase.credits_used': gone, 'purchase.credits_left': credits - gone }
    expect(on('outage', facts).grant).toEqual(euros(amount, 'original_method'))
  })

  it('returns nothing where all is used (D9)', () => {
    expect(on('outage', { ...down(73), ...used(100) })).toMatchObject({ verdict: 'nothing', reasons: [{ code: 'nothing_left' }] })
  })

  it('says how long it would have had to last (D8)', () => {
    const kase = claim('outage', BOUGHT, pack(BOUGHT, down(70)))
    expect(counterfactual(jimeng, kase, decide(jimeng, kase))).toMatchObject({ fact: 'outage.complete_hours', value: 73, verdict: 'granted' })
  })
})

describe('every ground under every standing at JiMeng', () => {
  it('of an unused pack, with a twin and an outage (D3, D6, D7, D8, D9, D10, D11)', () => {
    const facts = { ...picture(BOUGHT), ...pack(BOUGHT), 'purchase.duplicate': true, ...down(73) }
    const verdict = (ground: string, standing: string) => decide(jimeng, claim(ground, BOUGHT, { ...facts, 'account.standing': standing })).verdict
    expect(table(verdict)).toEqual([
      'change_of_mind: refused refused refused refused',
      'duplicate_charge: granted granted granted granted',
      'unauthorised_charge: review review review review',
      'outage: granted granted granted granted',
      'misdescribed: review review review review',
      'defective: review review review review',
      'fees_after_cancellation: review review review review',
      'quality: refused refused refused refused',
      'generation: review review review review',
      'legal: review review review review',
      'other: review review review review',
    ])
  })

  it('pays no money without a purchase (D3)', () => {
    for (const ground of grounds) {
      const ruling = decide(jimeng, claim(ground, BOUGHT, { 'account.standing': 'active', 'purchase.duplicate': true, ...down(73) }))
      expect([ruling.grant, ruling.choices]).toEqual([null, []])
    }
  })
})

describe('what else JiMeng is asked', () => {
  it('goes to support with the address of the account, date, amount and what happened (D15, D16)', () => {
    expect(on('other', {})).toMatchObject({ verdict: 'review', rule: 'question', grant: null, needs: NEEDS })
  })

  it('may be asked of the merchant of record too, wherever a request about money is refused (D21, D22)', () => {
    const refusals = ['change_of_mind', 'duplicate_charge', 'outage'].map((ground) => on(ground, { ...single, ...down(0) }))
    expect(refusals.map(({ verdict }) => verdict)).toEqual(['refused', 'refused', 'refused'])
    for (const { next } of refusals) expect(next[0]).toEqual({ kind: 'contact_seller' })
  })

  it.each(['app_store', 'play_store'])('about a purchase in the %s leads to the store, on every ground of money (D18)', (channel) => {
    for (const ground of ['change_of_mind', 'duplicate_charge', 'unauthorised_charge', 'outage', 'other']) {
      const ruling = on(ground, { 'purchase.channel': channel, 'purchase.duplicate': true, ...down(73) })
      expect(ruling).toMatchObject({ verdict: 'redirect', reasons: [{ code: 'bought_in_store' }], next: [{ kind: 'use_store' }], grant: null })
    }
    expect(summarize(jimeng).seller.stores.map((store) => store.channel)).toContain(channel)
  })

  it('is reviewed where nobody knows how it was bought (D6)', () => {
    expect(on('duplicate_charge', { 'purchase.duplicate': true, 'purchase.channel': undefined })).toMatchObject({ verdict: 'review', asks: ['purchase.channel'] })
  })

  it('is offered in the order of a form, a change of mind first (D3, D6, D7, D8)', () => {
    expect(groundsOf(policies.jimeng).filter((ground) => ground !== 'generation' && ground !== 'quality')).toEqual(
      ['change_of_mind', 'duplicate_charge', 'unauthorised_charge', 'outage', 'other'],
    )
  })
})
