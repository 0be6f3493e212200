'use client'

import type { Refund } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { useAllTexts } from '../../all-texts.ts'
import { errorText } from '../../errors.ts'
import { type TrailOf, trail as trailQuery } from '../../queries/trail.ts'
import { Failure } from '../../ui/failure.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useSession } from '../../use-session.ts'
import { followCredits } from './follow.ts'
import { PaymentStep } from './payment-step.tsx'
import { TrailStepRow } from './trail-step.tsx'
import { sumText } from './trail-texts.ts'

export type TrailProps = {
  of: TrailOf
  /** The refund that is looked at, for its payments. */
  refund?: Refund | undefined
}

/** Follows credits: from the lots that paid, through what was made, to what came back (A7, C11, C12). */
export function Trail({ of, refund }: TrailProps) {
  const session = useSession()
  const texts = useAllTexts()
  const { messages } = texts
  const { data: trail, error, refetch } = useQuery(trailQuery(session, of), session.queryClient)
  if (!trail && error) {
    return <Failure {...errorText(error, texts)} retry={messages.trouble.tryAgain} onRetry={() => void refetch()} />
  }
  if (!trail) {
    return (
      <Skeleton label={messages.trail.loading}>
        <span className="makegood-bar" />
        <span className="makegood-bar" data-shape="short" />
      </Skeleton>
    )
  }
  const sum = sumText(trail, texts)
  const payments = refund?.transfers.filter(({ kind }) => kind === 'money') ?? []
  return (
    <>
      <ol className="makegood-timeline makegood-trail" aria-label={messages.trail.title}>
        {followCredits(trail).map((step) => (
          <TrailStepRow key={keyOf(step)} step={step} currentId={'refundId' in of ? of.refundId : null} />
        ))}
        {payments.map((transfer) => (
          <PaymentStep key={transfer.id} transfer={transfer} />
        ))}
      </ol>
      {sum && (
        <p className="makegood-small">
          <bdi>{sum}</bdi>
        </p>
      )}
    </>
  )
}

function keyOf(step: ReturnType<typeof followCredits>[number]): string {
  if (step.kind === 'lot') return `lot ${step.part.lot.id}`
  return step.kind === 'entry' ? step.entry.id : step.refund.id
}
