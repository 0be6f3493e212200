import type { Instant, Money } from '@makegood/contract'
import { readDuration } from './durations.ts'

/** Numbers, money and dates for a reader's locale and time zone. Instants are ISO strings as on the wire. */
export type Format = {
  number(value: number): string
  /** With the digits of its currency: none for JPY, three for KWD. */
  money(money: Money): string
  /** The price of one of several, with the digits it takes: `€0.095`. */
  rate(money: Money, count: number): string
  /** `12 May`, with the year where it is not this one. */
  date(instant: Instant): string
  /** `Tue 12 May, 14:02`. */
  dateTime(instant: Instant): string
  /** The time of an instant of today, else its date. `now` in epoch milliseconds. */
  sinceDay(instant: Instant, now: number): string
  /** The day of the month. */
  day(instant: Instant): string
  /** 1 for Monday to 7 for Sunday. */
  weekday(instant: Instant): number
  /** `12 – 19 May`. */
  days(from: Instant, until: Instant): string
  /** The same for days that were counted in another zone; null: the reader's own. */
  in(zone: string | null): Format
  /** An ISO 8601 duration in words: `14 days`. */
  span(duration: string): string
  /** A length in milliseconds, in its largest whole unit: `2 days`, `12 min`. */
  lasting(milliseconds: number): string
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
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
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
export function createFormat({ locale, timeZone }: FormatOptions): Format {
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
  const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }))
  const size = onceEach(
    (name: string) => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: name === 'megabyte' ? 1 : 0 }),
  )
  const dates = onceEach((shape: 'date' | 'date+year' | 'dateTime' | 'dateTime+year' | 'time') => {
    const [kind, year] = shape.split('+')
    return new Intl.DateTimeFormat(locale, {
      timeZone,
      ...(kind !== 'time' && { day: 'numeric', month: 'short' }),
      ...(kind === 'dateTime' && { weekday: 'short' }),
      ...(kind !== 'date' && { hour: '2-digit', minute: '2-digit' }),
      ...(year && { year: 'numeric' }),
    })
  })
  const day = once(() => new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric' }))
  const weekday = once(() => new Intl.DateTimeFormat('en', { timeZone, weekday: 'short' }))
  const withYear = <Shape extends 'date' | 'dateTime'>(shape: Shape, at: Date) =>
    at.getFullYear() === new Date().getFullYear() ? dates(shape) : dates(`${shape}+year`)
  const lengths = (count: number, name: string) => unit(name).format(count)
  const elsewhere = onceEach((zone: string) => createFormat({ locale, timeZone: zone }))

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
    date: (instant) => withYear('date', new Date(instant)).format(new Date(instant)),
    dateTime: (instant) => withYear('dateTime', new Date(instant)).format(new Date(instant)),
    sinceDay: (instant, now) => {
      const date = new Date(instant)
      const today = dates('date+year').format(date) === dates('date+year').format(now)
      return today ? dates('time').format(date) : withYear('date', date).format(date)
    },
    days: (from, until) => withYear('date', new Date(until)).formatRange(new Date(from), new Date(until)),
    day: (instant) => day().format(new Date(instant)),
    weekday: (instant) => WEEKDAYS.indexOf(weekday().format(new Date(instant))) + 1,
    span: (duration) => {
      const parts = readDuration(duration)
      return parts.length === 0 ? duration : parts.map(({ count, unit: name }) => lengths(count, name)).join(' ')
    },
    lasting(milliseconds) {
      if (milliseconds >= 2 * DAY) return lengths(Math.floor(milliseconds / DAY), 'day')
      if (milliseconds >= HOUR) return lengths(Math.floor(milliseconds / HOUR), 'hour')
      if (milliseconds >= MINUTE) return lengths(Math.floor(milliseconds / MINUTE), 'minute')
      return lengths(Math.max(0, Math.floor(milliseconds / 1000)), 'second')
    },
    ago(milliseconds) {
      if (milliseconds < HOUR) return relative().format(-Math.floor(Math.max(0, milliseconds) / MINUTE), 'minute')
      if (milliseconds < DAY) return relative().format(-Math.floor(milliseconds / HOUR), 'hour')
      return relative().format(-Math.floor(milliseconds / DAY), 'day')
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
  return reader.find((tag) => tag.split('-')[0] === language) ?? language
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
