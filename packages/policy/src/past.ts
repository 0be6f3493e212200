import type { Case, PastEvent } from './cases.ts'
import type { Check, Context } from './check.ts'
import type { Book } from './model.ts'
import type { Past } from './model-conditions.ts'
import { endOf, readSpan, toDuration, type Window } from './spans.ts'
import type { Truth } from './truth.ts'

/** Counts earlier events of a wallet: caps, duplicates, patterns. Pending ones count, so that a cap cannot be raced. */
export function compilePast(past: Past, { book }: Context): Check {
  const counter = counterOf(past, book)
  const fact = `past.${past.kind}`
  const test = past.atMost === undefined ? 'atLeast' : 'atMost'
  const expected = [past.atMost ?? past.atLeast ?? null]
  const duration = counter.window && toDuration(counter.window.length)
  // At most two before this one allows three in all.
  const limit = past.atMost === undefined ? past.atLeast : past.atMost + 1

  const truthOf = (count: number | null): Truth =>
    count === null ? null : (past.atMost === undefined || count <= past.atMost) && (past.atLeast === undefined || count >= past.atLeast)

  return {
    facts: [],
    test(kase, notes) {
      const count = counter.count(kase)
      const held = truthOf(count)
      if (notes) notes.push({ fact, test, expected, found: count ?? undefined, held })
      return held
    },
    explain(kase, params) {
      if (limit !== undefined) params.limit = limit
      if (duration) params.span = duration
      const ends = counter.ends(kase)
      if (ends === null) return
      params.count = ends.length
      const again = counter.again(ends)
      if (again !== null) params.again = again
    },
    edges(kase) {
      const ends = counter.ends(kase)
      const again = ends && counter.again(ends)
      return again === null ? [] : [{ fact: 'request.at', value: again }]
    },
  }
}

export type Counter = {
  window: Window | null
  /** Null: what to compare with is not known, so neither is the count. */
  count(kase: Case): number | null
  /** When each event that counts leaves the window. */
  ends(kase: Case): number[] | null
  /** When enough of them have left for one more; null: they never leave, or none is in the way. */
  again(ends: readonly number[]): number | null
}

export function counterOf(past: Past, { defaults }: Book): Counter {
  const { days, edge, zone } = defaults
  const window: Window | null = past.in ? { length: readSpan(past.in), days, edge: past.edge ?? edge, zone } : null
  const end = window ? endOf(window) : () => Number.POSITIVE_INFINITY
  const { kind, same } = past
  const most = past.atMost ?? (past.atLeast ?? 1) - 1

  const isKnown = (kase: Case) => same === undefined || kase[same] !== undefined
  const counts = (event: PastEvent, kase: Case) =>
    event.at <= kase.at && end(event.at) >= kase.at && (same === undefined || event[same] === kase[same])

  return {
    window,
    count(kase) {
      if (!isKnown(kase)) return null
      let count = 0
      for (const event of kase.past) {
        if (event.kind === kind && counts(event, kase)) count += 1
      }
      return count
    },
    ends(kase) {
      if (!isKnown(kase)) return null
      const ends: number[] = []
      for (const event of kase.past) {
        if (event.kind === kind && counts(event, kase)) ends.push(end(event.at))
      }
      return ends
    },
    again(ends) {
      if (ends.length <= most) return null
      const last = ends.length === 1 ? ends[0]! : [...ends].sort((a, b) => a - b)[ends.length - most - 1]!
      return last === Number.POSITIVE_INFINITY ? null : last + 1
    },
  }
}
