import type { Case, Look, Ruling } from './cases.ts'
import type { Compiled } from './compile.ts'
import { type CompiledLaw, evaluateWithLaws } from './law.ts'
import { standsUntil } from './until.ts'

const NO_LAWS: readonly CompiledLaw[] = []

/** `trace`: with the whole proof. `until`: with the moment up to which the ruling stands. `laws`: those asked beside the policy. */
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
  const { laws = NO_LAWS } = options
  const trace: Look[] | null = options.trace ? [] : null
  const ruling = evaluateWithLaws(compiled, laws, kase, trace)
  ruling.trace = trace
  if (options.until) ruling.until = standsUntil(compiled, laws, kase, ruling)
  return ruling
}
