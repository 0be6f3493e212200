import { describe, expect, it } from 'vitest'
import type { Case, Facts } from './cases.ts'
import { compile } from './compile.ts'
import { type LawId, laws } from './laws.ts'
import { lateStatement, withdrawalLaws, withdrawalRight } from './withdrawal.ts'

const all = Object.values(laws).map((law) => compile(law))
const at = (instant: string) => Date.parse(instant)

/** A pack bought by a consumer who was told of the right, on a Monday. */
const MONDAY = '2026-06-15T09:00:00Z'
const bought = (facts: Facts = {}, now = MONDAY, since = MONDAY): Case => ({
  ground: 'legal',
  at: at(now),
  past: [],
  facts: {
    'purchase.kind': 'pack',
    'purchase.at': at(since),
    'purchase.channel': 'direct',
    'purchase.credits': 100,
    'purchase.credits_used': 0,
    'purchase.credits_left': 100,
    'purchase.paid': 1000,
    'purchase.currency': 'EUR',
    'purchase.refunded': 0,
    'purchase.chargeback': false,
    'account.standing': 'active',
    'sale.country': 'DE',
    'sale.consumer': true,
    'sale.class': 'digital_service',
    'sale.informed': true,
    'sale.start_requested': true,
    ...facts,
  },
})

const untilOf = (kase: Case, compiled = all) => {
  const right = withdrawalRight(compiled, kase)
  return right?.until ? new Date(right.until).toISOString() : right
}

