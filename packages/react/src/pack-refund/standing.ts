import type { Pack, PolicySummary, QuoteOption, Refund } from '@makegood/contract'
import { isUndecided, paymentOf } from '../history/refund-texts.ts'

/** A request that is still on its way: another for the same pack would be answered with it. */
export function isStanding(refund: Refund): boolean {
  if (isUndecided(refund)) return true
  const payment = paymentOf(refund)
  return refund.status === 'approved' && payment !== undefined && payment.status !== 'arrived'
}

/** What may still bring money. */
export const isPayable = ({ decision: { verdict, amount } }: QuoteOption) => (verdict === 'granted' || verdict === 'review') && Boolean(amount?.money)

/** A pack that money came back for, with nothing left of it to refund. */
export const isRefunded = ({ left, paid, refunded }: Pack) => refunded.amount > 0 && (left === 0 || refunded.amount === paid.amount)

/** Grounds of a list, and those that are not of packs. */
const NO_OTHER = new Set(['change_of_mind', 'quality', 'generation'])

/** Whether a pack may come back for other reasons than a change of mind. */
export const hasOtherGrounds = (policy: PolicySummary | undefined) => policy?.grounds.some((ground) => !NO_OTHER.has(ground)) ?? false
