import type { Refund } from '@makegood/contract'
import { isUndecided, paymentOf } from '../history/refund-texts.ts'

/** A request that is still on its way: another for the same pack would be answered with it. */
export function isStanding(refund: Refund): boolean {
  if (isUndecided(refund)) return true
  const payment = paymentOf(refund)
  return refund.status === 'approved' && payment !== undefined && payment.status !== 'arrived'
}
