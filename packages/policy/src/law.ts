import { betterByLaw } from './better.ts'
import type { Case, Look, Ruling } from './cases.ts'
import type { Compiled } from './compile.ts'
import { evaluate } from './evaluate.ts'
import type { Law } from './model.ts'

/** A law as closures, made once. */
export type CompiledLaw = Compiled<Law>

/** What a policy says of a case, or a law of the person's country where that is better. All leave their trace. */
export function evaluateWithLaws(
  compiled: Compiled,
  laws: readonly CompiledLaw[],
  kase: Case,
  trace: Look[] | null = null,
): Ruling {
  const own = evaluate(compiled, kase, trace)
  if (laws.length === 0) return own
  return lawsFor(laws, kase).reduce(
    (best, law) => betterByLaw(best, { ...evaluate(law, kase, trace), law: law.book.id }, kase),
    own,
  )
}

/** The laws that hold where the person lives; none where that is not known. */
export function lawsFor(laws: readonly CompiledLaw[], { facts }: Pick<Case, 'facts'>): readonly CompiledLaw[] {
  const country = facts['sale.country']
  if (typeof country !== 'string') return []
  return laws.filter(({ book }) => book.jurisdictions.includes(country))
}
