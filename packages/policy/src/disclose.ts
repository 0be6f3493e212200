import type { Amount, Choice, Counterfactual, Decision, TraceRule } from '@makegood/contract'
import type { Grant, Ruling } from './cases.ts'
import type { Compiled } from './compile.ts'
import { factKind } from './facts.ts'
import { toInstant } from './instants.ts'
import type { Book } from './model.ts'

/** The amount of a ruling as the wire carries it; null where nothing is given, or one of several is still to be chosen. */
export function amountOf({ grant }: Pick<Ruling, 'grant'>): Amount | null {
  if (!grant) return null
  if ('credits' in grant) return { credits: grant.credits }
  return 'money' in grant ? { money: grant.money } : { remedy: grant.remedy }
}

/** What one grant brings, where to and less which fees. */
function shown(grant: Grant): Choice {
  return {
    amount: amountOf({ grant })!,
    courtesy: 'credits' in grant && grant.as === 'courtesy',
    destinations: 'money' in grant ? grant.to : 'credits' in grant ? [{ to: 'wallet', review: false }] : [],
    fees: 'money' in grant ? grant.fees : [],
  }
}

/**
 * A ruling as far as the person may see it. A rule that tells the outcome alone keeps its reasons, its clause, its
 * proof and when it would say otherwise inside the service (E8); what is given, and until when, is always told.
 * Rules that keep their reasons leave no mark in the proof of another rule either: nobody learns where a pattern of
 * abuse begins (C28). The rules of a law are never kept.
 */
export function disclose({ book }: Compiled, ruling: Ruling, found: Counterfactual | null = null): Decision {
  const open = ruling.tell === 'reason'
  const given = ruling.grant ? shown(ruling.grant) : { amount: null, courtesy: false, destinations: [], fees: [] }
  return {
    verdict: ruling.verdict,
    ground: ruling.ground,
    ...given,
    choices: ruling.choices.map(shown),
    chosenBy: ruling.chosenBy,
    reasons: open ? ruling.reasons : [],
    rule: open ? ruling.rule : null,
    clause: open ? ruling.clause : null,
    law: ruling.law,
    urgent: ruling.urgent,
    next: open ? ruling.next : ruling.next.filter((step) => step.at === undefined),
    until: ruling.until !== null && (open || ruling.verdict === 'granted') ? toInstant(ruling.until) : null,
    trace: open && ruling.trace ? openTrace(book, ruling.trace) : null,
    counterfactual: open ? found : null,
  }
}

/** The proof without the rules that keep their reasons; its instants as the wire writes them. */
function openTrace(book: Book, trace: TraceRule[]): TraceRule[] {
  const hidden = new Set(book.rules.filter((rule) => (rule.tell ?? 'reason') !== 'reason').map((rule) => rule.id))
  return trace
    .filter(({ rule, law }) => law !== null || !hidden.has(rule))
    .map((rule) => ({
      ...rule,
      conditions: rule.conditions.map((condition) => {
        const { fact, test, found } = condition
        const isInstant = test === 'within' || factKind(book, fact)?.type === 'instant'
        return isInstant && typeof found === 'number' ? { ...condition, found: toInstant(found) } : condition
      }),
    }))
}
