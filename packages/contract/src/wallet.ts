import * as v from 'valibot'
import { CreditCount, Credits, Identifier, Instant, Money, openEnum, page } from './values.ts'

/** How a lot came into the wallet. Only `pack` lots ever turn into money. */
export const LotKind = openEnum(['pack', 'free', 'bonus', 'courtesy', 'return'])
export type LotKind = v.InferOutput<typeof LotKind>

/** Credits that came into a wallet together, with what was paid for them (A7, C12). */
export const Lot = v.object({
  id: Identifier,
  kind: LotKind,
  /** Credits it came with. */
  credits: CreditCount,
  /** Credits that are still in it and free to spend. */
  left: CreditCount,
  /** Credits of it that a running generation holds. */
  held: CreditCount,
  /** What was paid for the whole lot; null for credits that nobody bought (A5, C15). */
  paid: v.nullable(Money),
  packId: v.nullable(Identifier),
  createdAt: Instant,
  /** Null: never expires (D4). */
  expiresAt: v.nullable(Instant),
})
export type Lot = v.InferOutput<typeof Lot>

export const entryKinds = [
  'purchase', 'grant', 'hold', 'capture', 'release', 'spend', 'return', 'courtesy', 'refund', 'expiry', 'forfeit',
] as const
/** Why a balance moved. */
export const EntryKind = openEnum(entryKinds)
export type EntryKind = v.InferOutput<typeof EntryKind>

/** One line of the append-only record of a wallet. */
export const LedgerEntry = v.object({
  id: Identifier,
  /** Gapless within a wallet, from 1. */
  sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  kind: EntryKind,
  at: Instant,
  /** What it did to the balance; 0 for a capture, which moves held credits only. */
  credits: Credits,
  balanceAfter: CreditCount,
  moves: v.array(v.object({ lotId: Identifier, credits: Credits })),
  generationId: v.nullable(Identifier),
  packId: v.nullable(Identifier),
  refundId: v.nullable(Identifier),
})
export type LedgerEntry = v.InferOutput<typeof LedgerEntry>

/** A user's credits now. `balance` is what can be spent; `held` is kept for running generations. */
export const Wallet = v.object({
  id: Identifier,
  balance: CreditCount,
  held: CreditCount,
  lots: v.array(Lot),
  /** The sequence of the latest change: a stream resumes after it. Ledger entries count apart. */
  sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  asOf: Instant,
})
export type Wallet = v.InferOutput<typeof Wallet>

/** One page of the ledger, newest first. */
export const LedgerEntryPage = page(LedgerEntry)
