'use client'

import type { Refund } from '@makegood/contract'
import { useContext } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { WriteSupport } from '../../write-support.ts'
import { paymentOf, troubleOf } from '../refund-texts.ts'
import { payerOf } from './promises.ts'

/** What to do when the bank sent the money back, or it has not come in time (B35). */
export function PaymentTrouble({ refund }: { refund: Refund }) {
  const texts = useAllTexts()
  const { detail, support } = texts.messages
  const writeSupport = useContext(WriteSupport)
  const trouble = troubleOf(refund)
  if (trouble === null || refund.acts.includes('change_destination')) return null
  const payment = paymentOf(refund)
  const payer = payerOf(refund, texts)
  const reference = trouble === 'overdue' ? (payment?.reference ?? null) : null
  return (
    <Callout icon="alert" tone="bad">
      <p className="makegood-strong">{trouble === 'failed' ? detail.paymentFailed : detail.overdue}</p>
      {payer !== null && reference !== null && <p>{detail.trace(payer, reference)}</p>}
      <div className="makegood-letter-acts">
        {reference !== null && <CopyButton text={reference}>{detail.copyReference}</CopyButton>}
        {writeSupport && <Button onClick={writeSupport}>{support.write}</Button>}
      </div>
    </Callout>
  )
}
