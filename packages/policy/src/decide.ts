import type { TraceRule } from '@makegood/contract'
import type { Case, Ruling } from './cases.ts'
import type { Compiled } from './compile.ts'
import { evaluate } from './evaluate.ts'
import { standsUntil } from './until.ts'

/**
 * What a policy says of one case. The first rule that speaks decides; when none speaks, a person reviews.
 *
 * @param options.trace records every rule and fact it looked at.
 * @param options.until finds until when the ruling stands by the clock alone.
 * @example
 * ```ts
 * const ruling = decide(compile(policies.anumi), unused, { trace: true })
 * ruling.verdict // 'granted'
 * ```
 */
export function decide(compiled: Compiled, kase: Case, options: { trace?: boolean; until?: boolean } = {}): Ruling {
  const trace: TraceRule[] | null = options.trace ? [] : null
  const ruling = evaluate(compiled, kase, trace)
  if (!trace && !options.until) return ruling
  return { ...ruling, trace, until: options.until ? standsUntil(compiled, kase, ruling) : null }
}
