import type { Case } from './cases.ts'
import type { Check, Context } from './check.ts'
import type { Within } from './model.ts'
import { readSpan, toDuration, type Window, windowEnd } from './spans.ts'
import { toInstant } from './instants.ts'
import type { Truth } from './truth.ts'

/** Holds while the moment of the request lies within a time after the earliest of some facts. */
export function compileWithin(within: Within, { policy, params }: Context): Check {
  const paths = Array.isArray(within.of) ? within.of : [within.of]
  const span = typeof within.time === 'string' ? within.time : (params[within.time.param] ?? null)
  const window: Window | null = span === null ? null : {
    length: readSpan(span),
    days: within.days ?? policy.defaults.days,
    edge: within.edge ?? policy.defaults.edge,
    zone: within.zone ?? policy.defaults.zone,
  }

  /** The last millisecond it holds, by the facts that are known; null: none is known. */
  function end(kase: Case): number | null {
    const start = startOf(paths, kase)
    return start === null || window === null ? null : windowEnd(start, window)
  }

  function truth(kase: Case): Truth {
    if (paths.every((path) => kase.facts[path] === null)) return false
    const last = end(kase)
    if (last === null) return null
    if (kase.at > last) return false
    // A start that is not known could be earlier than all that are.
    return paths.some((path) => kase.facts[path] === undefined) ? null : true
  }

  return {
    facts: paths,
    test(kase, notes) {
      const held = truth(kase)
      const start = startOf(paths, kase)
      notes?.push({ fact: paths.join(' or '), test: 'within', expected: [span], ...(start !== null && { found: toInstant(start) }), held })
      return held
    },
    explain(kase) {
      const start = startOf(paths, kase)
      const last = end(kase)
      if (start === null || last === null || window === null) return {}
      return { since: toInstant(start), until: toInstant(last), span: toDuration(window.length) }
    },
    edges(kase) {
      const last = end(kase)
      return last === null ? [] : [{ fact: 'request.at', value: last }, { fact: 'request.at', value: last + 1 }]
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
