import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lessFees, portionOf, proportion } from './amounts.ts'
import { at, request } from '../test/cases.ts'

describe('proportion', () => {
  it.each([
    [2000, 62, 100, 'down', 1240], [1000, 1, 3, 'down', 333], [1000, 2, 3, 'down', 666], [1000, 2, 3, 'up', 667],
    [1000, 2, 3, 'half_up', 667], [1000, 1, 3, 'half_up', 333], [1, 1, 2, 'half_up', 1], [5, 0, 7, 'up', 0],
  ] as const)('of %i by %i in %i, rounded %s, is %i', (whole, part, of, round, expected) => {
    expect(proportion(whole, { part, of }, round)).toBe(expected)
  })

  it('is exact beyond what floating point can hold, never above the whole', () => {
    fc.assert(
      fc.property(fc.nat(Number.MAX_SAFE_INTEGER), fc.nat(1e9), fc.integer({ min: 1, max: 1e9 }), (whole, some, of) => {
        const part = Math.min(some, of)
        const down = proportion(whole, { part, of }, 'down')
        const exact = BigInt(whole) * BigInt(part)
        expect(BigInt(down) * BigInt(of) <= exact && exact < (BigInt(down) + 1n) * BigInt(of)).toBe(true)
        expect(proportion(whole, { part, of }, 'up')).toBeLessThanOrEqual(whole)
      }),
    )
  })
})

describe('what is unused of the credits', () => {
  it.each([
    [0, 100, { part: 100, of: 100 }],
    [30, 100, { part: 70, of: 100 }],
    [100, 100, { part: 0, of: 100 }],
    [0, 0, { part: 1, of: 1 }],
  ])('%i used of %i', (used, credits, expected) => {
    const facts = { 'purchase.credits_used': used, 'purchase.credits': credits }
    expect(portionOf('credits_unused', request('2026-06-01T00:00:00Z', facts), 'UTC')).toEqual(expected)
  })

  it('is nothing of the credits that are left, where a charge brought none', () => {
    const facts = { 'purchase.credits_left': 0, 'purchase.credits': 0 }
    expect(portionOf('credits_left', request('2026-06-01T00:00:00Z', facts), 'UTC')).toEqual({ part: 0, of: 1 })
  })
})

describe('what is left of a period', () => {
  const left = (share: 'days_left' | 'months_left', from: string, moment: string, until: string) =>
    portionOf(share, request(moment, { 'purchase.period_from': at(from), 'purchase.period_until': at(until) }), 'UTC')

  it.each([
    ['untouched', '2026-06-01T00:00:00Z', { part: 30, of: 30 }],
    ['a second in', '2026-06-01T00:00:01Z', { part: 29, of: 30 }],
    ['before it began', '2026-05-01T00:00:00Z', { part: 30, of: 30 }],
    ['its last second', '2026-06-30T23:59:59Z', { part: 0, of: 30 }],
    ['long over', '2026-09-01T00:00:00Z', { part: 0, of: 30 }],
  ])('in whole days, %s', (_, moment, expected) => {
    expect(left('days_left', '2026-06-01T00:00:00Z', moment, '2026-07-01T00:00:00Z')).toEqual(expected)
  })

  it.each([
    ['2028-02-29T00:00:00Z', { part: 12, of: 12 }],
    ['2028-03-01T00:00:00Z', { part: 12, of: 12 }],
    ['2028-03-01T00:00:01Z', { part: 11, of: 12 }],
    ['2029-02-01T00:00:00Z', { part: 1, of: 12 }],
    ['2029-02-01T00:00:01Z', { part: 0, of: 12 }],
  ])('in whole months of a year from a leap day, on %s', (moment, expected) => {
    expect(left('months_left', '2028-02-29T00:00:00Z', moment, '2029-02-28T23:59:59Z').of).toBe(11)
    expect(left('months_left', '2028-02-29T00:00:00Z', moment, '2029-03-01T00:00:00Z')).toEqual(expected)
  })
})

describe('fees', () => {
  it.each([
    [[{ fee: 'refund_processing', amount: 150 }], 'down', 516, [150]],
    [[{ fee: 'refund_processing', percent: 10 }], 'down', 600, [66]],
    [[{ fee: 'external_processing', amount: 30 }, { fee: 'refund_processing', percent: 50 }], 'half_up', 318, [30, 319]],
    [[{ fee: 'refund_processing', amount: 5000 }], 'down', 0, [666]],
    [[{ fee: 'refund_processing', amount: 0 }], 'down', 666, []],
  ] as const)('%j, rounded %s, leave %i of 1000 × 2/3', (off, round, total, amounts) => {
    const taken = lessFees(1000, { part: 2, of: 3 }, off, round)
    expect(taken.total).toBe(total)
    expect(taken.fees.map(({ amount }) => amount)).toEqual(amounts)
  })

  it('and what is left are together always the whole, rounded once', () => {
    fc.assert(
      fc.property(fc.nat(1e7), fc.nat(100), fc.nat(1000), fc.nat(100), fc.constantFrom('down', 'half_up', 'up'), (whole, part, amount, percent, round) => {
        const off = [{ fee: 'external_processing', amount }, { fee: 'refund_processing', percent }]
        const { total, fees } = lessFees(whole, { part, of: 100 }, off, round)
        expect(total + fees.reduce((sum, fee) => sum + fee.amount, 0)).toBe(proportion(whole, { part, of: 100 }, round))
        expect(total).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
