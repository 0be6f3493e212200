import type { Texts } from '../texts.ts'
import type { ReportFields } from './report-fields.ts'

/** The contract's DETAILS_MAX_LENGTH: its module brings every schema along. A test compares them. */
export const DETAILS_MAX = 5000

/** What is still wrong with a report, in words; null where nothing is. */
export function checkReport({ reason, details }: ReportFields, minLength: number, texts: Texts) {
  const { report } = texts.messages
  const missing = Math.max(1, minLength) - details.trim().length
  return {
    reason: reason ? null : report.noReason,
    details: missing > 0 ? report.detailsTooShort(missing, texts.format.number(missing)) : tooLong(details, texts),
  }
}

/** Whether it is too long; said while it is being written. */
export function tooLong(details: string, { messages, format }: Texts): string | null {
  const over = details.length - DETAILS_MAX
  return over > 0 ? messages.report.detailsTooLong(over, format.number(over)) : null
}
