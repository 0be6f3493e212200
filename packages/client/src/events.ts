import type { WalletEvent } from '@makegood/contract'
import type { AnyRefundError } from './errors.ts'
import type { Transport } from './transport.ts'

// The stream's own code did not load: tried again after so many milliseconds.
const PAUSE = 5000

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
}

/** Changes of the wallet as they happen. */
export type EventCalls = {
  /**
   * Calls the listener for each change of the wallet: in order, each sequence once, over broken connections and
   * refreshed tokens (C4, C6). An event says what changed; fetch the change itself. A `reset` event says that the past
   * cannot be resumed: fetch everything anew.
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
