import type { Case } from './cases.ts'
import type { CompiledPolicy } from './compile.ts'
import type { Edge } from './conditions.ts'

/** Every value at which a condition of a rule for this ground turns. */
export function edgesOf(compiled: CompiledPolicy, kase: Case): Edge[] {
  return compiled
    .rulesFor(kase.ground)
    .flatMap(({ condition, requirements }) => [condition, ...requirements.map(({ check }) => check)])
    .flatMap((check) => check?.edges(kase) ?? [])
}
