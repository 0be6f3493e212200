import type { TraceRule } from '@makegood/contract'
import type { Case, Ruling } from './cases.ts'
import type { CompiledPolicy } from './compile.ts'
import { evaluate } from './evaluate.ts'
import { standsUntil } from './until.ts'

/**
 * What a policy says of one case. The first rule that speaks decides; when none speaks, a person reviews.
 * With `trace` it records every rule and fact it looked at, and until when the ruling stands.
 *
 * @example
 * ```ts
 * const ruling = decide(compile(policies.anumi), unused, { trace: true })
 * ruling.verdict // 'granted'
 * ```
 */
export function decide(compiled: CompiledPolicy, kase: Case, options: { trace?: boolean } = {}): Ruling {
  if (!options.trace) return evaluate(compiled, kase)
  const trace: TraceRule[] = []
  const ruling = evaluate(compiled, kase, trace)
  return { ...ruling, trace, until: standsUntil(compiled, kase, ruling) }
}
