'use client'

import { useTexts } from '../texts.ts'
import { Failure } from '../ui/failure.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useLoaded } from '../use-loaded.ts'

const load = async () => (await import('./detail.tsx')).RefundDetail

/** The closer look at a refund, whose code comes when someone wants it. */
export function LateDetail({ refundId, appealing }: { refundId: string; appealing?: boolean }) {
  const { messages: { trouble, report } } = useTexts()
  const { value: RefundDetail, failed, retry } = useLoaded(load)
  if (failed) return <Failure text={trouble.notLoaded} requestId={null} retry={trouble.tryAgain} onRetry={retry} />
  if (RefundDetail) return <RefundDetail refundId={refundId} appealing={appealing} />
  return (
    <Skeleton label={report.loadingRefund}>
      <span className="makegood-bar" data-shape="title" />
      <span className="makegood-bar" />
      <span className="makegood-bar" />
    </Skeleton>
  )
}
