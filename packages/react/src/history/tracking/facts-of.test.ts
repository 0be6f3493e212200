import { expect, it } from 'vitest'
import { send } from '../../testing/refund-stages.ts'
import { changeDestination } from '../../testing/refunds.ts'
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
