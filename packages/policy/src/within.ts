import type { Case } from './cases.ts'
import type { Check, Context } from './check.ts'
import type { Within } from './model-conditions.ts'
import { readSpan, toDuration, type Window, windowEnd } from './spans.ts'
import { toInstant } from './instants.ts'
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

  // Test, explanation and edges of one case ask for the same end; days of a zone are slow to count.
  let counted = { start: Number.NaN, last: Number.NaN }

  /** The last millisecond it holds, by the facts that are known; null: none is known. */
  function end(kase: Case): number | null {
    const start = startOf(paths, kase)
    if (start === null || window === null) return null
    if (start !== counted.start) counted = { start, last: windowEnd(start, window) }
    return counted.last
  }

  function truth(kase: Case): Truth {
    const moment = at ? kase.facts[at] : kase.at
    if (moment === null || paths.every((path) => kase.facts[path] === null)) return false
    const last = end(kase)
    if (last === null || typeof moment !== 'number') return null
    if (moment > last) return false
    // A start that is not known could be earlier than all that are.
    return paths.some((path) => kase.facts[path] === undefined) ? null : true
  }

  return {
    facts,
    test(kase, notes) {
      const held = truth(kase)
      const start = startOf(paths, kase)
      notes?.push({ fact: paths.join(' or '), test: 'within', expected: within.longer ? [span, within.longer] : [span], ...(start !== null && { found: start }), held })
      return held
    },
    explain(kase) {
      const start = startOf(paths, kase)
      const last = end(kase)
      if (start === null || last === null || window === null) return {}
      return { since: toInstant(start), until: toInstant(last), ...(!window.longer && { span: toDuration(window.length) }) }
    },
    edges(kase) {
      const last = end(kase)
      const fact = at ?? 'request.at'
      return last === null ? [] : [{ fact, value: last }, { fact, value: last + 1 }]
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
