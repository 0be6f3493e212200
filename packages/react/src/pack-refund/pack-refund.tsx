'use client'

import { useQuery } from '@tanstack/react-query'
import { useAllTexts } from '../all-texts.ts'
import { useEffect } from 'react'
import { errorText } from '../errors.ts'
import { quote as quoteQuery } from '../queries/packs.ts'
import { refund as refundQuery } from '../queries/refunds.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { Icon } from '../ui/icon.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useSession, useSubmission } from '../use-session.ts'
import { QuoteForm } from './quote-form.tsx'
import { Receipt } from './receipt.tsx'
import { draftId } from './send-request.ts'
import { isStanding } from './standing.ts'

/** The refund of one pack: its quote and what is asked, or how the request for it stands. */
export function PackRefund({ packId, onLeave }: { packId: string; onLeave: (() => void) | undefined }) {
  const session = useSession()
  const { messages } = useAllTexts()
  const { quote: words, packs, trouble, subjects } = messages
  const quote = useQuery(quoteQuery(session, packId), session.queryClient)
  const submission = useSubmission(session.requests, packId)
  const refundId = quote.data?.pack.refundId ?? null
  const former = useQuery({ ...refundQuery(session, refundId ?? ''), enabled: refundId !== null }, session.queryClient)

  const standing = former.data && isStanding(former.data) ? former.data : null
  useEffect(() => {
    if (standing) session.drafts.remove(draftId(packId))
  }, [standing, session, packId])

  const answer = submission.status === 'done' ? submission.answer : null
  if (answer) return <Receipt refund={answer.refund} created={answer.created} onLeave={onLeave} />
  // What failed to answer may have got through all the same.
  if (standing && submission.status !== 'sending') {
    return <Receipt refund={standing} created={submission.status === 'failed'} onLeave={onLeave} />
  }

  return (
    <>
      <header className="makegood-head">
        <div className="makegood-head-title">
          {onLeave && (
            <Button variant="ghost" data-shape="icon" aria-label={packs.another} onClick={onLeave}>
              <Icon name="back" />
            </Button>
          )}
          <h2 className="makegood-title">{packs.title}</h2>
        </div>
        {quote.data && <p className="makegood-small">{subjects.order(quote.data.pack.orderId)}</p>}
      </header>
      {quote.isPending && (
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
          <Failure {...errorText(quote.error, messages)} retry={trouble.tryAgain} onRetry={() => void quote.refetch()} />
        </div>
      )}
      {quote.data && <QuoteForm quote={quote.data} submission={submission} />}
    </>
  )
}
