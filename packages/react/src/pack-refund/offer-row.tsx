'use client'

import type { PackOffer, PolicySummary } from '@makegood/contract'
import { useId } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { NextNotes } from '../next-notes.tsx'
import { WithdrawalButton } from '../withdrawal/withdrawal-button.tsx'
import { useRight } from './legal-foot.tsx'
import { offerTexts } from './offer-texts.ts'
import { withOneStore } from './store-way.ts'

type OfferRowProps = { offer: PackOffer; policy: PolicySummary | undefined; onChoose: () => void }

/** One pack: what it would bring now and until when, or why nothing, and what remains. */
export function OfferRow({ offer, policy, onChoose }: OfferRowProps) {
  const texts = useAllTexts()
  const { messages: { packs, subjects }, format } = texts
  const id = useId()
  const { pack, decision } = offer
  const { name, amount, standing, why, isOver } = offerTexts(offer, texts)
  const hasRight = useRight(pack)
  return (
    <>
      <button type="button" className="makegood-row" onClick={onChoose}>
        <span id={id} className="makegood-row-subject">
          {name}
        </span>
        <span className="makegood-row-amount">{amount ?? '–'}</span>
        <span className="makegood-small">
          {subjects.order(pack.orderId)} · {packs.bought(format.date(pack.purchasedAt))}
        </span>
        <span className="makegood-row-status" data-tone={amount ? 'accent' : undefined}>
          {standing}
        </span>
        {why && <span className="makegood-small makegood-offer-why">{why}</span>}
      </button>
      {(hasRight || isOver) && (
        <fieldset aria-labelledby={id} className="makegood-offer-ways">
          {isOver && <NextNotes next={decision.next} policy={withOneStore(policy, decision)} />}
          {hasRight && <WithdrawalButton packId={pack.id} />}
        </fieldset>
      )}
    </>
  )
}
