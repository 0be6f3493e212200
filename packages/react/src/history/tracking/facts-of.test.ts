import type { RefundWorld } from '@makegood/msw'
import { expect, it } from 'vitest'
import { send } from '../../testing/refund-stages.ts'
import { changeDestination, requestRefund } from '../../testing/refunds.ts'
import { ask, tell, type Told } from '../../testing/told.ts'
import { factsOf } from './facts-of.ts'

const bankReferences = ({ refund, policy, texts }: Told) =>
  factsOf(refund, policy, texts).filter(({ name }) => name === 'Bank reference').map(({ value }) => value)

it('names the reference of the payment that is on its way, and of none that came back (B35)', async () => {
  let refundId = ''
  const first = await tell('standard-30', async (world) => {
    refundId = await send(world)
  })
  const { world } = first
  expect(bankReferences(first)).toEqual([first.refund.transfers[0]!.reference])
  await world.service.operator.failTransfer(refundId)
  await changeDestination(world, refundId, 'balance')
  expect(bankReferences(await ask(world))).toEqual([])
  await world.payOut(refundId)
  const again = await ask(world)
  expect(bankReferences(again)).toEqual([again.refund.transfers.at(-1)!.reference])
})

it('names where the money was asked to go while a person looks, and where it went in the end (B37)', async () => {
  const places = ({ refund, policy, texts }: Told) =>
    factsOf(refund, policy, texts).filter(({ name }) => name === 'Goes to').map(({ value }) => value)
  const request = async (world: RefundWorld, place: string) => requestRefund(world, (await world.buyPack()).id, 'defective', place)
  const asked = await tell('standard-30', (world) => request(world, 'bank_transfer'))
  expect(asked.refund.status).toBe('in_review')
  expect(places(asked)).toEqual([asked.texts.messages.destinations.bank_transfer])
  expect(places(await tell('standard-30', (world) => request(world, 'original_method')))).toEqual(['Visa ·· 4242'])
})
