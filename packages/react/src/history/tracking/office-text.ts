import type { Instant, PolicySummary } from '@makegood/contract'
import type { Format } from '../../format/format.ts'
import type { AllTexts } from '../../texts.ts'
import { officeAt } from './office-hours.ts'

const SIX_DAYS = 6 * 24 * 60 * 60 * 1000

/** Whether somebody is in the office now, by its clock and by that of the reader; null where the policy gives no hours (B48). */
export function officeText({ openHours, seller }: PolicySummary, now: number, { messages: { office }, format }: AllTexts): string | null {
  const state = officeAt(openHours, now)
  if (!state) return null
  const there = format.in(seller.office.zone)
  if (state.open) return office.open(there.time(state.until), here(state.until, 'time', format, there))
  const shape = Date.parse(state.from) - now > SIX_DAYS ? 'dateTime' : 'weekdayTime'
  return office.opens(there[shape](state.from), here(state.from, shape, format, there))
}

/** The same on the reader's clock, with the day where it is another; null where the clocks agree. */
function here(instant: Instant, shape: 'time' | 'weekdayTime' | 'dateTime', format: Format, there: Format): string | null {
  if (format.dateTime(instant) === there.dateTime(instant)) return null
  const sameDay = format.isoDate(instant) === there.isoDate(instant)
  return sameDay ? format.time(instant) : format[shape === 'dateTime' ? 'dateTime' : 'weekdayTime'](instant)
}
