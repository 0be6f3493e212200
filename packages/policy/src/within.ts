import type { Case } from './cases.ts'
import type { Check, Context } from './check.ts'
import type { Within } from './model-conditions.ts'
import { endOf, readSpan, toDuration, type Window } from './spans.ts'
import type { Truth } from './truth.ts'

/** Holds while the moment of the request, or of another fact, lies within a time after the earliest of some facts. */
export function compileWithin(within: Within, { book, params, holidays }: Context): Check {
  const paths = Array.isArray(within.of) ? within.of : [within.of]
  const span = typeof within.time === 'string' ? within.time : (params[within.time.param] ?? null)
  const window: Window | null = span === null ? null : {
    length: readSpan(span),
    days: within.days ?? book.defaults.days,
    edge: within.edge ?? book.defaults.edge,
    zone: within.zone ?? book.defaults.zone,
    ...(within.longer && { longer: readSpan(within.longer) }),
    ...(within.last_day && { workingDays: holidays }),
  }
  const { at } = within
  const facts = at ? [...paths, at] : paths

  const last = window && endOf(window)
  const duration = window && !window.longer ? toDuration(window.length) : null
  const fact = paths.join(' or ')
  const expected = within.longer ? [span, within.longer] : [span]

  /** The last millisecond it holds, by the facts that are known; null: none is known. */
  function end(kase: Case): number | null {
    const start = startOf(paths, kase)
    return start === null || last === null ? null : last(start)
  }

  function truth(kase: Case): Truth {
    const moment = at ? kase.facts[at] : kase.at
    if (moment === null || paths.every((path) => kase.facts[path] === null)) return false
    const until = end(kase)
    if (until === null || typeof moment !== 'number') return null
    if (moment > until) return false
    // A start that is not known could be earlier than all that are.
    return paths.some((path) => kase.facts[path] === undefined) ? null : true
  }

  return {
    facts,
    test(kase, notes) {
      const held = truth(kase)
      if (notes) notes.push({ fact, test: 'within', expected, found: startOf(paths, kase) ?? undefined, held })
      return held
    },
    explain(kase, params) {
      const since = startOf(paths, kase)
      const until = end(kase)
      if (since === null || until === null) return
      params.since = since
      params.until = until
      if (duration) params.span = duration
    },
    edges(kase) {
      const until = end(kase)
      const moved = at ?? 'request.at'
      return until === null ? [] : [{ fact: moved, value: until }, { fact: moved, value: until + 1 }]
    },
  }
}

function startOf(paths: string[], kase: Case): number | null {
  let earliest: number | null = null
  for (const path of paths) {
    const at = kase.facts[path]
    if (typeof at === 'number' && (earliest === null || at < earliest)) earliest = at
  }
  return earliest
}
