'use client'

import { useQuery } from '@tanstack/react-query'
import { forecast as forecastQuery } from '../queries/reports.ts'
import { useTexts } from '../texts.ts'
import { useCountdown } from '../use-countdown.ts'
import { useSession } from '../use-session.ts'
import { forecastLine } from './forecast-texts.ts'
import { openUntil } from './menu-line.ts'

/** What a report would bring, under its item in the menu. */
export function MenuForecast({ resultId }: { resultId: string }) {
  const session = useSession()
  const texts = useTexts()
  const { data: forecast, isPending } = useQuery(forecastQuery(session, resultId), session.queryClient)
  const left = useCountdown(forecast ? openUntil(forecast) : null)

  if (isPending) {
    return (
      <span className="makegood-small makegood-waiting">
        <span className="makegood-hidden">{texts.messages.menu.checking}</span>
        <span className="makegood-bar" aria-hidden="true" />
      </span>
    )
  }
  // Without a forecast the report itself still works, and tells in its answer.
  if (!forecast) return null
  return (
    <span className="makegood-small">
      {forecastLine(forecast, texts)}
      {left !== null && (
        <>
          {' · '}
          <span className="makegood-nowrap">{texts.messages.menu.left(texts.format.lasting(left))}</span>
        </>
      )}
    </span>
  )
}
