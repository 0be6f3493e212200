import type { Amount, Destination, Ground, Money, RefundOrigin, RefundStatus } from '@makegood/contract'
import type { Facts, Grant } from '@makegood/policy'
import { addLot, capture, creditsIn, giveBack, putBack, split, takeOut } from './ledger.ts'
import { notPossible } from './problems.ts'
import type { GenerationRow, PackRow, RefundItemRow, RefundRow, TransferRow } from './rows.ts'
import { type About, nextRequest, nextRow, post, tell, type Work } from './work.ts'

/** Opens refunds and gives what they grant. Every credit and every cent that leaves goes through here. */

export type NewRefund = {
  origin: RefundOrigin
  ground: Ground
  items: RefundItemRow[]
  facts: Facts
  /** The pack it is about; its credits are kept out of use while the case is open or paid. */
  pack?: PackRow
  reportId?: string
  destination?: Destination
  fields?: Record<string, string>
  attachments?: string[]
  email?: string
}

const UNDECIDED: readonly RefundStatus[] = ['received', 'needs_information', 'in_review']

export const isUndecided = (refund: RefundRow) => UNDECIDED.includes(refund.status)

export const lastPayment = (refund: RefundRow) => refund.transfers.filter(({ kind }) => kind === 'money').at(-1)

/** Whether it may still move money: one such refund at a time a pack. */
export function isOpen(refund: RefundRow): boolean {
  if (isUndecided(refund)) return true
  const payment = lastPayment(refund)
  return refund.status === 'approved' && payment !== undefined && payment.status !== 'arrived'
}

/** Opens a case, and gives at once what its items were granted. */
export async function openRefund(work: Work, input: NewRefund): Promise<RefundRow> {
  const request = nextRequest(work, 'refund')
  const at = work.now
  let refund: RefundRow = {
    id: work.ids.id(request), sequence: request.sequence, reference: work.ids.reference(request), origin: input.origin, ground: input.ground,
    status: 'received', createdAt: at, updatedAt: at, items: input.items, transfers: [], events: [{ kind: 'received', at, note: null }],
    facts: input.facts, packId: input.pack?.id ?? null, reportId: input.reportId ?? null, taken: 0, destination: input.destination ?? null,
    fields: input.fields ?? {}, attachments: input.attachments ?? [], email: input.email ?? null,
  }
  const verdicts = input.items.map(({ decision }) => decision.verdict)
  if (verdicts.includes('review')) refund = moved(work, refund, 'in_review', 'in_review')
  else if (verdicts.includes('needs_information')) refund = moved(work, refund, 'needs_information', 'information_asked')
  else refund = verdicts.includes('granted') ? moved(work, refund, 'approved', 'approved') : moved(work, refund, 'declined', 'declined')

  if (refund.status !== 'declined') refund = await takeCredits(work, refund)
  for (const item of input.items) {
    if (item.decision.verdict === 'granted' && item.ruling.grant) refund = await give(work, refund, item, item.ruling.grant)
  }
  const pack = refund.packId === null ? undefined : await work.tx.packs.get(refund.packId)
  if (pack) await work.tx.packs.put({ ...pack, refundId: refund.id })
  await save(work, refund)
  return refund
}

/** The refund with another status, and the event that says so. */
export function moved(work: Work, refund: RefundRow, status: RefundStatus, event: RefundRow['events'][number]['kind'], note: string | null = null): RefundRow {
  return { ...refund, status, updatedAt: work.now, events: [...refund.events, { kind: event, at: work.now, note }] }
}

export async function save(work: Work, refund: RefundRow): Promise<void> {
  await work.tx.refunds.put(refund)
  await tell(work, 'refund', refund.id)
}

/** Takes what is left of the pack out of use, so that it cannot be spent and paid for at once. */
export async function takeCredits(work: Work, refund: RefundRow): Promise<RefundRow> {
  const lot = work.lots.find(({ packId }) => packId !== null && packId === refund.packId)
  if (!lot || lot.left === 0) return refund
  await post(work, takeOut(lot), { packId: refund.packId, refundId: refund.id })
  return { ...refund, taken: refund.taken + lot.left }
}

