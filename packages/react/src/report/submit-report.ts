import type { Refunds } from '../context.ts'
import type { Session } from '../session.ts'
import { draftIdOf, type ReportFields } from './report-fields.ts'

type Submitted = {
  resultIds: readonly string[]
  fields: ReportFields
  /** Nothing of it may be written to the device (C21). */
  safety: boolean
  idempotencyKey: string
  refunds: Refunds
  session: Session
}

/** Hands a report to the outbox, which carries it to its answer whether its dialog is still open or not. */
export function submitReport({ resultIds, fields, safety, idempotencyKey, refunds: { tell }, session }: Submitted): void {
  const { reason, files } = fields
  // Marks lie on the one result that was shown.
  const marks = fields.marks.map((mark) => ({ ...mark, resultId: resultIds[0]! }))
  const report = { resultIds: [...resultIds], reason, details: fields.details.trim(), marks }
  const sent = session.reports.submit({ id: draftIdOf(resultIds), input: { report, files }, idempotencyKey }, safety ? 'page' : 'device')
  if (!sent) return
  tell.event({ name: 'report_submitted' })
  tell.report({ resultIds, reason })
}
