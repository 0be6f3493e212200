import type { ReportAnswer } from '@makegood/contract'
import type { Refunds } from '../context.ts'
import { amountText, givenText } from '../decisions.ts'
import { errorText } from '../errors.ts'
import { dotted } from '../format/isolated.ts'
import { keepRefund } from '../queries/refunds.ts'
import { forecast } from '../queries/reports.ts'
import { wallet as walletQuery } from '../queries/wallet.ts'
import type { Session } from '../session.ts'
import type { RefundNotification } from '../tell.ts'
import type { Texts } from '../texts.ts'
import { answerText } from './answer-text.ts'
import { draftIdOf } from './report-fields.ts'
import { type ReportToSend, standingIn } from './reports.ts'
import { summaryOf } from './several-texts.ts'

/** What may change while answers are waited for is asked when one comes. */
type Around = { session: Session; refunds: () => Refunds; texts: () => Texts }

/** Carries out what follows from the answers to reports, until the answer is called. */
export function hearAnswers(around: Around): () => void {
  const { reports } = around.session
  return reports.subscribe(({ id, input }) => {
    const delivery = reports.of(id)
    if (delivery.status === 'done') answered(id, input, delivery, around)
    if (delivery.status === 'failed' && delivery.here) refused(id, delivery.error, around)
  })
}

type Done = { answer: ReportAnswer; here: boolean }

function answered(id: string, { report, files }: ReportToSend, { answer, here }: Done, around: Around): void {
  const { session } = around
  const { tell } = around.refunds()
  session.drafts.remove(id)
  for (const file of files) session.uploads.remove(file.id)
  remember(session, report.resultIds, answer)
  // Of what another tab has sent, that tab tells.
  if (!here) return
  const { items, refundId } = answer.report
  for (const { resultId, decision: { verdict, amount } } of items) {
    if (!report.resultIds.includes(resultId)) continue
    tell.event({ name: 'report_answered', verdict })
    tell.outcome({ subject: { kind: 'result', id: resultId }, verdict, amount, refundId })
  }
  const granted = items.some(({ decision }) => decision.verdict === 'granted')
  if (granted || !isSeen(id, around)) notify(notificationOf(answer, report.resultIds, around.texts()), around)
}

function refused(id: string, error: unknown, around: Around): void {
  if (isSeen(id, around)) return
  const texts = around.texts()
  notify({ kind: 'error', title: texts.messages.waiting.notSent, body: errorText(error, texts).text, refundId: null }, around)
}

/** Whether the dialog of this report is open, and tells the same itself. */
function isSeen(id: string, { refunds }: Around): boolean {
  const showing = refunds().desk.showing()
  return showing?.kind === 'report' && draftIdOf(showing.subjects.map(({ resultId }) => resultId)) === id
}

/** Takes over what the answer says; what it touches besides is fetched anew when it is next looked at. */
function remember(session: Session, resultIds: readonly string[], answer: ReportAnswer): void {
  const { queryClient, key } = session
  const { balance, refund, report } = answer
  queryClient.setQueryData(walletQuery(session).queryKey, (wallet) => wallet && { ...wallet, balance })
  for (const { resultId } of report.items) {
    if (!resultIds.includes(resultId)) continue
    const standing = standingIn(answer, resultId)
    queryClient.setQueryData(
      forecast(session, resultId).queryKey,
      (former) => former && { ...former, reportId: report.id, refundId: report.refundId, standing },
    )
  }
  if (refund) keepRefund(session, refund)
  // A report can use up a courtesy that other forecasts still promise: they are asked for anew when next looked at.
  void queryClient.invalidateQueries({ queryKey: key('forecast'), refetchType: 'none' })
}

function notify(notification: RefundNotification, { refunds, session }: Around): void {
  if (!refunds().tell.notify(notification)) session.toasts.add(notification)
}

function notificationOf(answer: ReportAnswer, resultIds: readonly string[], texts: Texts): RefundNotification {
  const { items, refundId } = answer.report
  const { outcome, language } = texts.messages
  const facts = answerText(answer, texts)
  if (resultIds.length > 1) {
    const { title, back } = summaryOf(answer, resultIds, texts)
    return { kind: back ? 'success' : 'info', title, body: back ? dotted([back, facts], language.tag) : null, refundId }
  }
  const decision = items.find(({ resultId }) => resultId === resultIds[0])?.decision
  const what = amountText(decision?.amount ?? null, texts)
  if (decision?.verdict === 'granted' && what) return { kind: 'success', title: givenText(decision, what, texts), body: facts, refundId }
  return { kind: 'info', title: decision?.verdict === 'review' ? outcome.review : outcome.thanks, body: null, refundId }
}
