import * as v from 'valibot'
import { Decision, Ground } from './decisions.ts'
import { CreditCount, Credits, Identifier, Instant, Money, openEnum } from './values.ts'

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
  /**
   * The statutory right to leave the contract (EU Art. 11a). Null: the sale has none, or it is used up or over.
   * `until` is null where that hangs on what nobody has told yet.
   */
  withdrawal: v.nullable(v.object({ until: v.nullable(Instant) })),
})
export type Pack = v.InferOutput<typeof Pack>

/** A pack with what a request for it would bring now. */
export const PackOffer = v.object({
  pack: Pack,
  decision: Decision,
  /** The grounds on which a request would bring something now, or be looked at by a person. */
  grounds: v.array(Ground),
  /** Whether a case about it is open: that one answers another request. */
  open: v.boolean(),
})
export type PackOffer = v.InferOutput<typeof PackOffer>

/** Who asks, as far as the service knows: nobody who is signed in has to say it again. */
export const Asker = v.object({ name: v.nullable(v.string()), email: v.nullable(v.string()) })
export type Asker = v.InferOutput<typeof Asker>

/** The packs of a wallet, with what is known of who asks. */
export const PackList = v.object({ items: v.array(PackOffer), asker: Asker, asOf: Instant })
export type PackList = v.InferOutput<typeof PackList>

/** What a policy may ask a person for (A22, B24, C30, D16). */
export const FieldName = openEnum(['phone', 'order_id', 'paid_at', 'amount', 'email', 'description', 'result'])
export type FieldName = v.InferOutput<typeof FieldName>

/** Something that a policy asks of a person, with what is known of it already. */
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

/** An interruption of the service as it counts for a pack (A10, B7, D8). */
export const Outage = v.object({
  from: Instant,
  /** Null while it lasts. */
  until: v.nullable(Instant),
  /** Whether nothing worked at all. */
  complete: v.boolean(),
  /** Whether it was made good; null: nobody has said. */
  remedied: v.nullable(v.boolean()),
})
export type Outage = v.InferOutput<typeof Outage>

/** One use of a pack's credits, or their return: the evidence of how much of it was used (B41). */
export const UsageRecord = v.object({
  at: Instant,
  /** Below zero: used. Above: returned. */
  credits: Credits,
  generationId: v.nullable(Identifier),
})
export type UsageRecord = v.InferOutput<typeof UsageRecord>

/** What one ground would bring for a pack, with its arithmetic and what it asks for. */
export const QuoteOption = v.object({
  ground: Ground,
  decision: Decision,
  lines: v.array(QuoteLine),
  fields: v.array(Field),
  /** The interruptions since the purchase, where the ground is one; else none. */
  outages: v.array(Outage),
})
export type QuoteOption = v.InferOutput<typeof QuoteOption>

/** What each ground would bring for a pack now. */
export const Quote = v.object({
  pack: Pack,
  options: v.array(QuoteOption),
  /** The uses of its credits, oldest first; they go with a request as evidence. */
  usage: v.array(UsageRecord),
  asker: Asker,
  asOf: Instant,
})
export type Quote = v.InferOutput<typeof Quote>
