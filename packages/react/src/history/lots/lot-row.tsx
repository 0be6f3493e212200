'use client'

import type { Lot, PackOffer } from '@makegood/contract'
import { useAllTexts } from '../../all-texts.ts'
import { dotted } from '../../format/isolated.ts'
import { Button } from '../../ui/button.tsx'
import { useSession } from '../../use-session.ts'
import { expiryText, lastsFor, lotName, NEAR, rateText, refundableText } from './lot-texts.ts'

type LotRowProps = {
  lot: Lot
  /** Undefined: not known, or not bought. */
  offer: PackOffer | undefined
  /** What is refundable is on its way. */
  loading: boolean
  otherGrounds: boolean
  onSearch: ((orderId: string) => void) | undefined
}

/** One lot: what it is, what is left of it, what it cost, how long it lasts, and what of it is refundable. */
export function LotRow({ lot, offer, loading, otherGrounds, onSearch }: LotRowProps) {
  const { clock } = useSession()
  const texts = useAllTexts()
  const { messages: { language, lots, packs }, format } = texts
  const now = clock.now()
  const left = lastsFor(lot, now)
  const since = format.date(lot.createdAt)
  const facts = [
    lot.paid === null ? lots.noMoney : rateText(lot, texts),
    lot.packId === null ? lots.since(since) : packs.bought(since),
    lot.held > 0 ? lots.held(lot.held, format.number(lot.held)) : null,
  ]
  return (
    <li className="makegood-row">
      <span className="makegood-row-subject">
        <bdi>{lotName(lot, offer?.pack, texts)}</bdi>
      </span>
      <span className="makegood-row-amount">
        <bdi>{lots.left(lot.left, format.number(lot.left), format.number(lot.credits))}</bdi>
      </span>
      <span className="makegood-small">
        <bdi>{dotted(facts, language.tag)}</bdi>
      </span>
      <span className="makegood-row-status" data-tone={left !== null && left < NEAR ? 'warn' : undefined}>
        <bdi>{expiryText(lot, now, texts)}</bdi>
      </span>
      {offer && (
        <span className="makegood-small">
          <bdi>{refundableText(offer, otherGrounds, texts)}</bdi>
        </span>
      )}
      {loading && lot.packId !== null && (
        <span className="makegood-small" aria-busy="true">
          <span className="makegood-hidden">{lots.loadingPacks}</span>
          <span className="makegood-bar" aria-hidden="true" />
        </span>
      )}
      {offer && onSearch && (
        <span className="makegood-row-status">
          <Button variant="link" aria-label={lots.paidForOf(lotName(lot, offer.pack, texts))} onClick={() => onSearch(offer.pack.orderId)}>
            {lots.paidFor}
          </Button>
        </span>
      )}
    </li>
  )
}
