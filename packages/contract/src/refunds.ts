import * as v from 'valibot'
import { Attachment } from './attachments.ts'
import { Deadline, Decision, Destination, Ground, NextStep, Remedy } from './decisions.ts'
import { Generation } from './generations.ts'
import { FieldName, Pack } from './packs.ts'
import { refundActs, refundOrigins, refundStatuses, transferStatuses } from './refund-lifecycle.ts'
import { CreditCount, Identifier, Instant, Money, openEnum, page } from './values.ts'
import { Withdrawal } from './withdrawals.ts'

/** What a refund came of. */
export const RefundOrigin = openEnum(refundOrigins)
export type RefundOrigin = v.InferOutput<typeof RefundOrigin>

/** The status of the case. Sent and arrived belong to transfers (B29). */
export const RefundStatus = openEnum(refundStatuses)
export type RefundStatus = v.InferOutput<typeof RefundStatus>

/** The payment methods of this version. */
export const paymentMethods = ['card', 'paypal', 'alipay', 'wechat_pay', 'apple_pay', 'google_pay', 'bank_transfer', 'other'] as const
/** How something was paid. */
export const PaymentMethodKind = openEnum(paymentMethods)
export type PaymentMethodKind = v.InferOutput<typeof PaymentMethodKind>

/** How the pack was paid: enough to recognise it, never enough to misuse it. */
export const PaymentMethod = v.object({
  kind: PaymentMethodKind,
  /** For people: `Visa ·· 4242`. */
  label: v.string(),
})
export type PaymentMethod = v.InferOutput<typeof PaymentMethod>

/** How far credits or money have come on their way. */
export const TransferStatus = openEnum(transferStatuses)
export type TransferStatus = v.InferOutput<typeof TransferStatus>

/** Credits or money on the way. */
export const Transfer = v.object({
  id: Identifier,
  kind: openEnum(['credits', 'money', 'remedy']),
  credits: v.nullable(CreditCount),
  money: v.nullable(Money),
  /** Arrives when the host has carried it out. */
  remedy: v.nullable(Remedy),
  destination: Destination,
  method: v.nullable(PaymentMethod),
  status: TransferStatus,
  /** The bank's or processor's reference, once known. */
  reference: v.nullable(v.string()),
  sentAt: v.nullable(Instant),
  arrivedAt: v.nullable(Instant),
})
export type Transfer = v.InferOutput<typeof Transfer>

/** One subject of a case with its own verdict. */
export const RefundItem = v.object({
  subject: v.object({ kind: openEnum(['result', 'generation', 'pack']), id: Identifier }),
  generation: v.nullable(Generation),
  pack: v.nullable(Pack),
  decision: Decision,
})
export type RefundItem = v.InferOutput<typeof RefundItem>

/** Something that happened to a refund, for its timeline. */
export const RefundEvent = v.object({
  kind: openEnum([
    'received', 'information_asked', 'information_given', 'in_review', 'approved', 'declined', 'canceled', 'appealed',
    'destination_changed', 'choice_asked', 'chosen', 'sent', 'arrived', 'failed',
  ]),
  at: Instant,
  /** What the reviewer or the person wrote with it. */
  note: v.nullable(v.string()),
  /** The files that the person gave with it (B27, B43). */
  attachments: v.array(v.pick(Attachment, ['id', 'name'])),
})
export type RefundEvent = v.InferOutput<typeof RefundEvent>

/** One refund case. */
export const Refund = v.object({
  id: Identifier,
  /** Short and easy to read out: `MG-7Q2F`. */
  reference: v.string(),
  origin: RefundOrigin,
  status: RefundStatus,
  ground: Ground,
  createdAt: Instant,
  updatedAt: Instant,
  items: v.array(RefundItem),
  transfers: v.array(Transfer),
  deadlines: v.array(Deadline),
  events: v.array(RefundEvent),
  /** What may be done with it now. */
  acts: v.array(openEnum(refundActs)),
  next: v.array(NextStep),
  reportId: v.nullable(Identifier),
  /**
   * The statements of withdrawal that it stands on, the first received first, so that a lost receipt can be had again.
   * In the history they come without their files.
   */
  withdrawals: v.array(Withdrawal),
  /** Where the person wants the money (B37); null: nobody chose. */
  destination: v.nullable(Destination),
  /** What the person was asked for and gave with the request (A22, B24, C30, D16). */
  fields: v.record(FieldName, v.string()),
  asOf: Instant,
})
export type Refund = v.InferOutput<typeof Refund>

/** One page of refunds, newest first. */
export const RefundPage = page(Refund)

const details = v.pipe(v.string(), v.maxLength(5000))
const attachments = v.optional(v.pipe(v.array(Identifier), v.maxLength(10)), [])

/** A request to refund a pack. `expected` is what the person saw: another amount is never paid in silence. */
export const NewRefundRequest = v.object({
  packId: Identifier,
  ground: Ground,
  fields: v.optional(v.record(FieldName, v.pipe(v.string(), v.maxLength(5000))), {}),
  destination: v.optional(Destination),
  expected: v.nullable(Money),
  attachments,
})
export type NewRefundRequest = v.InferInput<typeof NewRefundRequest>

/** What answers a request; `created` is false when the open request for the pack is the answer. */
export const RefundAnswer = v.object({ refund: Refund, created: v.boolean(), asOf: Instant })
export type RefundAnswer = v.InferOutput<typeof RefundAnswer>

/** A second review with new evidence (B42, B43), or more information that was asked for (B27). */
export const NewEvidence = v.object({
  details: v.pipe(details, v.regex(/\S/, 'must not be empty')),
  attachments,
})
export type NewEvidence = v.InferInput<typeof NewEvidence>

/** Which of the remedies of an item the person wants, counted from 0. */
export const NewChoice = v.object({ subjectId: Identifier, choice: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) })
export type NewChoice = v.InferInput<typeof NewChoice>

/** Where money that did not arrive is to go instead. */
export const NewDestination = v.object({ destination: Destination })
export type NewDestination = v.InferInput<typeof NewDestination>
