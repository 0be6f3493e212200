'use client'

import { isRefundError } from '@makegood/client'
import type { Instant } from '@makegood/contract'
import { useAllTexts } from '../../all-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { useSession } from '../../use-session.ts'

type StaleNoteProps = {
  /** Why it could not be brought up to date. */
  error: unknown
  /** When the service last told how it stands. */
  asOf: Instant
  onRetry: () => void
}

/** Says that what is shown is old, and how old. */
export function StaleNote({ error, asOf, onRetry }: StaleNoteProps) {
  const { clock } = useSession()
  const { messages, format } = useAllTexts()
  const { history, trouble } = messages
  const isToday = format.isoDate(asOf) === format.isoDate(new Date(clock.now()).toISOString())
  const when = isToday ? history.at(format.time(asOf)) : history.on(format.dateTime(asOf))
  const isOffline = !navigator.onLine || (isRefundError(error) && error.kind === 'network')
  return (
    <div className="makegood-inset">
      <Callout icon={isOffline ? 'offline' : 'alert'} tone="warn">
        <p>{isOffline ? history.offline(when) : history.staleSince(when)}</p>
        <Button variant="link" onClick={onRetry}>
          {trouble.tryAgain}
        </Button>
      </Callout>
    </div>
  )
}
