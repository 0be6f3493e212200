import { Temporal } from 'temporal-polyfill'
import type { Span } from './model-values.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

const ELAPSED = { second: SECOND, minute: MINUTE, hour: HOUR, day: DAY } as const

type Unit = keyof typeof ELAPSED | 'business day' | 'month'
export type Length = { count: number; unit: Unit }

/** Reads `14 days` as `{ count: 14, unit: 'day' }`. The schema has checked the words already. */
export function readSpan(span: Span): Length {
  const at = span.indexOf(' ')
  return { count: Number(span.slice(0, at)), unit: span.slice(at + 1).replace(/s$/, '') as Unit }
}

const DURATION = {
  second: (n: number) => `PT${n}S`,
  minute: (n: number) => `PT${n}M`,
  hour: (n: number) => `PT${n}H`,
  day: (n: number) => `P${n}D`,
  'business day': (n: number) => `P${n}D`,
  month: (n: number) => `P${n}M`,
} as const

/** The ISO 8601 duration that goes on the wire. */
export function toDuration({ count, unit }: Length): string {
  return DURATION[unit](count)
}

export type Window = {
  length: Length
  days: 'elapsed' | 'calendar'
  edge: 'inclusive' | 'exclusive'
  /** An IANA zone, or `everywhere`. */
  zone: string
  /** What follows on the length. */
  longer?: Length
  /** Holidays, where a last day that is no working day moves on to the next. */
  workingDays?: readonly string[]
}

/** How long a window is in milliseconds; null: it counts dates. */
function elapsedOf({ length: { count, unit }, longer, days, edge }: Window): number | null {
  if (unit === 'month' || unit === 'business day' || (unit === 'day' && (days === 'calendar' || longer))) return null
  return count * ELAPSED[unit] - (edge === 'exclusive' ? 1 : 0)
}

/**
 * The last millisecond at which a window that opens at `start` still holds.
 * Elapsed days are 24 hours each; a calendar window ends with the local date.
 */
export function windowEnd(start: number, window: Window): number {
  const elapsed = elapsedOf(window)
  if (elapsed !== null) return start + elapsed
  const { length, longer, days, edge, zone, workingDays } = window
  const [first, last] = zone === 'everywhere' ? EVERYWHERE : [zone, zone]
  const local = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(first)
  if (length.unit === 'month' && days === 'elapsed' && !longer) {
    return local.add({ months: length.count }).epochMilliseconds - (edge === 'exclusive' ? 1 : 0)
  }
  const settled = (date: Temporal.PlainDate) => (workingDays ? workingDayFrom(date, workingDays) : date)
  const short = settled(datesOn(local.toPlainDate(), length))
  const end = longer ? settled(datesOn(short, longer)) : short
  const over = edge === 'inclusive' ? end.add({ days: 1 }) : end
  return over.toZonedDateTime(last).epochMilliseconds - 1
}

/** How many ends of one window are remembered: the days of a zone are slow to count. */
const REMEMBERED = 256

/** A window as a function from the moment it opens to the last millisecond at which it still holds. */
export function endOf(window: Window): (start: number) => number {
  const elapsed = elapsedOf(window)
  if (elapsed !== null) return (start) => start + elapsed
  const ends = new Map<number, number>()
  return (start) => {
    const known = ends.get(start)
    if (known !== undefined) return known
    if (ends.size >= REMEMBERED) ends.clear()
    const end = windowEnd(start, window)
    ends.set(start, end)
    return end
  }
}

/** Where a day begins first on earth, and where it ends last. */
const EVERYWHERE = ['Etc/GMT-14', 'Etc/GMT+12'] as const

function datesOn(date: Temporal.PlainDate, { count, unit }: Length): Temporal.PlainDate {
  if (unit === 'month') return date.add({ months: count })
  return unit === 'day' ? date.add({ days: count }) : addBusinessDays(date, count)
}

/** Whether an office works on a date: Monday to Friday, but for the holidays given as ISO dates. */
export function isBusinessDay(date: Temporal.PlainDate, holidays: readonly string[] = []): boolean {
  return date.dayOfWeek <= 5 && !holidays.includes(date.toString())
}

/** The date itself where it is a working day, else the next that is. */
function workingDayFrom(date: Temporal.PlainDate, holidays: readonly string[]): Temporal.PlainDate {
  return isBusinessDay(date, holidays) ? date : workingDayFrom(date.add({ days: 1 }), holidays)
}

/** The date on which the `count`-th business day after `date` falls. */
export function addBusinessDays(date: Temporal.PlainDate, count: number, holidays: readonly string[] = []): Temporal.PlainDate {
  let day = date
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 })
    if (isBusinessDay(day, holidays)) left -= 1
  }
  return day
}
