import type { LedgerEntry, Lot, Page, Wallet } from '@makegood/contract'
import type { Call } from './call.ts'
import { pageOf, readPaging, readSequence } from './cursors.ts'
import { balanceOf, heldOf } from './ledger.ts'
import type { EntryRow, LotRow } from './rows.ts'
import { toInstant, toInstantOrNull } from './instants.ts'
import type { Work } from './work.ts'

/** The wallet with every lot that still has something in it. */
export async function retrieveWallet({ lots, wallet, walletId, now }: Work): Promise<Wallet> {
  const live = lots.filter((lot) => lot.left + lot.held > 0).sort((one, other) => other.sequence - one.sequence)
  return {
    id: walletId,
    balance: balanceOf(lots),
    held: heldOf(lots),
    lots: live.map(lotView),
    sequence: wallet.changes,
    asOf: toInstant(now),
  }
}

export async function listEntries({ tx, now }: Work, { query }: Call): Promise<Page<LedgerEntry>> {
  const { before, limit } = readPaging(query)
  const rows = await tx.entries.list({ before, after: readSequence(query, 'after'), limit: limit + 1 })
  return pageOf(rows, limit, now, entryView)
}

export function lotView(lot: LotRow): Lot {
  return {
    id: lot.id,
    kind: lot.kind,
    credits: lot.credits,
    left: lot.left,
    held: lot.held,
    paid: lot.paid,
    packId: lot.packId,
    createdAt: toInstant(lot.createdAt),
    expiresAt: toInstantOrNull(lot.expiresAt),
  }
}

export function entryView({ moves, at, ...entry }: EntryRow): LedgerEntry {
  return { ...entry, at: toInstant(at), moves: [...moves] }
}
