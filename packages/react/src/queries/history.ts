import type { HistoryItem, HistoryKind, HistoryPage, HistoryStanding, Instant } from '@makegood/contract'
import { infiniteQueryOptions } from '@tanstack/react-query'
import type { HistorySync } from '../history/list/history-sync.ts'
import { type Key, ours } from './keys.ts'

/** Lines a page. */
export const PAGE = 50

/** Which lines of the history to list. An empty list of kinds or standings is all of them. */
export type HistoryFilter = {
  readonly kind: readonly HistoryKind[]
  readonly standing: readonly HistoryStanding[]
  readonly from: Instant | null
  readonly until: Instant | null
  /** In an order, a generation or a reference; empty: whatever is in them. */
  readonly search: string
}

export const ALL_LINES: HistoryFilter = { kind: [], standing: [], from: null, until: null, search: '' }

/** A page, and which lines of the wallet it is about: those from `floor` up to the page before. */
export type HistoryPart = HistoryPage & { readonly floor: number }

/** The same for the same filter, and the filter again. */
export function nameOf({ kind, standing, from, until, search }: HistoryFilter): string {
  return JSON.stringify({ kind: kind.toSorted(), standing: standing.toSorted(), from, until, search })
}

export const filterOf = (name: string) => JSON.parse(name) as HistoryFilter

/** Whether a line is one of the filter, as far as that can be told without the service: what was searched for cannot. */
export function isAmong({ kind, standing, from, until }: HistoryFilter, line: HistoryItem): boolean {
  if (kind.length > 0 && !kind.includes(line.kind)) return false
  if (standing.length > 0 && (line.standing === null || !standing.includes(line.standing))) return false
  const at = Date.parse(line.at)
  return (from === null || at >= Date.parse(from)) && (until === null || at <= Date.parse(until))
}

/** The list is never fetched anew by itself: `session.history` brings it up to date by what has changed. */
export function history({ key, history: { load } }: { key: Key; history: Pick<HistorySync, 'load'> }, filter: HistoryFilter) {
  return infiniteQueryOptions({
    ...ours,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    structuralSharing: false,
    queryKey: key('history', nameOf(filter)),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }): Promise<HistoryPart> => load(filter, pageParam),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
}
