import type {
  NewChoice, NewDestination, NewEvidence, NewRefundRequest, Refund, RefundAnswer, RefundOrigin, RefundStatus,
} from '@makegood/contract'
import type { Call, CallOptions, WriteOptions } from './call.ts'
import { type PageOptions, type Pages, pages } from './pages.ts'

/** Which refunds to list. */
export type RefundListOptions = PageOptions & {
  /** Only this status. */
  status?: RefundStatus
  /** Only this origin. */
  origin?: RefundOrigin
}

/** The user's refund cases. */
export type RefundCalls = {
  /** The refunds, newest first. */
  list(options?: RefundListOptions): Pages<Refund>
  /** One refund. */
  retrieve(refundId: string, options?: CallOptions): Promise<Refund>
  /**
   * Asks for a refund of a pack (A8). A pack has one open request: when there is one already, it is the answer and
   * `created` is false. `expected` is the amount the person saw; when the policy now gives another, the call fails
   * with the code `quote_changed` and nothing is requested.
   *
   * @example
   * ```ts
   * const { refund } = await client.refunds.request(
   *   { packId, ground: 'change_of_mind', expected: { amount: 999, currency: 'EUR' } },
   *   { idempotencyKey: draft.key },
   * )
   * ```
   */
  request(request: NewRefundRequest, options?: WriteOptions): Promise<RefundAnswer>
  /** Asks for a second review with new evidence (B42, B43). */
  appeal(refundId: string, evidence: NewEvidence, options?: WriteOptions): Promise<Refund>
  /** Gives the information that was asked for (B27). */
  addInformation(refundId: string, evidence: NewEvidence, options?: WriteOptions): Promise<Refund>
  /** Chooses another destination after a failed transfer (B37). */
  changeDestination(refundId: string, destination: NewDestination, options?: WriteOptions): Promise<Refund>
  /** Chooses one of the remedies of an item, where the policy leaves the choice to the person. */
  choose(refundId: string, choice: NewChoice, options?: WriteOptions): Promise<Refund>
  /** Takes a request back before it is decided. */
  cancel(refundId: string, options?: WriteOptions): Promise<Refund>
}

export function refundCalls(call: Call): RefundCalls {
  return {
    list: (options) => pages((page) => call('listRefunds', page), options),
    retrieve: (id, options) => call('retrieveRefund', { ...options, id }),
    request: (body, options) => call('requestRefund', { ...options, body }),
    appeal: (id, body, options) => call('appealRefund', { ...options, id, body }),
    addInformation: (id, body, options) => call('addInformation', { ...options, id, body }),
    changeDestination: (id, body, options) => call('changeDestination', { ...options, id, body }),
    choose: (id, body, options) => call('chooseRemedy', { ...options, id, body }),
    cancel: (id, options) => call('cancelRefund', { ...options, id }),
  }
}
