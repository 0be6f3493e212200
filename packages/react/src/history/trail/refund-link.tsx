'use client'

import { useAllTexts } from '../../all-texts.ts'
import { useRefunds } from '../../context.ts'
import { Button } from '../../ui/button.tsx'
import type { TrailRefund } from './follow.ts'

/** Leads to a refund, in the place of what is in front. */
export function RefundLink({ refund: { id, reference } }: { refund: Pick<TrailRefund, 'id' | 'reference'> }) {
  const { desk } = useRefunds('<RefundProvider>')
  const { messages: { trail } } = useAllTexts()
  return (
    <Button
      variant="link"
      onClick={({ currentTarget }) => {
        const front = desk.showing()
        desk.show({ kind: 'refund', refundId: id, returnFocusTo: front ? (front.returnFocusTo ?? null) : currentTarget })
      }}
    >
      {trail.reference(reference)}
    </Button>
  )
}
