'use client'

import { type ButtonHTMLAttributes, forwardRef } from 'react'
import { compose } from '../compose.ts'
import { joinClasses, rootProps, useRefunds } from '../context.ts'
import type { ReportSubject } from '../desk.ts'
import { entryMessages } from '../languages/entry.ts'
import { lightMessages } from '../languages/messages.ts'
import { openReport, RESULTS_MOST } from './open-report.ts'

/** Props of `ReportButton`: the results, and those of a `button`. */
export type ReportButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'results'> & {
  /** The results that were chosen. */
  results: readonly ReportSubject[]
}

/**
 * Reports several results at once (E4): one report, one answer, with a verdict for each. Up to 100 of them; where none
 * or more are chosen it says so and does nothing.
 *
 * Renders a `<button>` element. Its children stand in for "Report 3 results".
 *
 * @example
 * ```tsx
 * <ReportButton results={chosen.map(({ id, url, prompt }) => ({ resultId: id, kind: 'image', src: url, alt: prompt }))} />
 * ```
 */
export const ReportButton = forwardRef<HTMLButtonElement, ReportButtonProps>(function ReportButton(props, forwardedRef) {
  const { results, className, children, onClick, onFocus, onPointerEnter, ...rest } = props
  const refunds = useRefunds('<ReportButton>')
  const { settings, wake } = refunds
  const { language } = lightMessages(settings)
  const { chosen } = entryMessages(settings)
  const written = (count: number) => count.toLocaleString(settings.locale ?? language.tag)
  const isRight = results.length > 0 && results.length <= RESULTS_MOST
  const fault = results.length === 0 ? chosen.none : chosen.tooMany(written(RESULTS_MOST))

  return (
    <button
      {...rootProps(settings, joinClasses('makegood-button makegood-several', className), language.tag)}
      title={isRight ? undefined : fault}
      aria-disabled={!isRight || undefined}
      {...rest}
      ref={forwardedRef}
      type="button"
      onClick={compose(onClick, ({ currentTarget }) => {
        if (isRight && currentTarget.getAttribute('aria-disabled') !== 'true') openReport(refunds, results, currentTarget)
      })}
      onFocus={compose(onFocus, wake)}
      onPointerEnter={compose(onPointerEnter, wake)}
    >
      {children ?? chosen.report(results.length, written(results.length))}
    </button>
  )
})
