import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack, request } from '../test/cases.ts'
import { grantOf, proportion } from './grants.ts'
import { policies } from './policies.ts'

describe('proportion', () => {
  it.each([
    [2000, 62, 100, 'down', 1240], [1000, 1, 3, 'down', 333], [1000, 2, 3, 'down', 666], [1000, 2, 3, 'up', 667],
    [1000, 2, 3, 'half_up', 667], [1000, 1, 3, 'half_up', 333], [1, 1, 2, 'half_up', 1], [5, 0, 7, 'up', 0],
  ] as const)('of %i by %i in %i, rounded %s, is %i', (whole, part, of, round, expected) => {
    expect(proportion(whole, part, of, round)).toBe(expected)
  })

  it('is exact beyond what floating point can hold, never above the whole', () => {
    fc.assert(
      fc.property(fc.nat(Number.MAX_SAFE_INTEGER), fc.nat(1e9), fc.integer({ min: 1, max: 1e9 }), (whole, some, of) => {
        const part = Math.min(some, of)
        const down = proportion(whole, part, of, 'down')
        const exact = BigInt(whole) * BigInt(part)
        expect(BigInt(down) * BigInt(of) <= exact && exact < (BigInt(down) + 1n) * BigInt(of)).toBe(true)
        expect(proportion(whole, part, of, 'up')).toBeLessThanOrEqual(whole)
      }),
    )
  })
})

describe('money', () => {
  const share = (facts: object, money: 'all' | 'credits_left' = 'credits_left') =>
    grantOf({ money, to: ['original_method'] }, request('2026-06-02T00:00:00Z', { ...pack('2026-06-01T00:00:00Z'), ...facts }), policies.anumi)

  it('never passes what is still refundable', () => {
    expect(share({ 'purchase.refunded': 1500 })).toEqual({ grant: { money: { amount: 500, currency: 'EUR' }, to: ['original_method'] } })
  })

  it('is nothing when nothing is left, not a refund of 0', () => {
    expect(share({ 'purchase.refunded': 2000 })).toEqual({ nothing: 'nothing_left' })
    expect(share({ 'purchase.credits_left': 0 })).toEqual({ nothing: 'nothing_left' })
    expect(share({ 'purchase.paid': 0 })).toEqual({ nothing: 'nothing_left' })
  })

  it('names the facts that are missing instead of guessing', () => {
    expect(share({ 'purchase.paid': undefined })).toEqual({ unknown: ['purchase.paid'] })
  })
})
