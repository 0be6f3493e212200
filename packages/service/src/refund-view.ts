import {
  canAct, type NextStep, type Pack, type Refund, type RefundAct, type RefundEvent, type RefundItem, refundLifecycle,
  type Transfer,
} from '@makegood/contract'
import { clocksOf } from './clocks.ts'
import { awaitsChoice } from './decided.ts'
import { awaitsInformation, isOpen, lastPayment, wasAppealed } from './grants.ts'
import { generationView } from './generation-view.ts'
import { packOf } from './lots.ts'
import { packView } from './packs.ts'
import type { RefundItemRow, RefundRow, TransferRow } from './rows.ts'
import { toInstant, toInstantOrNull } from './instants.ts'
import { statementsOf, statementView } from './statements.ts'
import type { Work } from './work.ts'

/** A refund as its owner sees it. */
export async function refundView(work: Work, refund: RefundRow): Promise<Refund> {
  const pack = await packOf(work, refund)
  const shownPack = pack ? packView(work, pack) : null
  return {
    id: refund.id,
    reference: refund.reference,
    origin: refund.origin,
    status: refund.status,
    ground: refund.ground,
    createdAt: toInstant(refund.createdAt),
    updatedAt: toInstant(refund.updatedAt),
    items: await Promise.all(refund.items.map((item) => itemView(work, item, shownPack))),
    transfers: refund.transfers.map(transferView),
    deadlines: await clocksOf(work, refund),
    events: await Promise.all(refund.events.map((event) => eventView(work, event))),
    acts: actsOf(refund),
    next: nextOf(refund),
    reportId: refund.reportId,
    destination: refund.destination,
    withdrawals: (await statementsOf(work, refund)).map(statementView),
    fields: { ...refund.fields },
    asOf: toInstant(work.now),
  }
}

async function itemView(work: Work, item: RefundItemRow, pack: Pack | null): Promise<RefundItem> {
  const generation = item.generationId === null ? undefined : await work.tx.generations.get(item.generationId)
  return {
    subject: item.subject,
    generation: generation ? await generationView(work, generation) : null,
    pack: item.subject.kind === 'pack' ? pack : null,
    decision: item.decision,
  }
}

async function eventView({ tx }: Work, { at, kind, note, attachments }: RefundRow['events'][number]): Promise<RefundEvent> {
  const files = await Promise.all(attachments.map((id) => tx.attachments.get(id)))
  const shown = files.flatMap((file) => (file ? [{ id: file.id, name: file.name }] : []))
  return { kind, at: toInstant(at), note, attachments: shown }
}

function transferView(transfer: TransferRow): Transfer {
  const { id, kind, credits, money, remedy, destination, method, status, reference, sentAt, arrivedAt } = transfer
  const given = { id, kind, credits, money, remedy, destination, method, status, reference }
  return { ...given, sentAt: toInstantOrNull(sentAt), arrivedAt: toInstantOrNull(arrivedAt) }
}

/** What its owner may do with it now. */
export function actsOf(refund: RefundRow): Refund['acts'] {
  const acts = Object.keys(TERMS) as RefundAct[]
  return acts.filter((act) => canAct(refundLifecycle, refund.status as Status, act) && TERMS[act](refund))
}

type Status = (typeof refundLifecycle.states)[number]

/** What must hold of a case beside its status, act by act. */
const TERMS: Record<RefundAct, (refund: RefundRow) => boolean> = {
  cancel: ({ transfers, origin }) => transfers.length === 0 && origin !== 'automatic',
  give_information: awaitsInformation,
  choose: ({ items }) => items.some(({ decision }) => awaitsChoice(decision)),
  appeal: (refund) => !wasAppealed(refund) && (refund.status === 'declined' || isRefusedInPart(refund)),
  change_destination: (refund) => lastPayment(refund)?.status === 'failed',
}

/** Refused in part, and what was granted beside it is paid (B42). */
function isRefusedInPart(refund: RefundRow): boolean {
  const isRefused = ({ verdict, next }: RefundItemRow['decision']) =>
    verdict === 'refused' && next.some(({ kind }) => kind === 'ask_review')
  return !isOpen(refund) && refund.items.some(({ decision }) => isRefused(decision))
}

/** The ways on that the decisions offer, while nothing better has come of them; and what is asked of its owner. */
function nextOf(refund: RefundRow): NextStep[] {
  if (refund.status === 'approved' || refund.status === 'canceled') return []
  const steps = refund.items.flatMap(({ decision }) => decision.next)
  const kept = [
    ...(awaitsInformation(refund) ? [{ kind: 'give_information' }] : []),
    ...steps.filter(({ kind }) => kind !== 'give_information' && (kind !== 'ask_review' || !wasAppealed(refund))),
  ]
  return kept.filter((step, index) => kept.findIndex(({ kind }) => kind === step.kind) === index)
}
