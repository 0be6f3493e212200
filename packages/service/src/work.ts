import { addEntryLine } from './history-lines.ts'
import { balanceOf, isExpired, lapse, type Posting } from './ledger.ts'
import type { IdKind, IdRequest, Message, Ports, Transaction } from './ports.ts'
import { notPossible } from './problems.ts'
import type { EntryRow, LotRow, WalletRow } from './rows.ts'
import type { Sale } from './sales.ts'
import type { Texts } from './versions.ts'

/** What every part of the service works with: the ports, the texts that decide, and what holds of every sale. */
export type Context = Ports & Texts & {
  sale: Sale
  /** Where requests about packs go: here, or as a letter to the seller (A20, C29). */
  requests: 'service' | 'letter'
}

/** One transaction at work on one wallet. */
export type Work = Context & {
  tx: Transaction
  walletId: string
  /** The moment of the call; everything in it happens then. */
  now: number
  wallet: WalletRow
  lots: LotRow[]
  /** Messages to send once everything is kept. */
  messages: Message[]
  /** What refunds that are being opened do to the balance, by id: it stands in their line of the history. */
  opening: Map<string, number>
}

/** Runs a job alone on a wallet. Credits that expired or are forfeited lapse first; messages go out after the commit. */
export async function transact<T>(context: Context, walletId: string, job: (work: Work) => Promise<T>): Promise<T> {
  const messages: Message[] = []
  const result = await context.store.transaction(walletId, async (tx) => {
    // A store may run the transaction again after a conflict.
    messages.length = 0
    const work: Work = {
      ...context,
      tx,
      walletId,
      messages,
      now: context.clock.now(),
      wallet: (await tx.wallets.get(walletId)) ?? newWallet(walletId),
      lots: await tx.lots.list(),
      opening: new Map(),
    }
    const before = work.wallet
    const expired = work.lots.filter((lot) => lot.left > 0 && isExpired(lot, work.now))
    if (expired.length > 0) await post(work, lapse(expired, 'expiry'))
    await forfeit(work)
    const result = await job(work)
    if (work.wallet !== before) await tx.wallets.put(work.wallet)
    return result
  })
  for (const message of messages) {
    await context.mail.send(message).catch((error: unknown) => report(context, error, null))
  }
  return result
}

const newWallet = (id: string): WalletRow => ({
  id,
  sequence: 0,
  standing: 'active',
  flags: {},
  cancellations: [],
  forfeited: 0,
  rows: 0,
  entries: 0,
  lines: 0,
  changes: 0,
})

/** Takes what is left in lots that are forfeited. */
export async function forfeit(work: Work): Promise<void> {
  const lots = work.lots.filter(({ left, sequence }) => left > 0 && sequence <= work.wallet.forfeited)
  if (lots.length > 0) await post(work, lapse(lots, 'forfeit'))
}

/** Tells the host of an error that callers must not see. */
export function report(context: Pick<Context, 'onError'>, error: unknown, requestId: string | null): void {
  if (context.onError) context.onError(error, { requestId })
  else console.error('makegood: an error inside the service', { requestId }, error)
}

/** The next row of a wallet: its sequence and an identifier made for it. */
export function nextRow(work: Work, kind: IdKind): { id: string; sequence: number } {
  const request = nextRequest(work, kind)
  return { id: work.ids.id(request), sequence: request.sequence }
}

export function nextRequest(work: Work, kind: IdKind): IdRequest {
  const sequence = work.wallet.rows + 1
  work.wallet = { ...work.wallet, rows: sequence }
  return { kind, walletId: work.walletId, sequence }
}

/** What an entry of the ledger is about. */
export type About = { generationId?: string | null; packId?: string | null; refundId?: string | null }

/** Writes a posting into the ledger and tells of it. */
export async function post(work: Work, posting: Posting, about: About = {}): Promise<EntryRow> {
  for (const lot of posting.lots) {
    await work.tx.lots.put(lot)
    const index = work.lots.findIndex(({ id }) => id === lot.id)
    if (index < 0) work.lots.push(lot)
    else work.lots[index] = lot
  }
  const most = work.lots.reduce((sum, { credits }) => sum + credits, 0)
  if (!Number.isSafeInteger(most)) throw notPossible('These are more credits than a wallet can count.')
  const { id } = nextRow(work, 'entry')
  const sequence = work.wallet.entries + 1
  work.wallet = { ...work.wallet, entries: sequence }
  const entry: EntryRow = {
    id,
    sequence,
    kind: posting.kind,
    at: work.now,
    credits: posting.credits,
    balanceAfter: balanceOf(work.lots),
    moves: posting.moves,
    generationId: about.generationId ?? null,
    packId: about.packId ?? null,
    refundId: about.refundId ?? null,
  }
  await work.tx.entries.put(entry)
  await tell(work, 'wallet', null)
  await addEntryLine(work, entry)
  return entry
}

/** Records a change of the wallet, so that streams tell of it in order. */
export async function tell(work: Work, kind: 'wallet' | 'refund', refundId: string | null): Promise<void> {
  const sequence = work.wallet.changes + 1
  work.wallet = { ...work.wallet, changes: sequence }
  await work.tx.changes.put({ id: String(sequence), sequence, kind, at: work.now, refundId })
}
