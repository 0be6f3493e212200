import { canAct, type Refund, statementLifecycle, type Withdrawal } from '@makegood/contract'
import { keepMatched, keepStatement } from './keep-statement.ts'
import { leave } from './leaving.ts'
import { notFound, notPossible } from './problems.ts'
import { refundView } from './refund-view.ts'
import { findRefund } from './refunds.ts'
import { statementState } from './statements.ts'
import type { WithdrawalRow } from './withdrawal-rows.ts'
import { toInstant } from './instants.ts'
import { type Context, transact, type Work } from './work.ts'

/** A statement of withdrawal that belongs to no refund yet. */
export type UnmatchedWithdrawal = Pick<Withdrawal, 'id' | 'reference' | 'receivedAt' | 'statement'>

/** Statements of people who were signed out, or who named no contract of their own, oldest first. */
export async function listUnmatched({ store }: Context): Promise<UnmatchedWithdrawal[]> {
  const rows = await store.unmatched()
  return [...rows]
    .sort((one, other) => one.receivedAt - other.receivedAt)
    .map(({ id, reference, receivedAt, statement }) => ({ id, reference, receivedAt: toInstant(receivedAt), statement }))
}

/**
 * Says which pack a statement is about: its refund is opened as if that had been known when it was received. The pack
 * is written down first, so that two who match at once cannot take two packs, and who was interrupted may go on.
 */
export async function match(context: Context, withdrawalId: string, packId: string): Promise<Refund> {
  const [told, owner] = await Promise.all([
    context.store.walletOf('withdrawals', withdrawalId),
    context.store.walletOf('packs', packId),
  ])
  if (told === undefined) throw notFound('withdrawal')
  if (owner === undefined) throw notFound('pack')
  const row = await transact(context, told, (work) => claim(work, withdrawalId, packId))
  const { key, receivedAt, statement: { email, credits } } = row
  const refund = await transact(context, owner, async (work) => {
    const pack = (await work.tx.packs.get(packId))!
    const opened = row.refundId ?? (await leave(work, pack, { key, receivedAt, email, credits }))
    if (told !== owner) await keepMatched(work, row, opened)
    else if (row.refundId === null) await keepStatement(work, { ...row, refundId: opened })
    return refundView(work, await findRefund(work, opened))
  })
  if (told !== owner && row.refundId === null)
    await transact(context, told, ({ tx }) => tx.withdrawals.put({ ...row, refundId: refund.id }))
  return refund
}

async function claim(work: Work, withdrawalId: string, packId: string): Promise<WithdrawalRow> {
  const row = await find(work, withdrawalId)
  if (row.packId === packId) return row
  if (!canAct(statementLifecycle, statementState(row), 'match')) throw notPossible(`The statement is about pack ${row.packId} already.`)
  const claimed = { ...row, packId }
  await work.tx.withdrawals.put(claimed)
  return claimed
}

const find = async ({ tx }: Work, id: string): Promise<WithdrawalRow> => (await tx.withdrawals.get(id))!
