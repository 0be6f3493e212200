import type { Decision } from '@makegood/contract'
import { counterfactualText, thenText } from '../../decisions.ts'
import { named, valueText } from './fact-texts.ts'
import type { ProofTexts } from './proof-texts.ts'

/** Verdicts after which nothing more is awaited. */
const DECIDED = new Set(['refused', 'nothing'])

/**
 * What a single change would have brought, in a sentence; null where none is found or none is to be told. Another reason
 * never is: nobody should be led to give a false one (B18). `askedAt` is when it was decided, by the service.
 */
export function changeText(decision: Decision, askedAt: number, texts: ProofTexts): string | null {
  const { counterfactual, verdict } = decision
  if (!counterfactual || verdict === 'granted') return null
  // In full: no reason stands beside it here that names the moment.
  const told = counterfactualText({ ...decision, reasons: [] }, askedAt, texts)
  if (told) return told
  const { fact, value, amount } = counterfactual
  const decided = DECIDED.has(verdict)
  // A person who has decided has found what there was to find.
  if (decided && fact.startsWith('judge.')) return null
  const { changes, changedFlags, effects, counterfactual: words } = texts.messages
  const written = valueText(fact, value, { texts, currency: amount?.money?.currency ?? null })
  const change = Object.hasOwn(changes, fact) ? changes[fact]?.(written) : named(changedFlags, `${fact} ${String(value)}`)
  if (!change) return null
  const { back, remedy, review } = decided ? words : effects
  return effects.sentence(change, thenText(counterfactual, back, remedy, review, texts))
}
