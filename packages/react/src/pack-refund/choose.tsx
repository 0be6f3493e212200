'use client'

import { useQuery } from '@tanstack/react-query'
import { useAllTexts } from '../all-texts.ts'
import { errorText } from '../errors.ts'
import { RowsSkeleton } from '../history/rows-skeleton.tsx'
import { packs as packsQuery } from '../queries/packs.ts'
import { policy as policyQuery } from '../queries/policy.ts'
import { Failure } from '../ui/failure.tsx'
import { StepTitle } from '../ui/step-title.tsx'
import { useSession } from '../use-session.ts'
import { UnknownFoot } from './legal-foot.tsx'
import { OfferRow } from './offer-row.tsx'
import { useWhenPassed } from './use-when-passed.ts'

/** The packs, each with what it would bring now, and until when. */
export function Choose({ onChoose, takesFocus }: { onChoose: (packId: string) => void; takesFocus: boolean }) {
  const session = useSession()
  const texts = useAllTexts()
  const { messages } = texts
  const { packs, trouble } = messages
  const { data: policy } = useQuery(policyQuery(session), session.queryClient)
  const query = useQuery(packsQuery(session), session.queryClient)
  const ends = query.data?.items.flatMap(({ pack, decision }) => [decision.until, pack.withdrawal?.until]) ?? []
  useWhenPassed(ends, () => void query.refetch())

  return (
    <>
      <div className="makegood-head">
        <StepTitle takesFocus={takesFocus}>{packs.title}</StepTitle>
      </div>
      {query.isPending && <RowsSkeleton label={packs.loading} />}
      {query.isError && !query.data && (
        <div className="makegood-inset">
          <Failure {...errorText(query.error, texts)} retry={trouble.tryAgain} onRetry={() => void query.refetch()} />
        </div>
      )}
      {query.isError && !query.data && <UnknownFoot />}
      {query.data?.items.length === 0 && (
        <div className="makegood-empty">
          <p className="makegood-strong">{packs.empty}</p>
          <p className="makegood-muted">{packs.emptyBody}</p>
        </div>
      )}
      <ul className="makegood-rows" aria-label={packs.choose}>
        {query.data?.items.map((offer) => (
          <li key={offer.pack.id}>
            <OfferRow offer={offer} policy={policy} onChoose={() => onChoose(offer.pack.id)} />
          </li>
        ))}
      </ul>
    </>
  )
}
