import { type Decision, type Forecast, type ForecastAnswer, RESULTS_MAX, type Standing } from '@makegood/contract'
import { allowance, type Case, type Facts } from '@makegood/policy'
import type { Call } from './call.ts'
import { gatherRecords, generationCase, type Records } from './gather.ts'
import { resultsOf } from './generation-view.ts'
import { isUndecided } from './grants.ts'
import { invalid } from './problems.ts'
import { findOwn } from './reports.ts'
import type { RefundRow, ReportRow, ResultRow } from './rows.ts'
import { foretell, hangsOn } from './rulings.ts'
import { JUDGED, type Reported } from './verdicts.ts'
import { bindingOn } from './versions.ts'
import { toInstant, toInstantOrNull } from './instants.ts'
import type { Work } from './work.ts'

/**
 * What a report about each result would bring now, for each reason the policy knows. What only a judge can tell is
 * taken as found, and the forecast says so. A result that is not the person's own is left out. Nothing is written.
 */
export async function forecastReports(work: Work, { query }: Call): Promise<ForecastAnswer> {
  const resultIds = query.getAll('resultId')
  if (resultIds.length === 0 || resultIds.length > RESULTS_MAX)
    throw invalid('/resultId', `must stand 1 to ${RESULTS_MAX} times`)
  const records = await gatherRecords(work)
  const forecasts: Forecast[] = []
  for (const reported of await findOwn(work, resultIds)) forecasts.push(await forecast(work, records, reported))
  return { forecasts, asOf: toInstant(work.now) }
}

async function forecast(work: Work, records: Records, { result, generation }: Reported): Promise<Forecast> {
  const results = await resultsOf(work, generation)
  const report = result.reportId === null ? undefined : await work.tx.reports.get(result.reportId)
  const refund = report?.refundId == null ? undefined : await work.tx.refunds.get(report.refundId)
  const versions = bindingOn(work, 'generation', generation)
  const kase = generationCase(work, records, generation, results, 'quality')
  const claiming = (claims: Facts): Case => ({ ...kase, facts: { ...kase.facts, ...claims } })
  let assumed = false
  const reasons = work.compiled.book.reports.reasons.map(({ code }) => {
    const claims = { 'report.reason': code }
    assumed ||= hangsOn(work, versions, claiming(claims), JUDGED)
    return { reason: code, decision: foretell(work, versions, claiming({ ...claims, [JUDGED]: true })) }
  })
  const courtesy = allowance(versions[0], kase)
  return {
    resultId: result.id,
    generation: {
      feature: generation.feature,
      credits: generation.credits,
      finishedAt: toInstantOrNull(generation.finishedAt),
    },
    best: reasons.map(({ decision }) => decision).reduce(betterOf),
    reasons,
    assumes: assumed ? [JUDGED] : [],
    courtesy: courtesy && { ...courtesy, again: toInstantOrNull(courtesy.again) },
    reportId: result.reportId,
    refundId: report?.refundId ?? null,
    standing: report ? standingOf(result, report, refund) : null,
  }
}

/** How it stands with a reported result. Another result of the same generation shares its case. */
function standingOf({ id, generationId }: ResultRow, report: ReportRow, refund: RefundRow | undefined): Standing {
  if (refund && isUndecided(refund)) return 'in_review'
  const items = refund?.items ?? []
  const own = items.find(({ subject }) => subject.id === id) ?? items.find((item) => item.generationId === generationId)
  const decision = own?.decision ?? report.items.find(({ resultId }) => resultId === id)?.decision
  return decision?.verdict === 'granted' ? 'refunded' : 'reported'
}

// From best to worst for the person.
const ORDER = ['granted', 'review', 'needs_information', 'act', 'wait', 'redirect', 'nothing', 'refused']

function betterOf(one: Decision, other: Decision): Decision {
  const step = ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict)
  if (step !== 0) return step < 0 ? one : other
  return creditsOf(other) > creditsOf(one) ? other : one
}

/** The most credits that it brings, or lets choose. */
const creditsOf = ({ amount, choices }: Decision) =>
  Math.max(...[amount, ...choices.map((choice) => choice.amount)].map((one) => one?.credits ?? 0))
