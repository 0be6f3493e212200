import type { RefundClient } from '@makegood/client'
import { createLiveEvents, type LiveEvents, type LiveState } from '@makegood/client/live'
import type { WalletEvent } from '@makegood/contract'
import type { QueryClient } from '@tanstack/react-query'
import type { Clock } from './clock.ts'
import type { HistorySync } from './history/list/history-sync.ts'
import { createHold } from './hold.ts'
import type { Key } from './queries/keys.ts'
import { wallet } from './queries/wallet.ts'

/** The changes of one wallet, heard while anyone follows, over one stream for all tabs of the user. */
export type Live = {
  /** Keeps what is shown up to date until the answer is called. */
  follow(): () => void
  /** Hears of each change while anyone follows. */
  onEvent(listener: (event: WalletEvent) => void): () => void
  /** How this tab is connected: what is shown is as of now while it is `live`. */
  state(): LiveState
  /** Hears whenever `state()` changes. */
  onState(listener: () => void): () => void
}

type Listener = (event: WalletEvent) => void

type Parts = { client: RefundClient; queryClient: QueryClient; key: Key; clock: Clock; history: HistorySync }

export function createLive({ userId, ...parts }: Parts & { userId: string }): Live {
  const events = createLiveEvents({ name: `makegood:live:${userId}`, client: parts.client })
  const listeners = new Set<Listener>()
  const refetch = createRefetch(parts)
  const hear: Listener = (event) => {
    refetch(event)
    for (const listener of listeners) listener(event)
  }
  return {
    follow: createHold(() => listen(parts, events, hear)),
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state: events.state,
    onState: events.onState,
  }
}

function listen(parts: Parts, events: LiveEvents, hear: Listener): () => void {
  const ended = new AbortController()
  void subscribe(parts, events, hear, ended.signal)
  return () => ended.abort()
}

/** Listens from the wallet that is shown on, so that nothing is lost between the two. */
async function subscribe(parts: Parts, events: LiveEvents, hear: Listener, signal: AbortSignal): Promise<void> {
  // Without the wallet it finds out by itself where to begin; the list tells that it did not come.
  const held = await parts.queryClient.fetchQuery(wallet(parts)).catch(() => null)
  if (signal.aborted) return
  events.subscribe(hear, { signal, ...(held && { after: held.sequence }) })
}

/** Fetches anew what an event names, and of the history what has changed. Events that come together are one refetch. */
function createRefetch({ queryClient, key, history }: Parts): Listener {
  const pending = new Set<string>()
  const stale = (...parts: string[]) => queryClient.invalidateQueries({ queryKey: key(...parts) })

  return ({ kind, refundId }) => {
    if (pending.size === 0) {
      setTimeout(() => {
        const kinds = new Set(pending)
        pending.clear()
        void history.sync()
        if (![...kinds].every((one) => one === 'wallet' || one.startsWith('refund'))) {
          return queryClient.invalidateQueries({ queryKey: key(), predicate: ({ queryKey: [, , part] }) => part !== 'history' && part !== 'wallet' })
        }
        for (const part of ['packs', 'quote', 'forecast', 'trail']) void stale(part)
        for (const one of kinds) if (one.startsWith('refund/')) void stale('refund', one.slice('refund/'.length))
        return undefined
      })
    }
    pending.add(kind === 'refund' && refundId ? `refund/${refundId}` : kind)
  }
}
