import {
  type Destination, type Ground, refundLifecycle, type RefundMove, type RefundOrigin, type RefundStatus, undecidedStatuses,
  type UsageRecord,
} from '@makegood/contract'
import type { Facts, Grant } from '@makegood/policy'
import { granted, mayPay, nothing, toAgree } from './decided.ts'
import { keepRefundLine } from './history-lines.ts'
import { bringsAll, noteLeaving, packOf, returnCredits, takeCredits } from './lots.ts'
import { tellOutcome, write } from './messages.ts'
import { requireMove } from './moves.ts'
import type { PackRow, RefundItemRow, RefundRow } from './rows.ts'
import { give, placeOf } from './transfers.ts'
import { nextRequest, tell, type Work } from './work.ts'

export type NewRefund = {
  origin: RefundOrigin
  ground: Ground
  items: RefundItemRow[]
  facts: Facts
  /** The pack it is about; its credits are kept out of use while the case is open or paid. */
  pack?: PackRow
  /** How many credits of it; all that are left without. */
  part?: number | null
  withdrawal?: RefundRow['withdrawal']
  reportId?: string
  destination?: Destination
  fields?: Record<string, string>
  usage?: UsageRecord[]
  attachments?: string[]
  email?: string
}

type EventKind = RefundRow['events'][number]['kind']

const UNDECIDED: readonly RefundStatus[] = undecidedStatuses

export const isUndecided = (refund: RefundRow) => UNDECIDED.includes(refund.status)

export const lastPayment = (refund: RefundRow) => refund.transfers.filter(({ kind }) => kind === 'money').at(-1)

/** Whether the person was asked for more and has not answered yet; choosing a remedy is another matter. */
export function awaitsInformation({ status, events }: RefundRow): boolean {
  const asked = events.findLast(({ kind }) => kind === 'information_asked' || kind === 'choice_asked')
  return status === 'needs_information' && asked?.kind === 'information_asked'
}

/** Whether a second review was asked for: there is one (B42). */
export const wasAppealed = (refund: RefundRow) => refund.events.some(({ kind }) => kind === 'appealed')

/** Whether it may still move money: one such refund at a time a pack. */
export function isOpen(refund: RefundRow): boolean {
  if (isUndecided(refund)) return true
  const payment = lastPayment(refund)
  return refund.status === 'approved' && payment !== undefined && payment.status !== 'arrived'
}

/**
 * Opens a case, and gives at once what its items were granted. Money that the person wants where somebody has to
 * agree to it waits for the yes (B37).
 */
export async function openRefund(work: Work, input: NewRefund): Promise<RefundRow> {
  const request = nextRequest(work, 'refund')
  const at = work.now
  const destination = input.destination ?? null
  const items = input.items.map((item) => {
    const { verdict, grant } = item.ruling
    const waits = verdict === 'granted' && grant && 'money' in grant && placeOf({ destination }, grant.to).review
    return waits ? toAgree(item, grant) : item
  })
  let refund: RefundRow = {
    id: work.ids.id(request),
    sequence: request.sequence,
    reference: work.ids.reference(request),
    origin: input.origin,
    ground: input.ground,
    status: requireMove(refundLifecycle, null, input.origin as RefundMove, 'received'),
    createdAt: at,
    updatedAt: at,
    items,
    transfers: [],
    events: [{ kind: 'received', at, note: null, attachments: input.attachments ?? [] }],
    facts: input.facts,
    packId: input.pack?.id ?? null,
    reportId: input.reportId ?? null,
    taken: 0,
    part: input.part ?? null,
    withdrawal: input.withdrawal ?? null,
    matched: [],
    destination,
    fields: input.fields ?? {},
    usage: input.usage ?? [],
    attachments: input.attachments ?? [],
    email: input.email ?? null,
    urgent: items.some(({ decision }) => decision.urgent),
  }
  refund = moved(work, refund, 'decide', ...moveOf(items))
  if (items.some(({ decision }) => mayPay(decision))) refund = await takeCredits(work, refund)
  for (const item of items) {
    const { grant } = item.ruling
    if (item.decision.verdict === 'granted' && grant) refund = (await give(work, refund, item, grant)) ?? refund
  }
  const pack = await packOf(work, refund)
  if (pack) await work.tx.packs.put({ ...pack, refundId: refund.id })
  if (refund.urgent) write(work, { kind: 'urgent_request', to: null, refundId: refund.id, reportId: refund.reportId })
  await save(work, refund)
  return refund
}

/** Gives an item what somebody granted, and decides it so. */
export async function giveItem(
  work: Work,
  refund: RefundRow,
  item: RefundItemRow,
  grant: Grant,
): Promise<[RefundRow, RefundItemRow]> {
  const given = await give(work, refund, item, grant)
  const decision = given ? granted(item.decision, grant, given) : nothing(item.decision)
  return [given ?? refund, { ...item, decision }]
}

/**
 * The case as its items leave it, told by mail. What was kept of the pack is free again where no money comes of it;
 * where its whole price goes back, so do the credits that came back in the meantime.
 */
export async function settled(
  work: Work,
  refund: RefundRow,
  act: RefundMove,
  note: string | null = null,
  told?: EventKind,
): Promise<RefundRow> {
  const [status, event] = moveOf(refund.items)
  const after = moved(work, refund, act, status, told ?? event, note)
  tellOutcome(work, after)
  if (!after.items.some(({ decision }) => mayPay(decision))) return returnCredits(work, after)
  const pack = await packOf(work, after)
  return pack && bringsAll(pack, after) ? takeCredits(work, after, null) : after
}

/** What the verdicts make of a case: the one that needs most attention decides. */
export function moveOf(items: readonly RefundItemRow[]): [RefundStatus, EventKind] {
  const has = (verdict: string) => items.some(({ decision }) => decision.verdict === verdict)
  const chooses = (who: string) =>
    items.some(({ decision }) => decision.verdict === 'granted' && decision.chosenBy === who)
  if (has('review') || chooses('seller')) return ['in_review', 'in_review']
  if (has('needs_information')) return ['needs_information', 'information_asked']
  if (chooses('person')) return ['needs_information', 'choice_asked']
  return has('granted') ? ['approved', 'approved'] : ['declined', 'declined']
}

/** The refund where an act has led it, and the event that says so. No status of a case changes but here. */
export function moved(
  work: Work,
  refund: RefundRow,
  act: RefundMove,
  status: RefundStatus,
  event: EventKind,
  note: string | null = null,
): RefundRow {
  return told(work, { ...refund, status: requireMove(refundLifecycle, refund.status, act, status) }, event, note)
}

/** The refund with an event more. */
export function told(
  work: Work,
  refund: RefundRow,
  event: EventKind,
  note: string | null = null,
  attachments: readonly string[] = [],
): RefundRow {
  const one = { kind: event, at: work.now, note, attachments }
  return { ...refund, updatedAt: work.now, events: [...refund.events, one] }
}

export async function save(work: Work, refund: RefundRow): Promise<void> {
  await work.tx.refunds.put(refund)
  if (refund.withdrawal) await noteLeaving(work, refund)
  await tell(work, 'refund', refund.id)
  await keepRefundLine(work, refund)
}
