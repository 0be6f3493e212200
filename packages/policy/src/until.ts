import type { Case, Ruling } from './cases.ts'
import type { Compiled } from './compile.ts'
import { type CompiledLaw, evaluateWithLaws, lawsFor } from './law.ts'
import { edgesOf } from './edges.ts'
import { sameRuling } from './rank.ts'

/**
 * The last millisecond at which the same ruling comes out by the clock alone, found by deciding again; null: for good.
 */
export function standsUntil(
  compiled: Compiled,
  laws: readonly CompiledLaw[],
  kase: Case,
  ruling: Ruling,
): number | null {
  const moments = [compiled, ...lawsFor(laws, kase)]
    .flatMap((book) => edgesOf(book.rulesFor(kase.ground), kase))
    .filter((edge): edge is { fact: string; value: number } => edge.fact === 'request.at' && typeof edge.value === 'number')
    .map((edge) => edge.value)
    .filter((at) => at > kase.at)
    .sort((a, b) => a - b)
  const turn = moments.find((at) => !sameRuling(evaluateWithLaws(compiled, laws, { ...kase, at }), ruling))
  return turn === undefined ? null : turn - 1
}
