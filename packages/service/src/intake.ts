import { type Generation, type Lot, Money, type Pack, type PaymentMethod, type Refund } from '@makegood/contract'
import * as v from 'valibot'
import { chargeback } from './chargebacks.ts'
import { download, type Finish, finishGeneration, type NewGeneration, startGeneration } from './generations.ts'
import { addLot } from './ledger.ts'
import { packView } from './packs.ts'
import { notFound, notPossible } from './problems.ts'
import type { PackRow, Standing, Tables } from './rows.ts'
import { lotView } from './wallet.ts'
import { type Context, forfeit, nextRow, post, tell, transact, type Work } from './work.ts'

/** A pack that was bought. The same order told twice is one pack. */
export type NewOrder = {
  walletId: string
  orderId: string
  /** Epoch milliseconds of the payment; now without it. */
  at?: number
  credits: number
  paid: Money
  method: PaymentMethod
  channel?: PackRow['channel']
  /** The address it was bought from (C9). */
  email?: string
}

/** Credits that nobody bought: free ones, or a bonus. They never turn into cash (A5). */
export type NewGrant = {
  walletId: string
  /** The host's name for it, and the id of its lot: told twice it is granted once. */
  grantId: string
  kind: 'free' | 'bonus'
  credits: number
  /** Epoch milliseconds; never without it. */
  expiresAt?: number
}

/** What the host's backend tells the service. Everything here may be told twice and happens once. */
export type Intake = {
  order(order: NewOrder): Promise<Pack>
  grant(grant: NewGrant): Promise<Lot>
  /** Charges before the run. Null: not enough credits, and nothing was charged. */
  startGeneration(generation: NewGeneration & { walletId: string }): Promise<Generation | null>
  /** Ends it; what the policy gives back by itself is back at once. */
  finishGeneration(generationId: string, finish: Finish): Promise<{ generation: Generation; refund: Refund | null }>
  download(resultId: string): Promise<void>
  /** The standing of an account; `forfeit` takes the credits it has, also those that come back to them later (A18). */
  standing(account: { walletId: string; standing: Standing; forfeit?: boolean }): Promise<void>
  /**
   * A dispute with the bank about a pack: opened, or over with or without the money going back to the person.
   * Money that the bank gave back is not paid again; an open case about the pack is for a reviewer to close.
   */
  chargeback(packId: string, state: 'opened' | 'withdrawn' | 'paid'): Promise<void>
}

export function createIntake(context: Context): Intake {
  const about = async <T>(table: keyof Tables, id: string, what: string, job: (work: Work) => Promise<T>) => {
    const walletId = await context.store.walletOf(table, id)
    if (walletId === undefined) throw notFound(what)
    return transact(context, walletId, job)
  }
  return {
    order: ({ walletId, ...input }) => transact(context, walletId, (work) => order(work, input)),
    grant: ({ walletId, ...input }) => transact(context, walletId, (work) => grant(work, input)),
    startGeneration: ({ walletId, ...input }) => transact(context, walletId, (work) => startGeneration(work, input)),
    finishGeneration: (id, finish) =>
      about('generations', id, 'generation', (work) => finishGeneration(work, id, finish)),
    download: (id) => about('results', id, 'result', (work) => download(work, id)),
    standing: ({ walletId, ...input }) => transact(context, walletId, (work) => standing(work, input)),
    chargeback: (id, state) => about('packs', id, 'pack', (work) => chargeback(work, id, state)),
  }
}

async function order(
  work: Work,
  { orderId, at = work.now, credits, paid, method, channel = 'direct', email }: Omit<NewOrder, 'walletId'>,
): Promise<Pack> {
  const [known] = await work.tx.packs.list({ where: { orderId } })
  if (known) return packView(work, known)
  requireCredits(credits)
  if (!v.is(Money, paid) || paid.amount < 0)
    throw notPossible('A price is whole minor units, 0 or more, of an ISO 4217 currency.')
  const { id, sequence } = nextRow(work, 'pack')
  const lot = nextRow(work, 'lot')
  await work.tx.packs.put({
    id,
    sequence,
    orderId,
    lotId: lot.id,
    purchasedAt: at,
    credits,
    paid,
    refunded: 0,
    method,
    channel,
    email: email ?? null,
    policyVersion: work.compiled.book.version,
    chargeback: null,
    refundId: null,
  })
  await post(work, addLot('purchase', { ...lot, kind: 'pack', credits, paid, packId: id, createdAt: at }), {
    packId: id,
  })
  return packView(work, (await work.tx.packs.get(id))!)
}

async function grant(work: Work, { grantId, kind, credits, expiresAt }: Omit<NewGrant, 'walletId'>): Promise<Lot> {
  const known = work.lots.find(({ id }) => id === grantId)
  if (known) return lotView(known)
  requireCredits(credits)
  const posting = addLot('grant', {
    id: grantId,
    sequence: nextRow(work, 'lot').sequence,
    kind,
    credits,
    createdAt: work.now,
    expiresAt: expiresAt ?? null,
  })
  await post(work, posting)
  return lotView(posting.lots[0]!)
}

async function standing(
  work: Work,
  { standing, forfeit: forfeits = false }: { standing: Standing; forfeit?: boolean },
): Promise<void> {
  work.wallet = { ...work.wallet, standing, forfeited: forfeits ? work.wallet.rows : 0 }
  await forfeit(work)
  await tell(work, 'wallet', null)
}

function requireCredits(credits: number): void {
  if (!Number.isSafeInteger(credits) || credits < 1) throw notPossible('Credits are a whole number, 1 or more.')
}
