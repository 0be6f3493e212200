import type { Fee } from '@makegood/contract'
import { Temporal } from 'temporal-polyfill'
import type { Case, Facts } from './cases.ts'
import type { Share } from './model-rules.ts'
import type { Round } from './model-values.ts'
import { DAY } from './spans.ts'

/** An exact part of something: `part` of `of`. */
export type Portion = { part: number; of: number }

/** The facts a share is counted from. */
export const SHARE_FACTS: Readonly<Record<Share, readonly string[]>> = {
  all: [],
  credits_left: ['purchase.credits_left', 'purchase.credits'],
  credits_unused: ['purchase.credits_used', 'purchase.credits'],
  credits_charged: ['generation.credits', 'purchase.credits'],
  days_left: ['purchase.period_from', 'purchase.period_until'],
  months_left: ['purchase.period_from', 'purchase.period_until'],
}

/** Shares that are counted from the whole price each time: what came back before is a part of them. */
export const FROM_WHOLE: ReadonlySet<Share> = new Set(['credits_unused', 'days_left', 'months_left'])

/** What part of the whole a share is for a case. Its facts are known. A whole day or month that has begun is used. */
export function portionOf(share: Share, { at, facts }: Case, zone: string): Portion {
  if (share === 'all') return { part: 1, of: 1 }
  const [first, second] = SHARE_FACTS[share]
  const one = Number(facts[first!])
  const other = Number(facts[second!])
  // Of a charge that brought no credits nothing was used (A9, D6).
  if (share === 'credits_unused') return other > 0 ? clamped(other - one, other) : { part: 1, of: 1 }
  if (share === 'credits_left' || share === 'credits_charged') return clamped(one, other)
  const [from, until] = [one, other]
  const start = Math.min(Math.max(at, from), until)
  if (share === 'days_left') return clamped(Math.floor((until - start) / DAY), Math.round((until - from) / DAY))
  return clamped(wholeMonths(start, until, zone), wholeMonths(from, until, zone))
}

/** The last moment at which a share by days or months is still what it is at the moment of a case; null: it never falls. */
export function turnOf(share: Share, { at, facts }: Case, zone: string): number | null {
  if (share !== 'days_left' && share !== 'months_left') return null
  const { 'purchase.period_from': from, 'purchase.period_until': until } = facts
  if (typeof from !== 'number' || typeof until !== 'number') return null
  const start = Math.min(Math.max(at, from), until)
  if (share === 'days_left') return start > until - DAY ? null : until - Math.floor((until - start) / DAY) * DAY
  const months = wholeMonths(start, until, zone)
  return months === 0 ? null : local(until, zone).subtract({ months }).epochMilliseconds
}

const clamped = (part: number, of: number): Portion => (of > 0 ? { part: Math.min(Math.max(part, 0), of), of } : { part: 0, of: 1 })

function wholeMonths(from: number, until: number, zone: string): number {
  return local(from, zone).until(local(until, zone), { largestUnit: 'month' }).months
}

const local = (at: number, zone: string) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)

/** `whole × part ÷ of`, exact, rounded once. Whole, part and of are not negative. */
export function proportion(whole: number, { part, of }: Portion, round: Round): number {
  const product = whole * part
  if (!Number.isSafeInteger(product * 2)) return Number(divided(BigInt(whole) * BigInt(part), BigInt(of), round))
  const rest = product % of
  const floor = (product - rest) / of
  return isUp(rest * 2 >= of, rest > 0, round) ? floor + 1 : floor
}

/** Something to take off: minor units, or whole per cent of what is left to pay. */
export type Off = { fee: Fee['kind']; amount: number } | { fee: Fee['kind']; percent: number }

/** A share less what is taken off it: one running fraction, each fee shown as what it takes off the rounded total. */
export function lessFees(whole: number, { part, of }: Portion, off: readonly Off[], round: Round): { total: number; fees: { kind: Fee['kind']; amount: number }[] } {
  let left = BigInt(whole) * BigInt(part)
  let divisor = BigInt(of)
  let shown = divided(left, divisor, round)
  const fees = off.flatMap((one) => {
    if ('percent' in one) {
      left *= BigInt(100 - one.percent)
      divisor *= 100n
    } else left -= BigInt(one.amount) * divisor
    if (left < 0n) left = 0n
    const total = divided(left, divisor, round)
    const amount = Number(shown - total)
    shown = total
    return amount > 0 ? [{ kind: one.fee, amount }] : []
  })
  return { total: Number(shown), fees }
}

function divided(dividend: bigint, divisor: bigint, round: Round): bigint {
  const rest = dividend % divisor
  const floor = dividend / divisor
  return isUp(rest * 2n >= divisor, rest > 0n, round) ? floor + 1n : floor
}

const isUp = (half: boolean, some: boolean, round: Round) => (round === 'up' ? some : round === 'half_up' && half && some)

export function areNumbers(facts: Facts, paths: readonly string[]): boolean {
  for (const path of paths) if (typeof facts[path] !== 'number') return false
  return true
}

/** Which of some facts are not known to be numbers. */
export const missing = (facts: Facts, paths: readonly string[]): string[] => paths.filter((path) => typeof facts[path] !== 'number')
