import type {
  Destination, EntryKind, Failure, Generation, Ground, HistoryKind, HistoryStanding, LotKind, Mark, MediaKind, Money,
  PaymentMethod, RefundEvent, RefundOrigin, RefundStatus, Remedy, ReportReason, TransferStatus, UsageRecord,
} from '@makegood/contract'
import type { Facts } from '@makegood/policy'
import type { Acted } from './rulings.ts'
import type { Ruled } from './rulings.ts'
import type { Sale } from './sales.ts'
import type { LeavingRow, WithdrawalRow } from './withdrawal-rows.ts'

/** Every row belongs to one wallet; `sequence` orders the rows of a table. Instants are epoch milliseconds. */
export type Row = { readonly id: string; readonly sequence: number }

/** How an account stands with the host. */
export type Standing = 'active' | 'closed' | 'terminated' | 'banned'

/** What somebody found of an account (B17, B18). */
export type Flag = 'malicious_use' | 'false_information'

/** The wallet itself: its standing and its counters. */
export type WalletRow = Row & {
  readonly standing: Standing
  /** What it is flagged for, and until when; null: until it is taken back. */
  readonly flags: Readonly<Partial<Record<Flag, number | null>>>
  /** When the person cancelled the service, and took it up again (B10). */
  readonly cancellations: readonly { readonly at: number; readonly until: number | null }[]
  /** Lots up to this sequence are forfeited, and so is what comes back to them; 0: none (A18). */
  readonly forfeited: number
  /** Counters: rows made, ledger entries written, lines of the history, changes told. */
  readonly rows: number
  readonly entries: number
  readonly lines: number
  readonly changes: number
}

/** Credits that came in together. `credits` is always `left + held + used + taken + gone`. */
export type LotRow = Row & {
  readonly kind: LotKind
  readonly credits: number
  readonly left: number
  readonly held: number
  /** Used for generations and not given back. */
  readonly used: number
  /** Used for generations, given back or not. */
  readonly usedGross: number
  /** Refunded for money, by us or by the bank, or kept for a refund that is not decided yet. */
  readonly taken: number
  /** Expired or forfeited. */
  readonly gone: number
  readonly paid: Money | null
  readonly packId: string | null
  readonly createdAt: number
  readonly expiresAt: number | null
}

/** Credits into (positive) or out of (negative) a lot. */
export type Move = { readonly lotId: string; readonly credits: number }

/** One line of the append-only ledger; `sequence` is gapless from 1 here. */
export type EntryRow = Row & {
  readonly kind: EntryKind
  readonly at: number
  readonly credits: number
  readonly balanceAfter: number
  readonly moves: readonly Move[]
  readonly generationId: string | null
  readonly packId: string | null
  readonly refundId: string | null
}

/** One line of the history: a refund, or a ledger entry; `sequence` is gapless from 1 here. */
export type HistoryRow = Row & {
  readonly at: number
  readonly kind: HistoryKind
  /** How the refund stands; null: it is a ledger entry. */
  readonly standing: HistoryStanding | null
  readonly credits: number | null
  readonly balanceAfter: number
  readonly refundId: string | null
  readonly generationId: string | null
  readonly packId: string | null
  /** What it is found by: orders, generations, references, in lower case. */
  readonly words: string
  /** The change of the wallet that touched it last. */
  readonly changed: number
}

/** Credits bought in one order, with what was paid for them. */
export type PackRow = Row & {
  readonly orderId: string
  readonly lotId: string
  readonly purchasedAt: number
  readonly credits: number
  readonly paid: Money
  /** Minor units that we refunded or that are on their way. */
  readonly refunded: number
  readonly method: PaymentMethod
  readonly channel: 'direct' | 'app_store' | 'play_store'
  /** The address it was bought from (C9). */
  readonly email: string | null
  readonly policyVersion: string
  /** The period of a subscription that it paid for; null: a pack. */
  readonly period: { readonly from: number; readonly until: number } | null
  /** The order that it repeats by mistake; null: it is known to repeat none; absent: nobody has said (A9, D6). */
  readonly duplicateOf?: string | null
  /** Provided by a partner, not by the seller (B21). */
  readonly thirdParty: boolean
  /** Minor units that outside processors kept of the price (B22); null: none are known. */
  readonly externalFees: number | null
  /** Minor units that sending the price back costs (B38); null: none are known. */
  readonly refundFee: number | null
  readonly sale: Sale
  /** A dispute with the bank: open, or decided for the person, who has the money back. */
  readonly chargeback: 'opened' | 'paid' | null
  /** The one open request about it. */
  readonly refundId: string | null
  /** When the person left the contract as a whole; null: the person has not. */
  readonly withdrawnAt: number | null
}

