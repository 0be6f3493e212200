import type { Deadline, NextStep, Pack, Refund, RefundItem, Transfer } from '@makegood/contract'
import { deadlines } from '@makegood/policy'
import { awaitsChoice } from './decided.ts'
import { isUndecided, lastPayment } from './grants.ts'
import { generationView } from './generation-view.ts'
import { packView } from './packs.ts'
import type { RefundItemRow, RefundRow, TransferRow } from './rows.ts'
import { toInstant, toInstantOrNull } from './instants.ts'
import type { Work } from './work.ts'

/** A refund as its owner sees it. */
export async function refundView(work: Work, refund: RefundRow): Promise<Refund> {
  const pack = refund.packId === null ? undefined : await work.tx.packs.get(refund.packId)
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
    deadlines: deadlinesOf(work, refund),
    events: refund.events.map(({ at, ...event }) => ({ ...event, at: toInstant(at) })),
    acts: actsOf(refund),
    next: nextOf(refund),
    reportId: refund.reportId,
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

function transferView({ createdAt: _, sendingSince: __, sentAt, arrivedAt, ...transfer }: TransferRow): Transfer {
  return { ...transfer, sentAt: toInstantOrNull(sentAt), arrivedAt: toInstantOrNull(arrivedAt) }
}

/** The promises that concern this refund, each with when it was kept (D14, B50). */
function deadlinesOf(work: Work, refund: RefundRow): Deadline[] {
  if (refund.status === 'canceled') return []
  const first = (...kinds: string[]) => refund.events.find(({ kind }) => kinds.includes(kind))?.at ?? null
  const payment = lastPayment(refund)
  const credits = refund.transfers.filter(({ kind }) => kind === 'credits').at(-1)
  const approvedAt = first('approved')
  const metAt: Record<string, number | null> = {
    credit: credits?.arrivedAt ?? null,
    reply: first('information_asked', 'approved', 'declined'),
    decision: first('approved', 'declined'),
    processing: payment?.sentAt ?? null,
    arrival: payment?.arrivedAt ?? null,
  }
  const money = payment !== undefined || (refund.packId !== null && isUndecided(refund))
  const concerns = (stage: string) =>
    stage === 'credit' ? credits !== undefined : stage === 'processing' || stage === 'arrival' ? money : true
  return deadlines(work.compiled, { requestedAt: refund.createdAt, approvedAt, facts: refund.facts })
    .filter(({ stage }) => concerns(stage))
    .map((deadline) => ({ ...deadline, metAt: toInstantOrNull(metAt[deadline.stage] ?? null) }))
}

const wasAppealed = (refund: RefundRow) => refund.events.some(({ kind }) => kind === 'appealed')

/** What its owner may do with it now. */
export function actsOf(refund: RefundRow): Refund['acts'] {
  return [
    ...(isUndecided(refund) && refund.transfers.length === 0 && refund.origin !== 'automatic' ? ['cancel'] : []),
    ...(refund.status === 'needs_information' && refund.events.some(({ kind }) => kind === 'information_asked') ? ['give_information'] : []),
    ...(isUndecided(refund) && refund.items.some(({ decision }) => awaitsChoice(decision)) ? ['choose'] : []),
    ...(refund.status === 'declined' && !wasAppealed(refund) ? ['appeal'] : []),
    ...(refund.status === 'approved' && lastPayment(refund)?.status === 'failed' ? ['change_destination'] : []),
  ]
}

/** The ways on that the decisions offer, while nothing better has come of them; and what is asked of its owner. */
function nextOf(refund: RefundRow): NextStep[] {
  if (refund.status === 'approved' || refund.status === 'canceled') return []
  const asked = refund.status === 'needs_information'
  const steps = refund.items.flatMap(({ decision }) => decision.next)
  const kept = [
    ...(asked ? [{ kind: 'give_information' }] : []),
    ...steps.filter(({ kind }) => kind !== 'give_information' && (kind !== 'ask_review' || !wasAppealed(refund))),
  ]
  return kept.filter((step, index) => kept.findIndex(({ kind }) => kind === step.kind) === index)
}
