import * as v from 'valibot'
import { Generation } from './generations.ts'
import { Pack } from './packs.ts'
import { refundOrigins, refundStatuses } from './refund-lifecycle.ts'
import { Refund } from './refunds.ts'
import { CreditCount, Credits, Identifier, Instant, openEnum, page } from './values.ts'
import { entryKinds, LedgerEntry, Lot, Wallet } from './wallet.ts'

/** Where a line of the history comes from: the origin of a refund, or the kind of a ledger entry. */
export const HistoryKind = openEnum([...refundOrigins, ...entryKinds])
export type HistoryKind = v.InferOutput<typeof HistoryKind>

/** How a refund stands: the status of the case, and once its money is on the way that of the latest transfer (B29). */
export const HistoryStanding = openEnum([...refundStatuses, 'sent', 'arrived', 'failed'])
export type HistoryStanding = v.InferOutput<typeof HistoryStanding>

/**
 * One line of the history of a wallet: a refund with what it did to the balance when it was opened, or a ledger entry.
 * The `credits` of all lines add up to the balance; entries that leave it as it is (a capture) are no lines.
 */
export const HistoryItem = v.object({
  /** That of the refund, or of the ledger entry. */
  id: Identifier,
  /** Gapless within a wallet, from 1, in the order of what happened. */
  sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  at: Instant,
  kind: HistoryKind,
  /** How the refund stands; null: it is a ledger entry. */
  standing: v.nullable(HistoryStanding),
  /** What it did to the balance; null: nothing. */
  credits: v.nullable(Credits),
  balanceAfter: CreditCount,
  /** Null: a plain ledger entry. Without its proof, which comes with the refund itself. */
  refund: v.nullable(Refund),
  /** The refund that a ledger entry belongs to, where it is a line of its own; null: none. */
  ofRefund: v.nullable(v.object({ id: Identifier, reference: v.string() })),
  generation: v.nullable(v.pick(Generation, ['id', 'kind', 'feature', 'outcome'])),
  pack: v.nullable(v.pick(Pack, ['id', 'orderId', 'credits', 'paid'])),
  /** When what comes back by itself must be there at the latest (D14): after it, unmet, it is late. Null: nothing is owed. */
  dueAt: v.nullable(Instant),
})
export type HistoryItem = v.InferOutput<typeof HistoryItem>

/** One page of the history, newest first, with the wallet at the same moment. */
export const HistoryPage = v.object({
  ...page(HistoryItem).entries,
  /** How many lines there are in all, on this page and on others. */
  total: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  wallet: Wallet,
})
export type HistoryPage = v.InferOutput<typeof HistoryPage>

/** Where credits came from and went: a generation with the lots that paid for it, or a refund with both (C11, C12). */
export const CreditTrail = v.object({
  /** What happened, oldest first. */
  entries: v.array(LedgerEntry),
  /** The lots that they touch, the empty ones too. */
  lots: v.array(Lot),
  packs: v.array(Pack),
  generations: v.array(Generation),
  refunds: v.array(v.pick(Refund, ['id', 'reference', 'origin', 'status'])),
  asOf: Instant,
})
export type CreditTrail = v.InferOutput<typeof CreditTrail>
