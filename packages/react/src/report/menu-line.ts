import type { Forecast, Instant } from '@makegood/contract'
import type { Texts } from '../texts.ts'
import { forecastLine } from './forecast-texts.ts'

/** Until when a report would be granted as the forecast says; null where that has no end, or is not to be had. */
export const openUntil = ({ best, reportId }: Forecast): Instant | null => (!reportId && best.verdict === 'granted' ? best.until : null)

/** What a report would bring, and for how long, in one line. `now` in epoch milliseconds of the service's clock. */
export function menuLine(forecast: Forecast, now: number, texts: Texts): string {
  const until = openUntil(forecast)
  const left = until ? Date.parse(until) - now : 0
  const line = forecastLine(forecast, texts)
  if (left <= 0) return line
  // A number stays with its unit.
  return `${line} · ${texts.messages.menu.left(texts.format.lasting(left)).replaceAll(' ', '\u00A0')}`
}
