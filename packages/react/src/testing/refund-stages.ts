import type { PaymentMethod } from '@makegood/contract'
import type { RefundWorld } from '@makegood/msw'
import { requestRefund } from './refunds.ts'

/** How one refund got as far as it has. Each answers with its id. */

const PAYPAL: PaymentMethod = { kind: 'paypal', label: 'PayPal ada@example.com' }

type Buy = Parameters<RefundWorld['buyPack']>[0]

/** Asked for, and for a person to look at under the 30-day policy. */
export const ask = async (world: RefundWorld, buy?: Buy, ground = 'other') => requestRefund(world, (await world.buyPack(buy)).id, ground)

/** Asked for and approved. */
export async function approve(world: RefundWorld, buy?: Buy): Promise<string> {
  const refundId = await ask(world, buy, world.policy.id === 'standard-30' ? 'other' : 'change_of_mind')
  await world.advance({ hours: 2 })
  if ((await world.service.operator.retrieve(refundId)).status === 'in_review') await world.decideReview(refundId, 'approve')
  return refundId
}

/** Approved and sent. */
export async function send(world: RefundWorld, buy?: Buy): Promise<string> {
  const refundId = await approve(world, buy)
  await world.advance({ minutes: 20 })
  await world.payOut(refundId)
  return refundId
}

export const sendByPayPal = (world: RefundWorld) => send(world, { method: PAYPAL })
export const approveByPayPal = (world: RefundWorld) => approve(world, { method: PAYPAL })

/** A pack of which 38 credits are used: 62 come back. */
export async function sendPart(world: RefundWorld): Promise<string> {
  const pack = await world.buyPack({ paid: { amount: 2000, currency: 'EUR' } })
  for (const credits of [20, 18]) await world.generate({ credits })
  const refundId = await requestRefund(world, pack.id, 'change_of_mind')
  await world.payOut(refundId)
  await world.advance({ days: 8 })
  return refundId
}

/** Sent, sent back by the bank, and sent again elsewhere. */
export async function sendAgain(world: RefundWorld): Promise<string> {
  const refundId = await send(world)
  await world.advance({ days: 3 })
  await world.service.operator.failTransfer(refundId, { note: 'The card is closed.' })
  return refundId
}
