'use client'

import { useQuery } from '@tanstack/react-query'
import { useAllTexts } from '../all-texts.ts'
import { useEffect, useState } from 'react'
import { errorText, hasCode } from '../errors.ts'
import { quote as quoteQuery } from '../queries/packs.ts'
import { policy as policyQuery } from '../queries/policy.ts'
import { refund as refundQuery } from '../queries/refunds.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { Icon } from '../ui/icon.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { StepTitle } from '../ui/step-title.tsx'
import { useSession, useSubmission } from '../use-session.ts'
import { LegalFoot, UnknownFoot } from './legal-foot.tsx'
import { QuoteForm } from './quote-form.tsx'
import { Receipt } from './receipt.tsx'
import { draftId } from './send-request.ts'
import { RefundedPack } from './refunded-pack.tsx'
import { isPayable, isRefunded, isStanding } from './standing.ts'
import { useWhenPassed } from './use-when-passed.ts'

type PackRefundProps = { packId: string; takesFocus: boolean; onLeave: (() => void) | undefined }

/** The refund of one pack: its quote and what is asked, or how the request for it stands. */
export function PackRefund({ packId, takesFocus, onLeave }: PackRefundProps) {
  const session = useSession()
  const texts = useAllTexts()
  const { messages } = texts
  const { quote: words, packs, trouble, subjects } = messages
  const quote = useQuery(quoteQuery(session, packId), session.queryClient)
  // Whether it is sent or written tells how many steps there are.
  const { data: policy, isPending } = useQuery(policyQuery(session), session.queryClient)
  useWhenPassed(quote.data?.options.map(({ decision }) => decision.until) ?? [], () => void quote.refetch())
  const submission = useSubmission(session.requests, packId)
  const answer = submission.status === 'done' ? submission.answer : null
  // What was answered before this form opened is a request like any other: it is shown only while it stands.
  const [earlier] = useState(answer)
  const refundId = quote.data?.pack.refundId ?? answer?.refund.id ?? null
  const former = useQuery({ ...refundQuery(session, refundId ?? ''), enabled: refundId !== null }, session.queryClient)

  // Where money may still come of it the form stays.
  const refunded = quote.data ? isRefunded(quote.data.pack) && !quote.data.options.some(isPayable) : false

  const standing = former.data && isStanding(former.data) ? former.data : null
  useEffect(() => {
    if (standing) session.drafts.remove(draftId(packId))
  }, [standing, session, packId])

  // The right to withdraw lasts, whatever was asked for, and whatever trouble we have.
  const foot = quote.data ? (
    <LegalFoot pack={quote.data.pack} policy={policy} />
  ) : (
    quote.isError && !hasCode(quote.error, 'not_found') && <UnknownFoot packId={packId} />
  )
  const isAnswered = answer !== null && answer !== earlier
  if (isAnswered || (standing && submission.status !== 'sending')) {
    // What failed to answer may have got through all the same.
    const created = isAnswered ? answer.created : submission.status === 'failed'
    const refund = isAnswered ? answer.refund : standing!
    return (
      <>
        <Receipt refund={refund} created={created} takesFocus={isAnswered || created || takesFocus} onLeave={onLeave} />
        {foot}
      </>
    )
  }

  return (
    <>
      <div className="makegood-head">
        <div className="makegood-head-title">
          {onLeave && (
            <Button variant="ghost" data-shape="icon" aria-label={packs.another} onClick={onLeave}>
              <Icon name="back" />
            </Button>
          )}
          <StepTitle takesFocus={takesFocus}>{packs.title}</StepTitle>
        </div>
        {quote.data && <p className="makegood-small">{subjects.order(quote.data.pack.orderId)}</p>}
      </div>
      {(quote.isPending || (quote.data && isPending)) && (
        <div className="makegood-inset">
          <Skeleton label={words.loading}>
            <span className="makegood-bar" />
            <span className="makegood-bar" />
            <span className="makegood-bar" data-shape="card" />
          </Skeleton>
        </div>
      )}
      {quote.isError && !quote.data && (
        <div className="makegood-inset">
          <Failure {...errorText(quote.error, texts)} retry={trouble.tryAgain} onRetry={() => void quote.refetch()} />
        </div>
      )}
      {quote.data && !isPending && !refunded && <QuoteForm quote={quote.data} policy={policy} submission={submission} />}
      {quote.data && refunded && !former.isLoading && <RefundedPack quote={quote.data} />}
      {foot}
    </>
  )
}
