import type { Instant, Money } from '@makegood/contract'
import { readDuration } from './durations.ts'
import { gapOf, setUnit } from './units.ts'

/** Numbers, money and dates for a reader's locale and time zone. Instants are ISO strings as on the wire. */
export type Format = {
  number(value: number): string
  /** With the digits of its currency: none for JPY, three for KWD. */
  money(money: Money): string
  /** The price of one of several, with the digits it takes: `€0.095`. */
  rate(money: Money, count: number): string
  /** `12 May`, with the year where it is not this one. */
  date(instant: Instant): string
  /** `Tue 12 May`, likewise. */
  weekdayDate(instant: Instant): string
  /** `Tue 12 May, 14:02`, likewise. */
  dateTime(instant: Instant): string
  /** `14:02` of a day that is known. */
  time(instant: Instant): string
  /** `Tue 14:02` of one of the next days. */
  weekdayTime(instant: Instant): string
  /** `12 May 2026`, for what is read later and elsewhere. */
  fullDate(instant: Instant): string
  /** `12 May 2026, 14:02 CEST`, likewise. */
  fullDateTime(instant: Instant): string
  /** The date as ISO writes it, to reckon with: `2026-05-12`. */
  isoDate(instant: Instant): string
  /** The time of an instant of today, else its date. `now` in epoch milliseconds. */
  sinceDay(instant: Instant, now: number): string
  /** The day of the month, as a number alone. */
  day(instant: Instant): string
  /** The day of the week in a letter or two. */
  weekdayLetter(instant: Instant): string
  /** `12 – 19 May`. */
  days(from: Instant, until: Instant): string
  /** The same for days that were counted in another zone; null: the reader's own. */
  in(zone: string | null): Format
  /** An ISO 8601 duration in words: `14 days`. */
  span(duration: string): string
  /** A length in milliseconds, in its largest whole unit: `2 days`, `12 min`. */
  lasting(milliseconds: number): string
  /** Several things in a sentence: `a, b and c`. */
  list(items: readonly string[]): string
  /** How soon, never too early: `in 45 seconds`, `in 2 minutes`. */
  soon(milliseconds: number): string
  /** How long ago: `3 min. ago`, `yesterday`. */
  ago(milliseconds: number): string
  /** A part of a whole, never rounded up: `42%`. */
  percent(part: number, whole: number): string
  /** The size of a file: `340 kB`, `2.4 MB`. */
  bytes(count: number): string
}

export type FormatOptions = {
  /** A BCP 47 tag for numbers and dates. */
  locale: string
  /** An IANA zone; the device's own without one. */
  timeZone: string | undefined
  /** Epoch milliseconds: which year goes without saying. */
  now?: () => number
}

const DATE = { day: 'numeric', month: 'short' } as const
const TIME = { hour: '2-digit', minute: '2-digit' } as const
const YEAR = { year: 'numeric' } as const
const WEEKDAY = { weekday: 'short' } as const

