'use client'

import { useAllTexts } from '../../all-texts.ts'
import { joinClasses } from '../../context.ts'
import type { Format } from '../../format/format.ts'
import { sentences } from '../../languages/sentence.ts'
import type { ArrivalWindow } from './arrival-window.ts'
import { addDays, daysFrom, noonOf, stretchesOf } from './calendar-days.ts'
import { useMinute } from './use-minute.ts'

/** As many days stand in one row; more stand in weeks. */
const ROW = 14
/** What lasts longer tells nothing as a strip. */
const MOST = 42

/** The days on which money is expected, with one on either side. Where nobody works they are pale; today is marked (B35). */
export function ArrivalStrip({ first, last, closed, zone }: ArrivalWindow) {
  const { format, messages } = useAllTexts()
  const { arrival } = messages
  const today = format.in(zone).isoDate(new Date(useMinute()).toISOString())
  const days = daysFrom(addDays(first, -1), addDays(last, 1))
  if (days.length > MOST) return null
  const utc = format.in('UTC')
  const isExpected = (day: string) => day >= first && day <= last && !closed.includes(day)
  const shown = days.filter((day) => closed.includes(day))
  const said = [
    arrival.days(datesText(days.filter(isExpected), utc)),
    shown.length > 0 && arrival.closed(datesText(shown, utc)),
    days.includes(today) && arrival.today(utc.date(noonOf(today))),
  ]
  const inWeeks = days.length > ROW

  return (
    <>
      <p className="makegood-hidden">{sentences(said, messages)}</p>
      <div className="makegood-strip" data-weeks={inWeeks || undefined} aria-hidden="true">
        {inWeeks && days.slice(0, 7).map((day) => (
          <span key={day} className="makegood-strip-day" data-head>
            {utc.weekdayLetter(noonOf(day))}
          </span>
        ))}
        {days.map((day) => (
          <span
            key={day}
            className={joinClasses('makegood-strip-day', 'makegood-number')}
            data-expected={isExpected(day) || undefined}
            data-closed={closed.includes(day) || undefined}
            data-today={day === today || undefined}
          >
            {utc.day(noonOf(day))}
          </span>
        ))}
      </div>
    </>
  )
}

/** `12 – 15 May and 18 – 19 May`. */
const datesText = (dates: readonly string[], utc: Format) =>
  utc.list(stretchesOf(dates).map(([from, until]) => (from === until ? utc.date(noonOf(from)) : utc.days(noonOf(from), noonOf(until)))))
