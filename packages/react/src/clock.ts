import type { Instant } from '@makegood/contract'

/** The service's time, as far as it is known here. */
export type Clock = {
  /** Takes the time an answer carries; answers with the answer. */
  learn<Answer extends { asOf: Instant }>(answer: Answer): Answer
  /** Epoch milliseconds. Until an answer came, the device's own word. */
  now(): number
}

/** Counts on from the service's word by a clock that nobody can set, so that a wrong device clock shows nothing wrong. */
export function createClock(ticks: () => number = () => performance.now()): Clock {
  let known: { at: number; ticks: number } | null = null
  return {
    learn(answer) {
      known = { at: Date.parse(answer.asOf), ticks: ticks() }
      return answer
    },
    now: () => (known ? known.at + (ticks() - known.ticks) : Date.now()),
  }
}

const clocks = new WeakMap<object, Clock>()

/** The clock of whoever is signed in; the first who asks makes it. */
export function clockOf(scope: object): Clock {
  const clock = clocks.get(scope) ?? createClock()
  clocks.set(scope, clock)
  return clock
}
