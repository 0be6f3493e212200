import type { Money } from '@makegood/contract'
import type { RefundWorld } from '@makegood/msw'
import { describe, expect, it } from 'vitest'
import { ask, send, sendPart } from '../../testing/refund-stages.ts'
import { listRefundIds, requestRefund, withdraw } from '../../testing/refunds.ts'
import { tell, type Told } from '../../testing/told.ts'
import { GERMAN } from '../../testing/withdrawals.tsx'
import { whyLines, whyOf, whyText } from './why.ts'

const read = ({ refund, texts }: Told) => {
  const why = whyOf(refund)
  return why && [whyText(why, texts), ...whyLines(why, texts).map(({ label, value }) => `${label}: ${value}`.replaceAll(/\s/g, ' '))]
}

describe('the amount of a pack', () => {
  it('is the credits that were left at their rate (C11, C12)', async () => {
    const lines = ['62 of 100 credits left', 'Pack of 100 credits: €20.00', '38 used · 62 left at €0.20: €12.40', 'You get back: €12.40']
    expect(read(await tell('anumi', sendPart))).toEqual(lines)
    const arrived = await tell('anumi', async (world) => world.arrive(await sendPart(world)))
    expect(read(arrived)).toEqual(lines)
  })

  it('is all of it where nothing was used (C8)', async () => {
    expect(read(await tell('anumi', send))).toEqual(['Unused', 'Pack of 100 credits: €10.00', 'Unused, each at €0.10: €10.00', 'You get back: €10.00'])
  })

  it('has fees taken off on a line of their own (B22, B38)', async () => {
    const told = await tell('standard-30', async (world) => {
      await world.decideReview(await ask(world, { externalFees: 35 }, 'misdescribed'), 'approve')
    })
    expect(read(told)!.slice(2)).toEqual(['Unused, each at €0.10: €10.00', 'Fees of the payment provider: −€0.35', 'You get back: €9.65'])
  })

  it('is the credits that were given back where a part of the contract was left (C36)', async () => {
    const told = await tell('anumi', async (world) => withdraw(world, await world.buyPack({ sale: GERMAN }), 20))
    expect(read(told)).toEqual([
      '20 of 100 credits given back', 'Pack of 100 credits: €10.00', '20 credits given back, each at €0.10: €2.00', 'You get back, if accepted: €2.00',
    ])
  })

  it('is said with a condition while nobody has agreed to it', async () => {
    expect(read(await tell('standard-30', ask))!.at(-1)).toBe('You get back, if accepted: €10.00')
  })

  it('is not explained by shares where somebody agreed to another one', async () => {
    const told = await tell('standard-30', async (world) => {
      await world.decideReview(await ask(world), 'approve', { amount: { money: { amount: 333, currency: 'EUR' } } })
    })
    expect(read(told)).toEqual(['', 'Pack of 100 credits: €10.00', 'You get back: €3.33'])
  })

  it.each<[Money, string]>([
    [{ amount: 2000, currency: 'JPY' }, 'JP¥1,240'],
    [{ amount: 20_000, currency: 'KWD' }, 'KWD 12.400'],
    [{ amount: 2000, currency: 'EUR' }, '€12.40'],
  ])('of %o has the digits of its currency', async (paid, total) => {
    const told = await tell('anumi', async (world: RefundWorld) => {
      const pack = await world.buyPack({ paid })
      await world.generate({ credits: 38 })
      await requestRefund(world, pack.id, 'change_of_mind')
    })
    expect(read(told)!.at(-1)).toBe(`You get back: ${total}`)
    expect(read(told)!.at(-2)!.endsWith(`: ${total}`)).toBe(true)
  })

  it('is none where nothing comes back', async () => {
    const told = await tell('standard-30', async (world) => {
      await ask(world)
      const [refundId] = await listRefundIds(world)
      await world.decideReview(refundId!, 'decline')
    })
    expect(read(told)).toBeNull()
  })
})

it('is what a run had cost where credits came back (A12)', async () => {
  const told = await tell('anypic', async (world) => world.scenario('failed video'))
  expect(read(told)).toEqual(['20 of 20 credits', 'Video could not be made, cost 20 credits: 20 credits', 'You get back: 20 credits'])
})
