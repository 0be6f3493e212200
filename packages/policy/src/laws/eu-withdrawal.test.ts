import { describe, expect, it } from 'vitest'
import { at, euros, pack, request } from '../../test/cases.ts'
import { lastGranted, sale, says, used } from '../../test/sales.ts'
import { laws } from '../laws.ts'

const BOUGHT = '2026-06-01T08:00:00Z' // a Monday
const SOON = '2026-06-05T08:00:00Z'
const eu = (moment: string, facts: object) => says('eu-withdrawal', request(moment, { ...pack(BOUGHT), ...sale(), ...facts }))
const flags = [true, false]

describe('the time to withdraw in the European Union (C36)', () => {
  it.each([
    // 14 days after the day of the contract, wherever that day was, until the last day has ended wherever it ends last.
    ['a Monday', '2026-06-01T08:00:00Z', '2026-06-16T11:59:59.999Z'],
    ['the first moment of the day in the east', '2026-06-01T10:00:00Z', '2026-06-17T11:59:59.999Z'],
    ['the last moment of the day before', '2026-06-01T09:59:59.999Z', '2026-06-16T11:59:59.999Z'],
    ['a Saturday: the last day is the Monday after it', '2026-06-06T08:00:00Z', '2026-06-23T11:59:59.999Z'],
    ['a Sunday: likewise', '2026-06-07T08:00:00Z', '2026-06-23T11:59:59.999Z'],
    ['before a leap day', '2028-02-15T08:00:00Z', '2028-03-01T11:59:59.999Z'],
    ['on a leap day', '2028-02-29T08:00:00Z', '2028-03-15T11:59:59.999Z'],
    ['before clocks go forward', '2026-03-16T08:00:00Z', '2026-03-31T11:59:59.999Z'],
    ['before clocks go back', '2026-10-12T08:00:00Z', '2026-10-27T11:59:59.999Z'],
    ['over the new year', '2026-12-21T08:00:00Z', '2027-01-05T11:59:59.999Z'],
  ])('bought on %s, at %s, is open to the end of %s', (_, bought, last) => {
    expect(lastGranted('eu-withdrawal', { ...pack(bought), ...sale() })).toBe(last)
  })

  it('never ends before the fourteenth day has ended where the person lives, at either end of the earth', () => {
    for (const [zone, hours] of [['Kiritimati', 14], ['Berlin', 2], ['Azores', 0], ['Pago Pago', -11]] as const) {
      for (let hour = 0; hour < 24; hour++) {
        const bought = at('2026-06-01T00:00:00Z') + hour * 3_600_000
        const dayThere = Math.floor((bought + hours * 3_600_000) / 86_400_000)
        const endThere = (dayThere + 15) * 86_400_000 - hours * 3_600_000 - 1
        expect(eu(new Date(endThere).toISOString(), { 'purchase.at': bought }).verdict, `${zone}, ${hour}:00`).toBe('granted')
      }
    }
  })

  it.each([
    ['a holiday on the last day', ['2026-06-15'], '2026-06-17T11:59:59.999Z'],
    ['holidays before a weekend', ['2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18', '2026-06-19'], '2026-06-23T11:59:59.999Z'],
    ['a holiday in between', ['2026-06-04'], '2026-06-16T11:59:59.999Z'],
  ])('moves on to the next working day for %s, and for no other', (_, holidays, last) => {
    expect(lastGranted('eu-withdrawal', { ...pack(BOUGHT), ...sale() }, holidays)).toBe(last)
  })

  it.each([
    ['a year', '2026-06-01T08:00:00Z', '2027-06-16T11:59:59.999Z'],
    ['a year with a leap day', '2027-06-01T08:00:00Z', '2028-06-16T11:59:59.999Z'],
    ['a year from the Monday after a Saturday', '2025-05-31T08:00:00Z', '2026-06-17T11:59:59.999Z'],
    ['a year that would end on a Saturday', '2025-05-30T08:00:00Z', '2026-06-16T11:59:59.999Z'],
  ])('is twelve months longer for a person who was not told: %s', (_, bought, last) => {
    expect(lastGranted('eu-withdrawal', { ...pack(bought), ...sale({ 'sale.informed': false }) })).toBe(last)
  })

  it('is an open question where nobody knows whether the person was told', () => {
    const late = (informed?: boolean) => eu('2026-09-01T08:00:00Z', { 'sale.informed': informed })
    expect(late()).toMatchObject({ verdict: 'review', asks: ['sale.informed'] })
    expect([late(false).verdict, late(true).verdict]).toEqual(['granted', 'nothing'])
    expect(eu(SOON, { 'sale.informed': undefined }).verdict).toBe('granted')
    expect(eu('2027-09-01T08:00:00Z', { 'sale.informed': undefined }).verdict).toBe('nothing')
  })
})

