'use client'

import { forwardRef, type HTMLAttributes, useEffect } from 'react'
import { joinClasses, rootProps, useRefunds } from '../context.ts'
import type { ReportState } from '../desk.ts'
import { entryMessages } from '../languages/entry.ts'
import { lightMessages } from '../languages/messages.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { STATE } from './state-class.ts'
import { usePlace } from './use-place.ts'
import { useResult } from './use-result.ts'

/** Props of `ReportBadge`: the result, and those of a `span`. */
export type ReportBadgeProps = Omit<HTMLAttributes<HTMLSpanElement>, 'children'> & {
  /** The result that it tells of, by the service's id. */
  resultId: string
}

const ICONS: Record<Exclude<ReportState, 'idle'>, IconName> = {
  waiting: 'offline',
  sending: 'send',
  failed: 'alert',
  reported: 'flag',
  in_review: 'person',
  refunded: 'return',
}

/**
 * How it stands with a report about a result, on the result in your gallery: "Reported", "In review", "Refunded",
 * "Waiting for network", "Sending…" or "Not sent". It follows what happens, here and elsewhere.
 *
 * Renders a `<span>` with `data-state`. While there is nothing to tell, that span is `hidden`, empty and without your
 * props. A page may hold thousands: those whose parent is in sight are asked about, in one request.
 *
 * @example
 * ```tsx
 * <figure>
 *   <img src={result.url} alt={result.prompt} />
 *   <ReportBadge resultId={result.id} className="corner" />
 * </figure>
 * ```
 */
export const ReportBadge = forwardRef<HTMLSpanElement, ReportBadgeProps>(function ReportBadge(props, forwardedRef) {
  const { resultId, className, ...rest } = props
  const { settings, wake } = useRefunds('<ReportBadge>')
  const { language } = lightMessages(settings)
  const { states } = entryMessages(settings)
  const place = usePlace(resultId, forwardedRef)
  const state = useResult<ReportState>(resultId, (watch) => watch.state(resultId), 'idle')
  useEffect(wake, [wake])

  if (state === 'idle') return <span ref={place} className={STATE} hidden />
  return (
    <span {...rootProps(settings, joinClasses(STATE, className), language.tag)} {...rest} ref={place} data-state={state}>
      <Icon name={ICONS[state]} />
      {states[state]}
    </span>
  )
})
