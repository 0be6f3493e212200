import type { Deadline, PolicySummary } from '@makegood/contract'
import type { AllTexts } from '../../texts.ts'
import { addDays, daysFrom } from './calendar-days.ts'
import { openBetween } from './office-hours.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

type OpenHours = PolicySummary['openHours']

/** When a promise is due, on the clock of the office where days were counted. Answers and decisions have an end alone. */
export function dueText({ stage, from, until, zone }: Deadline, { format }: AllTexts): string {
  const there = format.in(zone)
  const ranges = stage !== 'reply' && stage !== 'decision'
  if (ranges && from && from !== until) return there.days(from, until!)
  return zone ? there.weekdayDate(until!) : there.dateTime(until!)
}

/** The same while it is still to come: of today the time will do. */
export function comingText(deadline: Deadline, now: number, texts: AllTexts): string {
  const { format } = texts
  const { until, zone, from } = deadline
  const isToday = format.isoDate(until!) === format.isoDate(new Date(now).toISOString())
  return zone === null && (from === null || from === until) && isToday ? format.time(until!) : dueText(deadline, texts)
}

/**
 * What is left of the time for it: in business days of the office where it is promised in those, and on the last of them
 * in office hours; else in hours and minutes (B26, B49). Null: it has passed, or has no end.
 */
export function leftText(deadline: Deadline, openHours: OpenHours, now: number, { messages, format }: AllTexts): string | null {
  const { until, zone } = deadline
  const { deadlines } = messages
  if (until === null || Date.parse(until) < now) return null
  if (zone === null) return deadlines.left(lengthText(Date.parse(until) - now, { messages, format }))
  const days = businessDaysLeft(deadline, openHours, now, format.in(zone).isoDate)
  if (days > 0) return deadlines.left(deadlines.businessDays(days, format.number(days)))
  const open = openBetween(openHours, now, Date.parse(until))
  return open > 0 ? deadlines.left(deadlines.officeTime(lengthText(open, { messages, format }))) : deadlines.lastDay
}

/** Business days after today, the last one among them, by the dates of the office. */
function businessDaysLeft({ from, until, closed }: Deadline, openHours: OpenHours, now: number, isoDate: (instant: string) => string): number {
  const today = isoDate(new Date(now).toISOString())
  const last = isoDate(until!)
  const open = openHours.map((stretch) => isoDate(stretch.from))
  if (open.some((date) => date >= last)) return open.filter((date) => date > today && date <= last).length
  // Which days are closed is known from the day before it begins.
  const known = from === null ? '' : addDays(isoDate(from), -1)
  const isClosed = (date: string) => (date < known ? isWeekend(date) : closed.includes(date))
  return daysFrom(addDays(today, 1), last).filter((date) => !isClosed(date)).length
}

const isWeekend = (date: string) => [0, 6].includes(new Date(date).getUTCDay())

/** `3 h 12 min`, and whole days of what lasts longer. */
function lengthText(milliseconds: number, { messages: { deadlines }, format }: AllTexts): string {
  if (milliseconds >= 48 * HOUR) return format.lasting(milliseconds)
  const hours = Math.floor(milliseconds / HOUR)
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE)
  if (hours + minutes === 0) return deadlines.lessThanMinute
  return deadlines.hoursMinutes(hours > 0 ? format.number(hours) : null, minutes > 0 ? format.number(minutes) : null)
}
