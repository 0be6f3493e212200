'use client'

import { useMemo, useRef, useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { errorText } from '../errors.ts'
import { ALL_LINES } from '../queries/history.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { useLive } from '../use-session.ts'
import { createDays } from './list/days.ts'
import { HistoryList, type HistoryListHandle } from './list/history-list.tsx'
import { createLines } from './list/lines.ts'
import { StaleNote } from './list/stale-note.tsx'
import { useHistory } from './list/use-history.ts'
import { RowsSkeleton } from './rows-skeleton.tsx'
import { WalletHead } from './wallet-head.tsx'

/** The wallet and its history, newest first, kept up to date. */
export function History() {
  useLive()
  const { messages, format } = useAllTexts()
  const { history, trouble } = messages
  const query = useHistory(ALL_LINES)
  const linesOf = useMemo(() => createLines(createDays(format.isoDate)), [format])
  const pages = query.data?.pages
  const lines = useMemo(() => linesOf(pages ?? []), [linesOf, pages])
  const list = useRef<HistoryListHandle>(null)

  const showMore = async () => {
    const { isError } = await query.fetchNextPage()
    if (!isError) list.current?.focus(lines.length)
  }
  const onNearEnd = () => {
    if (query.hasNextPage && !query.isFetching && !query.isError) void query.fetchNextPage()
  }

  return (
    <>
      <WalletHead />
      {query.isPending && <RowsSkeleton label={history.loading} />}
      {query.isLoadingError && (
        <div className="makegood-inset">
          <Failure {...errorText(query.error, messages)} retry={trouble.tryAgain} onRetry={query.retry} />
        </div>
      )}
      {pages && query.trouble !== null && <StaleNote error={query.trouble} asOf={pages[0]!.wallet.asOf} onRetry={query.retry} />}
      {pages && lines.length === 0 && (
        <div className="makegood-empty">
          <p className="makegood-strong">{history.empty}</p>
          <p className="makegood-muted">{history.emptyBody}</p>
        </div>
      )}
      {pages && lines.length > 0 && <HistoryList ref={list} lines={lines} total={pages.at(-1)!.total} busy={query.isFetching} onNearEnd={onNearEnd} />}
      {query.isFetchNextPageError && (
        <div className="makegood-inset" role="alert">
          <p>{history.moreFailed}</p>
        </div>
      )}
      {query.hasNextPage && (
        <div className="makegood-more">
          <Button variant="ghost" busy={query.isFetchingNextPage} onClick={() => void showMore()}>
            {query.isFetchingNextPage ? history.loadingMore : history.more}
          </Button>
        </div>
      )}
    </>
  )
}
