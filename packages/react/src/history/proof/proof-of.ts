import type { Decision, RefundItem, TraceCondition, TraceRule } from '@makegood/contract'
import { lookup } from '../../texts.ts'
import { type Around, capital, factName, named, valueText, wantedText, writtenOut } from './fact-texts.ts'
import type { ProofTexts } from './proof-texts.ts'

/** What became of a rule. */
type Part = keyof ProofTexts['messages']['parts']

/** One thing that a rule looked at: what it asks, whether it is so, and what was found. */
export type Line = { key: string; text: string; held: boolean | null; found: string }

/** A rule as it was looked at, in its order. */
export type ShownRule = { key: string; name: string; part: Part; clause: string; lines: Line[] }

/** The rules of the policy, or of a law. */
export type ShownBook = { key: string; name: string; rules: ShownRule[] }

/**
 * The rules that were looked at for a decision, with all that they looked at. `leaves`: the one that decides leaves it to
 * a person.
 */
export function proofOf({ decision, pack }: RefundItem, trace: readonly TraceRule[], leaves: boolean, texts: ProofTexts): ShownBook[] {
  const { messages } = texts
  const around = { texts, currency: pack?.paid.currency ?? currencyOf(decision, trace) }
  return [...new Set(trace.map(({ law }) => law))].map((law) => ({
    key: law ?? '',
    name: law === null ? messages.proof.policy : capital(lookup(messages.laws, law, 'unknown')),
    rules: trace
      .filter((look) => look.law === law)
      .map((look, index) => ({
        key: `${index} ${look.rule}`,
        name: named(messages.rules, look.rule) ?? capital(writtenOut(look.rule)),
        part: partOf(look, decision, leaves),
        clause: messages.outcome.clause(look.clause, law !== null),
        lines: look.conditions.map((condition, place) => lineOf(condition, place, around)),
      })),
  }))
}

function partOf({ law, rule, spoke }: TraceRule, decision: Decision, leaves: boolean): Part {
  if (spoke === null) return 'open'
  if (!spoke) return 'passed'
  if (rule === decision.rule && law === decision.law) return leaves ? 'leaves' : 'decides'
  // What is not known leaves open which of them decides; of several remedies each may have its own.
  if (decision.rule === null || decision.choices.length > 0) return 'spoke'
  return law === null ? 'outweighed' : 'noMore'
}

function lineOf(condition: TraceCondition, place: number, around: Around): Line {
  const { messages: { proof } } = around.texts
  const { fact, held, found } = condition
  const wanted = wantedText(condition, around)
  const value = found === undefined ? null : valueText(fact, found, around)
  // What is as it is asked for needs no second word, and a flag has but two.
  const isSaid = value === wanted || (typeof found === 'boolean' && held !== null)
  const say = held === null ? proof.open : held ? proof.held : proof.failed
  return { key: `${place} ${fact}`, text: proof.line(factName(fact, around.texts), wanted), held, found: say(isSaid ? null : value) }
}

function currencyOf({ amount, choices }: Decision, trace: readonly TraceRule[]): string | null {
  const money = [amount, ...choices.map((choice) => choice.amount)].find((one) => one?.money)?.money
  const told = trace.flatMap(({ conditions }) => conditions).find(({ fact }) => fact === 'purchase.currency')?.found
  return money?.currency ?? (typeof told === 'string' ? told : null)
}
