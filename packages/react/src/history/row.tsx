'use client'

import type { Refund } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { useSession } from '../use-session.ts'
import { amountOf, isUndecided, originText, shortAmount, standingOf, subjectText } from './refund-texts.ts'

type RowProps = { refund: Refund; onOpen: () => void; focusRef: ((button: HTMLButtonElement | null) => void) | undefined }

/** One refund in the list: what it is about, where it comes from, what comes back, and how it stands. */
export function RefundRow({ refund, onOpen, focusRef }: RowProps) {
  const { clock } = useSession()
  const texts = useAllTexts()
  const { format } = texts
  const standing = standingOf(refund, texts)
  const back = amountOf(refund)?.credits !== undefined && !isUndecided(refund)
  const subject = subjectText(refund, texts)
  const kind = originText(refund, texts)
  const since = format.sinceDay(refund.createdAt, clock.now())

  return (
    <li>
      <button type="button" className="makegood-row" ref={focusRef} onClick={onOpen}>
        <span className="makegood-row-subject">{subject}</span>
        <span className="makegood-row-amount" data-tone={back ? 'good' : undefined} data-open={isUndecided(refund) || undefined}>
          {shortAmount(refund, texts)}
        </span>
        <span className="makegood-small">
          {subject.startsWith(kind) ? since : `${kind} · ${since}`}
        </span>
        <span className="makegood-row-status" data-tone={standing.tone}>
          {standing.when ?? standing.text}
        </span>
      </button>
    </li>
  )
}