const SHAPES = {
  date: DATE,
  weekdayDate: { ...DATE, ...WEEKDAY },
  dateTime: { ...DATE, ...WEEKDAY, ...TIME },
  time: TIME,
  weekdayTime: { ...WEEKDAY, ...TIME },
  fullDateTime: { ...DATE, ...YEAR, ...TIME, timeZoneName: 'short' },
  year: YEAR,
  day: { day: 'numeric' },
  weekdayLetter: { weekday: 'narrow' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

/** Polish shortens its months in a case that no date stands in: `12 maj`. */
const MONTHS: Record<string, 'long' | undefined> = { pl: 'long' }
/** What stands between two days where engines write both in slashes. */
const UNTIL: Record<string, string | undefined> = { ja: '〜', zh: '至' }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * Makes the formatters of one locale and zone. `Intl` objects cost, so each is made once, when first used.
 *
 * @example
 * ```ts
 * createFormat({ locale: 'de', timeZone: 'Europe/Berlin' }).money({ amount: 1240, currency: 'EUR' }) // "12,40 €"
 * ```
 */
export function createFormat({ locale, timeZone, now = Date.now }: FormatOptions): Format {
  const language = locale.split(/[-_]/)[0]!.toLowerCase()
  const number = once(() => new Intl.NumberFormat(locale))
  const money = onceEach((currency: string) => new Intl.NumberFormat(locale, { style: 'currency', currency }))
  const rate = onceEach((currency: string) => {
    const digits = money(currency).resolvedOptions().maximumFractionDigits ?? 2
    return new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits + 2 })
  })
  const unit = onceEach(
    (name: string) => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: name === 'minute' || name === 'second' ? 'short' : 'long' }),
  )
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }))
  const ahead = once(() => new Intl.RelativeTimeFormat(locale))
  const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }))
  const size = onceEach(
    (name: string) => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: name === 'megabyte' ? 1 : 0 }),
  )
  const hasHalfDays = once(() => new Intl.DateTimeFormat(locale, TIME).resolvedOptions().hour12 === true)
  const make = (shape: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, {
      timeZone,
      ...shape,
      ...('month' in shape && { month: MONTHS[language] ?? shape.month }),
      // `9:05 AM`, but `09:05`.
      ...('hour' in shape && hasHalfDays() && { hour: 'numeric' }),
    })
  const dates = onceEach((shape: keyof typeof SHAPES) => make(SHAPES[shape]))
  const dated = onceEach((shape: keyof typeof SHAPES) => make({ ...SHAPES[shape], ...YEAR }))
  const iso = once(() => new Intl.DateTimeFormat('sv', { timeZone, ...YEAR, month: '2-digit', day: '2-digit' }))
  const list = once(() => new Intl.ListFormat(locale))
  const write = (shape: keyof typeof SHAPES) => (instant: Instant) => dates(shape).format(new Date(instant))
  const isThisYear = (date: Date) => dates('year').format(date) === dates('year').format(now())
  const withYear = (shape: keyof typeof SHAPES, ...days: Date[]) => (days.every(isThisYear) ? dates : dated)(shape)
  const writeYear = (shape: keyof typeof SHAPES) => (instant: Instant) => withYear(shape, new Date(instant)).format(new Date(instant))
  const lengths = (count: number, name: string) => setUnit(unit(name).format(count), language)
  const past = (count: number, name: 'minute' | 'hour' | 'day') => setUnit(relative().format(-count, name), language)
  const future = (count: number, name: 'second' | 'minute' | 'hour' | 'day') => setUnit(ahead().format(count, name), language)
  // Without what it shares with the first.
  const restOf = (first: Date, last: Date) => {
    const [from, to] = [iso().format(first), iso().format(last)]
    if (from.slice(0, 7) === to.slice(0, 7)) return dates('day').format(last)
    return (from.slice(0, 4) === to.slice(0, 4) ? dates : dated)('date').format(last)
  }
  const elsewhere = onceEach((zone: string) => createFormat({ locale, timeZone: zone, now }))

  const format: Format = {
    in: (zone) => (zone === null ? format : elsewhere(zone)),
    number: (value) => number().format(value),
    money: ({ amount, currency }) => {
      const written = money(currency)
      return written.format(amount / 10 ** (written.resolvedOptions().maximumFractionDigits ?? 2))
    },
    rate: ({ amount, currency }, count) => {
      const digits = money(currency).resolvedOptions().maximumFractionDigits ?? 2
      return rate(currency).format(amount / count / 10 ** digits)
    },
    date: writeYear('date'),
    weekdayDate: writeYear('weekdayDate'),
    dateTime: writeYear('dateTime'),
    time: write('time'),
    weekdayTime: write('weekdayTime'),
    fullDate: (instant) => dated('date').format(new Date(instant)),
    fullDateTime: write('fullDateTime'),
    isoDate: (instant) => iso().format(new Date(instant)),
    sinceDay: (instant, at) => (iso().format(new Date(instant)) === iso().format(at) ? write('time') : writeYear('date'))(instant),
    days: (from, until) => {
      const [first, last] = [new Date(from), new Date(until)]
      const sign = UNTIL[language]
      const shape = withYear('date', first, last)
      if (sign === undefined || iso().format(first) === iso().format(last)) return shape.formatRange(first, last)
      return `${shape.format(first)}${sign}${restOf(first, last)}`
    },
    day: (instant) => dates('day').formatToParts(new Date(instant)).find(({ type }) => type === 'day')?.value ?? '',
    weekdayLetter: write('weekdayLetter'),
    list: (items) => list().format(items),
    span: (duration) => {
      const parts = readDuration(duration)
      return parts.length === 0 ? duration : parts.map(({ count, unit: name }) => lengths(count, name)).join(gapOf(language))
    },
    lasting(milliseconds) {
      if (milliseconds >= 2 * DAY) return lengths(Math.floor(milliseconds / DAY), 'day')
      if (milliseconds >= HOUR) return lengths(Math.floor(milliseconds / HOUR), 'hour')
      if (milliseconds >= MINUTE) return lengths(Math.floor(milliseconds / MINUTE), 'minute')
      return lengths(Math.max(0, Math.floor(milliseconds / 1000)), 'second')
    },
    soon(milliseconds) {
      if (milliseconds <= MINUTE) return future(Math.max(1, Math.ceil(milliseconds / 1000)), 'second')
      if (milliseconds <= 2 * HOUR) return future(Math.ceil(milliseconds / MINUTE), 'minute')
      return milliseconds <= 2 * DAY ? future(Math.ceil(milliseconds / HOUR), 'hour') : future(Math.ceil(milliseconds / DAY), 'day')
    },
    ago(milliseconds) {
      if (milliseconds < HOUR) return past(Math.floor(Math.max(0, milliseconds) / MINUTE), 'minute')
      if (milliseconds < DAY) return past(Math.floor(milliseconds / HOUR), 'hour')
      return past(Math.floor(milliseconds / DAY), 'day')
    },
    percent: (part, whole) => percent().format(whole > 0 ? Math.floor((part / whole) * 100) / 100 : 0),
    bytes(count) {
      if (count < 1000) return size('byte').format(count)
      return count < 999_500 ? size('kilobyte').format(count / 1000) : size('megabyte').format(count / 1_000_000)
    },
  }
  return format
}

/**
 * The locale that numbers and dates are written in: the host's word, else the reader's own where it is of the
 * language of the messages, else that language, so that a sentence never mixes two.
 */
export function localeFor(locale: string | undefined, language: string): string {
  if (locale) return locale
  const reader = typeof navigator === 'undefined' ? [] : navigator.languages
  return reader.find((tag) => writing(tag) === writing(language)) ?? language
}

/** The language with its script: `zh-TW` is written as `zh-Hant` is, and not as `zh-CN`. */
function writing(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${language}-${script}`
  } catch {
    return tag
  }
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined
  return () => (value ??= make())
}

function onceEach<Key extends string, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<Key, Value>()
  return (key) => {
    const value = values.get(key) ?? make(key)
    values.set(key, value)
    return value
  }
}
