import { InfiniteQueryObserver } from '@tanstack/react-query'
import type { Scope } from '../../context.ts'
import { ALL_LINES, history as historyQuery, type HistoryFilter, type HistoryPart } from '../../queries/history.ts'
import { sessionOf } from '../../session.ts'
import { errorOf, stateOf } from './known.ts'
import { createStore, type Store } from './store.ts'
import type { WalletHistoryState } from './use-wallet-history.ts'

/** Lines of the history of a scope, kept up to date while anyone subscribes. `key` is the filter, as JSON. */
export function createHistoryStore(scope: Scope, key: string): Store<WalletHistoryState> {
  const session = sessionOf(scope)
  const { history, live } = session
  const filter = { ...ALL_LINES, ...(JSON.parse(key) as Partial<HistoryFilter>) }
  const observer = new InfiniteQueryObserver(session.queryClient, historyQuery(session, filter))
  const acts = {
    loadMore: async () => {
      const { hasNextPage, isFetching } = observer.getCurrentResult()
      if (hasNextPage && !isFetching) await observer.fetchNextPage()
    },
    refresh: async () => {
      if (observer.getCurrentResult().data) await history.sync()
      else await observer.refetch()
    },
  }
  return createStore(
    () => [observer.getCurrentResult(), history.trouble()] as const,
    ([{ data, error, hasNextPage, isFetchingNextPage }, trouble]) => {
      const why = error ?? trouble ?? null
      const pages: readonly HistoryPart[] = data?.pages ?? []
      return {
        items: pages.flatMap(({ items }) => items),
        total: pages.at(-1)?.total ?? null,
        hasMore: hasNextPage,
        isLoadingMore: isFetchingNextPage,
        state: stateOf(data, why),
        error: errorOf(why),
        ...acts,
      }
    },
    (listener) => {
      // What was known before may be old.
      if (observer.getCurrentResult().data) void history.sync()
      const ends = [observer.subscribe(listener), history.subscribe(listener), live.follow()]
      return () => {
        for (const end of ends) end()
      }
    },
  )
}
