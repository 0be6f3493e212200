'use client'

import type { Refund } from '@makegood/contract'
import { useContext } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { lookup } from '../../texts.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { WriteSupport } from '../../write-support.ts'
import { paymentOf, troubleOf } from '../refund-texts.ts'
import { methodOf } from './promises.ts'

/** What to do when the bank sent the money back, or it has not come in time (B35). */
export function PaymentTrouble({ refund }: { refund: Refund }) {
  const { messages: { detail, payers, support } } = useAllTexts()
  const writeSupport = useContext(WriteSupport)
  const trouble = troubleOf(refund)
  if (trouble === null || refund.acts.includes('change_destination')) return null
  const payment = paymentOf(refund)
  const reference = payment?.status === 'sent' ? payment.reference : null
  return (
    <Callout icon="alert" tone="bad">
      <p className="makegood-strong">{trouble === 'failed' ? detail.paymentFailed : detail.overdue}</p>
      {trouble === 'overdue' && reference && <p>{detail.trace(lookup(payers, methodOf(refund), 'unknown'), reference)}</p>}
      <div className="makegood-letter-acts">
        {trouble === 'overdue' && reference && <CopyButton text={reference}>{detail.copyReference}</CopyButton>}
        {writeSupport && <Button onClick={writeSupport}>{support.write}</Button>}
      </div>
    </Callout>
  )
}
