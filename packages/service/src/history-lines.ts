import type { HistoryStanding } from '@makegood/contract'
import { balanceOf } from './ledger.ts'
import type { EntryRow, HistoryRow, RefundRow } from './rows.ts'
import { statementsOf } from './statements.ts'
import type { Work } from './work.ts'

/** Writes the lines of the history beside what they are about. */

/** A ledger entry becomes a line, unless it leaves the balance as it is, or belongs to a refund that is just being opened. */
export async function addEntryLine(work: Work, entry: EntryRow): Promise<void> {
  const { id, at, kind, credits, balanceAfter, generationId, packId, refundId } = entry
  if (credits === 0) return
  const refund = refundId === null ? null : await work.tx.refunds.get(refundId)
  if (refundId !== null && !refund) {
    work.opening.set(refundId, (work.opening.get(refundId) ?? 0) + credits)
    return
  }
  const orders = await ordersOf(work, entry.moves.map(({ lotId }) => lotId))
  const words = wordsOf(generationId, refund?.reference, ...orders)
  await put(work, { id, at, kind, standing: null, credits, balanceAfter, generationId, packId, refundId, words })
}

/** A refund becomes a line when it is opened; from then on the line says how it stands. */
export async function keepRefundLine(work: Work, refund: RefundRow): Promise<void> {
  const { id, origin, createdAt, packId, items } = refund
  const line = await work.tx.history.get(id)
  const generations = items.flatMap(({ generationId }) => generationId ?? [])
  const paidFrom = await Promise.all(generations.map(async (one) => (await work.tx.generations.get(one))?.paidFrom ?? []))
  const pack = packId === null ? undefined : await work.tx.packs.get(packId)
  const orders = await ordersOf(work, paidFrom.flat())
  const references = [...refund.transfers, ...(await statementsOf(work, refund))].map(({ reference }) => reference)
  const words = wordsOf(refund.reference, pack?.orderId, ...generations, ...references, ...orders)
  const standing = standingOf(refund)
  if (line) return put(work, { ...line, standing, words })
  const credits = work.opening.get(id) ?? null
  const [generationId = null] = generations
  const after = { credits, balanceAfter: balanceOf(work.lots) }
  return put(work, { id, at: createdAt, kind: origin, standing, ...after, generationId, packId, refundId: id, words })
}

/** What a line is about says something else now. */
export async function touchLine(work: Work, id: string): Promise<void> {
  const line = await work.tx.history.get(id)
  if (line) await put(work, line)
}

async function put(work: Work, line: Omit<HistoryRow, 'sequence' | 'changed'> & { sequence?: number }): Promise<void> {
  const sequence = line.sequence ?? work.wallet.lines + 1
  if (line.sequence === undefined) work.wallet = { ...work.wallet, lines: sequence }
  await work.tx.history.put({ ...line, sequence, changed: work.wallet.changes })
}

/** The status of the case; once it is approved that of its latest transfer, where one is under way. */
function standingOf(refund: RefundRow): HistoryStanding {
  const transfer = refund.transfers.findLast(({ kind }) => kind === 'money') ?? refund.transfers.at(-1)
  if (refund.status !== 'approved' || !transfer || transfer.status === 'pending') return refund.status
  return transfer.status
}

/** The orders that some lots came with. */
async function ordersOf({ tx, lots }: Work, lotIds: readonly string[]): Promise<string[]> {
  const packIds = [...new Set(lotIds)].flatMap((lotId) => lots.find(({ id }) => id === lotId)?.packId ?? [])
  const packs = await Promise.all(packIds.map((packId) => tx.packs.get(packId)))
  return packs.flatMap((pack) => pack?.orderId ?? [])
}

const wordsOf = (...words: (string | null | undefined)[]) => [...new Set(words.flatMap((word) => word?.toLowerCase() ?? []))].join(' ')
