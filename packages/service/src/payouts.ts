import { transferLifecycle, type TransferMove } from '@makegood/contract'
import { lastPayment, moved, told } from './grants.ts'
import { returnCredits } from './lots.ts'
import { writeAbout } from './messages.ts'
import { requireMove } from './moves.ts'
import type { Payment } from './ports.ts'
import { notPossible } from './problems.ts'
import type { RefundRow, TransferRow } from './rows.ts'
import { takeBack } from './transfers.ts'
import type { Work } from './work.ts'

/** Who has not said after this long what became of a payment has died: it is asked for again, under the same id. */
const SENDING = 5 * 60 * 1000

/** A payment to send, and when it was taken. */
export type Taken = { payment: Payment; since: number }

/** Takes the money that waits, to send it outside of the transaction. Null: it is sent, or being sent, already. */
export async function takePayment(work: Work, refund: RefundRow): Promise<Taken | null> {
  const payment = lastPayment(refund)
  if (refund.status !== 'approved' || !payment) throw notPossible('There is no money to send.')
  if (payment.status !== 'pending') return null
  if (payment.sendingSince !== null && payment.sendingSince + SENDING > work.now) return null
  const pack = (await work.tx.packs.get(payment.packId!))!
  if (pack.chargeback) throw notPossible('The bank is looking into this payment: the money may come back that way.')
  await work.tx.refunds.put(withTransfer(refund, { ...payment, sendingSince: work.now }))
  return {
    since: work.now,
    payment: {
      transferId: payment.id,
      refundId: refund.id,
      orderId: pack.orderId,
      money: payment.money!,
      destination: payment.destination,
      method: payment.method,
    },
  }
}

/** The processor has it. Told twice, it is sent once. */
export function sent(work: Work, refund: RefundRow, transferId: string, reference: string): RefundRow {
  const waiting = refund.transfers.find(({ id }) => id === transferId)
  if (waiting?.status !== 'pending') return refund
  writeAbout(work, refund, 'refund_sent')
  const gone = { ...movedOn(waiting, 'send', 'sent'), sendingSince: null, reference, sentAt: work.now }
  return told(work, withTransfer(refund, gone), 'sent')
}

/** The processor did not take it: it still waits, unless it was taken again in the meantime. */
export function notSent(refund: RefundRow, { payment, since }: Taken): RefundRow {
  const waiting = refund.transfers.find(({ id }) => id === payment.transferId)
  if (waiting?.status !== 'pending' || waiting.sendingSince !== since) return refund
  return withTransfer(refund, { ...waiting, sendingSince: null })
}

export function arrive(work: Work, refund: RefundRow): RefundRow {
  const payment = lastPayment(refund)
  if (payment?.status === 'arrived') return refund
  if (payment?.status !== 'sent') throw notPossible('There is no money on the way.')
  const arrived = withTransfer(refund, { ...movedOn(payment, 'arrive', 'arrived'), arrivedAt: work.now })
  return told(work, arrived, 'arrived')
}

/** Remedies arrive when the host has carried them out. Told twice, they arrive once. */
export function carryOut(work: Work, refund: RefundRow): RefundRow {
  const remedies = refund.transfers.filter(({ kind }) => kind === 'remedy')
  if (remedies.length === 0) throw notPossible('There is no remedy to carry out.')
  const due = remedies.filter(({ status }) => status === 'pending')
  if (due.length === 0) return refund
  const arrived = (remedy: TransferRow) => ({ ...movedOn(remedy, 'carry_out', 'arrived'), sentAt: work.now, arrivedAt: work.now })
  return told(work, due.reduce((one, remedy) => withTransfer(one, arrived(remedy)), refund), 'arrived')
}

export async function fail(
  work: Work,
  refund: RefundRow,
  { final = false, note }: { final?: boolean; note?: string },
): Promise<RefundRow> {
  const payment = lastPayment(refund)
  if (refund.status !== 'approved' || !payment || payment.status === 'arrived') {
    throw notPossible('There is no money on the way.')
  }
  if (payment.sendingSince !== null) throw notPossible('The money is being sent just now: nobody knows yet whether it fails.')
  if (payment.status === 'failed' && !final) return refund
  const failed = withTransfer(refund, movedOn(payment, final ? 'give_up' : 'fail', 'failed'))
  writeAbout(work, refund, 'transfer_failed')
  if (!final) return told(work, failed, 'failed', note ?? null)
  await takeBack(work, payment)
  return returnCredits(work, moved(work, failed, 'give_up', 'canceled', 'failed', note ?? null))
}

/** The transfer where an act has led it. */
const movedOn = (transfer: TransferRow, act: TransferMove, status: TransferRow['status']): TransferRow => ({
  ...transfer,
  status: requireMove(transferLifecycle, transfer.status, act, status),
})

const withTransfer = (refund: RefundRow, transfer: TransferRow): RefundRow => ({
  ...refund,
  transfers: refund.transfers.map((one) => (one.id === transfer.id ? transfer : one)),
})
