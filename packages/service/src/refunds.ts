import {
  type Decision, type NewDestination, type NewEvidence, type Page, type Refund, type RefundAct, transferLifecycle,
} from '@makegood/contract'
import type * as v from 'valibot'
import { requireAttachments } from './attachments.ts'
import type { Call } from './call.ts'
import { pageOf, readPaging } from './cursors.ts'
import { toAgree } from './decided.ts'
import { gatherRecords } from './gather.ts'
import { isOpen, lastPayment, moved, save, told, wasAppealed } from './grants.ts'
import { giveBackReturned } from './leaving.ts'
import { packOf, returnCredits, takeCredits } from './lots.ts'
import { requireMove } from './moves.ts'
import { rulePack } from './packs.ts'
import type { Person } from './ports.ts'
import { invalid, notFound, notPossible } from './problems.ts'
import { actsOf, refundView } from './refund-view.ts'
import type { PackRow, RefundItemRow, RefundRow } from './rows.ts'
import { acted } from './readings.ts'
import { ruleWithdrawal } from './rule-withdrawal.ts'
import { newTransfer, takeBack } from './transfers.ts'
import { isPending } from './verdicts.ts'
import type { Work } from './work.ts'

export async function listRefunds(work: Work, { query }: Call): Promise<Page<Refund>> {
  const { before, limit } = readPaging(query)
  const status = query.get('status')
  const origin = query.get('origin')
  const where = { ...(status !== null && { status }), ...(origin !== null && { origin }) }
  const rows = await work.tx.refunds.list({ where, before, limit: limit + 1 })
  const page = pageOf(rows, limit, work.now, (refund) => refund)
  return { ...page, items: await Promise.all(page.items.map((refund) => refundView(work, refund))) }
}

export async function retrieveRefund(work: Work, { params }: Call): Promise<Refund> {
  return refundView(work, await findRefund(work, params.id!))
}

/**
 * Takes a request back before it is decided; the credits that were kept for it are free again. Results that nobody
 * has decided about may be reported anew; a refusal stands.
 */
export async function cancelRefund(work: Work, { params }: Call): Promise<Refund> {
  const refund = await mayAct(work, params.id!, 'cancel')
  const canceled = await returnCredits(work, moved(work, refund, 'cancel', 'canceled', 'canceled'))
  const report = refund.reportId === null ? undefined : await work.tx.reports.get(refund.reportId)
  // Asked again, a case that was refused once is no new one.
  const open = wasAppealed(refund) ? [] : refund.items.filter(({ decision }) => isPending(decision))
  for (const { resultId, generationId, decision } of report?.items ?? []) {
    const isFree = isPending(decision) && open.some((item) => item.generationId === generationId)
    const result = isFree ? await work.tx.results.get(resultId) : undefined
    if (result) await work.tx.results.put({ ...result, reportId: null })
  }
  await save(work, canceled)
  return refundView(work, canceled)
}

/** Asks for a second review with new evidence (B42, B43). There is one. */
export async function appealRefund(work: Work, call: Call<v.InferOutput<typeof NewEvidence>>): Promise<Refund> {
  const refund = await mayAct(work, call.params.id!, 'appeal')
  const pack = await packOf(work, refund)
  const ofPack = pack ? await work.tx.refunds.list({ where: { packId: pack.id } }) : []
  const other = ofPack.find((one) => one.id !== refund.id && isOpen(one))
  if (other) throw notPossible(`Another refund of this pack is open: ${other.reference}.`)
  const again = pack ? await countAgain(work, refund, pack, call.person) : refund
  if (pack) await work.tx.packs.put({ ...pack, refundId: refund.id })
  // What was granted beside a refusal stands.
  const isRefused = ({ verdict }: Decision) => refund.status === 'declined' || verdict === 'refused'
  return review(work, await takeCredits(work, inReview(again, isRefused)), call, 'appeal')
}

/** The refund with some of its items before a reviewer. */
function inReview(refund: RefundRow, which: (decision: Decision) => boolean): RefundRow {
  const again = (decision: Decision): Decision => ({
    ...decision,
    verdict: 'review',
    next: decision.next.filter(({ kind }) => kind !== 'give_information'),
  })
  const items = refund.items.map((item) =>
    which(item.decision) ? { ...item, decision: again(item.decision) } : item,
  )
  return { ...refund, items }
}

