'use client'

import type { Refund } from '@makegood/contract'
import { lateCode, useLate } from '../late-code.ts'
import { useTexts } from '../texts.ts'
import { Failure } from '../ui/failure.tsx'
import { Skeleton } from '../ui/skeleton.tsx'

export const refundDetail = lateCode(async () => (await import('./detail.tsx')).RefundDetail)

type LateDetailProps = { refundId: string; appealing?: boolean; onAppealed?: (refund: Refund) => void }

/** The closer look at a refund, whose code comes when someone wants it. */
export function LateDetail({ refundId, appealing, onAppealed }: LateDetailProps) {
  const { messages: { trouble, report } } = useTexts()
  const { value: RefundDetail, failed, retry } = useLate(refundDetail)
  if (RefundDetail) return <RefundDetail refundId={refundId} appealing={appealing} onAppealed={onAppealed} />
  if (failed) return <Failure text={trouble.notLoaded} requestId={null} retry={trouble.tryAgain} onRetry={retry} />
  return (
    <Skeleton label={report.loadingRefund}>
      <span className="makegood-bar" data-shape="title" />
      <span className="makegood-bar" />
      <span className="makegood-bar" />
    </Skeleton>
  )
}
