import type { Refunds } from '../context.ts'
import type { ReportSubject } from '../desk.ts'

/** How many results one report may name: the contract's RESULTS_MAX, whose module brings every schema along. A test compares them. */
export const RESULTS_MOST = 100

/** Opens the dialog of a report, as soon as its code is there. */
export function openReport({ desk, tell, wake }: Refunds, subjects: readonly ReportSubject[], returnFocusTo: HTMLElement | null): void {
  wake()
  desk.show({ kind: 'report', subjects, returnFocusTo })
  tell.event({ name: 'report_opened' })
}
