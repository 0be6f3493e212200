import type { Amount, Refund } from '@makegood/contract'
import { give, grantOf, isUndecided, lastPayment, moved, returnCredits, save } from './grants.ts'
import { notFound, notPossible } from './problems.ts'
import type { Message } from './ports.ts'
import { refundView } from './refund-view.ts'
import { findRefund } from './refunds.ts'
import type { RefundItemRow, RefundRow, TransferRow } from './rows.ts'
import { type Context, transact, type Work } from './work.ts'

/** What reviewers and the payout job do with a refund. */
export type Operator = {
  /** The whole case, with everything the policy said of it. */
  retrieve(refundId: string): Promise<RefundRow>
  /** Grants what is not decided yet: what the policy would give, or the amount that is said here. */
  approve(refundId: string, options?: { amount?: Amount; note?: string }): Promise<Refund>
  decline(refundId: string, options?: { note?: string }): Promise<Refund>
  askInformation(refundId: string, options: { note: string }): Promise<Refund>
  /** Sends the money that waits. Asked twice it is sent once: the processor gets the transfer's id as its key. */
  payOut(refundId: string): Promise<Refund>
  /** The money has arrived. */
  arrive(refundId: string): Promise<Refund>
  /** A transfer failed. `final`: there is no other way to pay it, and the credits of the pack are free again. */
  failTransfer(refundId: string, options?: { final?: boolean; note?: string }): Promise<Refund>
}

export function createOperator(context: Context): Operator {
  const on = async <T>(refundId: string, job: (work: Work, refund: RefundRow) => Promise<T>): Promise<T> => {
    const walletId = await context.store.walletOf('refunds', refundId)
    if (walletId === undefined) throw notFound('refund')
    return transact(context, walletId, async (work) => job(work, await findRefund(work, refundId)))
  }
  const change = (refundId: string, job: (work: Work, refund: RefundRow) => Promise<RefundRow>) =>
    on(refundId, async (work, refund) => {
      const changed = await job(work, refund)
      if (changed !== refund) await save(work, changed)
      return refundView(work, changed)
    })
  return {
    retrieve: (id) => on(id, async (_, refund) => refund),
    approve: (id, options = {}) => change(id, (work, refund) => approve(work, refund, options)),
    decline: (id, options = {}) => change(id, (work, refund) => decline(work, refund, options.note ?? null)),
    askInformation: (id, { note }) => change(id, async (work, refund) => ask(work, refund, note)),
    payOut: async (id) => {
      const payment = await on(id, (work, refund) => waitingPayment(work, refund))
      if (payment === null) return change(id, async (_, refund) => refund)
      const { reference } = await context.payments.send(payment)
      return change(id, async (work, refund) => sent(work, refund, payment.transferId, reference))
    },
    arrive: (id) => change(id, async (work, refund) => arrive(work, refund)),
    failTransfer: (id, options = {}) => change(id, (work, refund) => fail(work, refund, options)),
  }
}

const isWaiting = ({ decision }: RefundItemRow) => decision.verdict === 'review' || decision.verdict === 'needs_information'

async function approve(work: Work, refund: RefundRow, { amount, note }: { amount?: Amount; note?: string }): Promise<RefundRow> {
  requireUndecided(refund)
  const waiting = refund.items.filter(isWaiting)
  if (amount && waiting.length !== 1) throw notPossible('An amount can be said for one open item only.')
  let approved: RefundRow = { ...refund, status: 'approved' }
  const items: RefundItemRow[] = []
  for (const item of refund.items) {
    if (!waiting.includes(item)) {
      items.push(item)
      continue
    }
    const grant = amount ? grantOf(amount, item.ruling.grant) : item.ruling.grant
    if (!grant) throw notPossible('The policy names no amount for this case: say one.')
    approved = await give(work, approved, item, grant)
    const given = 'money' in grant ? { money: grant.money } : { credits: grant.credits }
    const destinations = 'money' in grant ? grant.to : ['wallet']
    items.push({ ...item, decision: { ...item.decision, verdict: 'granted', amount: given, destinations, next: [] } })
  }
  mail(work, refund, 'refund_approved')
  return moved(work, { ...approved, items }, 'approved', 'approved', note ?? null)
}

async function decline(work: Work, refund: RefundRow, note: string | null): Promise<RefundRow> {
  requireUndecided(refund)
  const items = refund.items.map((item): RefundItemRow =>
    isWaiting(item) ? { ...item, decision: { ...item.decision, verdict: 'refused', amount: null } } : item,
  )
  mail(work, refund, 'refund_declined')
  // What was granted at once stays granted: the case is declined only where nothing came of it.
  const status = refund.transfers.length > 0 ? 'approved' : 'declined'
  return returnCredits(work, moved(work, { ...refund, items }, status, 'declined', note))
}

function ask(work: Work, refund: RefundRow, note: string): RefundRow {
  requireUndecided(refund)
  mail(work, refund, 'information_asked')
  return moved(work, refund, 'needs_information', 'information_asked', note)
}

async function waitingPayment(work: Work, refund: RefundRow) {
  const payment = lastPayment(refund)
  if (refund.status !== 'approved' || !payment) throw notPossible('There is no money to send.')
  if (payment.status !== 'pending') return null
  const pack = (await work.tx.packs.get(refund.packId!))!
  if (pack.chargeback) throw notPossible('The bank is looking into this payment: the money may come back that way.')
  return {
    transferId: payment.id, refundId: refund.id, orderId: pack.orderId, money: payment.money!, destination: payment.destination, method: payment.method,
  }
}

function sent(work: Work, refund: RefundRow, transferId: string, reference: string): RefundRow {
  const waiting = refund.transfers.find(({ id }) => id === transferId)
  if (waiting?.status !== 'pending') return refund
  mail(work, refund, 'refund_sent')
  return moved(work, withTransfer(refund, { ...waiting, status: 'sent', reference, sentAt: work.now }), 'approved', 'sent')
}

function arrive(work: Work, refund: RefundRow): RefundRow {
  const payment = lastPayment(refund)
  if (payment?.status === 'arrived') return refund
  if (payment?.status !== 'sent') throw notPossible('There is no money on the way.')
  return moved(work, withTransfer(refund, { ...payment, status: 'arrived', arrivedAt: work.now }), 'approved', 'arrived')
}

async function fail(work: Work, refund: RefundRow, { final = false, note }: { final?: boolean; note?: string }): Promise<RefundRow> {
  const payment = lastPayment(refund)
  if (refund.status !== 'approved' || !payment || payment.status === 'arrived') throw notPossible('There is no money on the way.')
  const failed = withTransfer(refund, { ...payment, status: 'failed' })
  mail(work, refund, 'transfer_failed')
  if (!final) return moved(work, failed, 'approved', 'failed', note ?? null)
  const pack = (await work.tx.packs.get(refund.packId!))!
  await work.tx.packs.put({ ...pack, refunded: pack.refunded - payment.money!.amount })
  return returnCredits(work, moved(work, failed, 'canceled', 'failed', note ?? null))
}

const withTransfer = (refund: RefundRow, transfer: TransferRow): RefundRow => ({
  ...refund, transfers: refund.transfers.map((one) => (one.id === transfer.id ? transfer : one)),
})

function requireUndecided(refund: RefundRow): void {
  if (!isUndecided(refund)) throw notPossible(`The refund is ${refund.status} already.`)
}

function mail({ messages, now }: Work, refund: RefundRow, kind: Message['kind']): void {
  messages.push({ kind, to: refund.email, at: now, refundId: refund.id, reportId: refund.reportId, statement: null })
}
