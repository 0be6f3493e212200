import { ReportReason } from '@makegood/contract'
import * as v from 'valibot'
import { Cond, Table } from './model-conditions.ts'
import { Rule } from './model-rules.ts'
import { Days, Edge, FactPath, PromisedTime, Round, Span, TimeOfDay, Zone } from './model-values.ts'

const Teller = v.picklist(['person', 'host', 'ledger', 'judge'])
/** Who can tell a fact. Unknown, a person is asked for it; any other sends the case to a reviewer. */
export type Teller = v.InferOutput<typeof Teller>

const Binding = v.picklist(['at_purchase', 'current', 'better'])

const counting = { days: Days, edge: Edge, zone: Zone, round: Round }

/** What a policy and a law share: rules with the words they are made of. */
const bookEntries = {
  $schema: v.optional(v.string()),
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'must be lower case, digits and dashes')),
  version: v.string(),
  published: v.strictObject({ date: v.pipe(v.string(), v.isoDate()), precision: v.picklist(['day', 'month']) }),
  /** Where the published text can be read in more than one way: the value stands where it is used. */
  readings: v.array(v.strictObject({ at: v.string(), or: v.array(v.unknown()), clause: v.string(), why: v.string() })),
  /** Limits whose length is not published; the host sets them. */
  params: v.optional(v.record(v.string(), v.nullable(Span)), {}),
  /** Facts beyond the standard ones. */
  facts: v.optional(
    v.record(FactPath, v.strictObject({ type: v.picklist(['boolean', 'number', 'string', 'instant']), teller: Teller, label: v.string() })),
    {},
  ),
  /** Named conditions, or matrices such as features by platforms (E14). */
  terms: v.optional(v.record(v.string(), v.union([Table, Cond])), {}),
  rules: v.pipe(v.array(Rule), v.minLength(1)),
  promises: v.array(
    v.strictObject({
      stage: v.picklist(['credit', 'reply', 'decision', 'processing', 'arrival']),
      if: v.optional(Cond),
      /** What it is counted from where money would be counted from the approval. */
      from: v.optional(v.literal('request')),
      in: PromisedTime,
      aim: v.optional(v.literal(true)),
      clause: v.string(),
    }),
  ),
}

/** A refund policy: data that a policy owner can read. The first rule that speaks decides. */
export const Policy = v.strictObject({
  ...bookEntries,
  /** Which version decides: the one at the time of purchase, the current one, or the better of both (B4, D23). */
  binds: v.strictObject({ purchase: Binding, generation: Binding, wallet: Binding }),
  defaults: v.strictObject({
    ...counting,
    spend: v.picklist(['oldest_first', 'newest_first']),
    /** Whether free and bonus credits are spent before bought ones. */
    bonus_spend: v.picklist(['first', 'last']),
    /** Whether credits that came back count as used (`gross`) or not (`net`). */
    use: v.picklist(['net', 'gross']),
  }),
  /** `hold` then capture, or `deduct` then return. */
  charging: v.picklist(['hold', 'deduct']),
  /** What a report may give as its reason, in the order to show it. */
  reports: v.strictObject({
    reasons: v.pipe(v.array(v.strictObject({ code: ReportReason, safety: v.optional(v.literal(true)) })), v.minLength(1)),
    /** The fewest characters of details. */
    details: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  }),
  notices: v.array(v.strictObject({ id: v.picklist(['chargeback', 'statutory', 'changes', 'automatic']), clause: v.string() })),
  /** The second review, and mediation after it (B42 to B44). */
  appeal: v.optional(v.strictObject({ clause: v.string(), mediation: v.optional(v.literal(true)) })),
  seller: v.strictObject({
    processor: v.optional(v.string()),
    merchantOfRecord: v.optional(v.strictObject({ name: v.string(), url: v.optional(v.string()) })),
    contact: v.array(
      v.strictObject({ kind: v.picklist(['email', 'form', 'chat', 'support']), to: v.optional(v.string()), subject: v.optional(v.string()) }),
    ),
    /** Where app stores take refund requests for what was bought through them. */
    stores: v.optional(v.strictObject({ app_store: v.optional(v.string()), play_store: v.optional(v.string()) })),
    /** When the seller works; business days and office hours are counted in its zone (B48). */
    office: v.pipe(
      v.strictObject({ zone: Zone, from: v.optional(TimeOfDay), until: v.optional(TimeOfDay) }),
      v.check(({ from, until }) => from === undefined || until === undefined || from < until, 'must open before it closes'),
    ),
  }),
})
export type Policy = v.InferOutput<typeof Policy>
export type PolicyInput = v.InferInput<typeof Policy>

/** A statute in the same shape, without a seller. It is asked beside the policy, and never refuses (C36, C37). */
export const Law = v.strictObject({
  ...bookEntries,
  /** ISO 3166 codes of the countries it holds in. */
  jurisdictions: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), v.minLength(1)),
  defaults: v.strictObject(counting),
})
export type Law = v.InferOutput<typeof Law>

/** Rules that can be compiled and asked. */
export type Book = Policy | Law
