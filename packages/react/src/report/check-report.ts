import type { Texts } from '../texts.ts'
import type { ReportFields } from './send-report.ts'

/** The contract's DETAILS_MAX_LENGTH: its module brings every schema along. A test compares them. */
export const DETAILS_MAX = 5000

/** What is still wrong with a report, in words; null where nothing is. */
export function checkReport({ reason, details }: ReportFields, minLength: number, { messages: { report } }: Texts) {
  const missing = Math.max(1, minLength) - details.trim().length
  const over = details.length - DETAILS_MAX
  return {
    reason: reason ? null : report.noReason,
    details: missing > 0 ? report.detailsTooShort(missing) : over > 0 ? report.detailsTooLong(over) : null,
  }
}
