import type { Case, PastEvent } from './cases.ts'
import type { Check, Context } from './check.ts'
import { toInstant } from './instants.ts'
import type { Book } from './model.ts'
import type { Past } from './model-conditions.ts'
import { readSpan, toDuration, type Window, windowEnd } from './spans.ts'
import type { Truth } from './truth.ts'

/** Counts earlier events of a wallet: caps, duplicates, patterns. Pending ones count, so that a cap cannot be raced. */
export function compilePast(past: Past, { book }: Context): Check {
  const counter = counterOf(past, book)

  function truth(kase: Case): Truth {
    const count = counter.count(kase)
    if (count === null) return null
    return (past.atMost === undefined || count <= past.atMost) && (past.atLeast === undefined || count >= past.atLeast)
  }

  return {
    facts: [],
    test(kase, notes) {
      const held = truth(kase)
      const found = counter.count(kase)
      notes?.push({
        fact: `past.${past.kind}`,
        test: past.atMost === undefined ? 'atLeast' : 'atMost',
        expected: [past.atMost ?? past.atLeast ?? null],
        ...(found !== null && { found }),
        held,
      })
      return held
    },
    explain(kase) {
      const again = counter.again(kase)
      return {
        count: counter.count(kase) ?? undefined,
        // At most two before this one allows three in all.
        limit: past.atMost === undefined ? past.atLeast : past.atMost + 1,
        ...(counter.window && { span: toDuration(counter.window.length) }),
        ...(again !== null && { again: toInstant(again) }),
      }
    },
    edges(kase) {
      const again = counter.again(kase)
      return again === null ? [] : [{ fact: 'request.at', value: again }]
    },
  }
}

export type Counter = {
  window: Window | null
  /** Null: what to compare with is not known, so neither is the count. */
  count(kase: Case): number | null
  /** When enough events have left the window for one more; null: they never leave, or none is in the way. */
  again(kase: Case): number | null
}

export function counterOf(past: Past, { defaults }: Book): Counter {
  const { days, edge, zone } = defaults
  const window: Window | null = past.in ? { length: readSpan(past.in), days, edge: past.edge ?? edge, zone } : null
  const lastOf = (event: PastEvent) => (window ? windowEnd(event.at, window) : Number.POSITIVE_INFINITY)

  function counted(kase: Case): PastEvent[] | null {
    if (past.same && kase[past.same] === undefined) return null
    return kase.past.filter(
      (event) =>
        event.kind === past.kind &&
        event.at <= kase.at &&
        (!past.same || event[past.same] === kase[past.same]) &&
        lastOf(event) >= kase.at,
    )
  }

  return {
    window,
    count: (kase) => counted(kase)?.length ?? null,
    again(kase) {
      const limit = past.atMost ?? (past.atLeast ?? 1) - 1
      const ends = counted(kase)?.map(lastOf).sort((a, b) => a - b) ?? []
      const last = ends[ends.length - limit - 1]
      return last === undefined || last === Number.POSITIVE_INFINITY ? null : last + 1
    },
  }
}
