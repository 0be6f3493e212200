import type { TraceRule } from '@makegood/contract'
import type { Case, Ruling } from './cases.ts'
import type { Compiled } from './compile.ts'
import { type CompiledLaw, evaluateWithLaws } from './law.ts'
import { standsUntil } from './until.ts'

export type DecideOptions = { trace?: boolean; until?: boolean; laws?: readonly CompiledLaw[] }

/**
 * What a policy says of one case. The first rule that speaks decides; when none speaks, a person reviews.
 *
 * @param options.laws are asked beside the policy where they hold in the person's country (`sale.country`). A law
 * decides where it is better for the person, and never refuses (C36, C37): `ruling.law` names it.
 * @param options.trace records every rule and fact it looked at.
 * @param options.until finds until when the ruling stands by the clock alone.
 * @example
 * ```ts
 * const ruling = decide(compile(policies.anumi), unused, { trace: true })
 * ruling.verdict // 'granted'
 * ```
 */
export function decide(compiled: Compiled, kase: Case, options: DecideOptions = {}): Ruling {
  const trace: TraceRule[] | null = options.trace ? [] : null
  const { laws = [] } = options
  const ruling = evaluateWithLaws(compiled, laws, kase, trace)
  if (!trace && !options.until) return ruling
  return { ...ruling, trace, until: options.until ? standsUntil(compiled, laws, kase, ruling) : null }
}
