'use client'

import { LateDetail } from '../history/late-detail.tsx'
import { useTexts } from '../texts.ts'
import { OutcomeCard } from '../outcome-card.tsx'

type AlreadyReportedProps = { refundId: string | null; onClose: () => void }

/** A result that was reported before: how its case stands. */
export function AlreadyReported({ refundId, onClose }: AlreadyReportedProps) {
  const { messages: { outcome } } = useTexts()
  return (
    <OutcomeCard icon="info" title={outcome.already} lines={[outcome.alreadyBody]} onClose={onClose}>
      {refundId && <LateDetail refundId={refundId} />}
    </OutcomeCard>
  )
}
