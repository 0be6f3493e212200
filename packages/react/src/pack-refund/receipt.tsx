'use client'

import type { Refund } from '@makegood/contract'
import { useEffect, useRef } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { RefundDetail } from '../history/detail.tsx'
import { longAmount } from '../history/refund-texts.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'

type ReceiptProps = { refund: Refund; created: boolean; onLeave: (() => void) | undefined }

/** What became of a request: what is on its way, or the request that stands already. */
export function Receipt({ refund, created, onLeave }: ReceiptProps) {
  const texts = useAllTexts()
  const { receipt } = texts.messages
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (created) heading.current?.focus()
  }, [created])

  const title = !created
    ? receipt.already
    : refund.status === 'declined'
      ? receipt.declined
      : refund.status === 'approved'
        ? receipt.approved(longAmount(refund, texts))
        : receipt.sent
  return (
    <>
      <header className="makegood-head">
        <div className="makegood-head-title" data-tone={created && refund.status !== 'declined' ? 'good' : undefined}>
          <Icon name={created && refund.status !== 'declined' ? 'check' : 'info'} />
          <h2 ref={heading} tabIndex={-1} className="makegood-title">
            {title}
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
