import type { LedgerEntry, Wallet } from '@makegood/contract'
import type { Call, CallOptions } from './call.ts'
import { type PageOptions, type Pages, pages } from './pages.ts'

/** Which ledger entries to list. */
export type EntryListOptions = PageOptions & {
  /** Only entries with a higher sequence. */
  after?: number
}

/** The credits of the signed-in user. */
export type WalletCalls = {
  /** The balance with its lots, now (A7, C12). */
  retrieve(options?: CallOptions): Promise<Wallet>
  /** The ledger, newest first: every credit that came or went (C6, D14). */
  entries(options?: EntryListOptions): Pages<LedgerEntry>
}

export function walletCalls(call: Call): WalletCalls {
  return {
    retrieve: (options) => call('retrieveWallet', options),
    entries: (options) => pages((page) => call('listEntries', page), options),
  }
}
