import type { Withdrawal } from '@makegood/contract'
import { Temporal } from 'temporal-polyfill'
import { toInstant } from '../instants.ts'

/** What a receipt says. Nothing in it tells whether such a contract exists. */
export type ReceivedStatement = Pick<Withdrawal, 'id' | 'reference' | 'statement'> & {
  receivedAt: number
  /** The zone of the person; one that does not exist is null. */
  timeZone: string | null
  issuer: { name: string | null; url: string | null; email: string | null }
  verifyAt: string | null
}

/** A zone by its name, or null: a wrong one must not keep a statement from being received. */
export function zoneOf(name: string | undefined): string | null {
  if (name === undefined) return null
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId
  } catch {
    return null
  }
}

/** The instant as clocks show it in a zone, with the offset: `2026-06-15T11:00:00+02:00`. */
export const localTime = (at: number, timeZone: string): string =>
  Temporal.Instant.from(toInstant(at)).toZonedDateTimeISO(timeZone).toString({ timeZoneName: 'never' })
