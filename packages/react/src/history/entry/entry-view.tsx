'use client'

import type { HistoryItem } from '@makegood/contract'
import { useAllTexts } from '../../all-texts.ts'
import { useLive } from '../../use-session.ts'
import { entryText } from '../list/line-texts.ts'
import { signedCredits } from '../signed.ts'
import { TrailRow } from '../trail/trail-row.tsx'
import { EntryFacts } from './entry-facts.tsx'
import { LateRun } from './late-run.tsx'

/** A ledger entry looked at closely: what it did, what to name when one asks about it, and where its credits went. */
export function EntryView({ entry }: { entry: HistoryItem }) {
  useLive()
  const texts = useAllTexts()
  const { credits, generation, ofRefund } = entry
  const of = generation ? { generationId: generation.id } : ofRefund && { refundId: ofRefund.id }
  return (
    <article className="makegood-refund">
      <header className="makegood-refund-head">
        <div>
          <p className="makegood-small">
            <bdi>{entryText(entry, texts)}</bdi>
          </p>
          <h3 tabIndex={-1} className="makegood-figure">
            <bdi>{signedCredits(credits ?? 0, texts)}</bdi>
          </h3>
        </div>
      </header>
      <LateRun item={entry} />
      <EntryFacts item={entry} />
      {of && (
        <ul className="makegood-rows makegood-refund-rows">
          <TrailRow of={of} />
        </ul>
      )}
    </article>
  )
}
