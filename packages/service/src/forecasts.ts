import { type Decision, type Forecast, type ForecastAnswer, RESULTS_MAX } from '@makegood/contract'
import { allowance, decide, disclose } from '@makegood/policy'
import type { Call } from './call.ts'
import { gatherRecords, generationCase, type Records } from './gather.ts'
import { resultsOf } from './generation-view.ts'
import { invalid } from './problems.ts'
import { findReported } from './reports.ts'
import type { Reported } from './verdicts.ts'
import { toInstant, toInstantOrNull } from './instants.ts'
import type { Work } from './work.ts'

/** What only a judge can tell: a forecast takes it as found, and says so. */
const JUDGED = 'judge.unusable'

/** What a report about each result would bring now, for each reason the policy knows. Nothing is written. */
export async function forecastReports(work: Work, { query }: Call): Promise<ForecastAnswer> {
  const resultIds = query.getAll('resultId')
  if (resultIds.length === 0 || resultIds.length > RESULTS_MAX)
    throw invalid('/resultId', `must stand 1 to ${RESULTS_MAX} times`)
  const records = await gatherRecords(work)
  const forecasts: Forecast[] = []
  for (const reported of await findReported(work, resultIds)) forecasts.push(await forecast(work, records, reported))
  return { forecasts, asOf: toInstant(work.now) }
}

async function forecast(work: Work, records: Records, { result, generation }: Reported): Promise<Forecast> {
  const results = await resultsOf(work, generation)
  const report = result.reportId === null ? undefined : await work.tx.reports.get(result.reportId)
  let assumed = false
  const reasons = work.compiled.book.reports.reasons.map(({ code }) => {
    const claims = { 'report.reason': code }
    const found = generationCase(work, records, generation, results, 'quality', { ...claims, [JUDGED]: true })
    const unjudged = generationCase(work, records, generation, results, 'quality', claims)
    assumed ||= decide(work.compiled, unjudged).asks.includes(JUDGED)
    // A hundred results with every proof would be megabytes; the proof comes with the answer.
    const ruling = decide(work.compiled, found, { until: true })
    return { reason: code, decision: disclose(work.compiled, ruling) }
  })
  const kase = generationCase(work, records, generation, results, 'quality')
  const courtesy = allowance(work.compiled, kase)
  return {
    resultId: result.id,
    best: reasons.map(({ decision }) => decision).reduce(betterOf),
    reasons,
    assumes: assumed ? [JUDGED] : [],
    courtesy: courtesy && { ...courtesy, again: toInstantOrNull(courtesy.again) },
    reportId: result.reportId,
    refundId: report?.refundId ?? null,
  }
}

// From best to worst for the person.
const ORDER = ['granted', 'review', 'needs_information', 'act', 'wait', 'redirect', 'nothing', 'refused']

function betterOf(one: Decision, other: Decision): Decision {
  const step = ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict)
  if (step !== 0) return step < 0 ? one : other
  return (other.amount?.credits ?? 0) > (one.amount?.credits ?? 0) ? other : one
}
