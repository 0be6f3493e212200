const DAY = 24 * 60 * 60 * 1000

/** Dates as ISO writes them. Reckoned as such, no clock that is set forward or back comes in between. */
export function addDays(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10)
}

/** All dates from the first to the last. */
export function daysFrom(first: string, last: string): string[] {
  const count = Math.round((Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY) + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, index))
}

/** Dates that follow each other, as stretches of a first and a last one. */
export function stretchesOf(dates: readonly string[]): [first: string, last: string][] {
  const stretches: [string, string][] = []
  for (const date of dates) {
    const latest = stretches.at(-1)
    if (latest && addDays(latest[1], 1) === date) latest[1] = date
    else stretches.push([date, date])
  }
  return stretches
}

/** A moment of a date, for formats of UTC. */
export const noonOf = (date: string) => `${date}T12:00:00Z`
