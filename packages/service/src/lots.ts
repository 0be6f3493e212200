import { type Posting, putBack, takeOut } from './ledger.ts'
import type { LotRow, PackRow, RefundRow } from './rows.ts'
import { type About, post, type Work } from './work.ts'

/** The credits of a pack. */
export function lotOf({ lots }: Pick<Work, 'lots'>, pack: PackRow): LotRow {
  const lot = lots.find(({ id }) => id === pack.lotId)
  if (!lot) throw new Error(`Pack ${pack.id} has no lot.`)
  return lot
}

/** Minor units of a pack's price that went back to the person or are on their way, through us or through the bank. */
export const refundedOf = (pack: PackRow) => (pack.chargeback === 'paid' ? pack.paid.amount : pack.refunded)

/** Takes what is left of the pack out of use, so that it cannot be spent and paid for at once. */
export async function takeCredits(work: Work, refund: RefundRow): Promise<RefundRow> {
  const pack = refund.packId === null ? undefined : await work.tx.packs.get(refund.packId)
  const lot = pack && lotOf(work, pack)
  if (!lot || lot.left === 0) return refund
  await post(work, takeOut(lot), { packId: refund.packId, refundId: refund.id })
  return { ...refund, taken: refund.taken + lot.left }
}

/** Puts them back: the refund will not be paid. Where the bank has paid it, they stay out of use. */
export async function returnCredits(work: Work, refund: RefundRow): Promise<RefundRow> {
  const pack = refund.packId === null ? undefined : await work.tx.packs.get(refund.packId)
  if (!pack || refund.taken === 0) return refund
  if (pack.chargeback !== 'paid')
    await post(work, putBack(lotOf(work, pack), refund.taken), { packId: pack.id, refundId: refund.id })
  return { ...refund, taken: 0 }
}

/** Credits of generations come back. Those of a pack whose whole price went back were paid for: they stay out of use. */
export async function postBack(work: Work, posting: Posting, about: About): Promise<void> {
  await post(work, posting, about)
  for (const { packId } of posting.lots) {
    const pack = packId === null ? undefined : await work.tx.packs.get(packId)
    if (!pack || lotOf(work, pack).left === 0) continue
    if (pack.chargeback === 'paid') await post(work, takeOut(lotOf(work, pack)), { packId })
    const refund = pack.refundId === null ? undefined : await work.tx.refunds.get(pack.refundId)
    if (refund && bringsAll(pack, refund)) await work.tx.refunds.put(await takeCredits(work, refund))
  }
}

/** Whether a refund of a pack sends back what was open of its whole price, fees off it. */
export function bringsAll(pack: PackRow, { status, items, transfers }: RefundRow): boolean {
  const fees = items.flatMap(({ decision }) => decision.fees.map(({ money }) => money.amount))
  const back = fees.reduce((sum, fee) => sum + fee, refundedOf(pack))
  return status === 'approved' && transfers.some(({ kind }) => kind === 'money') && back >= pack.paid.amount
}
