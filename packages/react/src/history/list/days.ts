import type { Instant } from '@makegood/contract'

/** A day where the reader is. It has 23 to 25 hours, and begins at whatever hour there it does. */
export type Day = {
  /** As ISO writes it: `2026-05-12`. */
  readonly date: string
  /** Its first millisecond, and the first of the day after. */
  readonly from: number
  readonly until: number
}

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
/** Longer than any day. */
const LONGEST = 27 * HOUR

export type DateOf = (instant: Instant) => string

/** The first millisecond of a day, or of the next one where clocks leap over it; `dateOf` writes the date of an instant. */
export function startOf(date: string, dateOf: DateOf): number {
  // All zones are within 15 hours of UTC, to either side.
  const noon = Date.parse(`${date}T00:00:00Z`)
  return firstFrom(date, noon - 15 * HOUR, noon + 15 * HOUR, dateOf)
}

/** A day, and its ends in letters. */
type Known = Day & { readonly first: Instant; readonly next: Instant }

/** The day of an instant. Days are remembered, and looked for beside those that are known. */
export function createDays(dateOf: DateOf): (at: Instant) => Day {
  const days = new Map<string, Known>()
  let latest: Known | null = null

  function find(at: number): Known {
    const date = dateOf(textOf(at))
    const known = days.get(date)
    if (known) return known
    // Most days are as long as the one that was asked for before, and begin at the same hour.
    const since = latest ? at - latest.from : 0
    const from = startNear(at - (((since % DAY) + DAY) % DAY), date, at - LONGEST, at, dateOf)
    const until = endNear(from + DAY, date, at, at + LONGEST, dateOf)
    const day = { date, from, until, first: textOf(from), next: textOf(until) }
    days.set(date, day)
    return day
  }

  return (at) => {
    // Instants that end in the same letter are in the order of their letters.
    if (latest && at >= latest.first && at < latest.next && at.endsWith('Z')) return latest
    latest = find(Date.parse(at))
    return latest
  }
}

const textOf = (at: number) => new Date(at).toISOString()

/** Where a date begins: at the guess, if that is right. */
function startNear(guess: number, date: string, low: number, high: number, dateOf: DateOf): number {
  const isRight = dateOf(textOf(guess)) === date && dateOf(textOf(guess - 1)) !== date
  return isRight ? guess : firstFrom(date, low, high, dateOf)
}

/** Where the day after a date begins, likewise. */
function endNear(guess: number, date: string, low: number, high: number, dateOf: DateOf): number {
  const isRight = dateOf(textOf(guess - 1)) === date && dateOf(textOf(guess)) !== date
  return isRight ? guess : firstFrom(`${date}~`, low, high, dateOf)
}

/** The first millisecond between two whose date is not before another. */
function firstFrom(date: string, low: number, high: number, dateOf: DateOf): number {
  let [before, after] = [low, high]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (dateOf(textOf(middle)) < date) before = middle
    else after = middle
  }
  return after
}
