import * as v from 'valibot'
import { Decision, Ground } from './decisions.ts'
import { CreditCount, Identifier, Instant, Money, openEnum } from './values.ts'

/** Credits bought in one order. */
export const Pack = v.object({
  id: Identifier,
  orderId: Identifier,
  purchasedAt: Instant,
  credits: CreditCount,
  used: CreditCount,
  left: CreditCount,
  paid: Money,
  /** What has been refunded of it already. */
  refunded: Money,
  method: v.object({ kind: v.string(), label: v.string() }),
  /** The version of the policy it was bought under. */
  policyVersion: v.string(),
  refundId: v.nullable(Identifier),
})
export type Pack = v.InferOutput<typeof Pack>

/** A pack with what a request for it would bring now. */
export const PackOffer = v.object({ pack: Pack, decision: Decision })
export type PackOffer = v.InferOutput<typeof PackOffer>

export const PackList = v.object({ items: v.array(PackOffer), asOf: Instant })
export type PackList = v.InferOutput<typeof PackList>

/** What a policy may ask a person for (A22, B24, C30, D16). */
export const FieldName = openEnum(['phone', 'order_id', 'paid_at', 'amount', 'email', 'description', 'result'])
export type FieldName = v.InferOutput<typeof FieldName>

export const Field = v.object({
  name: FieldName,
  /** What the service knows already; the person is asked for the rest. */
  value: v.nullable(v.string()),
  /** The fewest characters that will do; 0 where any answer will. */
  minLength: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
})
export type Field = v.InferOutput<typeof Field>

/** One line of the arithmetic behind an amount. */
export const QuoteLine = v.object({
  kind: openEnum(['bought', 'used', 'left', 'refunded', 'fee', 'total']),
  credits: v.nullable(CreditCount),
  money: v.nullable(Money),
})
export type QuoteLine = v.InferOutput<typeof QuoteLine>

/** What one ground would bring for a pack, with its arithmetic and what it asks for. */
export const QuoteOption = v.object({
  ground: Ground,
  decision: Decision,
  lines: v.array(QuoteLine),
  fields: v.array(Field),
})
export type QuoteOption = v.InferOutput<typeof QuoteOption>

export const Quote = v.object({ pack: Pack, options: v.array(QuoteOption), asOf: Instant })
export type Quote = v.InferOutput<typeof Quote>
