import type { Counterfactual } from '@makegood/contract'
import type { Case, Ruling } from './cases.ts'
import type { Compiled } from './compile.ts'
import type { Edge } from './check.ts'
import { amountOf } from './disclose.ts'
import { edgesOf } from './edges.ts'
import { factKind } from './facts.ts'
import { toInstant } from './instants.ts'
import type { Book } from './model.ts'
import { type CompiledLaw, evaluateWithLaws, lawsFor } from './law.ts'
import { isBetter } from './rank.ts'

/**
 * The smallest change of one fact that would have brought more: found, not reasoned. Every moment, count and
 * claim that a rule for this ground looks at is moved to the edge of its condition and the case decided again;
 * the nearest that improves is kept. Null: no single change helps. What rules look at that keep their reasons is
 * not moved, and their doubts are no improvement: nobody learns where a pattern of abuse begins (C28).
 *
 * @param options `laws`: those that the case was decided with.
 *
 * @example
 * ```ts
 * const ruling = decide(policy, kase)
 * counterfactual(policy, kase, ruling)?.fact // 'purchase.at': ten days earlier it would have been granted
 * ```
 */
export function counterfactual(
  compiled: Compiled,
  kase: Case,
  ruling: Ruling,
  { laws = [] }: { laws?: readonly CompiledLaw[] } = {},
): Counterfactual | null {
  if (ruling.verdict === 'granted') return null
  const person = ({ fact }: Edge) => factKind(compiled.book, fact)?.teller === 'person'
  const open = [compiled, ...lawsFor(laws, kase)]
    .flatMap((book) => book.rulesFor(kase.ground))
    .filter(({ mark }) => mark.tell === 'reason')
  const edges = edgesOf(open, kase)
    // That a picture failed, or an account was banned, is no change a person would look for.
    .filter((edge) => typeof edge.value !== 'string' || person(edge))
    .map((edge) => ({ ...edge, far: distance(edge, kase, person(edge)) }))
    .sort((one, other) => one.far - other.far)
  for (const { fact, value } of edges) {
    const again = evaluateWithLaws(compiled, laws, change(kase, fact, value))
    if (!isBetter(again, ruling) || (again.tell !== 'reason' && again.verdict !== 'granted')) continue
    return {
      fact,
      value: typeof value === 'number' && isInstant(compiled.book, fact) ? toInstant(value) : value,
      verdict: again.verdict,
      amount: amountOf(again),
    }
  }
  return null
}

const isInstant = (book: Book, fact: string) => fact === 'request.at' || factKind(book, fact)?.type === 'instant'

/** The same case with one fact changed. */
export function change(kase: Case, fact: string, value: Edge['value']): Case {
  if (fact === 'request.at' && typeof value === 'number') return { ...kase, at: value }
  return { ...kase, facts: { ...kase.facts, [fact]: value } }
}

/** Time is nearest, then what the person said, then counts by how far they are. */
function distance({ fact, value }: Edge, kase: Case, person: boolean): number {
  if (fact === 'request.at' && typeof value === 'number') return Math.abs(value - kase.at)
  if (person) return 1e14
  const now = kase.facts[fact]
  return typeof value === 'number' && typeof now === 'number' ? 1e15 + Math.abs(value - now) : 1e15
}
