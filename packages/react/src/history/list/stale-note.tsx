'use client'

import type { Instant } from '@makegood/contract'
import { useAllTexts } from '../../all-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { useSession } from '../../use-session.ts'
import { isUnreachable, staleText } from './stale-text.ts'

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
  const texts = useAllTexts()
  return (
    <div className="makegood-inset">
      <Callout icon={isUnreachable(error) ? 'offline' : 'alert'} tone="warn">
        <p>{staleText(error, asOf, clock.now(), texts)}</p>
        <Button variant="link" onClick={onRetry}>
          {texts.messages.trouble.tryAgain}
        </Button>
      </Callout>
    </div>
  )
}
