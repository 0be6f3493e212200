import type { PaymentMethod } from '@makegood/contract'
import type { RefundWorld } from '@makegood/msw'
import { changeDestination, reportElsewhere, requestRefund } from './refunds.ts'

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

/** Sent, and sent back by the bank. */
export async function sendInVain(world: RefundWorld): Promise<string> {
  const refundId = await send(world)
  await world.advance({ days: 3 })
  await world.service.operator.failTransfer(refundId, { note: 'The card is closed.' })
  return refundId
}

/** Sent back by the bank, and sent again elsewhere. */
export async function sendAgain(world: RefundWorld): Promise<string> {
  const refundId = await sendInVain(world)
  await changeDestination(world, refundId, 'balance')
  await world.advance({ hours: 4 })
  await world.payOut(refundId)
  return refundId
}

/** Refused by a person. */
export async function refuse(world: RefundWorld): Promise<string> {
  const refundId = await ask(world)
  await world.advance({ hours: 5 })
  await world.decideReview(refundId, 'decline', { note: 'We found nothing wrong with it.' })
  return refundId
}

/** Reported pictures of one run, decided each by itself. */
export async function reportSeveral(world: RefundWorld): Promise<string | null> {
  await world.buyPack()
  const results = ['a', 'b', 'c'].map((id) => ({ id: `picture-${id}`, kind: 'image' as const }))
  await world.generate({ credits: 12, results })
  await world.judge('picture-b', false)
  return reportElsewhere(world, results.map(({ id }) => id))
}

/** An order whose ids and amounts are as long as can be. */
export async function sendLong(world: RefundWorld): Promise<string> {
  const pack = await world.service.intake.order({
    walletId: 'wallet-ada',
    email: 'ada@example.com',
    orderId: `order_${'4fd1c2ab90'.repeat(12)}`,
    credits: 1_000_000,
    paid: { amount: 123_456_789, currency: 'EUR' },
    method: { kind: 'card', label: 'Mastercard of Wilhelmina-Alexandrine Featherstonehaugh ·· 4242' },
  })
  const refundId = await requestRefund(world, pack.id, 'change_of_mind')
  await world.payOut(refundId)
  return refundId
}
