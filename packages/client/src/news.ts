import type { Instant, WalletEvent } from '@makegood/contract'

/**
 * What an event is to whoever knows all up to a sequence: nothing new, itself, or, where something is missing between the
 * two, a reset. Who knows of nothing yet begins with it.
 */
export function newsAfter(known: number | undefined, event: WalletEvent): WalletEvent | null {
  if (known === undefined) return event
  if (event.sequence <= known) return null
  return event.kind === 'reset' || event.sequence === known + 1 ? event : resetTo(event.sequence, event.at)
}

/** Everything up to the sequence may have changed, and nobody knows what: it is to be fetched anew. */
export function resetTo(sequence: number, at: Instant = new Date().toISOString()): WalletEvent {
  return { sequence, kind: 'reset', at, refundId: null }
}

/** Tells a callback. What it throws is the host's: it surfaces as unhandled, and we go on. */
export function tell<Values extends unknown[]>(callback: ((...values: Values) => void) | undefined, ...values: Values): void {
  void (async () => callback?.(...values))()
}
