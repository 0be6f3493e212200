import { Temporal } from 'temporal-polyfill'
import type { Policy } from './model.ts'
import { toInstant } from './instants.ts'
import { isBusinessDay } from './spans.ts'

const DAYS = 21

/** A stretch of time on the wire. */
export type Stretch = { from: string; until: string }

/**
 * When somebody is in the seller's office in the next three weeks (B48): the stretch that runs at `now` first, if one
 * does. Empty where the policy gives no hours. Holidays are ISO dates there.
 *
 * @example
 * ```ts
 * openHours(policies['standard-30'], Date.parse('2026-06-19T01:00:00Z'))[0] // 9:00 to 18:00 in Shanghai
 * ```
 */
export function openHours({ seller: { office } }: Policy, now: number, holidays: readonly string[] = []): Stretch[] {
  const { zone, from, until } = office
  if (from === undefined || until === undefined) return []
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate()
  return Array.from({ length: DAYS }, (_, day) => today.add({ days: day }))
    .filter((date) => isBusinessDay(date, holidays))
    .map((date) => [from, until].map((time) => date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds))
    .filter(([, end]) => end! > now)
    .map(([begin, end]) => ({ from: toInstant(begin!), until: toInstant(end!) }))
}
