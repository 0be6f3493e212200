'use client'

import type { Refund } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { useAllTexts } from '../all-texts.ts'
import { amountCount } from '../decisions.ts'
import { LateDetail } from '../history/late-detail.tsx'
import { amountOf, isUndecided, longAmount, paymentOf } from '../history/refund-texts.ts'
import { refund as refundQuery } from '../queries/refunds.ts'
import { lookup, type AllTexts } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { StepTitle } from '../ui/step-title.tsx'
import { useSession } from '../use-session.ts'

type ReceiptProps = { refund: Refund; created: boolean; takesFocus: boolean; onLeave: (() => void) | undefined }

/** What became of a request: what is on its way, or the request that stands already. */
export function Receipt({ refund: answered, created, takesFocus, onLeave }: ReceiptProps) {
  const session = useSession()
  const texts = useAllTexts()
  const { receipt } = texts.messages
  const { data: refund = answered } = useQuery(refundQuery(session, answered.id), session.queryClient)

  const good = refund.status === 'approved' || (created && isUndecided(refund))
  return (
    <>
      <div className="makegood-head">
        <div className="makegood-head-title" data-tone={good ? 'good' : undefined}>
          <Icon name={good ? 'check' : 'info'} />
          <StepTitle takesFocus={takesFocus}>{titleOf(refund, created, texts)}</StepTitle>
        </div>
      </div>
      <div className="makegood-inset">
        {!created && refund.origin !== 'withdrawal' && <p className="makegood-small makegood-lead">{receipt.alreadyBody}</p>}
        <LateDetail refundId={refund.id} appealing={created && refund.acts.includes('appeal')} />
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
  if (refund.origin === 'withdrawal') return receipt.withdrawn
  if (isUndecided(refund)) return created ? receipt.sent : receipt.already
  if (refund.status !== 'approved') return refund.status === 'declined' ? receipt.declined : lookup(statuses, refund.status, 'unknown')
  const amount = longAmount(refund, texts)
  return paymentOf(refund)?.status === 'arrived' ? receipt.paid(amount) : receipt.approved(amount, amountCount(amountOf(refund)))
}
