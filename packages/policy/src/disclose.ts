import type { Amount, Choice, Counterfactual, Decision, NextStep, Reason, TraceRule } from '@makegood/contract'
import type { Cause, Grant, Look, Note, Ruling, Way } from './cases.ts'
import type { Compiled } from './compile.ts'
import { factKind } from './facts.ts'
import { toInstant } from './instants.ts'
import type { Book } from './model.ts'

/**
 * The amount of a ruling as the wire carries it; null where nothing is given, or one of several is still to be chosen.
 *
 * @example
 * ```ts
 * amountOf(decide(policy, kase)) // { money: { amount: 1240, currency: 'EUR' } }
 * ```
 */
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
 *
 * @example
 * ```ts
 * const ruling = decide(policy, kase, { trace: true })
 * const decision = disclose(policy, ruling, counterfactual(policy, kase, ruling))
 * ```
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
    reasons: open ? ruling.reasons.map(toReason) : [],
    rule: open ? ruling.rule : null,
    clause: open ? ruling.clause : null,
    law: ruling.law,
    urgent: ruling.urgent,
    next: (open ? ruling.next : ruling.next.filter((way) => way.at === undefined)).map(toStep),
    until: ruling.until !== null && (open || ruling.verdict === 'granted') ? toInstant(ruling.until) : null,
    trace: open && ruling.trace ? openTrace(book, ruling.trace) : null,
    counterfactual: open ? found : null,
  }
}

/** A cause as the wire carries it. */
function toReason({ code, params: { since, until, again, ...params }, clause }: Cause): Reason {
  return {
    code,
    params: {
      ...params,
      ...(since !== undefined && { since: toInstant(since) }),
      ...(until !== undefined && { until: toInstant(until) }),
      ...(again !== undefined && { again: toInstant(again) }),
    },
    clause,
  }
}

const toStep = ({ kind, at }: Way): NextStep => (at === undefined ? { kind } : { kind, at: toInstant(at) })

/** The proof without the rules that keep their reasons. */
function openTrace(book: Book, trace: Look[]): TraceRule[] {
  const hidden = new Set(book.rules.filter((rule) => (rule.tell ?? 'reason') !== 'reason').map((rule) => rule.id))
  return trace
    .filter(({ rule, law }) => law !== null || !hidden.has(rule))
    .map((look) => ({ ...look, conditions: look.conditions.map((note) => toCondition(book, note)) }))
}

/** A note as the wire carries it: instants spelled out, and what is not known left out. */
function toCondition(book: Book, { found, ...note }: Note): TraceRule['conditions'][number] {
  if (found === undefined) return note
  const isInstant = note.test === 'within' || factKind(book, note.fact)?.type === 'instant'
  return { ...note, found: isInstant && typeof found === 'number' ? toInstant(found) : found }
}