/** One run, with what it still costs. */
export type GenerationRow = Row & {
  readonly kind: MediaKind
  readonly feature: string
  readonly platform: Generation['platform']
  readonly surface: Generation['surface']
  /** The version of the policy that was in force when it began. */
  readonly policyVersion: string
  readonly startedAt: number
  readonly finishedAt: number | null
  readonly outcome: Generation['outcome']
  readonly failure: Failure | null
  readonly missing: readonly string[]
  readonly credits: number
  readonly charge: Generation['charge']
  /** What it still costs, by lot (negative): shrinks as credits come back, so that nothing comes back twice. */
  readonly charged: readonly Move[]
  /** The ledger entry that it was charged with; null: it cost nothing. */
  readonly entryId: string | null
  /** The lots it was paid from. */
  readonly paidFrom: readonly string[]
  readonly resultIds: readonly string[]
}

/** One picture or clip that a generation yielded. */
export type ResultRow = Row & {
  readonly generationId: string
  readonly kind: MediaKind
  readonly downloadedAt: number | null
  /** The one report about it. */
  readonly reportId: string | null
}

/** What a person reported, with the verdict of each result. */
export type ReportRow = Row & {
  readonly createdAt: number
  readonly resultIds: readonly string[]
  readonly reason: ReportReason
  readonly details: string
  readonly marks: readonly Mark[]
  readonly attachments: readonly string[]
  readonly safety: boolean
  readonly items: readonly (Readonly<Ruled> & { readonly resultId: string; readonly generationId: string })[]
  readonly refundId: string | null
}

/** Credits or money of a refund on the way. */
export type TransferRow = {
  readonly id: string
  readonly kind: 'credits' | 'money' | 'remedy'
  readonly credits: number | null
  readonly money: Money | null
  readonly remedy: Remedy | null
  readonly destination: Destination
  readonly method: PaymentMethod | null
  /** The pack whose price the money is of; null: no money. */
  readonly packId: string | null
  /** What a generation cost until its price came back as money: those credits come back no more. */
  readonly insteadOf: { readonly generationId: string; readonly charged: readonly Move[] } | null
  readonly status: TransferStatus
  /** Since when the processor is being asked: it must not fail, nor go elsewhere, until that is known. */
  readonly sendingSince: number | null
  readonly reference: string | null
  readonly createdAt: number
  readonly sentAt: number | null
  readonly arrivedAt: number | null
}

/**
 * One subject of a refund with its verdict: what the policy said, whole, for operators and for what an approval
 * gives; what the person may see of it; which version of the policy said it, and which other readings would not have.
 */
export type RefundItemRow = Readonly<Acted> & {
  readonly subject: { readonly kind: 'result' | 'generation' | 'pack'; readonly id: string }
  readonly generationId: string | null
}

/** One refund case with everything that happened to it. */
export type RefundRow = Row & {
  readonly reference: string
  readonly origin: RefundOrigin
  readonly status: RefundStatus
  readonly ground: Ground
  readonly createdAt: number
  readonly updatedAt: number
  readonly items: readonly RefundItemRow[]
  readonly transfers: readonly TransferRow[]
  readonly events: readonly (Pick<RefundEvent, 'kind' | 'note'> & { readonly at: number; readonly attachments: readonly string[] })[]
  /** The facts that its promises hang on. */
  readonly facts: Facts
  readonly packId: string | null
  readonly reportId: string | null
  /** Credits of the pack kept out of use while the case is open or paid. */
  readonly taken: number
  /** How many credits of the pack it is about; null: all that are left. */
  readonly part: number | null
  /** The statements by which the person leaves the contract; null: there are none. */
  readonly withdrawal: LeavingRow | null
  /** Statements of other wallets, or of nobody's, that an operator found to be about its pack. */
  readonly matched: readonly WithdrawalRow[]
  readonly destination: Destination | null
  readonly fields: Readonly<Record<string, string>>
  /** How the credits of the pack were used until it was asked for: the evidence for the amount (B41). */
  readonly usage: readonly UsageRecord[]
  readonly attachments: readonly string[]
  readonly email: string | null
  /** To be looked at before all else (D7): a column, so that reviewers find it. */
  readonly urgent: boolean
}

/** One change of the wallet; `sequence` is gapless from 1 here. */
export type ChangeRow = Row & {
  readonly kind: 'wallet' | 'refund'
  readonly at: number
  readonly refundId: string | null
}

/** An idempotency key: the id is user and key together. */
export type KeyRow = Row & {
  readonly fingerprint: string
  readonly createdAt: number
  /** Null while it runs. */
  readonly answer: { readonly status: number; readonly body: string } | null
}

/** A file given as evidence; its bytes are with `Uploads`. */
export type AttachmentRow = Row & {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly createdAt: number
}

/** One interruption of the service, for everybody. It belongs to no wallet. */
export type IncidentRow = {
  readonly id: string
  readonly from: number
  /** Null while it lasts. */
  readonly until: number | null
  /** Whether nothing worked at all (D8). */
  readonly complete: boolean
  /** Whether it was made good (A11); null: nobody has said. */
  readonly remedied: boolean | null
}

/** The tables of a wallet by name. */
export type Tables = {
  wallets: WalletRow
  lots: LotRow
  entries: EntryRow
  history: HistoryRow
  packs: PackRow
  generations: GenerationRow
  results: ResultRow
  reports: ReportRow
  refunds: RefundRow
  changes: ChangeRow
  keys: KeyRow
  attachments: AttachmentRow
  withdrawals: WithdrawalRow
}
