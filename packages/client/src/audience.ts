import type { WalletEvent } from '@makegood/contract'
import type { AnyRefundError } from './errors.ts'
import { newsAfter, resetTo, tell } from './news.ts'

/** Whoever listens in one tab, and up to which sequence it knows all. */
type Listener = {
  known: number | undefined
  readonly listener: (event: WalletEvent) => void
  readonly onError: ((error: AnyRefundError) => void) | undefined
}

/** Those who listen in one tab. Each is told in order, and nothing that it knows. */
export type Audience = {
  /** Up to which sequence all is told here; undefined while that is not known. */
  known(): number | undefined
  size(): number
  /** Who knows less than is told here hears a reset. The answer lets it go. */
  add(listener: Pick<Listener, 'listener' | 'onError'>, after: number | undefined): () => void
  /** Something has happened; false where that is no news. */
  hear(event: WalletEvent): boolean
  /** The wallet is so far. */
  reach(sequence: number): void
  /** The wallet is no further than this, whatever was told. */
  goBack(sequence: number): void
  fail(error: AnyRefundError): void
  /** Lets all go. */
  clear(): void
}

export function createAudience(): Audience {
  const listeners = new Set<Listener>()
  let known: number | undefined

  function pass(to: Listener, event: WalletEvent) {
    const news = newsAfter(to.known, event)
    if (!news) return
    to.known = news.sequence
    tell(to.listener, news)
  }

  function hear(event: WalletEvent) {
    if (known !== undefined && event.sequence <= known) return false
    known = event.sequence
    for (const listener of listeners) pass(listener, event)
    return true
  }

  return {
    known: () => known,
    size: () => listeners.size,
    add({ listener, onError }, after) {
      if (listeners.size === 0) known = after
      const added: Listener = { listener, onError, known: after ?? known }
      listeners.add(added)
      if (known !== undefined) {
        const reset = resetTo(known)
        queueMicrotask(() => listeners.has(added) && pass(added, reset))
      }
      return () => void listeners.delete(added)
    },
    hear,
    reach(sequence) {
      // Whoever asked for no past begins here.
      if (known === undefined) for (const listener of listeners) listener.known ??= sequence
      hear(resetTo(sequence))
    },
    goBack(sequence) {
      known = undefined
      for (const listener of listeners) listener.known = undefined
      hear(resetTo(sequence))
    },
    fail(error) {
      for (const { onError } of listeners) tell(onError, error)
    },
    clear: () => listeners.clear(),
  }
}
