import type { Refund } from '@makegood/contract'
import { amountOf } from '../refund-texts.ts'

/** Whether something was granted that there can be a receipt for. */
export const hasReceipt = (refund: Refund) => refund.status === 'approved' && amountOf(refund) !== null
