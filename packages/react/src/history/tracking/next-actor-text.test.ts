import type { RefundWorld, RefundWorldOptions } from '@makegood/msw'
import { expect, it } from 'vitest'
import { choicePolicy } from '../../testing/choice-policy.ts'
import { approve, approveByPayPal, ask, send, sendByPayPal } from '../../testing/refund-stages.ts'
import { appealRefund, changeDestination } from '../../testing/refunds.ts'
import { tell } from '../../testing/told.ts'
import { agedTo } from './lateness.ts'
import { nextActor } from './next-actor-text.ts'

type Case = [name: string, policy: RefundWorldOptions['policy'], play: (world: RefundWorld) => Promise<unknown>, who: string | null]

const decline = async (world: RefundWorld) => {
  const refundId = await ask(world)
  await world.decideReview(refundId, 'decline')
  return refundId
}

it.each<Case>([
  ['in review', 'standard-30', ask, 'a person here looks at it'],
  ['when more was asked for (B27)', 'standard-30', async (world) => world.decideReview(await ask(world), 'ask'), 'you answer what was asked'],
  ['when there is something to choose (A2)', choicePolicy, async (world) => ask(world, {}, 'change_of_mind'), 'you choose what you get'],
  ['in a second review (B42)', 'standard-30', async (world) => appealRefund(world, await decline(world)), 'a person here looks at it again'],
  ['once approved (B29)', 'standard-30', approveByPayPal, 'we send the money'],
  ['once approved, by the processor (C10, D18)', 'anumi', approve, 'Polar sends the money'],
  ['once sent to a card (B32)', 'standard-30', send, 'your bank credits it to you'],
  ['once sent to PayPal (B33)', 'standard-30', sendByPayPal, 'PayPal credits it to you'],
  ['once sent to the balance (B37)', 'standard-30', async (world) => {
    const refundId = await send(world)
    await world.failTransfer(refundId)
    await changeDestination(world, refundId, 'balance')
    await world.payOut(refundId)
  }, 'we put it on your balance'],
  ['when a payment failed (B29)', 'standard-30', async (world) => world.failTransfer(await send(world)), 'you say where it should go instead'],
  ['when it is overdue (B35)', 'anumi', async (world) => {
    await send(world)
    await world.advance({ days: 30 })
  }, 'you ask for it, as said below'],
  ['once it has arrived', 'anumi', async (world) => world.arrive(await send(world)), null],
  ['once credits are back (A12)', 'anypic', async (world) => world.scenario('failed video'), null],
  ['once it is refused', 'standard-30', decline, null],
])('%s', async (_, policy, play, who) => {
  const { refund, policy: summary, texts, now } = await tell(policy, play)
  expect(nextActor(agedTo(refund, now), summary, texts)).toBe(who)
})
