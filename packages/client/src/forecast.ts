import { type ForecastAnswer, RESULTS_MAX } from '@makegood/contract'
import type { Call, CallInput } from './call.ts'

/** Asks for any number of forecasts: as many requests as it takes, one answer in the order asked. */
export async function forecast(call: Call, { resultId, ...options }: CallInput): Promise<ForecastAnswer> {
  const resultIds = resultId as readonly string[]
  const unique = [...new Set(resultIds)]
  const requests: Promise<ForecastAnswer>[] = []
  while (unique.length > 0) {
    requests.push(call('forecastReports', { ...options, resultId: unique.splice(0, RESULTS_MAX) }))
  }
  const answers = await Promise.all(requests)
  const byResult = new Map(answers.flatMap((answer) => answer.forecasts.map((one) => [one.resultId, one])))
  return {
    forecasts: resultIds.flatMap((id) => byResult.get(id) ?? []),
    asOf: answers.map((answer) => answer.asOf).sort()[0] ?? new Date().toISOString(),
  }
}
