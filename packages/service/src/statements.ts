import type { statementLifecycle, Withdrawal } from '@makegood/contract'
import { toInstant } from './instants.ts'
import type { RefundRow } from './rows.ts'
import type { WithdrawalRow } from './withdrawal-rows.ts'
import type { Work } from './work.ts'

type StatementState = (typeof statementLifecycle.states)[number]

/** The statements that a refund stands on, the first received first. Nothing is read in another wallet for it. */
export async function statementsOf({ tx }: Pick<Work, 'tx'>, { id, packId, matched }: RefundRow): Promise<WithdrawalRow[]> {
  const own = packId === null ? [] : await tx.withdrawals.list({ where: { refundId: id } })
  return [...own, ...matched].sort((one, other) => one.receivedAt - other.receivedAt || one.sequence - other.sequence)
}

/** Where a statement is in its life. */
export const statementState = ({ packId }: WithdrawalRow): StatementState => (packId === null ? 'received' : 'matched')

/** A statement as who made it sees it. */
export const statementView = ({ id, reference, receivedAt, statement, receipt }: WithdrawalRow): Withdrawal =>
  ({ id, reference, receivedAt: toInstant(receivedAt), status: 'received', statement, receipt: [...receipt] })
