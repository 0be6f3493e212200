import * as v from 'valibot'
import { Ground } from './decisions.ts'
import { FieldName } from './packs.ts'
import { PaymentMethodKind } from './refunds.ts'
import { ReportReason } from './reports.ts'
import { Instant, openEnum } from './values.ts'

/** What a front end needs to know of the policy in force. The rules themselves stay in the service. */
export const PolicySummary = v.object({
  id: v.string(),
  version: v.string(),
  published: v.object({ date: v.string(), precision: openEnum(['day', 'month']) }),
  /** The reasons a report may give, in the order to show them. */
  reportReasons: v.array(v.object({ code: ReportReason, safety: v.boolean() })),
  /** The fewest characters that details must have. */
  detailsMinLength: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  grounds: v.array(Ground),
  /** What a message to the seller's support has to say, in the order in which the policy first asks for it (A22, B24, C30, D16). */
  asks: v.array(FieldName),
  /** Where requests about packs go: to this service, or as a letter to the seller (A20, C29). */
  requests: openEnum(['service', 'letter']),
  charging: openEnum(['hold', 'deduct']),
  promises: v.array(
    v.object({
      stage: openEnum(['credit', 'reply', 'decision', 'processing', 'arrival']),
      /** `instant`, `unknown`, or as the policy says it: `2 business days`, `5-10 business days`. */
      in: v.string(),
      aim: v.boolean(),
      clause: v.string(),
      /** The payment methods it is made for (B32 to B34); null: all. */
      methods: v.nullable(v.array(PaymentMethodKind)),
    }),
  ),
  notices: v.array(v.object({ id: openEnum(['chargeback', 'statutory', 'changes', 'automatic']), clause: v.string() })),
  /** What a person may do who disagrees (B42 to B44); null: the policy names nothing. */
  appeal: v.nullable(v.object({ clause: v.string(), mediation: v.boolean() })),
  seller: v.object({
    processor: v.nullable(v.string()),
    merchantOfRecord: v.nullable(v.object({ name: v.string(), url: v.nullable(v.string()) })),
    contact: v.array(v.object({ kind: openEnum(['email', 'form', 'chat', 'support']), to: v.nullable(v.string()), subject: v.nullable(v.string()) })),
    /** Where app stores take refund requests for what was bought through them. */
    stores: v.array(v.object({ channel: openEnum(['app_store', 'play_store']), url: v.string() })),
    /** When somebody is there to answer (B48), in an IANA zone; hours are null where the policy gives none. */
    office: v.object({ zone: v.string(), from: v.nullable(v.string()), until: v.nullable(v.string()) }),
  }),
  /** When somebody is there in the next three weeks, the stretch that runs now among them; empty: no hours are given (B48). */
  openHours: v.array(v.object({ from: Instant, until: Instant })),
  asOf: Instant,
})
export type PolicySummary = v.InferOutput<typeof PolicySummary>
