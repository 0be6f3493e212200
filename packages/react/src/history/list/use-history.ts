'use client'

import { keepPreviousData, onlineManager, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { history, type HistoryFilter } from '../../queries/history.ts'
import { useSession } from '../../use-session.ts'

const onOnline = (listener: () => void) => onlineManager.subscribe(listener)
const isOnlineNow = () => onlineManager.isOnline()

/**
 * The lines of the history that are of a filter, page by page; the former ones stay until those of another filter are
 * there. `trouble` says what keeps them from being up to date; `retry` does what has failed again.
 */
export function useHistory(filter: HistoryFilter) {
  const session = useSession()
  const { live, history: { sync, trouble: troubleOf, subscribe } } = session
  const query = useInfiniteQuery({ ...history(session, filter), placeholderData: keepPreviousData }, session.queryClient)
  const error = useSyncExternalStore(subscribe, troubleOf) ?? (query.isRefetchError ? query.error : null)
  const { isLoadingError, refetch } = query
  const isOnline = useSyncExternalStore(onOnline, isOnlineNow)
  const isKnown = query.data !== undefined

  // What was known before may be old.
  useEffect(() => {
    if (session.queryClient.getQueriesData({ queryKey: session.key('history') }).some(([, data]) => data)) void sync()
  }, [session, sync])
  useEffect(
    () =>
      live.onState(() => {
        if (live.state() === 'live' && troubleOf() !== null) void sync()
      }),
    [live, sync, troubleOf],
  )
  useEffect(
    () =>
      onlineManager.subscribe((online) => {
        if (!online) return
        if (isKnown) void sync()
        else if (isLoadingError) void refetch()
      }),
    [isKnown, isLoadingError, sync, refetch],
  )

  const trouble: unknown = error ?? (isOnline ? null : 'offline')
  return { ...query, trouble, retry: () => void (query.isRefetchError || !isKnown ? refetch() : sync()) }
}
