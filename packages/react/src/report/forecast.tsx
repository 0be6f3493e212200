'use client'

import type { Forecast, PolicySummary } from '@makegood/contract'
import { useEffect } from 'react'
import { forecast as forecastQuery } from '../queries/reports.ts'
import { useTexts } from '../texts.ts'
import { Callout } from '../ui/callout.tsx'
import { useCountdown } from '../use-countdown.ts'
import { useSession } from '../use-session.ts'
import { brings, decisionFor, forecastSentences } from './forecast-texts.ts'

type ReportForecastProps = {
  forecast: Forecast
  reason: string
  policy: PolicySummary | undefined
}

/** What the report would bring, before it is sent: for the chosen reason, else for the best. */
export function ReportForecast({ forecast, reason, policy }: ReportForecastProps) {
  const session = useSession()
  const texts = useTexts()
  const decision = decisionFor(forecast, reason)
  const [first, ...rest] = forecastSentences(forecast, reason, policy, texts)
  // Of a review nothing runs out: that a later report would be granted at once is said in words.
  const until = decision.verdict === 'granted' ? decision.until : null
  const left = useCountdown(until)
  const over = until !== null && left === null

  // Once the time is over, the service says what holds from now on.
  useEffect(() => {
    if (over) void session.queryClient.invalidateQueries({ queryKey: forecastQuery(session, forecast.resultId).queryKey })
  }, [over, session, forecast.resultId])

  return (
    <Callout icon={brings(decision) ? 'return' : 'info'} tone={brings(decision) ? 'good' : 'plain'}>
      <p>{first}</p>
      {rest.map((line) => (
        <p key={line} className="makegood-small">
          {line}
        </p>
      ))}
      {left !== null && <p className="makegood-small">{texts.messages.forecast.timeLeft(texts.format.lasting(left))}</p>}
    </Callout>
  )
}
