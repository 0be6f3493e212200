'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { useRefunds, whenIdle } from '../context.ts'
import { errorText } from '../errors.ts'
import { prefetch } from '../late-code.ts'
import { refundDialog } from '../dialog-code.ts'
import { ALL_LINES, nameOf } from '../queries/history.ts'
import { policy as policyQuery } from '../queries/policy.ts'
import { Failure } from '../ui/failure.tsx'
import { useLive, useSession } from '../use-session.ts'
import { ExportButton } from './export/export-button.tsx'
import { offerFind } from './finding.ts'
import { EmptyList } from './list/empty-list.tsx'
import { NO_CHOICE } from './list/filter-choice.ts'
import { FilterSummary } from './list/filter-summary.tsx'
import { Filters } from './list/filters.tsx'
import { HistoryList, type HistoryListHandle } from './list/history-list.tsx'
import { linesFor } from './list/lines.ts'
import { MoreLines } from './list/more-lines.tsx'
import { NotLive } from './list/not-live.tsx'
import { StaleNote } from './list/stale-note.tsx'
import { useFilterChoice } from './list/use-filter-choice.ts'
import { useHistory } from './list/use-history.ts'
import { RowsSkeleton } from './rows-skeleton.tsx'
import { WalletHead } from './wallet-head.tsx'

/** The wallet and its history, newest first, kept up to date. */
export function History() {
  useLive()
  const { desk } = useRefunds('<WalletRefundHistory>')
  const texts = useAllTexts()
  const { messages, format } = texts
  const { choice, applied, filter, change } = useFilterChoice()
  const query = useHistory(filter)
  // Asked for beside the list: what the head says of it should not come after the lines.
  const session = useSession()
  useQuery(policyQuery(session), session.queryClient)
  const pages = query.data?.pages
  const lines = pages ? linesFor(format)(pages) : []
  const list = useRef<HistoryListHandle>(null)
  const summary = useRef<HTMLDivElement>(null)
  const narrow: typeof change = (...news) => {
    // Whoever looks for other lines does not wait for more of these.
    list.current?.focusWhenThere(null)
    change(...news)
  }
  const search = (text: string) => {
    narrow({ ...NO_CHOICE, search: text })
    summary.current?.focus()
  }
  const latestSearch = useRef(search)
  useEffect(() => {
    latestSearch.current = search
  })
  useEffect(() => offerFind(desk, (text) => latestSearch.current(text)), [desk])

  useEffect(() => whenIdle(() => prefetch(refundDialog)), [])

  const isNarrowed = nameOf(filter) !== nameOf(ALL_LINES)
  const total = pages?.at(-1)?.total ?? 0
  const showMore = () => {
    list.current?.focusWhenThere(lines.length)
    void query.fetchNextPage().then(({ isFetchNextPageError }) => isFetchNextPageError && list.current?.focusWhenThere(null))
  }
  const onNearEnd = () => {
    if (query.hasNextPage && !query.isFetching && !query.isError) void query.fetchNextPage()
  }

  return (
    <>
      <WalletHead onSearch={search} />
      {(isNarrowed || lines.length > 0) && (
        <>
          <Filters choice={choice} onChange={narrow} total={total}>
            <ExportButton filter={filter} />
          </Filters>
          <FilterSummary choice={applied} total={pages && !query.isPlaceholderData ? total : null} onChange={narrow} summaryRef={summary} />
        </>
      )}
      {query.isPending && <RowsSkeleton label={messages.history.loading} />}
      {query.isLoadingError && (
        <div className="makegood-inset">
          <Failure {...errorText(query.error, texts)} retry={messages.trouble.tryAgain} onRetry={query.retry} />
        </div>
      )}
      {pages && (query.trouble !== null ? <StaleNote error={query.trouble} asOf={pages[0]!.wallet.asOf} onRetry={query.retry} /> : <NotLive />)}
      {pages && lines.length === 0 && <EmptyList onClear={isNarrowed ? () => change(NO_CHOICE) : null} />}
      {lines.length > 0 && (
        <div className="makegood-history" data-waiting={query.isPlaceholderData || undefined}>
          <HistoryList ref={list} lines={lines} total={total} busy={query.isFetching} onNearEnd={onNearEnd} />
          {query.hasNextPage && <MoreLines failed={query.isFetchNextPageError} busy={query.isFetchingNextPage} onMore={showMore} />}
        </div>
      )}
    </>
  )
}
