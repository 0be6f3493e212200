import { toInstant } from '@makegood/policy'
import * as v from 'valibot'
import { invalid } from './problems.ts'

export { toInstant }

/** An instant on the wire, where there may be none. */
export const toInstantOrNull = (at: number | null) => (at === null ? null : toInstant(at))

/** As far as dates go, to either side of 1970. */
const FARTHEST = 8_640_000_000_000_000

/** A moment as the host tells it: epoch milliseconds. */
export const Epoch = v.pipe(
  v.number(),
  v.safeInteger('must be whole epoch milliseconds'),
  v.minValue(-FARTHEST, 'must be a moment that has a date'),
  v.maxValue(FARTHEST, 'must be a moment that has a date'),
)

/** The clocks of two servers differ by less; a moment that is further ahead is a mistake. */
const SKEW = 60_000

/** A moment of which the host says that it has come. */
export function happened(at: number, now: number, pointer: string): number {
  if (at > now + SKEW) throw invalid(pointer, 'must not be in the future')
  return Math.min(at, now)
}
