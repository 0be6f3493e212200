import type { Case } from './cases.ts'
import type { CompiledRule } from './compile.ts'
import type { Edge } from './check.ts'

/** Every value at which a condition of a rule turns. */
export function edgesOf(rules: readonly CompiledRule[], kase: Case): Edge[] {
  return rules
    .flatMap(({ condition, requirements, payer }) => [condition, ...requirements.map(({ check }) => check), payer])
    .flatMap((part) => part?.edges(kase) ?? [])
}
