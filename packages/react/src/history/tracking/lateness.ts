import type { Deadline, Refund } from '@makegood/contract'

/** What is promised at once is kept within a minute; money of which nobody tells that it is there, within a day (B33). */
const MOMENT = 60_000
const DAY = 24 * 60 * MOMENT
/** A day ends with its last second, whatever milliseconds are in it. */
const SECOND = 1000

/** Whether a promise that is not kept yet has passed at a moment, in epoch milliseconds: as the service counts it. */
export function isPast({ stage, from, until, zone }: Pick<Deadline, 'stage' | 'from' | 'until' | 'zone'>, now: number): boolean {
  if (until === null) return false
  const grace = from === until ? (stage === 'arrival' ? DAY : MOMENT) : zone === null ? 0 : SECOND - 1
  return now > Date.parse(until) + grace
}

/** A refund as it stands now, if nothing has happened since the service told of it: promises pass by themselves (B35). */
export function agedTo(refund: Refund, now: number): Refund {
  const isNewlyLate = (deadline: Deadline) => !deadline.late && deadline.metAt === null && isPast(deadline, now)
  if (!refund.deadlines.some(isNewlyLate)) return refund
  return { ...refund, deadlines: refund.deadlines.map((one) => (isNewlyLate(one) ? { ...one, late: true } : one)) }
}
