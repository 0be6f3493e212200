'use client'

import { useAllTexts } from '../../all-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'

type MoreLinesProps = {
  /** The last attempt did not bring them. What is there stays. */
  failed: boolean
  busy: boolean
  onMore: () => void
}

/** The way to the next lines for those who do not scroll, and where scrolling failed to bring them. */
export function MoreLines({ failed, busy, onMore }: MoreLinesProps) {
  const { messages: { history, trouble } } = useAllTexts()
  if (failed && !busy) {
    return (
      <div className="makegood-inset">
        <Callout icon="alert" tone="warn" alert>
          <p>{history.moreFailed}</p>
          <Button variant="link" onClick={onMore}>
            {trouble.tryAgain}
          </Button>
        </Callout>
      </div>
    )
  }
  return (
    <div className="makegood-more">
      <Button variant="ghost" busy={busy} onClick={onMore}>
        {busy ? history.loadingMore : history.more}
      </Button>
    </div>
  )
}
