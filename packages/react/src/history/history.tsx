'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { errorText } from '../errors.ts'
import { refunds as refundsQuery } from '../queries/refunds.ts'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { Failure } from '../ui/failure.tsx'
import { Icon } from '../ui/icon.tsx'
import { useLive, useSession } from '../use-session.ts'
import { RefundDetail } from './detail.tsx'
import { RowsSkeleton } from './rows-skeleton.tsx'
import { RefundRow } from './row.tsx'
import { WalletHead } from './wallet-head.tsx'

/** The wallet and its refunds, newest first, kept up to date; one of them can be looked at closely. */
export function History() {
  const session = useSession()
  useLive()
  const { messages } = useAllTexts()
  const { history, trouble } = messages
  const query = useInfiniteQuery(refundsQuery(session), session.queryClient)
  const [openId, setOpenId] = useState<string | null>(null)
  const lastOpened = useRef<string | null>(null)
  const firstNew = useRef<number | null>(null)

  if (openId !== null) {
    const back = () => {
      lastOpened.current = openId
      setOpenId(null)
    }
    return (
      <div className="makegood-detail">
        <Button variant="ghost" onClick={back}>
          <Icon name="back" />
          {history.back}
        </Button>
        <RefundDetail refundId={openId} takesFocus />
      </div>
    )
  }

  // The row that was looked at gets the focus back; the first that is new gets it when there are more.
  const takeFocus = (id: string, index: number) => (row: HTMLButtonElement | null) => {
    if (!row || (lastOpened.current !== id && firstNew.current !== index)) return
    lastOpened.current = null
    firstNew.current = null
    row.focus()
  }
  const refunds = query.data?.pages.flatMap(({ items }) => items) ?? []
  const forgetNew = () => {
    firstNew.current = null
  }
  const showMore = async () => {
    firstNew.current = refunds.length
    const { isError } = await query.fetchNextPage()
    if (isError) forgetNew()
  }

  return (
    <>
      <WalletHead />
      {query.isPending && <RowsSkeleton label={history.loading} />}
      {query.isError && !query.data && (
        <div className="makegood-inset">
          <Failure {...errorText(query.error, messages)} retry={trouble.tryAgain} onRetry={() => void query.refetch()} />
        </div>
      )}
      {query.isError && query.data && (
        <div className="makegood-inset">
          <Callout icon="alert" tone="warn">
            <p>{navigator.onLine ? history.stale : history.offline}</p>
            <Button variant="link" onClick={() => void query.refetch()}>
              {trouble.tryAgain}
            </Button>
          </Callout>
        </div>
      )}
      {query.data && refunds.length === 0 && (
        <div className="makegood-empty">
          <p className="makegood-strong">{history.empty}</p>
          <p className="makegood-muted">{history.emptyBody}</p>
        </div>
      )}
      {refunds.length > 0 && (
        <ul className="makegood-rows" aria-label={history.title}>
          {refunds.map((refund, index) => (
            <RefundRow key={refund.id} refund={refund} onOpen={() => setOpenId(refund.id)} focusRef={takeFocus(refund.id, index)} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <div className="makegood-more">
          <Button variant="ghost" busy={query.isFetchingNextPage} onClick={() => void showMore()} onBlur={forgetNew}>
            {query.isFetchingNextPage ? history.loadingMore : history.more}
          </Button>
        </div>
      )}
    </>
  )
}
