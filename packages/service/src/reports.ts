import type { NewReport, Report, ReportAnswer } from '@makegood/contract'
import type * as v from 'valibot'
import { requireAttachments } from './attachments.ts'
import type { Call } from './call.ts'
import { gatherRecords, generationCase } from './gather.ts'
import { resultsOf } from './generation-view.ts'
import { openRefund } from './grants.ts'
import { toInstant } from './instants.ts'
import { giveBackReturned } from './leaving.ts'
import { balanceOf } from './ledger.ts'
import { write } from './messages.ts'
import { invalid, notFound } from './problems.ts'
import { refundView } from './refund-view.ts'
import type { ReportRow } from './rows.ts'
import { hangsOn } from './rulings.ts'
import { decideEach, type Judged, JUDGED, opensRefund, type Reported } from './verdicts.ts'
import { bindingOn } from './versions.ts'
import { type Context, nextRow, report as reportError, transact, type Work } from './work.ts'

type ReportCall = Call<v.InferOutput<typeof NewReport>>

/** Asks the judge about those results where the policy hangs on it (E11). This happens before the transaction. */
export async function judgeReport(context: Context, { person, body }: ReportCall): Promise<Judged> {
  checkReport(context, body)
  const { walletId } = person!
  const asked = await transact(context, walletId, async (work) => {
    const records = await gatherRecords(work)
    const fresh = (await findReported(work, body.resultIds)).filter(({ result }) => result.reportId === null)
    const claims = { 'report.reason': body.reason }
    const judging = fresh.map(async ({ result, generation }) => {
      const results = await resultsOf(work, generation)
      const kase = generationCase(work, records, generation, results, 'quality', claims)
      const asked = hangsOn(work, bindingOn(work, 'generation', generation), kase, JUDGED)
      return { result, generation, asked }
    })
    return (await Promise.all(judging)).filter((one) => one.asked)
  })
  const judged = new Map<string, boolean>()
  for (const { result, generation } of asked) {
    const { reason, details, marks, attachments } = body
    const unusable = await context.judge
      .unusable({ walletId, resultId: result.id, generationId: generation.id, reason, details, marks, attachments })
      .catch((error: unknown) => reportError(context, error, null))
    if (unusable !== undefined) judged.set(result.id, unusable)
  }
  return judged
}

/** What the policy asks of every report. Says whether its reason is one for the safety team. */
function checkReport({ compiled }: Context, { reason, details, resultIds, marks }: ReportCall['body']): { safety: boolean } {
  const { reasons, details: fewest } = compiled.book.reports
  const known = reasons.find(({ code }) => code === reason)
  if (!known) throw invalid('/reason', 'is not a reason this policy knows')
  if (details.trim().length < fewest) throw invalid('/details', `must have ${fewest} characters or more`)
  const stray = marks.findIndex(({ resultId }) => !resultIds.includes(resultId))
  if (stray !== -1) throw invalid(`/marks/${stray}/resultId`, 'is not a result of this report')
  return { safety: known.safety ?? false }
}

/**
 * Records a report and does what the policy says, a verdict a result, in the person's order. A result has one
 * report: another one about it is answered with the one that stands (E12).
 */
export async function createReport(work: Work, { body, person }: ReportCall, judged: Judged): Promise<ReportAnswer> {
  const { safety } = checkReport(work, body)
  await requireAttachments(work, body.attachments)
  const reported = await findReported(work, body.resultIds)
  const fresh = reported.filter(({ result }) => result.reportId === null)
  if (fresh.length === 0) return answerWith(work, (await work.tx.reports.get(reported[0]!.result.reportId!))!, false)

  const { id, sequence } = nextRow(work, 'report')
  const { items, cases, facts } = await decideEach(work, fresh, body.reason, judged)
  const opened = cases.some(({ decision }) => opensRefund(decision))
    ? await openRefund(work, {
        origin: 'report',
        ground: 'quality',
        items: cases,
        facts,
        reportId: id,
        attachments: body.attachments,
        ...(person?.email && { email: person.email }),
      })
    : null
  if (opened) await giveBackReturned(work)
  const report: ReportRow = {
    id,
    sequence,
    createdAt: work.now,
    resultIds: fresh.map(({ result }) => result.id),
    reason: body.reason,
    details: body.details,
    marks: body.marks,
    attachments: body.attachments,
    safety,
    items,
    refundId: opened?.id ?? null,
  }
  await work.tx.reports.put(report)
  for (const { result } of fresh) await work.tx.results.put({ ...result, reportId: id })
  if (report.safety) write(work, { kind: 'safety_report', to: null, refundId: report.refundId, reportId: id })
  return answerWith(work, report, true)
}

export async function retrieveReport(work: Work, { params }: Call): Promise<Report> {
  const report = await work.tx.reports.get(params.id!)
  if (!report) throw notFound('report')
  return reportView(report)
}

/** The results of a wallet by id; one that is not its own is not there. */
async function findReported(work: Work, resultIds: readonly string[]): Promise<Reported[]> {
  const found = await findOwn(work, resultIds)
  if (found.length < new Set(resultIds).size) throw notFound('result')
  return found
}

/** Those of the results that are the wallet's own. */
export async function findOwn({ tx }: Work, resultIds: readonly string[]): Promise<Reported[]> {
  const found: Reported[] = []
  for (const id of new Set(resultIds)) {
    const result = await tx.results.get(id)
    const generation = result && (await tx.generations.get(result.generationId))
    if (result && generation) found.push({ result, generation })
  }
  return found
}

async function answerWith(work: Work, report: ReportRow, created: boolean): Promise<ReportAnswer> {
  const refund = report.refundId === null ? undefined : await work.tx.refunds.get(report.refundId)
  return {
    report: reportView(report),
    refund: refund ? await refundView(work, refund) : null,
    created,
    balance: balanceOf(work.lots),
    asOf: toInstant(work.now),
  }
}

function reportView(report: ReportRow): Report {
  const { id, reason, details, safety, refundId } = report
  return {
    id,
    reason,
    details,
    safety,
    refundId,
    createdAt: toInstant(report.createdAt),
    resultIds: [...report.resultIds],
    marks: [...report.marks],
    attachments: [...report.attachments],
    items: report.items.map(({ resultId, decision }) => ({ resultId, decision })),
  }
}
