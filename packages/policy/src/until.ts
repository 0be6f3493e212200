import type { Case, Ruling } from './cases.ts'
import type { Compiled } from './compile.ts'
import { evaluate } from './evaluate.ts'
import { edgesOf } from './edges.ts'
import { sameRuling } from './rank.ts'

/** The last millisecond at which the same ruling comes out by the clock alone, found by deciding again; null: for good. */
export function standsUntil(compiled: Compiled, kase: Case, ruling: Ruling): number | null {
  const moments = edgesOf(compiled.rulesFor(kase.ground), kase)
    .filter((edge): edge is { fact: string; value: number } => edge.fact === 'request.at' && typeof edge.value === 'number')
    .map((edge) => edge.value)
    .filter((at) => at > kase.at)
    .sort((a, b) => a - b)
  const turn = moments.find((at) => !sameRuling(evaluate(compiled, { ...kase, at }), ruling))
  return turn === undefined ? null : turn - 1
}
