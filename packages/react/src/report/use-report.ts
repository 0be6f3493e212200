'use client'

import type { Forecast } from '@makegood/contract'
import { useEffect, useSyncExternalStore } from 'react'
import { useRefunds } from '../context.ts'
import type { ReportState, ReportSubject } from '../desk.ts'
import { openReport } from './open-report.ts'
import { useResult } from './use-result.ts'

/** What a host with a menu of its own needs of a report. */
export type ReportControl = {
  /** What a report would bring now; null until that is known. */
  forecast: Forecast | null
  /** How it stands with a report about it. */
  state: ReportState
  /** Opens the dialog. Focus goes back to `returnFocusTo` when it closes: the button that opened your menu. */
  open(options?: { returnFocusTo?: HTMLElement | null }): void
}

/** How the result is shown in the dialog. */
export type ReportPreview = Partial<Pick<ReportSubject, 'kind' | 'src' | 'alt' | 'onRegenerate'>>

/**
 * A report without the ready-made menu (E4). Null while it cannot act: on the server, and until its code is there;
 * disable your item meanwhile.
 *
 * @example
 * ```tsx
 * const report = useReport(result.id, { kind: 'image', src: result.url, alt: result.prompt })
 * <MyMenuItem disabled={!report} onSelect={() => report?.open({ returnFocusTo: moreButton.current })}>
 *   Bad result
 * </MyMenuItem>
 * ```
 */
export function useReport(resultId: string, preview: ReportPreview = {}): ReportControl | null {
  const refunds = useRefunds('useReport()')
  const { desk, wake } = refunds
  useEffect(wake, [wake])

  const watch = useSyncExternalStore(desk.subscribe, desk.watch, () => null)
  const forecast = useResult(resultId, (watch) => watch.forecast(resultId), null)
  const state = useResult(resultId, (watch) => watch.state(resultId), 'idle')
  useEffect(() => watch?.keep(resultId), [watch, resultId])

  if (!watch) return null
  return {
    forecast,
    state,
    open({ returnFocusTo = null } = {}) {
      const { kind = 'image', src, alt = '', onRegenerate } = preview
      openReport(refunds, [{ resultId, kind, src, alt, onRegenerate }], returnFocusTo)
    },
  }
}
