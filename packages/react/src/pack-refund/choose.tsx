'use client'

import type { Decision, PackOffer } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { useAllTexts } from '../all-texts.ts'
import { amountLabel, unmetText } from '../decisions.ts'
import { errorText } from '../errors.ts'
import { isolated } from '../format/isolated.ts'
import { RowsSkeleton } from '../history/rows-skeleton.tsx'
import { packs as packsQuery } from '../queries/packs.ts'
import { policy as policyQuery } from '../queries/policy.ts'
import { Failure } from '../ui/failure.tsx'
import { StepTitle } from '../ui/step-title.tsx'
import type { AllTexts } from '../texts.ts'
import { useSession } from '../use-session.ts'
import { hasOtherGrounds, isRefunded } from './standing.ts'

/** The packs, each with what it would bring now, and until when. */
export function Choose({ onChoose, takesFocus }: { onChoose: (packId: string) => void; takesFocus: boolean }) {
  const session = useSession()
  const { messages } = useAllTexts()
  const { packs, trouble } = messages
  const { data: policy } = useQuery(policyQuery(session), session.queryClient)
  const otherGrounds = hasOtherGrounds(policy)
  const query = useQuery(packsQuery(session), session.queryClient)

  return (
    <>
      <div className="makegood-head">
        <StepTitle takesFocus={takesFocus}>{packs.title}</StepTitle>
      </div>
      {query.isPending && <RowsSkeleton label={packs.loading} />}
      {query.isError && !query.data && (
        <div className="makegood-inset">
          <Failure {...errorText(query.error, messages)} retry={trouble.tryAgain} onRetry={() => void query.refetch()} />
        </div>
      )}
      {query.data?.items.length === 0 && (
        <div className="makegood-empty">
          <p className="makegood-strong">{packs.empty}</p>
          <p className="makegood-muted">{packs.emptyBody}</p>
        </div>
      )}
      <ul className="makegood-rows" aria-label={packs.choose}>
        {query.data?.items.map((offer) => (
          <li key={offer.pack.id}>
            <OfferRow offer={offer} otherGrounds={otherGrounds} onChoose={() => onChoose(offer.pack.id)} />
          </li>
        ))}
      </ul>
    </>
  )
}

type OfferRowProps = { offer: PackOffer; otherGrounds: boolean; onChoose: () => void }

function OfferRow({ offer: { pack, decision }, otherGrounds, onChoose }: OfferRowProps) {
  const texts = useAllTexts()
  const { messages: { packs, credits, subjects }, format } = texts
  const amount = decision.verdict === 'granted' || decision.verdict === 'review' ? amountLabel(decision.amount, texts) : null
  const standing = isRefunded(pack) && !amount ? packs.refunded(format.money(pack.refunded)) : standingText(pack.refundId !== null && !amount, decision, otherGrounds, texts)
  return (
    <button type="button" className="makegood-row" onClick={onChoose}>
      <span className="makegood-row-subject">
        {pack.credits > 0 ? packs.name(credits.count(pack.credits, format.number(pack.credits))) : packs.charge}
      </span>
      <span className="makegood-row-amount">{amount ?? '–'}</span>
      <span className="makegood-small">
        {subjects.order(isolated(pack.orderId))} · {packs.bought(format.date(pack.purchasedAt))}
      </span>
      <span className="makegood-row-status" data-tone={amount ? 'accent' : undefined}>
        {standing}
      </span>
    </button>
  )
}

/** How a pack stands, in a few words: until when it is refunded, or what is in the way. */
function standingText(asked: boolean, { verdict, until }: Decision, otherGrounds: boolean, texts: AllTexts): string | null {
  const { messages: { packs }, format } = texts
  if (asked) return packs.open
  if (verdict === 'review') return until ? packs.until(format.dateTime(until)) : packs.reviewed
  if (verdict === 'granted') return until && packs.until(format.dateTime(until))
  return unmetText(verdict, otherGrounds ? packs.certainReasons : packs.notNow, texts)
}
