import type { Outage } from '@makegood/contract'
import type { Facts } from '@makegood/policy'
import type { IncidentRow } from './rows.ts'
import { toInstant, toInstantOrNull } from './instants.ts'

const HOUR = 60 * 60 * 1000

/** A time on end without service, and whether it was made good; null: nobody has said. */
type Stretch = Pick<IncidentRow, 'from' | 'remedied'> & { until: number }

/**
 * What incidents mean for a purchase: the hours on end that the service was interrupted after it, and completely
 * (A10, B7, D8). An incident that had begun before counts from the purchase, one that lasts counts to now, and those
 * that meet or overlap are one. Where no recorded incident touches the time since the purchase nothing is known: the
 * person may have met one that nobody has recorded.
 */
export function outageFacts(incidents: readonly IncidentRow[], purchasedAt: number, now: number): Facts {
  const since = incidents
    .map((one) => ({ ...one, from: Math.max(one.from, purchasedAt), until: Math.min(one.until ?? now, now) }))
    .filter(({ from, until }) => until > from)
  if (since.length === 0) return {}
  const stretches = onEnd(since)
  const remedied = remediedOf(stretches)
  return {
    'outage.hours': hoursOf(stretches[0]),
    'outage.complete_hours': hoursOf(onEnd(since.filter(({ complete }) => complete))[0]),
    ...(remedied !== null && { 'outage.remedied': remedied }),
  }
}

/** The incidents that touch the time since a purchase, as they count for it, oldest first. One that lasts has no end. */
export const outagesSince = (incidents: readonly IncidentRow[], purchasedAt: number, now: number): Outage[] =>
  incidents
    .filter(({ from, until }) => from < now && (until ?? now) > Math.max(from, purchasedAt))
    .map(({ from, ...incident }) => ({ ...incident, from: Math.max(from, purchasedAt) }))
    .sort((one, other) => one.from - other.from)
    .map(({ from, until, complete, remedied }) => ({
      from: toInstant(from), until: toInstantOrNull(until), complete, remedied,
    }))

/** The stretches that incidents make together, longest first. */
function onEnd(incidents: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { from, until, remedied } of [...incidents].sort((one, other) => one.from - other.from)) {
    const last = stretches.at(-1)
    if (!last || from > last.until) stretches.push({ from, until, remedied })
    else {
      stretches.pop()
      stretches.push({ from: last.from, until: Math.max(last.until, until), remedied: all(last.remedied, remedied) })
    }
  }
  return stretches.sort((one, other) => lengthOf(other) - lengthOf(one))
}

/** Of the longest (A11). Where that one was made good and another was not, a person has to look. */
function remediedOf([longest, ...others]: readonly Stretch[]): boolean | null {
  if (longest!.remedied !== true) return longest!.remedied
  return others.every(({ remedied }) => remedied === true) ? true : null
}

const all = (one: boolean | null, other: boolean | null) => (one === false || other === false ? false : one && other)
const lengthOf = ({ from, until }: Stretch) => until - from
const hoursOf = (stretch: Stretch | undefined) => (stretch ? lengthOf(stretch) / HOUR : 0)
