'use client'

import type { Withdrawal } from '@makegood/contract'
import { useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { OpeningRow } from '../ui/opening-row.tsx'
import { ReceiptFiles } from './receipt-files.tsx'

/** A statement that a refund stands on, by the reference that its receipt gives; the receipt can be had again below. */
export function StatementRow({ made: { reference, receivedAt, statement, receipt } }: { made: Withdrawal }) {
  const { messages: { refundStatement: words }, format } = useAllTexts()
  const [open, setOpen] = useState(false)
  // It is erased: neither a file nor an address is left to open it for.
  if (receipt.length === 0 && statement.email === '') return null
  const title = words.row(reference, format.fullDateTime(receivedAt))
  return (
    <li>
      <OpeningRow title={title} aside={words.open} open={open} onToggle={setOpen}>
        {receipt.length > 0 && <ReceiptFiles files={receipt} />}
        <p className="makegood-small">{words.mailed(statement.email)}</p>
      </OpeningRow>
    </li>
  )
}
