'use client'

import type { Refund } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { errorText } from '../errors.ts'
import { policy as policyQuery } from '../queries/policy.ts'
import { refund as refundQuery } from '../queries/refunds.ts'
import { Badge } from '../ui/badge.tsx'
import { Failure } from '../ui/failure.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useLive, useSession } from '../use-session.ts'
import { WriteSupport } from '../write-support.ts'
import { Acts } from './acts/acts.tsx'
import { Because } from './because.tsx'
import { DetailRows } from './detail-rows.tsx'
import { LateClaim } from './late-claim.tsx'
import { isUndecided, longAmount, standingOf, subjectText } from './refund-texts.ts'
import { Arrival } from './tracking/arrival.tsx'
import { Facts } from './tracking/facts.tsx'
import { agedTo } from './tracking/lateness.ts'
import { NextActor } from './tracking/next-actor.tsx'
import { PaymentTrouble } from './tracking/payment-trouble.tsx'
import { Timeline } from './tracking/timeline.tsx'
import { useMinute } from './tracking/use-minute.ts'

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
  const texts = useAllTexts()
  const { messages } = texts
  const query = useQuery(refundQuery(session, refundId), session.queryClient)
  if (query.data) return <Detail refund={query.data} {...rest} />
  if (query.isError) {
    const retry = { retry: messages.trouble.tryAgain, onRetry: () => void query.refetch() }
    return <Failure {...errorText(query.error, texts)} {...retry} />
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

type DetailProps = Omit<RefundDetailProps, 'refundId'> & { refund: Refund }

function Detail({ refund: told, takesFocus, appealing, onAppealed }: DetailProps) {
  const session = useSession()
  const texts = useAllTexts()
  const now = useMinute()
  const refund = agedTo(told, now)
  const { data: policy } = useQuery(policyQuery(session), session.queryClient)
  const standing = standingOf(refund, texts)
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const focusHeading = () => heading.current?.focus()
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const [writing, setWriting] = useState(false)
  const support = useRef<HTMLButtonElement>(null)
  const writeSupport = () => {
    setWriting(true)
    support.current?.focus()
  }

  return (
    <WriteSupport.Provider value={writeSupport}>
      <article className="makegood-refund" aria-labelledby={id}>
        <header className="makegood-refund-head">
          <div>
            <p className="makegood-small">{subjectText(refund, texts)}</p>
            <h3 ref={heading} id={id} tabIndex={-1} className="makegood-figure" data-open={isUndecided(refund) || undefined}>
              <bdi>{longAmount(refund, texts)}</bdi>
            </h3>
          </div>
          <Badge tone={standing.tone}>{standing.text}</Badge>
        </header>
        <Timeline refund={refund} policy={policy} now={now} />
        <Arrival refund={refund} policy={policy} />
        <NextActor refund={refund} policy={policy} now={now} />
        <PaymentTrouble refund={refund} />
        <LateClaim refund={refund} />
        <Because refund={refund} />
        <Acts refund={refund} appealing={appealing} onAppealed={onAppealed} onGone={focusHeading} />
        <Facts refund={refund} policy={policy} />
        <DetailRows refund={refund} policy={policy} writing={writing} onWriting={setWriting} supportRef={support} />
      </article>
    </WriteSupport.Provider>
  )
}
