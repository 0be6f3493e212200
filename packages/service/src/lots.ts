import { type Posting, putBack, takeOut } from './ledger.ts'
import type { GenerationRow, LotRow, Move, PackRow, RefundRow } from './rows.ts'
import { type About, post, type Work } from './work.ts'

/** The credits of a pack. */
export function lotOf({ lots }: Pick<Work, 'lots'>, pack: PackRow): LotRow {
  const lot = lots.find(({ id }) => id === pack.lotId)
  if (!lot) throw new Error(`Pack ${pack.id} has no lot.`)
  return lot
}

/** The pack that a refund is about; undefined: it is about none. */
export async function packOf({ tx }: Pick<Work, 'tx'>, { packId }: Pick<RefundRow, 'packId'>): Promise<PackRow | undefined> {
  return packId === null ? undefined : tx.packs.get(packId)
}

/** Minor units of a pack's price that went back to the person or are on their way, through us or through the bank. */
export const refundedOf = (pack: PackRow) => (pack.chargeback === 'paid' ? pack.paid.amount : pack.refunded)

/** Fees that were taken off what went back of a pack. */
export const feesOf = ({ id }: PackRow, refunds: readonly RefundRow[]) =>
  refunds
    .filter(({ packId, status }) => packId === id && status === 'approved')
    .flatMap(({ items }) => items.flatMap(({ decision }) => decision.fees))

/** What went back of a price, and the fees that were taken off it: no later request brings these (B22, B38). */
export function settledOf(pack: PackRow, refunds: readonly RefundRow[]): number {
  const fees = feesOf(pack, refunds).reduce((sum, { money }) => sum + money.amount, 0)
  return Math.min(pack.paid.amount, refundedOf(pack) + fees)
}

/** What a generation still costs: nothing of what a pack paid for it whose whole price went back. */
export function costOf({ charged }: GenerationRow, packs: readonly PackRow[], refunds: readonly RefundRow[]): Move[] {
  const isPaidBack = (pack: PackRow) => refundedOf(pack) > 0 && settledOf(pack, refunds) === pack.paid.amount
  const free = packs.filter(isPaidBack).map(({ lotId }) => lotId)
  return charged.filter(({ lotId }) => !free.includes(lotId))
}

/**
 * Takes credits of the pack out of use, so that they cannot be spent and paid for at once: as many as the case is
 * about, null: all that are left.
 */
export async function takeCredits(work: Work, refund: RefundRow, part = refund.part): Promise<RefundRow> {
  const pack = await packOf(work, refund)
  const lot = pack && lotOf(work, pack)
  if (!lot) return refund
  const credits = part === null ? lot.left : Math.min(lot.left, part - refund.taken)
  if (credits <= 0) return refund
  await post(work, takeOut(lot, credits), { packId: refund.packId, refundId: refund.id })
  return { ...refund, taken: refund.taken + credits }
}

/** Puts them back: the refund will not be paid. Where the bank has paid it, they stay out of use. */
export async function returnCredits(work: Work, refund: RefundRow): Promise<RefundRow> {
  const pack = await packOf(work, refund)
  if (!pack || refund.taken === 0) return refund
  if (pack.chargeback !== 'paid')
    await post(work, putBack(lotOf(work, pack), refund.taken), { packId: pack.id, refundId: refund.id })
  return { ...refund, taken: 0 }
}

/** Credits of generations come back. Those of a pack whose whole price went back stay out of use: they are paid for. */
export async function postBack(work: Work, posting: Posting, about: About): Promise<void> {
  await post(work, posting, about)
  for (const { packId } of posting.lots) {
    const pack = await packOf(work, { packId })
    if (!pack || lotOf(work, pack).left === 0) continue
    if (pack.chargeback === 'paid') await post(work, takeOut(lotOf(work, pack)), { packId })
    const refunds = await work.tx.refunds.list({ where: { packId } })
    const refund = refunds.find((one) => bringsAll(pack, one))
    if (refund) await work.tx.refunds.put(await takeCredits(work, refund, null))
  }
}

/** Whether a refund of a pack sends back what was open of its whole price, fees off it. */
export function bringsAll(pack: PackRow, { status, items, transfers }: RefundRow): boolean {
  const fees = items.flatMap(({ decision }) => decision.fees.map(({ money }) => money.amount))
  const back = fees.reduce((sum, fee) => sum + fee, refundedOf(pack))
  return status === 'approved' && transfers.some(({ kind }) => kind === 'money') && back >= pack.paid.amount
}

/** Whether somebody left a contract as a whole by it. What was refused, or taken back, does not count. */
export const isOfWhole = ({ withdrawal, status }: RefundRow) =>
  withdrawal !== null && withdrawal.credits === null && status !== 'declined' && status !== 'canceled'

/** Notes on the pack of a withdrawal whether its contract was left as a whole. */
export async function noteLeaving({ tx }: Work, { packId }: RefundRow): Promise<void> {
  const pack = (await tx.packs.get(packId!))!
  const whole = (await tx.refunds.list({ where: { packId } })).find(isOfWhole)
  const withdrawnAt = whole?.withdrawal?.receivedAt ?? null
  if (pack.withdrawnAt !== withdrawnAt) await tx.packs.put({ ...pack, withdrawnAt })
}
