import { keepRefundLine } from './history-lines.ts'
import type { WithdrawalRow } from './withdrawal-rows.ts'
import { tell, type Work } from './work.ts'

/** Keeps a statement of the wallet with the refund that came of it, which is found by its reference from now on. */
export async function keepStatement(work: Work, row: WithdrawalRow): Promise<void> {
  await work.tx.withdrawals.put(row)
  if (row.refundId !== null) await tellRefund(work, row.refundId)
}

/** Keeps a statement that is of another wallet with the refund of this one that it was matched with, once. */
export async function keepMatched(work: Work, row: WithdrawalRow, refundId: string): Promise<void> {
  const refund = (await work.tx.refunds.get(refundId))!
  if (refund.matched.some(({ id }) => id === row.id)) return
  await work.tx.refunds.put({ ...refund, matched: [...refund.matched, { ...row, refundId }] })
  await tellRefund(work, refundId)
}

async function tellRefund(work: Work, refundId: string): Promise<void> {
  await tell(work, 'refund', refundId)
  await keepRefundLine(work, (await work.tx.refunds.get(refundId))!)
}
