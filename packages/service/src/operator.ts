import type { Amount, Refund } from '@makegood/contract'
import { declined, granted, nothing } from './decided.ts'
import { isUndecided, lastPayment, moved, returnCredits, save } from './grants.ts'
import { writeAbout } from './messages.ts'
import { arrive, fail, notSent, sent, takePayment } from './payouts.ts'
import { notFound, notPossible } from './problems.ts'
import { refundView } from './refund-view.ts'
import { findRefund } from './refunds.ts'
import type { RefundItemRow, RefundRow } from './rows.ts'
import { give, grantOf } from './transfers.ts'
import { type Context, transact, type Work } from './work.ts'

/** What a reviewer grants. Of a generation never more comes back than it still costs, of a pack than was paid. */
export type Approval = {
  /** The amount, where one item is open. */
  amount?: Amount
  /** The amounts of several open items, by the id of their subject. */
  amounts?: Readonly<Record<string, Amount>>
  /** What its owner is told. */
  note?: string
}

/** What reviewers and the payout job do with a refund. */
export type Operator = {
  /** The whole case, with everything the policy said of it. */
  retrieve(refundId: string): Promise<RefundRow>
  /** Grants what is not decided yet: what the policy would give, or what is said here. */
  approve(refundId: string, options?: Approval): Promise<Refund>
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
      const taken = await on(id, takePayment)
      if (taken === null) return on(id, refundView)
      const { reference } = await context.payments.send(taken.payment).catch(async (error: unknown) => {
        await change(id, async (_, refund) => notSent(refund, taken))
        throw error
      })
      return change(id, async (work, refund) => sent(work, refund, taken.payment.transferId, reference))
    },
    arrive: (id) => change(id, async (work, refund) => arrive(work, refund)),
    failTransfer: (id, options = {}) => change(id, (work, refund) => fail(work, refund, options)),
  }
}

const isWaiting = ({ decision }: RefundItemRow) =>
  decision.verdict === 'review' || decision.verdict === 'needs_information'

async function approve(
  work: Work,
  refund: RefundRow,
  { amount, amounts = {}, note }: Approval,
): Promise<RefundRow> {
  requireUndecided(refund)
  const waiting = refund.items.filter(isWaiting)
  if (amount && waiting.length !== 1) throw notPossible('An amount can be said for one open item only.')
  let approved = refund
  const items: RefundItemRow[] = []
  for (const item of refund.items) {
    if (!waiting.includes(item)) {
      items.push(item)
      continue
    }
    const said = amount ?? amounts[item.subject.id]
    const grant = said ? grantOf(said, item) : item.ruling.grant
    if (!grant) throw notPossible(`The policy names no amount for ${item.subject.id}: say one.`)
    const given = await give(work, approved, item, grant)
    approved = given ?? approved
    items.push({ ...item, decision: given ? granted(item.decision, grant, given) : nothing(item.decision) })
  }
  if (approved === refund) throw notPossible('Nothing of it is charged any more.')
  // Credits instead of money: what was kept of the pack is free again.
  if (!lastPayment(approved)) approved = await returnCredits(work, approved)
  writeAbout(work, refund, 'refund_approved')
  return moved(work, { ...approved, items }, 'approved', 'approved', note ?? null)
}

async function decline(work: Work, refund: RefundRow, note: string | null): Promise<RefundRow> {
  requireUndecided(refund)
  const items = refund.items.map((item) => (isWaiting(item) ? { ...item, decision: declined(item.decision) } : item))
  writeAbout(work, refund, 'refund_declined')
  // What was granted at once stays granted: the case is declined only where nothing came of it.
  const status = refund.transfers.length > 0 ? 'approved' : 'declined'
  return returnCredits(work, moved(work, { ...refund, items }, status, 'declined', note))
}

function ask(work: Work, refund: RefundRow, note: string): RefundRow {
  requireUndecided(refund)
  writeAbout(work, refund, 'information_asked')
  return moved(work, refund, 'needs_information', 'information_asked', note)
}

function requireUndecided(refund: RefundRow): void {
  if (!isUndecided(refund)) throw notPossible(`The refund is ${refund.status} already.`)
}