/** Puts them back: the refund will not be paid. */
export async function returnCredits(work: Work, refund: RefundRow): Promise<RefundRow> {
  const lot = work.lots.find(({ packId }) => packId !== null && packId === refund.packId)
  if (!lot || refund.taken === 0) return refund
  await post(work, putBack(lot, refund.taken), { packId: refund.packId, refundId: refund.id })
  return { ...refund, taken: 0 }
}

/** Gives one item what it was granted. */
export async function give(work: Work, refund: RefundRow, item: RefundItemRow, grant: Grant): Promise<RefundRow> {
  const transfer =
    'money' in grant
      ? await payMoney(work, refund, grant.money, refund.destination ?? grant.to[0] ?? 'original_method')
      : await giveCredits(work, refund, item, grant)
  return { ...refund, transfers: [...refund.transfers, transfer] }
}

type CreditGrant = Extract<Grant, { credits: number }>

/** Credits arrive at once (D20). */
async function giveCredits(work: Work, refund: RefundRow, item: RefundItemRow, grant: CreditGrant): Promise<TransferRow> {
  const generation = item.generationId === null ? undefined : await work.tx.generations.get(item.generationId)
  const about = { generationId: item.generationId, packId: refund.packId, refundId: refund.id }
  const credits = generation ? await giveBackCharge(work, generation, grant, about) : grant.credits
  if (credits === 0) throw notPossible('Nothing of this generation is charged any more.')
  // Courtesy, and what no generation had cost, comes as a lot of its own and is never cash (C15).
  if (!generation || grant.as !== null) {
    const kind = grant.as ?? 'courtesy'
    await post(work, addLot(kind === 'courtesy' ? 'courtesy' : 'grant', { ...nextRow(work, 'lot'), kind, credits, createdAt: work.now }), about)
  }
  return { ...newTransfer(work), kind: 'credits', credits, destination: 'wallet', status: 'arrived', sentAt: work.now, arrivedAt: work.now }
}

/** Lets a generation cost less, by what it still costs at most: so nothing comes back twice. Answers by how much. */
async function giveBackCharge(work: Work, generation: GenerationRow, { credits, as }: CreditGrant, about: About): Promise<number> {
  const { back, rest } = split(generation.charged, credits)
  if (back.length === 0) return 0
  const held = generation.charge === 'held'
  if (as === null) await post(work, giveBack(work.lots, back, held ? 'held' : 'used', work.now, nextRow(work, 'lot')), about)
  else if (held) await post(work, capture(work.lots, back.map((move) => ({ ...move, credits: -move.credits }))), about)
  const charge = rest.length > 0 ? generation.charge : held && as === null ? 'released' : 'returned'
  await work.tx.generations.put({ ...generation, charged: rest, charge })
  return creditsIn(back)
}

/** Money waits to be sent. Never more than was paid, whoever approves it. */
async function payMoney(work: Work, refund: RefundRow, money: Money, destination: Destination): Promise<TransferRow> {
  const pack = refund.packId === null ? undefined : await work.tx.packs.get(refund.packId)
  if (!pack) throw notPossible('Money is refunded for a pack only.')
  if (money.currency !== pack.paid.currency) throw notPossible(`The pack was paid in ${pack.paid.currency}.`)
  const open = pack.paid.amount - pack.refunded
  if (money.amount <= 0 || money.amount > open) throw notPossible(`Of this pack ${open} ${money.currency} (minor units) can still be refunded.`)
  await work.tx.packs.put({ ...pack, refunded: pack.refunded + money.amount })
  return { ...newTransfer(work), money, destination, method: destination === 'original_method' ? pack.method : null }
}

export function newTransfer(work: Work): TransferRow {
  return {
    id: nextRow(work, 'transfer').id, kind: 'money', credits: null, money: null, destination: 'original_method', method: null, status: 'pending',
    reference: null, createdAt: work.now, sentAt: null, arrivedAt: null,
  }
}

/** What a reviewer grants, as the policy would have said it. */
export function grantOf(amount: Amount, ruled: Grant | null): Grant {
  if (amount.money) return { money: amount.money, to: ruled && 'money' in ruled ? ruled.to : ['original_method'] }
  return { credits: amount.credits ?? 0, as: ruled && 'credits' in ruled ? ruled.as : null }
}
