import type { Decision } from '@makegood/contract'
import type { Facts } from '@makegood/policy'
import { mayBeCourtesy } from './decided.ts'
import { gatherRecords, generationCase } from './gather.ts'
import { resultsOf } from './generation-view.ts'
import type { GenerationRow, RefundItemRow, ReportRow, ResultRow } from './rows.ts'
import { acted } from './readings.ts'
import { type Ruled, ruleOn } from './rulings.ts'
import { bindingOn } from './versions.ts'
import type { Work } from './work.ts'

/** A result with the generation that yielded it. */
export type Reported = { result: ResultRow; generation: GenerationRow }

/** What only a judge can tell: that a result is clearly unusable (E11). */
export const JUDGED = 'judge.unusable'

/** What the judge found, by result. A result that is not here was not judged, or could not be. */
export type Judged = ReadonlyMap<string, boolean>

/** The verdict of each result, the cases that a refund would be made of, and the facts of the first. */
type Verdicts = { items: ReportRow['items']; cases: RefundItemRow[]; facts: Facts }

const PENDING = new Set<string>(['granted', 'review', 'needs_information'])

/**
 * Decides a report result by result, in the person's order. Earlier verdicts count for later ones, so that caps hold.
 * The credits of a generation come back once: its other results share a verdict that brings them.
 */
export async function decideEach(
  work: Work,
  reported: readonly Reported[],
  reason: string,
  judged: Judged,
): Promise<Verdicts> {
  const records = await gatherRecords(work)
  const past = [...records.past]
  const items: ReportRow['items'][number][] = []
  const cases: RefundItemRow[] = []
  let facts: Facts | null = null
  for (const { result, generation } of reported) {
    const about = { resultId: result.id, generationId: generation.id }
    const shared = cases.find(({ generationId, decision }) => generationId === generation.id && isPending(decision))
    if (shared) {
      items.push({ ...about, ...twinOf(shared) })
      continue
    }
    const unusable = judged.get(result.id)
    const claims = { 'report.reason': reason, ...(unusable !== undefined && { [JUDGED]: unusable }) }
    const results = await resultsOf(work, generation)
    const kase = generationCase(work, { ...records, past }, generation, results, 'quality', claims)
    const ruled = acted(work, ruleOn(work, bindingOn(work, 'generation', generation), kase), kase)
    facts ??= kase.facts
    const { readings: _, ...said } = ruled
    items.push({ ...about, ...said })
    cases.push({ ...ruled, subject: { kind: 'result', id: result.id }, generationId: generation.id })
    if (!isPending(ruled.decision)) continue
    const event = { at: work.now, generation: generation.id }
    past.push({ kind: 'refund', ...event }, ...(mayBeCourtesy(ruled.decision) ? [{ kind: 'courtesy', ...event }] : []))
  }
  return { items, cases, facts: facts ?? {} }
}

/** What is said of another result of a generation, whose credits or remedy come once. */
function twinOf({ ruling, decision, policyVersion }: RefundItemRow): Ruled {
  const none = { choices: [], chosenBy: null }
  return {
    ruling: { ...ruling, ...none, grant: null },
    decision: { ...decision, ...none, amount: null },
    policyVersion,
  }
}

/** Whether it brings something, or may bring it yet. */
export const isPending = ({ verdict }: Decision) => PENDING.has(verdict)

/** A refusal opens a case only where the policy lets a person ask for a review of it (B42). */
export const opensRefund = (decision: Decision) =>
  isPending(decision) || (decision.verdict === 'refused' && decision.next.some(({ kind }) => kind === 'ask_review'))
