import * as v from 'valibot'
import { CreditCount, Instant, Money, openEnum } from './values.ts'

/** What a person claims, or what the system noticed. */
export const Ground = openEnum([
  'change_of_mind', 'duplicate_charge', 'unauthorised_charge', 'outage', 'misdescribed', 'defective',
  'fees_after_cancellation', 'quality', 'generation', 'legal', 'other',
])
export type Ground = v.InferOutput<typeof Ground>

/** How a policy decided, or would decide. */
export const Verdict = openEnum([
  'granted', 'refused', 'nothing', 'review', 'needs_information', 'act', 'wait', 'redirect',
])
export type Verdict = v.InferOutput<typeof Verdict>

/** Why a decision came out as it did. Sentences are made from these codes, never sent. */
export const ReasonCode = openEnum([
  'window_over', 'partly_used', 'credits_used', 'non_refundable', 'matter_of_taste', 'not_unusable', 'delivered',
  'feature_excluded', 'surface_excluded', 'already_reported', 'already_refunded', 'courtesy_cap', 'nothing_charged',
  'nothing_left', 'same_address', 'account_terminated', 'account_banned', 'account_closed', 'abuse_suspected',
  'chargeback_open', 'downloaded', 'generation_running', 'generation_failed', 'generation_moderated',
  'missing_deliverables', 'no_duplicate', 'unauthorised_charge', 'outage_too_short', 'outage_remedied',
  'third_party_service', 'malicious_use', 'false_information', 'no_fees_left', 'legal_claim', 'conformity_claim',
  'bought_in_store', 'statement_late', 'discretion', 'outside_policy', 'unknown_fact',
])
export type ReasonCode = v.InferOutput<typeof ReasonCode>

/** The typed parameters a reason may carry. Each code says in the messages which it uses. */
export const ReasonParams = v.object({
  /** The instant a window or a cap counts from. */
  since: v.optional(Instant),
  /** The last instant at which it would have held. */
  until: v.optional(Instant),
  /** The first instant at which it will hold again. */
  again: v.optional(Instant),
  /** The length of a window, an ISO 8601 duration. */
  span: v.optional(v.string()),
  count: v.optional(v.number()),
  limit: v.optional(v.number()),
  feature: v.optional(v.string()),
  platform: v.optional(v.string()),
  surface: v.optional(v.string()),
  provider: v.optional(v.string()),
  field: v.optional(v.string()),
})
export type ReasonParams = v.InferOutput<typeof ReasonParams>

/** Why: a code with its parameters. The sentence is made where the reader's language is known. */
export const Reason = v.object({
  code: ReasonCode,
  params: ReasonParams,
  /** The part of the published policy it stands on. */
  clause: v.nullable(v.string()),
})
export type Reason = v.InferOutput<typeof Reason>

/** Another way to make good than credits or money; `size` counts what it is of (days, per cent), where it has one. */
export const Remedy = v.object({ kind: openEnum(['rerun', 'extension', 'coupon']), size: v.nullable(v.number()) })
export type Remedy = v.InferOutput<typeof Remedy>

/** What is given: credits, money, or another remedy. One of the three. */
export const Amount = v.object({ credits: v.optional(CreditCount), money: v.optional(Money), remedy: v.optional(Remedy) })
export type Amount = v.InferOutput<typeof Amount>

/** Where it goes. */
export const Destination = openEnum(['wallet', 'original_method', 'bank_transfer', 'balance'])
export type Destination = v.InferOutput<typeof Destination>

/** A destination that may be chosen; with `review` a person has to agree to it first (B37). */
export const DestinationOption = v.object({ to: Destination, review: v.boolean() })
export type DestinationOption = v.InferOutput<typeof DestinationOption>

/** What is taken off an amount of money before it is paid (B22, B38). */
export const Fee = v.object({ kind: openEnum(['external_processing', 'refund_processing']), money: Money })
export type Fee = v.InferOutput<typeof Fee>

/** One of several remedies to choose from. */
export const Choice = v.object({
  amount: Amount,
  courtesy: v.boolean(),
  destinations: v.array(DestinationOption),
  fees: v.array(Fee),
})
export type Choice = v.InferOutput<typeof Choice>

