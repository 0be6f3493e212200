'use client'

import type { Lot, PackOffer } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { errorText } from '../../errors.ts'
import { hasOtherGrounds } from '../../pack-refund/standing.ts'
import { packs as packsQuery } from '../../queries/packs.ts'
import { policy as policyQuery } from '../../queries/policy.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { useSession } from '../../use-session.ts'
import { lastsFor, NEAR } from './lot-texts.ts'
import { LotRow } from './lot-row.tsx'

/** More than these are shown when asked for. */
const FEW = 6

export type LotsProps = {
  lots: readonly Lot[]
  /** Shows what a pack paid for, where there is a list to show it in. */
  onSearch?: ((orderId: string) => void) | undefined
}

/** The lots of the wallet: where its credits came from, what they cost, how long they last and what of them is refundable. */
export function Lots({ lots, onSearch }: LotsProps) {
  const session = useSession()
  const texts = useAllTexts()
  const { messages, format } = texts
  const { lots: words, trouble } = messages
  const packs = useQuery(packsQuery(session), session.queryClient)
  const { data: policy } = useQuery(policyQuery(session), session.queryClient)
  const [all, setAll] = useState(false)
  const bought = lots.some(({ packId }) => packId !== null)
  const offers = new Map(packs.data?.items.map((offer): [string, PackOffer] => [offer.pack.id, offer]))
  const shown = endingFirst(lots, session.clock.now()).slice(0, all ? undefined : FEW)

  return (
    <>
      {bought && packs.isError && (
        <div className="makegood-inset">
          <Failure {...errorText(packs.error, texts)} retry={trouble.tryAgain} onRetry={() => void packs.refetch()} />
        </div>
      )}
      <ul className="makegood-rows" aria-label={words.title}>
        {shown.map((lot) => (
          <LotRow
            key={lot.id}
            lot={lot}
            offer={lot.packId === null ? undefined : offers.get(lot.packId)}
            loading={packs.isPending}
            otherGrounds={hasOtherGrounds(policy)}
            onSearch={onSearch}
          />
        ))}
      </ul>
      {lots.length > FEW && (
        <div className="makegood-more">
          <Button variant="ghost" onClick={() => setAll(!all)}>
            {all ? words.fewer : words.all(format.number(lots.length))}
          </Button>
        </div>
      )}
    </>
  )
}

/** Those that end soon, then the rest, newest first as they come. */
function endingFirst(lots: readonly Lot[], now: number): Lot[] {
  const isNear = (lot: Lot) => (lastsFor(lot, now) ?? NEAR) < NEAR
  return [...lots.filter(isNear), ...lots.filter((lot) => !isNear(lot))]
}
