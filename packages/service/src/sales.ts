import type { Facts } from '@makegood/policy'
import * as v from 'valibot'
import { Epoch } from './instants.ts'

/**
 * What the law asks of a sale, as far as the host knows it; what is left out is unknown. Not legal advice: which class
 * a sale is of, and what was said at the checkout, is for the host to say.
 */
export const Sale = v.strictObject({
  /** Where the person lives, as an ISO 3166-1 code. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code such as "DE"'))),
  /** Whether the person bought as a consumer. */
  consumer: v.optional(v.boolean()),
  class: v.optional(v.picklist(['digital_content', 'digital_service'])),
  /** Whether the person was told of the right to withdraw. */
  informed: v.optional(v.boolean()),
  /** Whether the person asked for the start within the time for withdrawal. */
  startRequested: v.optional(v.boolean()),
  /** Whether the person acknowledged that the right is lost with it. */
  lossAcknowledged: v.optional(v.boolean()),
  /** Whether both were confirmed to the person on a durable medium. */
  confirmed: v.optional(v.boolean()),
  /** The proof of request and acknowledgement: which version of the words the person agreed to, and when. */
  consent: v.optional(v.strictObject({ text: v.pipe(v.string(), v.minLength(1), v.maxLength(200)), at: Epoch })),
})
export type Sale = v.InferOutput<typeof Sale>

/** The statutory facts of a sale. */
export const saleFacts = (sale: Sale): Facts => ({
  'sale.country': sale.country,
  'sale.consumer': sale.consumer,
  'sale.class': sale.class,
  'sale.informed': sale.informed,
  'sale.start_requested': sale.startRequested,
  'sale.loss_acknowledged': sale.lossAcknowledged,
  'sale.confirmed': sale.confirmed,
  'sale.consent_text': sale.consent?.text,
  'sale.consent_at': sale.consent?.at,
})
