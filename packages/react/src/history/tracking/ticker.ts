import type { Clock } from '../../clock.ts'

const MINUTE = 60_000

/** Tells those who listen when a new minute of the service begins, or may have begun unseen. */
export type Ticker = {
  /** The minute that runs, in epoch milliseconds. */
  minute(): number
  subscribe(listener: () => void): () => void
}

const tickers = new WeakMap<Clock, Ticker>()

/** The ticker of a clock: everyone who listens is told by one timer. It stands while nobody listens or looks. */
export function tickerOf(clock: Clock): Ticker {
  const ticker = tickers.get(clock) ?? createTicker(clock)
  tickers.set(clock, ticker)
  return ticker
}

function createTicker(clock: Clock): Ticker {
  const listeners = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = () => {
    for (const listener of listeners) listener()
  }
  const wait = () => {
    clearTimeout(timer)
    if (document.hidden) return
    timer = setTimeout(() => {
      tell()
      wait()
    }, MINUTE - (clock.now() % MINUTE))
  }
  const look = () => {
    tell()
    wait()
  }

  return {
    minute: () => Math.floor(clock.now() / MINUTE) * MINUTE,
    subscribe(listener) {
      if (listeners.size === 0) document.addEventListener('visibilitychange', look)
      listeners.add(listener)
      // Anew for everyone who comes: since the last one the clock may have learned the service's time.
      wait()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        document.removeEventListener('visibilitychange', look)
        clearTimeout(timer)
      }
    },
  }
}
