import type { Deadline } from '@makegood/contract'
import { Temporal } from 'temporal-polyfill'
import type { Facts } from './cases.ts'
import type { Compiled } from './compile.ts'
import { toInstant } from './instants.ts'
import { addBusinessDays, isBusinessDay, type Length, readSpan, windowEnd } from './spans.ts'

/** What promises are counted from. Epoch milliseconds; null: not yet. */
export type Progress = {
  requestedAt: number
  approvedAt: number | null
  /** When the money was sent: what arrives at once arrives then (B33). Without it, as if it were sent with the yes. */
  sentAt?: number | null
  /** `purchase.method` chooses among promises by payment method (B32 to B34). */
  facts: Facts
  /** Holidays of the seller as ISO dates in its office's zone (B35). */
  holidays?: readonly string[]
}

/**
 * The promises of a policy counted out for one refund, in business days of the seller's office; or what a law demands,
 * which money is owed by whatever the policy promises.
 *
 * @example
 * ```ts
 * deadlines(policy, { requestedAt: Date.now(), approvedAt: null, facts: {}, holidays: ['2026-12-25'] })
 * ```
 */
export function deadlines({ book, promiseChecks }: Compiled, progress: Progress): Deadline[] {
  const { zone } = 'seller' in book ? book.seller.office : book.defaults
  const kase = { ground: 'other', at: progress.requestedAt, facts: progress.facts, past: [] }
  return book.promises.flatMap((promise, index): Deadline[] => {
    if (promiseChecks[index]?.test(kase, null) === false) return []
    const start = promise.from === 'request' ? progress.requestedAt : startOf(promise.stage, promise.in, progress)
    const [from, until] = start === null ? [null, null] : promised(promise.in, start, zone, progress.holidays)
    const inDays = until !== null && promise.in.includes('business day')
    const dates = inDays ? { zone, closed: closedBetween(from ?? toInstant(start!), until, zone, progress.holidays) } : { zone: null, closed: [] }
    return [{ stage: promise.stage, from, until, ...dates, aim: promise.aim ?? false, clause: promise.clause, metAt: null, late: false }]
  })
}

/**
 * Replies and decisions are promised from the request, money from the approval. So are credits: by itself a refund is
 * approved the moment it is made, and where somebody had to look at it, the promise of the policy begins with the yes.
 */
function startOf(stage: Deadline['stage'], words: string, { requestedAt, approvedAt, sentAt }: Progress): number | null {
  if (stage === 'arrival' && words === 'instant' && sentAt !== undefined) return sentAt
  if (stage === 'processing' || stage === 'arrival') return approvedAt
  return stage === 'credit' ? (approvedAt ?? requestedAt) : requestedAt
}

function promised(words: string, start: number, zone: string, holidays: readonly string[] = []): [string | null, string | null] {
  if (words === 'unknown') return [null, null]
  if (words === 'instant') return [toInstant(start), toInstant(start)]
  const [, low, high, unit] = /^(\d+)(?:-(\d+))? (.+)$/.exec(words)!
  const length = (count: string) => readSpan(`${count} ${unit}`)
  const latest = lengthEnd(start, length(high ?? low!), zone, holidays)
  return [high ? toInstant(lengthBegin(start, length(low!), zone, holidays)) : null, toInstant(latest)]
}

/** A stretch of business days ends with its last day, in the office's zone; all else is elapsed time. */
function lengthEnd(start: number, length: Length, zone: string, holidays: readonly string[]): number {
  if (length.unit !== 'business day') return windowEnd(start, { length, days: 'elapsed', edge: 'inclusive', zone })
  return dayAfter(start, length, zone, holidays).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds - 1000
}

/** The first moment a range promises: its first business day from the beginning. */
function lengthBegin(start: number, length: Length, zone: string, holidays: readonly string[]): number {
  if (length.unit !== 'business day') return windowEnd(start, { length, days: 'elapsed', edge: 'inclusive', zone })
  return dayAfter(start, length, zone, holidays).toZonedDateTime(zone).epochMilliseconds
}

function dayAfter(start: number, { count }: Length, zone: string, holidays: readonly string[]): Temporal.PlainDate {
  return addBusinessDays(Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone).toPlainDate(), count, holidays)
}

/** The dates on which nobody works, from the day before a stretch to the day after it. */
function closedBetween(from: string, until: string, zone: string, holidays: readonly string[] = []): string[] {
  const dateOf = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate()
  const last = dateOf(until).add({ days: 1 })
  const closed: string[] = []
  for (let date = dateOf(from).subtract({ days: 1 }); Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    if (!isBusinessDay(date, holidays)) closed.push(date.toString())
  }
  return closed
}
