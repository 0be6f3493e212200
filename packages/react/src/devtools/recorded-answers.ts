import type { ObservedCall } from '@makegood/client/observe'

/** An answer as it can be given again. Status 0: none came. */
export type RecordedAnswer = { method: string; path: string; search: string; status: number; body: unknown }

/** The last answer to each address; forecasts all in one, because they are asked for in other groups the next time. */
export function recordedAnswers(calls: readonly ObservedCall[]): RecordedAnswer[] {
  const answers = new Map<string, RecordedAnswer>()
  for (const call of calls) {
    const { url, state, method, name } = call
    if (!url || state === 'running' || name === 'subscribeEvents' || name === 'uploadAttachment') continue
    const { pathname, search } = new URL(url)
    const path = pathname.slice(pathname.lastIndexOf('/v1/'))
    const answer = { method, path, search: name === 'forecastReports' ? '' : search, ...answerOf(call) }
    const key = `${method} ${path}${answer.search}`
    answers.set(key, name === 'forecastReports' ? withForecasts(answers.get(key), answer) : answer)
  }
  return [...answers.values()]
}

function answerOf({ state, answer, attempts }: ObservedCall): Pick<RecordedAnswer, 'status' | 'body'> {
  const last = attempts.at(-1)
  if (state === 'answered') return { status: last?.status ?? 200, body: answer }
  return { status: last?.status ?? 0, body: parsed(last?.refusal ?? null) }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

type Forecasts = { forecasts: { resultId: string }[] }

function withForecasts(former: RecordedAnswer | undefined, answer: RecordedAnswer): RecordedAnswer {
  if (former?.status !== 200) return answer
  if (answer.status !== 200) return former
  const all = [former, answer].flatMap(({ body }) => (body as Forecasts).forecasts)
  const byResult = new Map(all.map((forecast) => [forecast.resultId, forecast]))
  return { ...answer, body: { ...(answer.body as Forecasts), forecasts: [...byResult.values()] } }
}
