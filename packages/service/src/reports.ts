import { type Decision, NewReport, type Report, type ReportAnswer } from '@makegood/contract'
import type { Facts } from '@makegood/policy'
import type * as v from 'valibot'
import { requireAttachments } from './attachments.ts'
import type { Call } from './call.ts'
import { gatherRecords, generationCase } from './gather.ts'
import { resultsOf } from './generation-view.ts'
import { openRefund } from './grants.ts'
import { balanceOf } from './ledger.ts'
import { invalid, notFound } from './problems.ts'
import { refundView } from './refund-view.ts'
import type { GenerationRow, RefundItemRow, ReportRow, ResultRow } from './rows.ts'
import { toInstant } from './instants.ts'
import { type Ruled, ruleOn } from './rulings.ts'
import { type Context, nextRow, report as reportError, transact, type Work } from './work.ts'

type ReportCall = Call<v.InferOutput<typeof NewReport>>

/** A result with the generation that yielded it. */
export type Reported = { result: ResultRow; generation: GenerationRow }

/** What the judge found, by result. A result that is not here was not judged, or could not be. */
export type Judged = ReadonlyMap<string, boolean>

/** Asks the judge about those results where the policy hangs on it (E11). This happens before the transaction. */
export async function judgeReport(context: Context, { person, body }: ReportCall): Promise<Judged> {
  const { walletId } = person!
  const asked = await transact(context, walletId, async (work) => {
    const records = await gatherRecords(work)
    const fresh = (await findReported(work, body.resultIds)).filter(({ result }) => result.reportId === null)
    const kases = fresh.map(async ({ result, generation }) => {
      const kase = generationCase(work, records, generation, await resultsOf(work, generation), 'quality', { 'report.reason': body.reason })
      return { result, generation, asks: ruleOn(work, kase).ruling.asks }
    })
    return (await Promise.all(kases)).filter(({ asks }) => asks.includes('judge.unusable'))
  })
  const judged = new Map<string, boolean>()
  for (const { result, generation } of asked) {
    const { reason, details, marks, attachments } = body
    const unusable = await context.judge
      .unusable({ walletId, resultId: result.id, generationId: generation.id, reason, details, marks, attachments })
      .catch((error: unknown) => void reportError(context, error, null))
    if (unusable !== undefined) judged.set(result.id, unusable)
  }
  return judged
}

/**
 * Records a report and does what the policy says, a verdict a result, in the person's order. A result has one
 * report: another one about it is answered with the one that stands (E12).
 */
export async function createReport(work: Work, { body, person }: ReportCall, judged: Judged): Promise<ReportAnswer> {
  const { policy } = work.compiled
  const known = policy.reports.reasons.find(({ code }) => code === body.reason)
  if (!known) throw invalid('/reason', 'is not a reason this policy knows')
  if (body.details.trim().length < policy.reports.details) throw invalid('/details', `must have ${policy.reports.details} characters or more`)
  await requireAttachments(work, body.attachments)
  const reported = await findReported(work, body.resultIds)
  const fresh = reported.filter(({ result }) => result.reportId === null)
  if (fresh.length === 0) return answerWith(work, (await work.tx.reports.get(reported[0]!.result.reportId!))!, false)

  const { id, sequence } = nextRow(work, 'report')
  const { items, cases, facts } = await decideEach(work, fresh, body.reason, judged)
  const opened = cases.some(({ decision }) => opensRefund(decision))
    ? await openRefund(work, {
        origin: 'report', ground: 'quality', items: cases, facts, reportId: id,
        attachments: body.attachments, ...(person?.email && { email: person.email }),
      })
    : null
  const report: ReportRow = {
    id, sequence, createdAt: work.now, resultIds: fresh.map(({ result }) => result.id), reason: body.reason, details: body.details,
    marks: body.marks, attachments: body.attachments, safety: known.safety ?? false, items, refundId: opened?.id ?? null,
  }
  await work.tx.reports.put(report)
  for (const { result } of fresh) await work.tx.results.put({ ...result, reportId: id })
  if (report.safety) work.messages.push({ kind: 'safety_report', to: null, at: work.now, refundId: report.refundId, reportId: id, statement: null })
  return answerWith(work, report, true)
}

/** Results of one generation share its verdict: its credits come back once. Earlier verdicts count for later ones, so that caps hold. */
async function decideEach(work: Work, fresh: Reported[], reason: string, judged: Judged): Promise<{ items: ReportRow['items']; cases: RefundItemRow[]; facts: Facts }> {
  const records = await gatherRecords(work)
  const past = [...records.past]
  const decided = new Map<string, Ruled>()
  const items: ReportRow['items'][number][] = []
  const cases: RefundItemRow[] = []
  let facts: Facts = { 'report.reason': reason }
  for (const { result, generation } of fresh) {
    const about = { resultId: result.id, generationId: generation.id }
    const earlier = decided.get(generation.id)
    if (earlier) {
      items.push({ ...about, ruling: { ...earlier.ruling, grant: null }, decision: { ...earlier.decision, amount: null } })
      continue
    }
    const unusable = judged.get(result.id)
    const claims = { 'report.reason': reason, ...(unusable !== undefined && { 'judge.unusable': unusable }) }
    const kase = generationCase(work, { ...records, past }, generation, await resultsOf(work, generation), 'quality', claims)
    const ruled = ruleOn(work, kase)
    facts = fresh.length === 1 ? kase.facts : facts
    decided.set(generation.id, ruled)
    items.push({ ...about, ...ruled })
    cases.push({ ...ruled, subject: { kind: 'result', id: result.id }, generationId: generation.id })
    if (!PENDING.has(ruled.decision.verdict)) continue
    const event = { at: work.now, generation: generation.id }
    past.push({ kind: 'refund', ...event }, ...(ruled.decision.courtesy ? [{ kind: 'courtesy', ...event }] : []))
  }
  return { items, cases, facts }
}

const PENDING = new Set<string>(['granted', 'review', 'needs_information'])

/** A refusal opens a case only where the policy lets a person ask for a review of it (B42). */
const opensRefund = ({ verdict, next }: Decision) => PENDING.has(verdict) || (verdict === 'refused' && next.some(({ kind }) => kind === 'ask_review'))

export async function retrieveReport(work: Work, { params }: Call): Promise<Report> {
  const report = await work.tx.reports.get(params.id!)
  if (!report) throw notFound('report')
  return reportView(report)
}

/** The results of a wallet by id; one that is not its own is not there. */
export async function findReported({ tx }: Work, resultIds: readonly string[]): Promise<Reported[]> {
  const found: Reported[] = []
  for (const id of new Set(resultIds)) {
    const result = await tx.results.get(id)
    const generation = result && (await tx.generations.get(result.generationId))
    if (!result || !generation) throw notFound('result')
    found.push({ result, generation })
  }
  return found
}

async function answerWith(work: Work, report: ReportRow, created: boolean): Promise<ReportAnswer> {
  const refund = report.refundId === null ? undefined : await work.tx.refunds.get(report.refundId)
  return {
    report: reportView(report), refund: refund ? await refundView(work, refund) : null, created, balance: balanceOf(work.lots), asOf: toInstant(work.now),
  }
}

function reportView(report: ReportRow): Report {
  const { id, reason, details, safety, refundId } = report
  return {
    id, reason, details, safety, refundId, createdAt: toInstant(report.createdAt), resultIds: [...report.resultIds], marks: [...report.marks],
    attachments: [...report.attachments], items: report.items.map(({ resultId, decision }) => ({ resultId, decision })),
  }
}
