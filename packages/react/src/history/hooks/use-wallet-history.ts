'use client'

import type { AnyRefundError } from '@makegood/client'
import type { HistoryItem, HistoryKind, HistoryStanding } from '@makegood/contract'
import type { KnownState } from './known.ts'
import { useLateStore } from './use-late-store.ts'

/** Which lines of the history: all of them, as far as it says nothing. */
export type WalletHistoryFilter = {
  /** Origins of refunds and kinds of ledger entries. */
  kind?: readonly HistoryKind[]
  /** Only refunds that stand like this. */
  standing?: readonly HistoryStanding[]
  /** Only from this instant on, and up to that one (ISO 8601). */
  from?: string
  until?: string
  /** Only what has this in its order, its generation or its reference. */
  search?: string
}

/** What {@link useWalletHistory} knows. */
export type WalletHistoryState = {
  /** Refunds and ledger entries that are loaded, newest first. */
  items: readonly HistoryItem[]
  /** How many there are in all; null until that is known. */
  total: number | null
  /** Whether there are more to load. */
  hasMore: boolean
  /** Loads a page more. Does nothing while one is on its way, or when there is none. */
  loadMore(): Promise<void>
  isLoadingMore: boolean
  /** How it stands: `stale` keeps the last that was known. */
  state: KnownState
  /** Why it is stale or failed; null: it is neither, or the code did not load. */
  error: AnyRefundError | null
  /** Asks the service now. Rarely needed: changes come by themselves. */
  refresh(): Promise<void>
}

const load = async () => (await import('./history-store.ts')).createHistoryStore

const nothing = async () => {}
const WAITING: WalletHistoryState = {
  items: [], total: null, hasMore: false, loadMore: nothing, isLoadingMore: false, state: 'loading', error: null, refresh: nothing,
}

/**
 * Refunds and ledger entries of the user in one list, page by page, kept up to date (C6, D14): for a history of your own.
 * Two that ask for the same share one request.
 *
 * @example
 * ```tsx
 * const { items, hasMore, loadMore } = useWalletHistory({ kind: ['automatic'] })
 * return (
 *   <>
 *     <ul>{items.map(({ id, credits, at }) => <li key={id}>{credits} credits back on {at}</li>)}</ul>
 *     {hasMore && <button onClick={loadMore}>More</button>}
 *   </>
 * )
 * ```
 */
export function useWalletHistory(filter: WalletHistoryFilter = {}): WalletHistoryState {
  return useLateStore({ name: 'useWalletHistory()', load, key: JSON.stringify(filter), waiting: WAITING, failed: failedWith })
}

const failedWith = (retry: () => void): WalletHistoryState => ({ ...WAITING, state: 'failed', refresh: async () => retry() })
