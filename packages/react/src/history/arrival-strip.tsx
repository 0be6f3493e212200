'use client'

import type { Instant } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { joinClasses } from '../context.ts'

const DAY = 24 * 60 * 60 * 1000
/** A longer window tells nothing as a strip. */
const LONGEST = 12

/** The days on which money is expected, with one on either side; weekends are pale. The dates are in the timeline. */
export function ArrivalStrip({ from, until, zone }: { from: Instant; until: Instant; zone: string | null }) {
  const format = useAllTexts().format.in(zone)
  const first = Date.parse(from)
  const count = Math.max(1, Math.round((Date.parse(until) - first) / DAY))
  if (count > LONGEST) return null
  const days = Array.from({ length: count + 2 }, (_, index) => new Date(first + (index - 1) * DAY))
  return (
    <ol className="makegood-strip" aria-hidden="true">
      {days.map((day, index) => {
        const weekday = format.weekday(day.toISOString())
        const expected = index > 0 && index <= count
        return (
          <li
            key={day.toISOString()}
            className={joinClasses('makegood-strip-day', 'makegood-number')}
            data-expected={(expected && weekday < 6) || undefined}
            data-weekend={weekday >= 6 || undefined}
          >
            {format.day(day.toISOString())}
          </li>
        )
      })}
    </ol>
  )
}