describe('what comes back of a digital service', () => {
  it.each([
    ['nothing used', 0, {}, 2000],
    ['a third used, rounded down once', 67, {}, 660],
    ['half used, at the price of the pack', 50, { 'purchase.paid': 1999 }, 999],
    ['half used without having asked for the start', 50, { 'sale.start_requested': false }, 2000],
    ['half used without having been told', 50, { 'sale.informed': false }, 2000],
    ['all used without having asked for the start', 100, { 'sale.start_requested': false }, 2000],
    ['half used, and the others forfeited by the seller', 50, { 'purchase.credits_left': 0 }, 1000],
    ['half used, and a part refunded before', 50, { 'purchase.refunded': 300 }, 700],
    ['half used without having asked for the start, and a part refunded before', 50, { 'sale.start_requested': false, 'purchase.refunded': 300 }, 1700],
  ])('%s (C12)', (_, credits, facts, amount) => {
    expect(eu(SOON, { ...used(credits), ...facts })).toMatchObject({ verdict: 'granted', grant: euros(amount, 'original_method'), needs: [] })
  })

  it('is nothing once all of it was used as asked for', () => {
    expect(eu(SOON, used(100))).toMatchObject({ verdict: 'nothing', rule: 'service' })
  })

  it('is counted by days of a subscription', () => {
    const month = {
      'purchase.kind': 'subscription', 'purchase.period_from': at(BOUGHT), 'purchase.period_until': at('2026-07-01T08:00:00Z'), 'purchase.paid': 3000,
    }
    expect(eu('2026-06-05T09:00:00Z', { ...month, ...used(20) })).toMatchObject({ rule: 'period', grant: euros(2500, 'original_method') })
    expect(eu('2026-06-05T09:00:00Z', { ...month, 'sale.start_requested': false })).toMatchObject({ grant: euros(3000, 'original_method') })
  })
})

describe('the right to withdraw from digital content (Art. 16(m))', () => {
  const combinations = flags.flatMap((start) => flags.flatMap((loss) => flags.map((confirmed) => [start, loss, confirmed] as const)))

  it.each(combinations)('once begun is lost with request %s, acknowledgement %s, confirmation %s together alone', (start, loss, confirmed) => {
    const consent = { 'sale.class': 'digital_content', 'sale.start_requested': start, 'sale.loss_acknowledged': loss, 'sale.confirmed': confirmed }
    const begun = eu(SOON, { ...consent, ...used(1) })
    if (start && loss && confirmed) expect(begun).toMatchObject({ verdict: 'nothing', rule: 'lost', grant: null })
    else expect(begun).toMatchObject({ verdict: 'granted', grant: euros(2000, 'original_method') })
    expect(eu(SOON, { ...consent, ...used(0) })).toMatchObject({ verdict: 'granted', grant: euros(2000, 'original_method') })
  })

  it('is an open question while one of the three is not known and the others were given', () => {
    for (const open of ['sale.start_requested', 'sale.loss_acknowledged', 'sale.confirmed', 'purchase.credits_used'])
      expect(eu(SOON, { 'sale.class': 'digital_content', ...used(1), [open]: undefined })).toMatchObject({ verdict: 'review' })
    expect(eu(SOON, { 'sale.class': 'digital_content', ...used(1), 'sale.confirmed': undefined, 'sale.start_requested': false }).verdict).toBe('granted')
  })
})

describe('who may withdraw, and from what', () => {
  it('a consumer alone; where nobody knows, somebody asks', () => {
    const consumer = (value: boolean | null | undefined) => eu(SOON, { 'sale.consumer': value })
    expect([consumer(true).verdict, consumer(false).verdict, consumer(null).verdict]).toEqual(['granted', 'nothing', 'nothing'])
    expect(consumer(undefined)).toMatchObject({ verdict: 'review', asks: ['sale.consumer'], rule: null })
  })

  it('of an unknown class: all of what is untouched, and a question about what was used', () => {
    expect(eu(SOON, { 'sale.class': undefined })).toMatchObject({ verdict: 'granted', grant: euros(2000, 'original_method') })
    const open = eu(SOON, { 'sale.class': undefined, ...used(10) })
    expect(open.verdict).toBe('review')
    expect(open.asks).toContain('sale.class')
  })

  it.each(['active', 'closed', 'terminated', 'banned'])('an account that is %s (A18, B16, C25, D10)', (standing) => {
    expect(eu(SOON, { 'account.standing': standing, ...used(50) })).toMatchObject({ verdict: 'granted', grant: euros(1000, 'original_method') })
  })

  it('on both grounds, and on no other', () => {
    const on = (ground: string) => says('eu-withdrawal', { ...request(SOON, { ...pack(BOUGHT), ...sale() }), ground })
    expect([on('change_of_mind').rule, on('legal').rule]).toEqual(['untouched', 'untouched'])
    expect(on('quality')).toMatchObject({ verdict: 'nothing', rule: null })
  })

  it('goes to the store where the store sold it, and to a person while the bank looks at the charge', () => {
    expect(eu(SOON, { 'purchase.channel': 'app_store' })).toMatchObject({ verdict: 'redirect', next: [{ kind: 'use_store' }] })
    expect(eu(SOON, { 'purchase.chargeback': true })).toMatchObject({ verdict: 'review', grant: null })
  })

  it('holds in 27 countries of the Union and 3 of its economic area', () => {
    expect(new Set(laws['eu-withdrawal'].jurisdictions).size).toBe(30)
    expect(laws['eu-withdrawal'].jurisdictions).toEqual([...laws['eu-conformity'].jurisdictions, 'IS', 'LI', 'NO'])
  })
})
