'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { useRefunds } from '../context.ts'
import type { ReportSubject } from '../desk.ts'
import { openReport, RESULTS_MOST } from './open-report.ts'

/** What a host with a button of its own needs to report several results. */
export type ReportsControl = {
  /**
   * Opens one report about all of them, 1 to 100. Focus goes back to `returnFocusTo` when it closes.
   *
   * @throws RangeError where there are none, or more than one report may name.
   */
  open(results: readonly ReportSubject[], options?: { returnFocusTo?: HTMLElement | null }): void
}

/**
 * One report about several results without the ready-made button. Null while it cannot act: on the server, and until its
 * code is there; disable your button meanwhile.
 *
 * @example
 * ```tsx
 * const reports = useReports()
 * <MyButton disabled={!reports || chosen.length === 0} onClick={() => reports?.open(chosen)}>
 *   Report these
 * </MyButton>
 * ```
 */
export function useReports(): ReportsControl | null {
  const refunds = useRefunds('useReports()')
  const { desk, wake } = refunds
  useEffect(wake, [wake])
  const isThere = useSyncExternalStore(desk.subscribe, () => desk.watch() !== null, () => false)

  if (!isThere) return null
  return {
    open(results, { returnFocusTo = null } = {}) {
      if (results.length === 0 || results.length > RESULTS_MOST) {
        throw new RangeError(`One report is about 1 to ${RESULTS_MOST} results; these are ${results.length}.`)
      }
      openReport(refunds, results, returnFocusTo)
    },
  }
}
