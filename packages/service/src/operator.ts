import type { Refund } from '@makegood/contract'
import { type Approval, approve, ask, decline } from './approvals.ts'
import { save } from './grants.ts'
import { giveBackReturned } from './leaving.ts'
import { listUnmatched, match, type UnmatchedWithdrawal } from './matching.ts'
import { arrive, carryOut, fail, notSent, sent, takePayment } from './payouts.ts'
import { notFound } from './problems.ts'
import { refundView } from './refund-view.ts'
import { findRefund } from './refunds.ts'
import type { RefundRow } from './rows.ts'
import { type Context, transact, type Work } from './work.ts'

/** What reviewers and the payout job do with a refund. */
export type Operator = {
  /** The whole case, with everything the policy said of it. */
  retrieve(refundId: string): Promise<RefundRow>
  /**
   * Grants what is before a reviewer: what the policy would give, or what is said here, item by item. What is left
   * to the person to choose is put before the person.
   */
  approve(refundId: string, options?: Approval): Promise<Refund>
  /** Says no. The note goes to the person. */
  decline(refundId: string, options?: { note?: string }): Promise<Refund>
  /** Asks the person for more, as often as needed. The note is what is asked. */
  askInformation(refundId: string, options: { note: string }): Promise<Refund>
  /** Sends the money that waits. Asked twice it is sent once: the processor gets the transfer's id as its key. */
  payOut(refundId: string): Promise<Refund>
  /** The money has arrived. */
  arrive(refundId: string): Promise<Refund>
  /** The host has carried out the remedies that were due, such as another run, an extension or a coupon. */
  carryOut(refundId: string): Promise<Refund>
  /** A transfer failed. `final`: there is no other way to pay it, and the credits of the pack are free again. */
  failTransfer(refundId: string, options?: { final?: boolean; note?: string }): Promise<Refund>
  /**
   * Statements of withdrawal that belong to no refund yet, oldest first: of people who were signed out, and of those who
   * named no contract of their own.
   */
  unmatched(): Promise<UnmatchedWithdrawal[]>
  /**
   * Says which pack a statement is about. Its refund is opened, and counts for the moment at which the statement was
   * received; said twice, it is one. A statement stays with its pack.
   */
  match(withdrawalId: string, packId: string): Promise<Refund>
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
      await giveBackReturned(work)
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
    carryOut: (id) => change(id, async (work, refund) => carryOut(work, refund)),
    failTransfer: (id, options = {}) => change(id, (work, refund) => fail(work, refund, options)),
    unmatched: () => listUnmatched(context),
    match: (withdrawalId, packId) => match(context, withdrawalId, packId),
  }
}
