'use client'

export function RefundDetail({ refundId }: { refundId: string }) {
  return <p>{refundId}</p>
}
