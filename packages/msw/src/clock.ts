import { Temporal } from 'temporal-polyfill'
import type { Storage } from './storage.ts'

/** A length of time: `P15D`, `PT1H`, or `{ days: 15 }`. A day is 24 hours. */
export type Duration = string | Temporal.DurationLike

/** The time of a world. It runs, or stands still, from its start; levers move it. */
export type WorldClock = {
  /** Epoch milliseconds. */
  now(): number
  /** Moves it on, or back with a negative duration. */
  advance(duration: Duration): Promise<void>
  /** Moves it to an instant. */
  set(instant: string): Promise<void>
  /** Calls back when somebody moved it, in this tab or another. */
  subscribe(moved: () => void): () => void
}

/** In milliseconds. */
export const lengthOf = (duration: Duration): number => Temporal.Duration.from(duration).total({ unit: 'milliseconds' })

/** @param start `real` for the device's time, or an instant at which it stands still until it is moved. */
export function createClock(start: 'real' | (string & {}), storage: Storage): WorldClock {
  const base = start === 'real' ? () => Date.now() : () => Temporal.Instant.from(start).epochMilliseconds
  const now = () => base() + storage.settings().offset
  const move = (by: (settingsNow: number) => number) =>
    storage.change((settings) => [{ ...settings, offset: settings.offset + by(base() + settings.offset) }, undefined])
  return {
    now,
    advance: (duration) => move(() => lengthOf(duration)),
    set: (instant) => move((from) => Temporal.Instant.from(instant).epochMilliseconds - from),
    subscribe(moved) {
      let offset = storage.settings().offset
      return storage.watchSettings(() => {
        if (storage.settings().offset === offset) return
        offset = storage.settings().offset
        moved()
      })
    },
  }
}
