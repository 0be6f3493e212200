'use client'

import type { HistoryItem } from '@makegood/contract'
import type { ReactNode } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { RefundLink } from '../trail/refund-link.tsx'

/** When it was, what the balance was after it, and the ids to name when one asks about it. */
export function EntryFacts({ item: { id, at, balanceAfter, generation, pack, ofRefund } }: { item: HistoryItem }) {
  const { messages: { credits, entry }, format } = useAllTexts()
  return (
    <dl className="makegood-facts">
      <Fact name={entry.time}>{format.fullDateTime(at)}</Fact>
      <Fact name={entry.balance}>{credits.count(balanceAfter, format.number(balanceAfter))}</Fact>
      {pack && <Fact name={entry.price}>{format.money(pack.paid)}</Fact>}
      {pack && (
        <Fact name={entry.order} copied={pack.orderId} label={entry.copyOrder}>
          {pack.orderId}
        </Fact>
      )}
      {generation && (
        <Fact name={entry.generation} copied={generation.id} label={entry.copyGeneration}>
          {generation.id}
        </Fact>
      )}
      {ofRefund && (
        <Fact name={entry.refund}>
          <RefundLink refund={ofRefund} />
        </Fact>
      )}
      <Fact name={entry.id} copied={id} label={entry.copyId}>
        {id}
      </Fact>
    </dl>
  )
}

function Fact({ name, copied, label, children }: { name: string; copied?: string; label?: string; children: ReactNode }) {
  const { messages: { copy } } = useAllTexts()
  return (
    <div className="makegood-fact">
      <dt>{name}</dt>
      <dd className="makegood-number">
        <bdi>{children}</bdi>
        {copied !== undefined && (
          <CopyButton text={copied} label={label} variant="link">
            {copy.copy}
          </CopyButton>
        )}
      </dd>
    </div>
  )
}
