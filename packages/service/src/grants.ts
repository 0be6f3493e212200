import type { Destination, Ground, RefundOrigin, RefundStatus } from '@makegood/contract'
import type { Facts } from '@makegood/policy'
import { putBack, takeOut } from './ledger.ts'
import { lotOf } from './lots.ts'
import type { PackRow, RefundItemRow, RefundRow } from './rows.ts'
import { give } from './transfers.ts'
import { nextRequest, post, tell, type Work } from './work.ts'

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

type EventKind = RefundRow['events'][number]['kind']

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
    id: work.ids.id(request),
    sequence: request.sequence,
    reference: work.ids.reference(request),
    origin: input.origin,
    ground: input.ground,
    status: 'received',
    createdAt: at,
    updatedAt: at,
    items: input.items,
    transfers: [],
    events: [{ kind: 'received', at, note: null }],
    facts: input.facts,
    packId: input.pack?.id ?? null,
    reportId: input.reportId ?? null,
    taken: 0,
    destination: input.destination ?? null,
    fields: input.fields ?? {},
    attachments: input.attachments ?? [],
    email: input.email ?? null,
  }
  refund = moved(work, refund, ...moveOf(input.items))
  if (input.items.some(mayPay)) refund = await takeCredits(work, refund)
  for (const item of input.items) {
    const { grant } = item.ruling
    if (item.decision.verdict === 'granted' && grant) refund = (await give(work, refund, item, grant)) ?? refund
  }
  const pack = refund.packId === null ? undefined : await work.tx.packs.get(refund.packId)
  if (pack) await work.tx.packs.put({ ...pack, refundId: refund.id })
  await save(work, refund)
  return refund
}

/** Whether money may come of it: a grant says so, and a person who is to decide may say so. */
function mayPay({ decision: { verdict }, ruling: { grant, choices } }: RefundItemRow): boolean {
  if (verdict === 'granted') return [grant, ...choices].some((given) => given !== null && 'money' in given)
  return verdict === 'review' || verdict === 'needs_information'
}

/** What the verdicts make of a case: the one that needs most attention decides. */
export function moveOf(items: readonly RefundItemRow[]): [RefundStatus, EventKind] {
  const has = (verdict: string) => items.some(({ decision }) => decision.verdict === verdict)
  const chooses = (who: string) => items.some(({ decision }) => decision.verdict === 'granted' && decision.chosenBy === who)
  if (has('review') || chooses('seller')) return ['in_review', 'in_review']
  if (has('needs_information')) return ['needs_information', 'information_asked']
  if (chooses('person')) return ['needs_information', 'choice_asked']
  return has('granted') ? ['approved', 'approved'] : ['declined', 'declined']
}

/** The refund with another status, and the event that says so. */
export function moved(
  work: Work,
  refund: RefundRow,
  status: RefundStatus,
  event: EventKind,
  note: string | null = null,
): RefundRow {
  return { ...refund, status, updatedAt: work.now, events: [...refund.events, { kind: event, at: work.now, note }] }
}

export async function save(work: Work, refund: RefundRow): Promise<void> {
  await work.tx.refunds.put(refund)
  await tell(work, 'refund', refund.id)
}

/** Takes what is left of the pack out of use, so that it cannot be spent and paid for at once. */
export async function takeCredits(work: Work, refund: RefundRow): Promise<RefundRow> {
  const pack = refund.packId === null ? undefined : await work.tx.packs.get(refund.packId)
  const lot = pack && lotOf(work, pack)
  if (!lot || lot.left === 0) return refund
  await post(work, takeOut(lot), { packId: refund.packId, refundId: refund.id })
  return { ...refund, taken: refund.taken + lot.left }
}

/** Puts them back: the refund will not be paid. Where the bank has paid it, they stay out of use. */
export async function returnCredits(work: Work, refund: RefundRow): Promise<RefundRow> {
  const pack = refund.packId === null ? undefined : await work.tx.packs.get(refund.packId)
  if (!pack || refund.taken === 0) return refund
  if (pack.chargeback !== 'paid')
    await post(work, putBack(lotOf(work, pack), refund.taken), { packId: pack.id, refundId: refund.id })
  return { ...refund, taken: 0 }
}
