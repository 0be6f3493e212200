import { type NewWithdrawal, statementLifecycle, type Withdrawal } from '@makegood/contract'
import type * as v from 'valibot'
import type { Call } from './call.ts'
import { keepStatement } from './keep-statement.ts'
import { readKey } from './keys.ts'
import { leave } from './leaving.ts'
import { write } from './messages.ts'
import { requireMove } from './moves.ts'
import { issueReceipt } from './receipts/receipt.ts'
import type { PackRow } from './rows.ts'
import { statementState, statementView } from './statements.ts'
import type { WithdrawalRow } from './withdrawal-rows.ts'
import { nextRequest, type Work } from './work.ts'

/**
 * Receives the statement of a person who leaves a contract (EU Art. 11a). It works signed out, is received whatever
 * the policy says, and its answer never tells whether such a contract exists.
 */
export async function createWithdrawal(
  work: Work,
  { body, person, headers }: Call<v.InferOutput<typeof NewWithdrawal>>,
): Promise<Withdrawal> {
  const { name, contract, email, credits = null } = body
  const key = readKey(headers)
  const statement = { name, contract, email, credits }
  const request = nextRequest(work, 'withdrawal')
  const [id, reference] = [work.ids.id(request), work.ids.reference(request)]
  const { receipt, files } = await issueReceipt(work, { id, reference, statement }, body)
  const pack = person ? await matching(work, body) : undefined
  const row: WithdrawalRow = {
    id,
    sequence: request.sequence,
    receivedAt: work.now,
    reference,
    key,
    statement,
    receipt,
    packId: pack?.id ?? null,
    refundId: pack ? await leave(work, pack, { key, receivedAt: work.now, email, credits }) : null,
  }
  requireMove(statementLifecycle, null, 'receive', statementState(row))
  await keepStatement(work, row)
  write(work, { kind: 'withdrawal_received', to: body.email, refundId: row.refundId, statement, files })
  return statementView(row)
}

/** The pack that the statement names; where it names none of the person's own, the one that it was made at. */
async function matching(
  { tx }: Work,
  { packId, contract }: { packId?: string | undefined; contract: string },
): Promise<PackRow | undefined> {
  const packs = await tx.packs.list()
  const named = contract.trim()
  return packs.find(({ id, orderId }) => id === named || orderId === named) ?? packs.find(({ id }) => id === packId)
}
