import type { CreditTrail } from '@makegood/contract'
import type { Call } from './call.ts'
import { generationView } from './generation-view.ts'
import { toInstant } from './instants.ts'
import { packView } from './packs.ts'
import { invalid, notFound } from './problems.ts'
import { findRefund } from './refunds.ts'
import type { EntryRow, RefundRow } from './rows.ts'
import { entryView, lotView } from './wallet.ts'
import type { Work } from './work.ts'

/** Where the credits of a generation, or of a refund, came from and went: which lots paid, and what came back to them. */
export async function retrieveTrail(work: Work, { query }: Call): Promise<CreditTrail> {
  const [generationId, refundId] = [query.get('generationId'), query.get('refundId')]
  if (generationId !== null && refundId === null) return trailOf(work, [generationId])
  if (refundId === null || generationId !== null) throw invalid('/refundId', 'must be given, or a generationId, and not both')
  const refund = await findRefund(work, refundId)
  return trailOf(work, refund.items.flatMap((item) => item.generationId ?? []), refund)
}

async function trailOf(work: Work, generationIds: readonly string[], refund?: RefundRow): Promise<CreditTrail> {
  const { tx, lots } = work
  const generations = await Promise.all(generationIds.map((id) => tx.generations.get(id)))
  if (generations.includes(undefined)) throw notFound('generation')
  const lists = await Promise.all([
    ...generationIds.map((generationId) => tx.entries.list({ where: { generationId } })),
    ...(refund ? [tx.entries.list({ where: { refundId: refund.id } })] : []),
  ])
  const entries = [...new Map(lists.flat().map((entry): [string, EntryRow] => [entry.id, entry])).values()]
  entries.sort((one, other) => one.sequence - other.sequence)
  const touched = new Set(entries.flatMap(({ moves }) => moves.map(({ lotId }) => lotId)))
  const mine = lots.filter(({ id, packId }) => touched.has(id) || (packId !== null && packId === refund?.packId))
  const packIds = new Set(mine.flatMap(({ packId }) => packId ?? []))
  const packs = (await tx.packs.list()).filter(({ id }) => packIds.has(id))
  const concerns = ({ id, items }: RefundRow) =>
    id === refund?.id || items.some((item) => item.generationId !== null && generationIds.includes(item.generationId))
  const refunds = (await tx.refunds.list()).filter(concerns)
  return {
    entries: entries.map(entryView),
    lots: mine.map(lotView),
    packs: packs.map((pack) => packView(work, pack)),
    generations: await Promise.all(generations.map((generation) => generationView(work, generation!))),
    refunds: refunds.map(({ id, reference, origin, status }) => ({ id, reference, origin, status })),
    asOf: toInstant(work.now),
  }
}
