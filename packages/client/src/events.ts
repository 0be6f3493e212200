import type { WalletEvent } from '@makegood/contract'
import type { AnyRefundError } from './errors.ts'
import type { Transport } from './transport.ts'

// The stream's own code did not load: tried again after so many milliseconds.
const PAUSE = 5000

/**
 * How a subscription stands: `live` hears of a change as it happens, `polling` within a quarter of a minute, because no
 * stream can be had; `connecting` hears nothing just now, and `ended` never again.
 */
export type Connection = 'connecting' | 'live' | 'polling' | 'ended'

/** How to listen. */
export type SubscribeOptions = {
  /** Ends the subscription, like the function that `subscribe` returns. */
  signal?: AbortSignal
  /**
   * Only events after this sequence: that of the wallet you hold. Without it the stream asks for the wallet first, so
   * that nothing is lost between now and the moment it stands.
   */
  after?: number
  /**
   * Hears why the stream broke, or what it could not understand. It goes on by itself; only a `configuration` error,
   * and an `api` error that no repetition mends (such as `unauthenticated`), end it.
   */
  onError?: (error: AnyRefundError) => void
  /** Hears how it stands whenever that changes, and up to which sequence all is told. It begins as `connecting`. */
  onConnection?: (connection: Connection, after: number | undefined) => void
}

/** Changes of the wallet as they happen. */
export type EventCalls = {
  /**
   * Calls the listener for each change of the wallet: in order, each sequence once, over broken connections and
   * refreshed tokens (C4, C6). An event says what changed; fetch the change itself. A `reset` event says that the past
   * cannot be resumed: fetch everything anew. Where no stream can be had, the wallet is asked every quarter of a minute
   * instead, and a `reset` tells that something changed.
   *
   * @returns a function that ends the subscription.
   *
   * @example
   * ```ts
   * const stop = client.events.subscribe((event) => refresh(event.kind), { after: wallet.sequence })
   * ```
   */
  subscribe(listener: (event: WalletEvent) => void, options?: SubscribeOptions): () => void
}

export function eventCalls(load: () => Promise<Transport>, session: () => AbortSignal): EventCalls {
  return {
    subscribe(listener, options = {}) {
      const end = new AbortController()
      const stopped = AbortSignal.any([end.signal, session()])
      const start = () => {
        load().then(
          (transport) => transport.subscribe(listener, options, stopped),
          (error: AnyRefundError) => {
            if (stopped.aborted) return
            options.onError?.(error)
            setTimeout(start, PAUSE)
          },
        )
      }
      start()
      return () => end.abort()
    },
  }
}