/** A way on: no refusal without one. */
export const NextStep = v.object({
  kind: openEnum([
    'regenerate', 'ask_review', 'give_information', 'write_support', 'wait', 'statutory', 'use_store', 'contact_seller',
    'mediation',
  ]),
  at: v.optional(Instant),
})
export type NextStep = v.InferOutput<typeof NextStep>

/** A literal in a trace: what the policy asked for, or what the record says. */
export const FactValue = v.union([v.string(), v.number(), v.boolean(), v.null()])
export type FactValue = v.InferOutput<typeof FactValue>

/** One condition a rule looked at, with the fact it found. */
export const TraceCondition = v.object({
  fact: v.string(),
  test: v.string(),
  expected: v.array(FactValue),
  /** Absent: the fact is not known. */
  found: v.optional(FactValue),
  /** True, false, or null for unknown. */
  held: v.nullable(v.boolean()),
})
export type TraceCondition = v.InferOutput<typeof TraceCondition>

/** One rule that was looked at, with each of its conditions. */
export const TraceRule = v.object({
  /** The law whose rule it is; null: the policy's. */
  law: v.nullable(v.string()),
  rule: v.string(),
  clause: v.string(),
  /** True: it spoke. False: it was passed over. Null: it might have spoken. */
  spoke: v.nullable(v.boolean()),
  conditions: v.array(TraceCondition),
})
export type TraceRule = v.InferOutput<typeof TraceRule>

/** The smallest single change that would have brought more. */
export const Counterfactual = v.object({
  fact: v.string(),
  value: FactValue,
  verdict: Verdict,
  amount: v.nullable(Amount),
})
export type Counterfactual = v.InferOutput<typeof Counterfactual>

/** What a policy says of one case, as far as the person may see it. */
export const Decision = v.object({
  verdict: Verdict,
  ground: Ground,
  amount: v.nullable(Amount),
  /** Credits that come back as courtesy never turn into cash (C15). */
  courtesy: v.boolean(),
  destinations: v.array(DestinationOption),
  /** What was taken off the money already (B38). */
  fees: v.array(Fee),
  /** Remedies of which one is to be chosen; then `amount` is null until it is. */
  choices: v.array(Choice),
  /** Who chooses; null where there is nothing to choose. */
  chosenBy: v.nullable(openEnum(['person', 'seller'])),
  reasons: v.array(Reason),
  /** The rule that decided; null where the policy hides its reasons or no rule spoke. */
  rule: v.nullable(v.string()),
  clause: v.nullable(v.string()),
  /** The statute that is better for the person than the policy, or adds a remedy to choose (C37); null: the policy's. */
  law: v.nullable(v.string()),
  /** To be looked at before all else, such as a charge that nobody authorised (D7). */
  urgent: v.boolean(),
  next: v.array(NextStep),
  /** Until when this decision stands if nothing else happens; null: no such instant. */
  until: v.nullable(Instant),
  trace: v.nullable(v.array(TraceRule)),
  counterfactual: v.nullable(Counterfactual),
})
export type Decision = v.InferOutput<typeof Decision>

/** A promise of the policy counted out for one case. `until` null: the policy gives no time. */
export const Deadline = v.object({
  stage: openEnum(['credit', 'reply', 'decision', 'processing', 'arrival']),
  from: v.nullable(Instant),
  until: v.nullable(Instant),
  /** Where days were counted, an IANA zone: the dates hold there, to the end of the day. Null: an exact instant. */
  zone: v.nullable(v.string()),
  /** The dates there on which nobody works, from the day before it begins to the day after it ends (B35). */
  closed: v.array(v.pipe(v.string(), v.isoDate())),
  /** An aim of the seller, not a commitment. */
  aim: v.boolean(),
  clause: v.string(),
  metAt: v.nullable(Instant),
  /** It passed without being met, or was met after it had passed (D14). */
  late: v.boolean(),
})
export type Deadline = v.InferOutput<typeof Deadline>
