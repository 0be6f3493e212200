'use client'

import type { Refund } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { RefundDetail } from '../history/detail.tsx'
import { isUndecided, longAmount, paymentOf } from '../history/refund-texts.ts'
import { refund as refundQuery } from '../queries/refunds.ts'
import { lookup, type AllTexts } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useSession } from '../use-session.ts'

type ReceiptProps = { refund: Refund; created: boolean; onLeave: (() => void) | undefined }

/** What became of a request: what is on its way, or the request that stands already. */
export function Receipt({ refund: answered, created, onLeave }: ReceiptProps) {
  const session = useSession()
  const texts = useAllTexts()
  const { receipt } = texts.messages
  const { data: refund = answered } = useQuery(refundQuery(session, answered.id), session.queryClient)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (created) heading.current?.focus()
  }, [created])

  const good = refund.status === 'approved' || (created && isUndecided(refund))
  return (
    <>
      <header className="makegood-head">
        <div className="makegood-head-title" data-tone={good ? 'good' : undefined}>
          <Icon name={good ? 'check' : 'info'} />
          <h2 ref={heading} tabIndex={-1} className="makegood-title">
            {titleOf(refund, created, texts)}
          </h2>
        </div>
      </header>
      <div className="makegood-inset">
        {!created && <p className="makegood-small makegood-lead">{receipt.alreadyBody}</p>}
        <RefundDetail refundId={refund.id} />
      </div>
      {onLeave && (
        <div className="makegood-more">
          <Button variant="ghost" onClick={onLeave}>
            {receipt.another}
          </Button>
        </div>
      )}
    </>
  )
}

/** What came of it so far. */
function titleOf(refund: Refund, created: boolean, texts: AllTexts): string {
  const { receipt, statuses } = texts.messages
  if (isUndecided(refund)) return created ? receipt.sent : receipt.already
  if (refund.status !== 'approved') return refund.status === 'declined' ? receipt.declined : lookup(statuses, refund.status, 'unknown')
  const paid = paymentOf(refund)?.status === 'arrived'
  return (paid ? receipt.paid : receipt.approved)(longAmount(refund, texts))
}
