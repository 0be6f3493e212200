import type { ReportAnswer } from '@makegood/contract'
import type { Refunds } from '../context.ts'
import { amountText, givenText } from '../decisions.ts'
import { refund as refundQuery } from '../queries/refunds.ts'
import { forecast } from '../queries/reports.ts'
import { wallet as walletQuery } from '../queries/wallet.ts'
import type { Session } from '../session.ts'
import type { Texts } from '../texts.ts'

export type ReportFields = { reason: string; details: string }

type Sending = {
  resultId: string
  fields: ReportFields
  idempotencyKey: string
  refunds: Refunds
  session: Session
  texts: Texts
}

export const draftId = (resultId: string) => `report:${resultId}`

/** Sends a report and carries out what follows from its answer, whether its dialog is still open or not. */
export async function sendReport({ resultId, fields, idempotencyKey, refunds, session, texts }: Sending): Promise<void> {
  const { tell, desk } = refunds
  const body = { resultIds: [resultId], reason: fields.reason, details: fields.details.trim() }
  const sent = session.reports.submit(resultId, { body, idempotencyKey })
  if (!sent) return
  tell.event({ name: 'report_submitted' })
  const submission = await sent
  if (submission.status !== 'done') return

  const { answer } = submission
  const decision = answer.report.items.find((item) => item.resultId === resultId)?.decision
  session.drafts.remove(draftId(resultId))
  remember(session, resultId, answer)
  if (!decision) return
  tell.event({ name: 'report_answered', verdict: decision.verdict })
  tell.outcome({
    subject: { kind: 'result', id: resultId },
    verdict: decision.verdict,
    amount: decision.amount,
    refundId: answer.report.refundId,
  })
  const showing = desk.showing()
  const seen = showing?.kind === 'report' && showing.subjects.some((subject) => subject.resultId === resultId)
  if (decision.verdict === 'granted' || !seen) notify(answer, resultId, { refunds, session, texts })
}

/** Takes over what the answer says; what it touches besides is fetched anew when it is next looked at. */
function remember(session: Session, resultId: string, { balance, refund, report }: ReportAnswer): void {
  const { queryClient, key } = session
  queryClient.setQueryData(walletQuery(session).queryKey, (wallet) => wallet && { ...wallet, balance })
  queryClient.setQueryData(
    forecast(session, resultId).queryKey,
    (former) => former && { ...former, reportId: report.id, refundId: report.refundId },
  )
  if (refund) queryClient.setQueryData(refundQuery(session, refund.id).queryKey, refund)
  // A report can use up a courtesy that other forecasts still promise.
  void queryClient.invalidateQueries({ queryKey: key('forecast'), refetchType: 'none' })
  for (const part of ['wallet', 'refunds', 'packs']) void queryClient.invalidateQueries({ queryKey: key(part) })
}

type Around = Pick<Sending, 'refunds' | 'session' | 'texts'>

function notify(answer: ReportAnswer, resultId: string, { refunds, session, texts }: Around): void {
  const notification = notificationOf(answer, resultId, texts)
  if (!refunds.tell.notify(notification)) session.toasts.add(notification)
}

function notificationOf({ report, refund, balance }: ReportAnswer, resultId: string, texts: Texts) {
  const { outcome } = texts.messages
  const decision = report.items.find((item) => item.resultId === resultId)?.decision
  const refundId = report.refundId
  const what = amountText(decision?.amount ?? null, texts)
  if (decision?.verdict === 'granted' && what) {
    const body = [outcome.balance(texts.format.number(balance)), refund && outcome.reference(refund.reference)]
    const title = givenText(decision, what, texts)
    return { kind: 'success' as const, title, body: body.filter(Boolean).join(' · '), refundId }
  }
  const title = decision?.verdict === 'review' ? outcome.review : outcome.thanks
  return { kind: 'info' as const, title, body: null, refundId }
}

