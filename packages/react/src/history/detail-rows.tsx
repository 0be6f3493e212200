'use client'

import type { PolicySummary, Refund } from '@makegood/contract'
import { type RefObject, useRef, useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { Sums } from '../pack-refund/sums.tsx'
import { OpeningRow } from '../ui/opening-row.tsx'
import { SaveButton } from '../ui/save-button.tsx'
import { useSession } from '../use-session.ts'
import { StatementRow } from '../withdrawal/statement-row.tsx'
import { hasReceipt } from './receipt/has-receipt.ts'
import { SupportPanel } from './support/support-panel.tsx'
import { TrailRow } from './trail/trail-row.tsx'
import { whyLines, whyOf, whyText } from './tracking/why.ts'

type DetailRowsProps = {
  refund: Refund
  policy: PolicySummary | undefined
  /** Whether the message to support is open, from here or from elsewhere. */
  writing: boolean
  onWriting: (writing: boolean) => void
  supportRef: RefObject<HTMLButtonElement | null>
}

/** What there is beside the course of a refund: its statements, why this amount, its credits, its receipt, and a message to support. */
export function DetailRows({ refund, policy, writing, onWriting, supportRef }: DetailRowsProps) {
  const { clock } = useSession()
  const texts = useAllTexts()
  const { messages } = texts
  const [adding, setAdding] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const why = whyOf(refund)
  const makeReceipt = async () => {
    const { receiptFile } = await import('./receipt/receipt-file.ts')
    const dir = getComputedStyle(list.current!).direction === 'rtl' ? 'rtl' : 'ltr'
    return receiptFile({ refund, policy, texts, now: clock.now(), dir })
  }
  return (
    <ul ref={list} className="makegood-rows makegood-refund-rows">
      {refund.withdrawals.map((made) => (
        <StatementRow key={made.id} made={made} />
      ))}
      {why && (
        <li>
          <OpeningRow title={messages.why.title} aside={whyText(why, texts)} open={adding} onToggle={setAdding}>
            <Sums lines={whyLines(why, texts)} />
          </OpeningRow>
        </li>
      )}
      <TrailRow of={{ refundId: refund.id }} refund={refund} />
      {hasReceipt(refund) && (
        <li>
          <div className="makegood-row">
            <span className="makegood-row-subject">{messages.receiptFile.row}</span>
            <SaveButton make={makeReceipt} label={messages.receiptFile.downloadLabel}>
              {messages.receiptFile.download}
            </SaveButton>
          </div>
        </li>
      )}
      <li>
        <OpeningRow title={messages.support.row} aside={messages.support.write} open={writing} onToggle={onWriting} buttonRef={supportRef}>
          <SupportPanel about={{ refund }} />
        </OpeningRow>
      </li>
    </ul>
  )
}