/**
 * The pack may have been used since the request: what the policy or the law would give is counted again from what is
 * left of it, for the moment of the request.
 */
async function countAgain(work: Work, refund: RefundRow, pack: PackRow, person: Person | null): Promise<RefundRow> {
  const records = await gatherRecords(work)
  const { withdrawal, createdAt, ground } = refund
  const said = rulePack(work, records, pack, ground, person, withdrawal?.receivedAt ?? createdAt)
  const { kase, part, ...ruled } = withdrawal
    ? await ruleWithdrawal(work, pack, said.kase, { ...withdrawal, chosen: null })
    : { ...said, part: null }
  const items = refund.items.map((item) => ({ ...item, ...acted(work, ruled, kase) }))
  return { ...refund, facts: kase.facts, part, items }
}

/** Gives what was asked for (B27); a reviewer goes on with it. */
export async function addInformation(work: Work, call: Call<v.InferOutput<typeof NewEvidence>>): Promise<Refund> {
  const refund = await mayAct(work, call.params.id!, 'give_information')
  const reviewed = inReview(refund, ({ verdict }) => verdict === 'needs_information')
  return review(work, reviewed, call, 'give_information')
}

async function review(
  work: Work,
  refund: RefundRow,
  { body }: Call<v.InferOutput<typeof NewEvidence>>,
  act: 'appeal' | 'give_information',
): Promise<Refund> {
  await requireAttachments(work, body.attachments)
  const heard = told(work, refund, act === 'appeal' ? 'appealed' : 'information_given', body.details, body.attachments)
  const reviewed = {
    ...moved(work, heard, act, 'in_review', 'in_review'),
    attachments: [...new Set([...refund.attachments, ...body.attachments])],
  }
  await save(work, reviewed)
  return refundView(work, reviewed)
}

/**
 * Sends the money elsewhere after a transfer failed. To a place that somebody has to agree to it goes only after the
 * yes (B37): until then nothing of it counts as paid.
 */
export async function changeDestination(
  work: Work,
  { params, body: { destination } }: Call<v.InferOutput<typeof NewDestination>>,
): Promise<Refund> {
  const refund = await mayAct(work, params.id!, 'change_destination')
  const allowed = refund.items.flatMap(({ decision }) => (decision.amount?.money ? decision.destinations : []))
  const place = allowed.find(({ to }) => to === destination)
  if (!place) throw invalid('/destination', `must be one of ${allowed.map(({ to }) => to).join(', ')}`)
  const failed = lastPayment(refund)!
  let changed: RefundRow = { ...refund, destination }
  if (place.review) {
    await takeBack(work, failed)
    const heard = told(work, changed, 'destination_changed')
    changed = { ...moved(work, heard, 'change_destination', 'in_review', 'in_review'), items: refund.items.map(agreeAgain) }
  } else {
    const pack = (await work.tx.packs.get(failed.packId!))!
    const { money, packId, insteadOf } = failed
    const method = destination === 'original_method' ? pack.method : null
    const status = requireMove(transferLifecycle, failed.status, 'change_destination', 'pending')
    const next = { ...newTransfer(work), money, destination, method, packId, insteadOf, status }
    const heard = moved(work, changed, 'change_destination', 'approved', 'destination_changed')
    changed = { ...heard, transfers: [...refund.transfers, next] }
  }
  await save(work, changed)
  await giveBackReturned(work)
  return refundView(work, await findRefund(work, changed.id))
}

/** Somebody has to agree to money that was granted already, for its new place. */
function agreeAgain(item: RefundItemRow): RefundItemRow {
  const { amount, destinations, fees } = item.decision
  return amount?.money ? toAgree(item, { money: amount.money, to: destinations, fees }) : item
}

export async function findRefund({ tx }: Work, id: string): Promise<RefundRow> {
  const refund = await tx.refunds.get(id)
  if (!refund) throw notFound('refund')
  return refund
}

export async function mayAct(work: Work, id: string, act: RefundAct): Promise<RefundRow> {
  const refund = await findRefund(work, id)
  if (!actsOf(refund).includes(act)) throw notPossible(`The refund is ${refund.status}: ${act} is not possible now.`)
  return refund
}