describe('the right to withdraw', () => {
  // The day of the contract does not count; the last day is over when it is over on the last place of the earth.
  const ends: [LawId, string, since: string, until: string, why: string][] = [
    ['eu-withdrawal', 'DE', MONDAY, '2026-06-30T11:59:59.999Z', '14 days after a Monday'],
    ['eu-withdrawal', 'FR', '2026-06-13T12:00:00Z', '2026-06-30T11:59:59.999Z', 'a Sunday moves on to Monday, where it was Sunday already'],
    ['eu-withdrawal', 'RO', '2026-06-12T09:00:00Z', '2026-06-27T11:59:59.999Z', 'a Friday is a working day'],
    ['eu-withdrawal', 'NO', '2026-02-13T12:00:00Z', '2026-03-03T11:59:59.999Z', 'the end of a February that falls on a Saturday'],
    ['uk-cancellation', 'GB', MONDAY, '2026-06-30T11:59:59.999Z', '14 days after a Monday'],
    ['uk-cancellation', 'GB', '2026-06-13T09:00:00Z', '2026-06-28T11:59:59.999Z', 'a Saturday is the last day there'],
  ]
  it.each(ends)('by %s in %s of %s ends on %s: %s', (id, country, since, until) => {
    const facts = { 'sale.country': country }
    const law = [compile(laws[id])]
    expect(untilOf(bought(facts, since, since), law)).toBe(until)
    expect(untilOf(bought(facts, until, since))).toBe(until)
    const after = new Date(at(until) + 1).toISOString()
    expect(withdrawalRight(all, bought(facts, after, since))).toBeNull()
    expect(lateStatement(all, bought(facts, until, since))).toBeNull()
    expect(lateStatement(all, bought(facts, after, since))).toMatchObject({ until: at(until) })
  })

  it('moves on over the holidays that the seller names, where the law counts working days', () => {
    const compiled = Object.values(laws).map((law) => compile(law, { holidays: ['2026-06-29', '2026-06-30'] }))
    expect(untilOf(bought(), compiled)).toBe('2026-07-02T11:59:59.999Z')
    expect(untilOf(bought({ 'sale.country': 'GB' }), compiled)).toBe('2026-06-30T11:59:59.999Z')
  })

  it('lasts twelve months more for who was not told of it', () => {
    expect(untilOf(bought({ 'sale.informed': false }))).toBe('2027-06-30T11:59:59.999Z')
    expect(untilOf(bought({ 'sale.informed': false, 'sale.country': 'GB' }))).toBe('2027-06-30T11:59:59.999Z')
    expect(untilOf(bought({ 'sale.informed': false }, '2027-06-30T11:59:59.999Z'))).toBe('2027-06-30T11:59:59.999Z')
    expect(withdrawalRight(all, bought({ 'sale.informed': false }, '2027-06-30T12:00:00Z'))).toBeNull()
  })

  it('has no known end where nobody said whether the person was told, first or later', () => {
    for (const now of [MONDAY, '2026-07-15T09:00:00Z'])
      expect(withdrawalRight(all, bought({ 'sale.informed': undefined }, now))).toEqual({ until: null })
    expect(withdrawalRight(all, bought({ 'sale.informed': undefined }, '2027-07-15T09:00:00Z'))).toBeNull()
  })

  it('may be there where nobody said that it was a consumer who bought, or what', () => {
    expect(untilOf(bought({ 'sale.consumer': undefined }))).toBe('2026-06-30T11:59:59.999Z')
    expect(untilOf(bought({ 'sale.class': undefined, 'purchase.credits_used': 3 }))).toBe('2026-06-30T11:59:59.999Z')
  })

  it('is that of a consumer, of a country whose law is asked, who did not buy in a store', () => {
    const none: Facts[] = [{ 'sale.consumer': false }, { 'sale.country': 'US' }, { 'sale.country': undefined }]
    for (const facts of none) {
      expect(withdrawalRight(all, bought(facts))).toBeNull()
      expect(lateStatement(all, bought(facts, '2026-09-15T09:00:00Z'))).toBeNull()
    }
    for (const store of ['app_store', 'play_store'])
      expect(withdrawalRight(all, bought({ 'purchase.channel': store }))).toBeNull()
    expect(withdrawalRight([compile(laws['eu-conformity'])], bought())).toBeNull()
  })

  it('survives the use of a service, and is lost with the use of content that was supplied as wished', () => {
    const wished = { 'sale.start_requested': true, 'sale.loss_acknowledged': true, 'sale.confirmed': true }
    const used = { ...wished, 'purchase.credits_used': 99, 'purchase.credits_left': 1 }
    expect(untilOf(bought(used))).toBe('2026-06-30T11:59:59.999Z')
    // Of a service that was used up nothing would come back; where its start was not asked for, all of it does.
    const usedUp = { ...used, 'purchase.credits_used': 100, 'purchase.credits_left': 0 }
    expect(withdrawalRight(all, bought(usedUp))).toBeNull()
    expect(untilOf(bought({ ...usedUp, 'sale.start_requested': false }))).toBe('2026-06-30T11:59:59.999Z')
    const content = { ...used, 'sale.class': 'digital_content' }
    expect(withdrawalRight(all, bought(content))).toBeNull()
    expect(lateStatement(all, bought(content))).toBeNull()
    expect(untilOf(bought({ ...content, 'purchase.credits_used': 0 }))).toBe('2026-06-30T11:59:59.999Z')
    expect(untilOf(bought({ ...content, 'sale.confirmed': false }))).toBe('2026-06-30T11:59:59.999Z')
  })

  it('is over by the clock for what was used up, too: a statement is late then', () => {
    const usedUp = { 'purchase.credits_used': 100, 'purchase.credits_left': 0 }
    expect(lateStatement(all, bought(usedUp))).toBeNull()
    for (const facts of [usedUp, { ...usedUp, 'purchase.refunded': 1000 }])
      expect(lateStatement(all, bought(facts, '2026-06-30T12:00:00Z'))).toEqual({
        until: at('2026-06-30T11:59:59.999Z'),
        clause: 'Directive 2011/83/EU art. 9, 10',
      })
  })

  it.each(['closed', 'terminated', 'banned'])('is there for an account that is %s, and while the bank looks', (standing) => {
    const facts = { 'account.standing': standing, 'purchase.chargeback': true }
    expect(untilOf(bought(facts))).toBe('2026-06-30T11:59:59.999Z')
  })

  it('stands on the laws of the country alone that let one change one’s mind', () => {
    const names = (country: string) => withdrawalLaws(all, bought({ 'sale.country': country })).map(({ book }) => book.id)
    expect([names('DE'), names('GB'), names('US')]).toEqual([['eu-withdrawal'], ['uk-cancellation'], []])
  })
})
