import { Temporal } from 'temporal-polyfill'

/**
 * Epoch milliseconds as the wire writes an instant.
 *
 * @example
 * ```ts
 * toInstant(0) // '1970-01-01T00:00:00Z'
 * ```
 */
export function toInstant(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}

/** Epoch milliseconds of an instant, or of the first moment of a date in a zone. */
export function momentOf(moment: string, zone: string): number {
  if (moment.includes('T')) return Temporal.Instant.from(moment).epochMilliseconds
  return Temporal.PlainDate.from(moment).toZonedDateTime(zone).epochMilliseconds
}
