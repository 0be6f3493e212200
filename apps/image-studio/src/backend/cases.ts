import type { Amount, Refund } from '@makegood/contract'
import type { OpenCase, OperatorAct } from '../studio/wire.ts'
import { Refusal } from './answers.ts'
import { listPacks, listRefunds } from './refund-api.ts'
import type { Scene } from './stage.ts'

const UNDECIDED = ['received', 'in_review', 'needs_information']

/** The refunds and the statements that wait for somebody, and what that somebody may do. */
export async function openCases(scene: Scene): Promise<OpenCase[]> {
  const cases = (await listRefunds(scene)).flatMap((refund): OpenCase[] => {
    const acts = actsOn(refund)
    return acts.length === 0 ? [] : [{ id: refund.id, reference: refund.reference, status: statusOf(refund), acts }]
  })
  const statements = await scene.world.service.operator.unmatched()
  return [...cases, ...statements.map(({ id, reference }): OpenCase => ({ id, reference, status: 'withdrawal', acts: ['match'] }))]
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
  if (act === 'match') return match(scene, caseId)
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

/** Finds the contract that a statement names among the orders. */
async function match(scene: Scene, statementId: string): Promise<void> {
  const { operator } = scene.world.service
  const statement = (await operator.unmatched()).find(({ id }) => id === statementId)
  const named = statement?.statement.contract.trim()
  const pack = (await listPacks(scene)).find(({ id, orderId }) => id === named || orderId === named)
  if (!statement || !pack) throw new Refusal(409, 'No order has the name that this statement gives.')
  await operator.match(statement.id, pack.id)
}

/** Everything that was paid or charged for what the case is about. */
function wholeOf({ items: [item] }: Refund): Amount {
  if (item?.pack) return { money: { ...item.pack.paid, amount: item.pack.paid.amount - item.pack.refunded.amount } }
  return { credits: item?.generation?.credits ?? 0 }
}
