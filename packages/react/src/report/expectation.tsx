'use client'

import type { Forecast, PolicySummary } from '@makegood/contract'
import { useTexts } from '../texts.ts'
import { Callout } from '../ui/callout.tsx'
import { ReportForecast } from './forecast.tsx'
import { severalSentences } from './several-texts.ts'

type ExpectationProps = {
  /** Null: the service could not say. Empty: it has not said yet. */
  forecasts: readonly Forecast[] | null
  /** How many results the report is about. */
  count: number
  reason: string
  policy: PolicySummary | undefined
}

/** What the report would bring, before it is sent. */
export function Expectation({ forecasts, count, reason, policy }: ExpectationProps) {
  const texts = useTexts()
  if (forecasts === null) {
    return (
      <Callout icon="info">
        <p>{texts.messages.forecast.unknown}</p>
      </Callout>
    )
  }
  const [forecast] = forecasts
  if (!forecast) return null
  if (count === 1) return <ReportForecast forecast={forecast} reason={reason} policy={policy} />
  const [first, ...rest] = severalSentences(forecasts, reason, policy, texts)
  return (
    <Callout icon="return">
      <p>{first}</p>
      {rest.map((line) => (
        <p key={line} className="makegood-small">
          {line}
        </p>
      ))}
    </Callout>
  )
}
