import type { Amount, Counterfactual, Decision } from '@makegood/contract'
import type { Ruling } from './cases.ts'
import type { CompiledPolicy } from './compile.ts'
import { toInstant } from './instants.ts'

/** The amount of a ruling as the wire carries it; null where nothing is given. */
export function amountOf({ grant }: Ruling): Amount | null {
  if (!grant) return null
  return 'credits' in grant ? { credits: grant.credits } : { money: grant.money }
}

/**
 * A ruling as far as the person may see it. A rule that tells the outcome alone keeps its reasons, its clause, its
 * proof and when it would say otherwise inside the service (E8); what is given, and until when, is always told.
 * Rules that keep their reasons leave no mark in the proof of another rule either: nobody learns where a pattern of
 * abuse begins (C28).
 */
export function disclose({ policy }: CompiledPolicy, ruling: Ruling, found: Counterfactual | null = null): Decision {
  const open = ruling.tell === 'reason'
  const hidden = new Set(policy.rules.filter((rule) => (rule.tell ?? 'reason') !== 'reason').map((rule) => rule.id))
  const { grant } = ruling
  return {
    verdict: ruling.verdict,
    ground: ruling.ground,
    amount: amountOf(ruling),
    courtesy: grant !== null && 'credits' in grant && grant.as === 'courtesy',
    destinations: grant === null ? [] : 'credits' in grant ? ['wallet'] : grant.to,
    reasons: open ? ruling.reasons : [],
    rule: open ? ruling.rule : null,
    clause: open ? ruling.clause : null,
    next: open ? ruling.next : ruling.next.filter((step) => step.at === undefined),
    until: ruling.until !== null && (open || ruling.verdict === 'granted') ? toInstant(ruling.until) : null,
    trace: open && ruling.trace ? ruling.trace.filter(({ rule }) => !hidden.has(rule)) : null,
    counterfactual: open ? found : null,
  }
}
