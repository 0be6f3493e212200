import type { CreditTrail, HistoryItem, HistoryKind, HistoryPage, HistoryStanding, LedgerEntry, Wallet } from '@makegood/contract'
import type { Call, CallOptions } from './call.ts'
import { type PageOptions, type Pages, pages } from './pages.ts'

/** Which ledger entries to list. */
export type EntryListOptions = PageOptions & {
  /** Only entries with a higher sequence. */
  after?: number
}

/** Which lines of the history to list. */
export type HistoryListOptions = PageOptions & {
  /** Only these: origins of refunds, kinds of ledger entries. */
  kind?: readonly HistoryKind[]
  /** Only refunds that stand like this. */
  standing?: readonly HistoryStanding[]
  /** Only from this instant on, and up to that one (ISO 8601). */
  from?: string
  until?: string
  /** Only what has this in its order, its generation, its reference or that of the bank; 200 characters at most. */
  search?: string
  /** Only what is new or other since this change of the wallet (`wallet.sequence`): to bring a list up to date. */
  changedAfter?: number
}

/** Which credits to follow. */
export type TrailOptions = CallOptions & ({ generationId: string } | { refundId: string })

/** The credits of the signed-in user. */
export type WalletCalls = {
  /** The balance with its lots, now (A7, C12). */
  retrieve(options?: CallOptions): Promise<Wallet>
  /** The ledger, newest first: every credit that came or went (C6, D14). */
  entries(options?: EntryListOptions): Pages<LedgerEntry>
  /**
   * Refunds and ledger entries in one list, newest first, each page with the wallet at the same moment (C6, D14). The
   * `credits` of all lines add up to the balance.
   *
   * @example
   * ```ts
   * const { items, total, wallet } = await client.wallet.history({ kind: ['automatic'], limit: 20 })
   * ```
   */
  history(options?: HistoryListOptions): Pages<HistoryItem, HistoryPage>
  /** Where the credits of a generation or of a refund came from and went (A7, C11, C12). */
  trail(options: TrailOptions): Promise<CreditTrail>
}

export function walletCalls(call: Call): WalletCalls {
  return {
    retrieve: (options) => call('retrieveWallet', options),
    entries: (options) => pages((page) => call('listEntries', page), options),
    history: (options) => pages((page) => call('listHistory', page), options),
    trail: (options) => call('retrieveTrail', options),
  }
}
