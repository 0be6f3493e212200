import { isRefundError } from '@makegood/client'
import type { NewRefundRequest } from '@makegood/contract'
import type { Refunds } from '../context.ts'
import { hasCode } from '../errors.ts'
import { quote as quoteQuery } from '../queries/packs.ts'
import { keepRefund } from '../queries/refunds.ts'
import type { Session } from '../session.ts'

export type RequestFields = {
  ground: string
  values: Record<string, string>
  destination: string
  /** What was sent last. Anything else is another request. */
  sent: string
}

export const draftId = (packId: string) => `pack:${packId}`

type Sending = { body: NewRefundRequest; idempotencyKey: string; session: Session; tell: Refunds['tell'] }

/**
 * Sends a request and carries out what follows from its answer, whether the form is still there or not. Answers with what
 * of it was not accepted, by field.
 */
export async function sendRequest({ body, idempotencyKey, session, tell }: Sending): Promise<string[]> {
  const { queryClient } = session
  const sent = session.requests.submit(body.packId, { body, idempotencyKey })
  if (!sent) return []
  tell.event({ name: 'pack_requested' })
  const submission = await sent
  if (submission.status === 'failed' && hasCode(submission.error, 'quote_changed')) {
    void queryClient.invalidateQueries({ queryKey: quoteQuery(session, body.packId).queryKey })
  }
  if (submission.status !== 'done') return submission.status === 'failed' ? rejectedIn(submission.error) : []

  const { refund } = submission.answer
  session.drafts.remove(draftId(body.packId))
  keepRefund(session, refund)
  const decision = refund.items[0]?.decision
  if (!decision) return []
  tell.event({ name: 'pack_answered', verdict: decision.verdict })
  tell.outcome({
    subject: { kind: 'pack', id: body.packId },
    verdict: decision.verdict,
    amount: decision.amount,
    refundId: refund.id,
  })
  return []
}

/** The fields that the service did not accept, by the pointers of its answer. */
export function rejectedIn(error: unknown): string[] {
  if (!isRefundError(error) || error.code !== 'invalid_request') return []
  return error.errors.flatMap(({ pointer }) => /^\/(?:fields\/)?(\w+)$/.exec(pointer)?.[1] ?? [])
}
