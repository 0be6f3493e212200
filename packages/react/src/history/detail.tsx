'use client'

import type { Refund } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { errorText } from '../errors.ts'
import { refund as refundQuery } from '../queries/refunds.ts'
import { Badge } from '../ui/badge.tsx'
import { Failure } from '../ui/failure.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useLive, useSession } from '../use-session.ts'
import { Acts } from './acts/acts.tsx'
import { ArrivalStrip } from './arrival-strip.tsx'
import { Because } from './because.tsx'
import { PaymentTrouble } from './payment-trouble.tsx'
import { Facts } from './facts.tsx'
import { isUndecided, longAmount, paymentOf, standingOf, subjectText } from './refund-texts.ts'
import { Timeline } from './timeline.tsx'

type RefundDetailProps = {
  refundId: string
  /** Its amount takes the focus. */
  takesFocus?: boolean | undefined
  /** A second review is what the person came for. */
  appealing?: boolean | undefined
  /** Shows itself that a second review was asked for; otherwise the amount takes the focus then. */
  onAppealed?: ((refund: Refund) => void) | undefined
}

/** One refund looked at closely: what came of it so far, what comes next and when, and why. */
export function RefundDetail({ refundId, ...rest }: RefundDetailProps) {
  const session = useSession()
  useLive()
  const { messages } = useAllTexts()
  const query = useQuery(refundQuery(session, refundId), session.queryClient)
  if (query.data) return <Detail refund={query.data} {...rest} />
  if (query.isError) {
    const retry = { retry: messages.trouble.tryAgain, onRetry: () => void query.refetch() }
    return <Failure {...errorText(query.error, messages)} {...retry} />
  }
  return (
    <Skeleton label={messages.detail.loading}>
      <span className="makegood-bar" data-shape="title" />
      <span className="makegood-bar" />
      <span className="makegood-bar" />
      <span className="makegood-bar" />
    </Skeleton>
  )
}

function Detail({ refund, takesFocus, appealing, onAppealed }: Omit<RefundDetailProps, 'refundId'> & { refund: Refund }) {
  const texts = useAllTexts()
  const standing = standingOf(refund, texts)
  const arrival = refund.deadlines.find(({ stage }) => stage === 'arrival')
  const payment = refund.status === 'approved' ? paymentOf(refund)?.status : null
  const onItsWay = payment === 'pending' || payment === 'sent'
  const heading = useRef<HTMLHeadingElement>(null)
  const focusHeading = () => heading.current?.focus()
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])

  return (
    <article className="makegood-refund">
      <header className="makegood-refund-head">
        <div>
          <p className="makegood-small">{subjectText(refund, texts)}</p>
          <h3 ref={heading} tabIndex={-1} className="makegood-figure" data-open={isUndecided(refund) || undefined}>
            {longAmount(refund, texts)}
          </h3>
        </div>
        <Badge tone={standing.tone}>{standing.text}</Badge>
      </header>
      <Timeline refund={refund} />
      <PaymentTrouble refund={refund} />
      {onItsWay && arrival?.until && <ArrivalStrip from={arrival.from ?? arrival.until} until={arrival.until} zone={arrival.zone} />}
      {onItsWay && <p className="makegood-small">{texts.messages.deadlines.dependsOnBank}</p>}
      <Because refund={refund} />
      <Acts refund={refund} appealing={appealing} onAppealed={onAppealed} onGone={focusHeading} />
      <Facts refund={refund} />
    </article>
  )
}
