import type { NewWithdrawal } from '@makegood/contract'
import type { Session } from '../session.ts'

type Sending = { id: string; body: NewWithdrawal; idempotencyKey: string; session: Session }

/** Sends a statement and carries out what follows from its receipt, whether the form is still there or not. */
export async function sendStatement({ id, body, idempotencyKey, session }: Sending): Promise<void> {
  const submission = await session.withdrawals.submit(id, { body, idempotencyKey })
  if (submission?.status !== 'done') return
  const { drafts, history, queryClient, key } = session
  drafts.remove(id)
  void history.sync()
  for (const part of ['packs', 'quote', 'refund']) void queryClient.invalidateQueries({ queryKey: key(part) })
}
