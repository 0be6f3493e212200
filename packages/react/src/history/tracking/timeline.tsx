'use client'

import type { PolicySummary, Refund } from '@makegood/contract'
import { useAllTexts } from '../../all-texts.ts'
import { comingSteps, doneSteps } from './steps.ts'

type TimelineProps = { refund: Refund; policy: PolicySummary | undefined; now: number }

/** What has happened, and what is still to come, each with its time, and what was late. */
export function Timeline({ refund, policy, now }: TimelineProps) {
  const texts = useAllTexts()
  const { timeline, detail } = texts.messages
  return (
    <ol className="makegood-timeline" aria-label={timeline.title}>
      {[...doneSteps(refund, texts), ...comingSteps(refund, policy, now, texts)].map(({ key, done, amiss, text, when, notes, quote, files }) => (
        <li key={key} className="makegood-step" data-done={done || undefined} data-amiss={amiss || undefined}>
          <span>{text}</span>
          <span className="makegood-small makegood-number">{when}</span>
          {notes.map((note) => (
            <span key={note} className="makegood-small makegood-step-note">
              {note}
            </span>
          ))}
          {quote !== null && (
            <span className="makegood-small makegood-step-note" dir="auto">
              {detail.note(quote)}
            </span>
          )}
          {files.length > 0 && (
            <span className="makegood-small makegood-step-note">{timeline.files(texts.format.list(files.map(isolate)))}</span>
          )}
        </li>
      ))}
    </ol>
  )
}

/** A name that somebody else gave, whichever way it is written. */
const isolate = (name: string) => `\u2068${name}\u2069`
