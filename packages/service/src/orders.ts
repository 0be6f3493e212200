import { CreditCount, Identifier, type Lot, Money, type Pack, PaymentMethod } from '@makegood/contract'
import * as v from 'valibot'
import { Epoch, happened } from './instants.ts'
import { addLot } from './ledger.ts'
import { packView } from './packs.ts'
import { invalid, notFound, notPossible } from './problems.ts'
import type { PackRow } from './rows.ts'
import { Sale } from './sales.ts'
import { lotView } from './wallet.ts'
import { nextRow, post, tell, type Work } from './work.ts'

const Price = v.pipe(Money, v.check(({ amount }) => amount >= 0, 'must be 0 or more'))
const MinorUnits = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Something that was bought, and charged. The same order told twice is one. */
export const NewOrder = v.strictObject({
  walletId: Identifier,
  orderId: Identifier,
  /** Epoch milliseconds of the payment; now without it. */
  at: v.optional(Epoch),
  /** What it brought: 0 for a subscription without credits, or where it only repeats another order. */
  credits: CreditCount,
  paid: Price,
  method: PaymentMethod,
  /** `direct` without. */
  channel: v.optional(v.picklist(['direct', 'app_store', 'play_store'])),
  /** The address it was bought from (C9). */
  email: v.optional(v.string()),
  /** The period of a subscription that it paid for, as epoch milliseconds; without it the order is a pack. */
  period: v.optional(v.strictObject({ from: Epoch, until: Epoch })),
  /** The order that it repeats by mistake; null: it is known to repeat none (A9, B9, D6). */
  duplicateOf: v.optional(v.nullable(Identifier)),
  /** Whether a partner provides it, not the seller (B21). */
  thirdParty: v.optional(v.boolean()),
  /** Minor units of the price that outside processors kept (B22). */
  externalFees: v.optional(MinorUnits),
  /** Minor units that sending the price back costs (B38). */
  refundFee: v.optional(MinorUnits),
  /** What the law asks of this sale, beside what holds of every sale. */
  sale: v.optional(Sale),
})
export type NewOrder = v.InferInput<typeof NewOrder>

/** Credits that nobody bought: free ones, or a bonus. They never turn into cash (A5). */
export const NewGrant = v.strictObject({
  walletId: Identifier,
  /** The host's name for it, and the id of its lot: told twice it is granted once. */
  grantId: Identifier,
  kind: v.picklist(['free', 'bonus']),
  credits: v.pipe(CreditCount, v.minValue(1)),
  /** Epoch milliseconds; never without it. */
  expiresAt: v.optional(Epoch),
})
export type NewGrant = v.InferInput<typeof NewGrant>

export async function order(work: Work, input: Omit<NewOrder, 'walletId'>): Promise<Pack> {
  const [known] = await work.tx.packs.list({ where: { orderId: input.orderId } })
  if (known) return packView(work, known)
  const { at = work.now, credits, paid, period = null, duplicateOf, externalFees = null } = input
  if (credits === 0 && !period && typeof duplicateOf !== 'string')
    throw invalid('/credits', 'must be 1 or more, unless it is a subscription or repeats another order')
  if (period && period.until <= period.from) throw invalid('/period/until', 'must be after the beginning')
  if (externalFees !== null && externalFees > paid.amount)
    throw invalid('/externalFees', 'must not be more than was paid')
  if (duplicateOf) await requireOriginal(work, input.orderId, duplicateOf)

  const { id, sequence } = nextRow(work, 'pack')
  const lot = nextRow(work, 'lot')
  const purchasedAt = happened(at, work.now, '/at')
  await work.tx.packs.put({
    id,
    sequence,
    orderId: input.orderId,
    lotId: lot.id,
    purchasedAt,
    credits,
    paid,
    refunded: 0,
    method: input.method,
    channel: input.channel ?? 'direct',
    email: input.email ?? null,
    policyVersion: work.compiled.book.version,
    period,
    ...(duplicateOf !== undefined && { duplicateOf }),
    thirdParty: input.thirdParty ?? false,
    externalFees,
    refundFee: input.refundFee ?? null,
    sale: { ...work.sale, ...input.sale },
    chargeback: null,
    refundId: null,
    withdrawnAt: null,
  })
  const added = { ...lot, kind: 'pack', credits, paid, packId: id, createdAt: purchasedAt } as const
  await post(work, addLot('purchase', added), { packId: id })
  return packView(work, (await work.tx.packs.get(id))!)
}

/** Says of an order that it repeats another one by mistake, or that it repeats none. What is said last stands. */
export async function duplicate(work: Work, packId: string, duplicateOf: string | null): Promise<void> {
  const pack: PackRow = (await work.tx.packs.get(packId))!
  if (duplicateOf !== null) await requireOriginal(work, pack.orderId, duplicateOf)
  if (duplicateOf === null && pack.credits === 0 && !pack.period)
    throw notPossible('An order that brought nothing is one that repeats another.')
  await work.tx.packs.put({ ...pack, duplicateOf })
  await tell(work, 'wallet', null)
}

/** One order at least of those that repeat each other is the one that was meant. */
async function requireOriginal({ tx }: Work, orderId: string, duplicateOf: string): Promise<void> {
  const [original] = await tx.packs.list({ where: { orderId: duplicateOf } })
  if (orderId === duplicateOf || typeof original?.duplicateOf === 'string')
    throw notPossible('What an order repeats is another order, which repeats none itself.')
  if (!original) throw notFound('order')
}

export async function grant(work: Work, input: Omit<NewGrant, 'walletId'>): Promise<Lot> {
  const { grantId, kind, credits, expiresAt = null } = input
  const known = work.lots.find(({ id }) => id === grantId)
  if (known) return lotView(known)
  const posting = addLot('grant', {
    id: grantId,
    sequence: nextRow(work, 'lot').sequence,
    kind,
    credits,
    createdAt: work.now,
    expiresAt,
  })
  await post(work, posting)
  return lotView(posting.lots[0]!)
}
