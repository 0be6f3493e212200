import { CreditCount, Failure, Generation, Identifier, MediaKind, type Refund } from '@makegood/contract'
import * as v from 'valibot'
import { gatherRecords, generationCase } from './gather.ts'
import { generationView } from './generation-view.ts'
import { touchLine } from './history-lines.ts'
import { capture, charge, creditsIn, giveBack } from './ledger.ts'
import { openRefund } from './grants.ts'
import { giveBackReturned } from './leaving.ts'
import { postBack } from './lots.ts'
import { Epoch, happened } from './instants.ts'
import { invalid, notFound, notPossible } from './problems.ts'
import { refundView } from './refund-view.ts'
import type { GenerationRow, ResultRow } from './rows.ts'
import { acted } from './readings.ts'
import { ruleOn } from './rulings.ts'
import { bindingOn } from './versions.ts'
import { nextRow, post, tell, type Work } from './work.ts'

const { platform: Platform, surface: Surface } = Generation.entries

/** A generation that the host is about to run. The same told twice is charged once. */
export const NewGeneration = v.strictObject({
  walletId: Identifier,
  generationId: Identifier,
  kind: MediaKind,
  feature: v.string(),
  platform: Platform,
  surface: Surface,
  /** What it costs. */
  credits: CreditCount,
})
export type NewGeneration = v.InferInput<typeof NewGeneration>

/** How a generation ended. */
export const Finish = v.strictObject({
  outcome: v.picklist(['succeeded', 'failed', 'moderated', 'incomplete']),
  results: v.optional(v.array(v.strictObject({ id: Identifier, kind: MediaKind }))),
  /** The deliverables of its bundle that did not come (C13). */
  missing: v.optional(v.array(v.string())),
  failure: v.optional(Failure),
  /** Epoch milliseconds of its end, where it is told later: promises count from it (D14). Now without it. */
  at: v.optional(Epoch),
})
export type Finish = v.InferInput<typeof Finish>

/** Charges for a generation before it runs. Null: the wallet has not enough credits, and nothing was charged. */
export async function startGeneration(
  work: Work,
  input: Omit<NewGeneration, 'walletId'>,
): Promise<Generation | null> {
  const known = await work.tx.generations.get(input.generationId)
  if (known) return generationView(work, known)
  const { book: policy } = work.compiled
  const posting = charge(work.lots, input.credits, policy.charging, policy.defaults)
  if (!posting) return null
  const entry = input.credits > 0 ? await post(work, posting, { generationId: input.generationId }) : null
  const { generationId: id, kind, feature, platform, surface, credits } = input
  const generation: GenerationRow = {
    id,
    kind,
    feature,
    platform,
    surface,
    credits,
    sequence: nextRow(work, 'generation').sequence,
    policyVersion: policy.version,
    startedAt: work.now,
    finishedAt: null,
    outcome: 'running',
    failure: null,
    missing: [],
    charge: input.credits === 0 ? 'none' : policy.charging === 'hold' ? 'held' : 'deducted',
    charged: posting.moves,
    entryId: entry?.id ?? null,
    paidFrom: posting.moves.map(({ lotId }) => lotId),
    resultIds: [],
  }
  await work.tx.generations.put(generation)
  return generationView(work, generation)
}

/**
 * Ends a generation. Where the policy gives its credits back by itself, they are back in the same transaction
 * (A12, C3, C7, D5, E1); where it leaves that to a reviewer, the case is opened for review.
 */
export async function finishGeneration(
  work: Work,
  id: string,
  finish: Finish,
): Promise<{ generation: Generation; refund: Refund | null }> {
  const running = await work.tx.generations.get(id)
  if (!running) throw notFound('generation')
  if (running.outcome !== 'running') {
    if (running.outcome === finish.outcome) return { generation: await generationView(work, running), refund: null }
    throw notPossible(`The generation has ended already: ${running.outcome}.`)
  }
  const finishedAt = happened(finish.at ?? work.now, work.now, '/at')
  if (finishedAt < running.startedAt) throw invalid('/at', 'must not be before its start')
  const results = (finish.results ?? []).map((result): ResultRow => ({
    ...result,
    sequence: nextRow(work, 'generation').sequence,
    generationId: id,
    downloadedAt: null,
    reportId: null,
  }))
  for (const result of results) {
    if (await work.tx.results.get(result.id)) throw notPossible(`There is a result ${result.id} already.`)
    await work.tx.results.put(result)
  }
  const ended: GenerationRow = {
    ...running,
    outcome: finish.outcome,
    finishedAt,
    missing: finish.missing ?? [],
    failure: finish.failure ?? null,
    resultIds: results.map((result) => result.id),
  }
  await work.tx.generations.put(ended)
  const isGood = finish.outcome === 'succeeded' && ended.missing.length === 0
  const refund = isGood ? null : await makeGood(work, ended, results)
  await captureRest(work, id)
  if (!isGood) await giveBackReturned(work)
  await tell(work, 'wallet', null)
  if (ended.entryId !== null) await touchLine(work, ended.entryId)
  return { generation: await generationView(work, (await work.tx.generations.get(id))!), refund }
}

/** Asks the policy about a generation that went wrong, and does what it says. */
async function makeGood(work: Work, generation: GenerationRow, results: ResultRow[]): Promise<Refund | null> {
  const kase = generationCase(work, await gatherRecords(work), generation, results, 'generation')
  const ruled = acted(work, ruleOn(work, bindingOn(work, 'generation', generation), kase), kase)
  const { verdict, automatic, reasons } = ruled.ruling
  if (verdict === 'nothing' && reasons.some(({ code }) => code === 'nothing_charged')) {
    await uncharge(work, generation)
    return null
  }
  if (!(verdict === 'granted' && automatic) && verdict !== 'review') return null
  const refund = await openRefund(work, {
    origin: 'automatic',
    ground: 'generation',
    facts: kase.facts,
    items: [{ ...ruled, subject: { kind: 'generation', id: generation.id }, generationId: generation.id }],
  })
  return refundView(work, refund)
}

/** Such a run costs nothing (C24): what was charged for it goes back, and no refund is made of it. */
async function uncharge(work: Work, generation: GenerationRow): Promise<void> {
  if (generation.charged.length === 0) return
  const back = generation.charged.map(({ lotId, credits }) => ({ lotId, credits: -credits }))
  const posting = giveBack(
    work.lots,
    back,
    generation.charge === 'held' ? 'held' : 'used',
    work.now,
    nextRow(work, 'lot'),
    work.wallet.forfeited,
  )
  await postBack(work, { ...posting, kind: 'release' }, { generationId: generation.id })
  await work.tx.generations.put({ ...generation, charged: [], charge: 'released' })
}

/** What is still held once a generation has ended is used for good. */
async function captureRest(work: Work, id: string): Promise<void> {
  const generation = (await work.tx.generations.get(id))!
  if (generation.charge !== 'held') return
  if (creditsIn(generation.charged) > 0) await post(work, capture(work.lots, generation.charged), { generationId: id })
  await work.tx.generations.put({ ...generation, charge: 'captured' })
}

/** Remembers that a result was downloaded (B14). */
export async function download(work: Work, resultId: string): Promise<void> {
  const result = await work.tx.results.get(resultId)
  if (!result) throw notFound('result')
  if (result.downloadedAt === null) await work.tx.results.put({ ...result, downloadedAt: work.now })
}
