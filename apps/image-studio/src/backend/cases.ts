import type { Amount, Refund } from '@makegood/contract'
import type { OpenCase, OperatorAct } from '../studio/wire.ts'
import { Refusal } from './answers.ts'
import { listRefunds } from './refund-api.ts'
import type { Scene } from './stage.ts'

const UNDECIDED = ['received', 'in_review', 'needs_information']

/** The refunds that wait for somebody, and what that somebody may do. */
export async function openCases(scene: Scene): Promise<OpenCase[]> {
  return (await listRefunds(scene)).flatMap((refund) => {
    const acts = actsOn(refund)
    return acts.length === 0 ? [] : [{ id: refund.id, reference: refund.reference, status: statusOf(refund), acts }]
  })
}

function actsOn({ status, transfers }: Refund): OperatorAct[] {
  if (status === 'in_review') return ['approve', 'decline', 'ask']
  if (UNDECIDED.includes(status)) return ['approve', 'decline']
  const payment = transfers.findLast(({ kind }) => kind === 'money')
  if (payment?.status === 'pending') return ['send']
  return payment?.status === 'sent' ? ['arrive', 'fail'] : []
}

const statusOf = ({ status, transfers }: Refund) => transfers.findLast(({ kind }) => kind === 'money')?.status ?? status

export async function operate(scene: Scene, caseId: string, act: OperatorAct): Promise<void> {
  const refund = (await listRefunds(scene)).find(({ id }) => id === caseId)
  if (!refund || !actsOn(refund).includes(act)) throw new Refusal(409, 'This case has moved on; there is nothing to do with it.')
  const { world } = scene
  if (act === 'decline') await world.decideReview(caseId, 'decline', { note: 'We looked at it closely and found it as ordered.' })
  else if (act === 'ask') await world.decideReview(caseId, 'ask', { note: 'Which part of it is wrong? A screenshot helps.' })
  else if (act === 'send') await world.payOut(caseId)
  else if (act === 'arrive') await world.arrive(caseId)
  else if (act === 'fail') await world.failTransfer(caseId)
  // Where the policy names no amount, this operator is generous.
  else await world.decideReview(caseId, 'approve').catch(() => world.decideReview(caseId, 'approve', { amount: wholeOf(refund) }))
}

/** Everything that was paid or charged for what the case is about. */
function wholeOf({ items: [item] }: Refund): Amount {
  if (item?.pack) return { money: { ...item.pack.paid, amount: item.pack.paid.amount - item.pack.refunded.amount } }
  return { credits: item?.generation?.credits ?? 0 }
}
