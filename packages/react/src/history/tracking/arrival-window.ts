import type { Deadline, Refund } from '@makegood/contract'
import type { Format } from '../../format/format.ts'
import { paymentOf } from '../refund-texts.ts'
import { addDays } from './calendar-days.ts'

/** The days on which money is expected, as dates. */
export type ArrivalWindow = {
  first: string
  last: string
  /** Those among and beside them on which nobody works. */
  closed: readonly string[]
  /** Where the days were counted; null: the reader's own. */
  zone: string | null
}

/** What is promised of the arrival of money that is on its way; null: it is not on its way. */
export function arrivalOf(refund: Refund): Deadline | null {
  const status = paymentOf(refund)?.status
  if (refund.status !== 'approved' || (status !== 'pending' && status !== 'sent')) return null
  const arrivals = refund.deadlines.filter(({ stage, metAt }) => stage === 'arrival' && metAt === null)
  return arrivals.find(({ from, until }) => from && until) ?? arrivals.find(({ until }) => until) ?? arrivals[0] ?? null
}

/** From which day to which; without a first one from the day after the last step on. Null: at once, or nobody says. */
export function windowOf({ from, until, zone, closed }: Deadline, refund: Refund, format: Format): ArrivalWindow | null {
  if (until === null || from === until) return null
  const { isoDate } = format.in(zone)
  const last = isoDate(until)
  const started = paymentOf(refund)?.sentAt ?? refund.updatedAt
  const first = from ? isoDate(from) : addDays(isoDate(started), 1)
  return first <= last ? { first, last, closed, zone } : { first: last, last, closed, zone }
}
