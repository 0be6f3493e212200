import { isRefundError } from '@makegood/client'
import type { Instant } from '@makegood/contract'
import { onlineManager } from '@tanstack/react-query'
import type { AllTexts } from '../../texts.ts'

/** Whether the service could not be reached at all. */
export const isUnreachable = (error: unknown) => !onlineManager.isOnline() || (isRefundError(error) && error.kind === 'network')

/** That what is shown could not be brought up to date, and how old it is. `now` in epoch milliseconds. */
export function staleText(error: unknown, asOf: Instant, now: number, { messages: { history }, format }: AllTexts): string {
  const isToday = format.isoDate(asOf) === format.isoDate(new Date(now).toISOString())
  const when = isToday ? history.at(format.time(asOf)) : history.on(format.dateTime(asOf))
  return isUnreachable(error) ? history.offline(when) : history.staleSince(when)
}
