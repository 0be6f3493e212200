'use client'

import type { Refund } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { lookup } from '../texts.ts'
import { useSession } from '../use-session.ts'
import { amountOf, isUndecided, shortAmount, standingOf, subjectText } from './refund-texts.ts'

type RowProps = { refund: Refund; onOpen: () => void; focusRef: ((button: HTMLButtonElement | null) => void) | undefined }

/** One refund in the list: what it is about, where it comes from, what comes back, and how it stands. */
export function RefundRow({ refund, onOpen, focusRef }: RowProps) {
  const { clock } = useSession()
  const texts = useAllTexts()
  const { messages, format } = texts
  const standing = standingOf(refund, clock.now(), texts)
  const back = amountOf(refund)?.credits !== undefined && !isUndecided(refund)
  const courtesy = refund.items.some(({ decision }) => decision.courtesy)
  const origin = courtesy ? messages.origins.courtesy : lookup(messages.origins, refund.origin, 'unknown')

  return (
    <li>
      <button type="button" className="makegood-row" ref={focusRef} onClick={onOpen}>
        <span className="makegood-row-subject">{subjectText(refund, texts)}</span>
        <span className="makegood-row-amount" data-tone={back ? 'good' : undefined} data-open={isUndecided(refund) || undefined}>
          {shortAmount(refund, texts)}
        </span>
        <span className="makegood-small">
          {origin} · {format.sinceDay(refund.createdAt, clock.now())}
        </span>
        <span className="makegood-row-status" data-tone={standing.tone}>
          {standing.when ?? standing.text}
        </span>
      </button>
    </li>
  )
}
