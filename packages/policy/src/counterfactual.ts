import type { Counterfactual } from '@makegood/contract'
import type { Case, Ruling } from './cases.ts'
import type { CompiledPolicy } from './compile.ts'
import type { Edge } from './conditions.ts'
import { decide } from './decide.ts'
import { amountOf } from './disclose.ts'
import { edgesOf } from './edges.ts'
import { toInstant } from './instants.ts'
import { isBetter } from './rank.ts'

/**
 * The smallest change of one fact that would have brought more: found, not reasoned. Every fact a rule for
 * this ground looks at is moved to the edge of its condition and the case decided again; the nearest that
 * improves is kept. Null: no single change helps.
 */
export function counterfactual(compiled: CompiledPolicy, kase: Case, ruling: Ruling): Counterfactual | null {
  if (ruling.verdict === 'granted') return null
  const edges = edgesOf(compiled, kase).sort((one, other) => distance(one, kase) - distance(other, kase))
  for (const { fact, value } of edges) {
    const again = decide(compiled, change(kase, fact, value))
    if (!isBetter(again, ruling)) continue
    return {
      fact,
      value: fact === 'request.at' && typeof value === 'number' ? toInstant(value) : value,
      verdict: again.verdict,
      amount: amountOf(again),
    }
  }
  return null
}

/** The same case with one fact changed. */
export function change(kase: Case, fact: string, value: Edge['value']): Case {
  if (fact === 'request.at' && typeof value === 'number') return { ...kase, at: value }
  return { ...kase, facts: { ...kase.facts, [fact]: value } }
}

/** Time is nearer than any count, and a count nearer than another kind of fact. */
function distance({ fact, value }: Edge, kase: Case): number {
  if (fact === 'request.at' && typeof value === 'number') return Math.abs(value - kase.at)
  const now = kase.facts[fact]
  if (typeof value === 'number' && typeof now === 'number') return 1e15 + Math.abs(value - now)
  return 2e15
}
