import { expect, screen } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { RefundStand } from '../testing/refund-stand.tsx'
import { lookAtIt, refundScene, see } from '../testing/refund-stories.tsx'
import { withdraw } from '../testing/refunds.ts'
import { buyWithRight } from '../testing/withdrawals.tsx'

const meta = preview.meta({ title: 'Packs/Withdrawal/Refund', component: RefundStand })

const days = (count: number, policy: Parameters<typeof refundScene>[0] = 'anumi') =>
  refundScene(policy, async (world) => {
    await withdraw(world, await buyWithRight(world))
    await world.advance({ days: count })
  }).story

const look = async () => {
  await lookAtIt()
  await expect(await screen.findByText('Next: we work out what comes back')).toBeVisible()
}

/** Received, and the fourteen days of the law count down. */
export const Received = meta.story({ tags: ['picture'], ...days(3), play: look })

/** The receipt can be had again, by the reference that it gives. */
export const Receipt = meta.story({
  ...days(3),
  play: async () => {
    await look()
    const row = await screen.findByRole('button', { name: /^Your statement, MG-\w+, received 15 Jun 2026, 11:00 CEST/ })
    row.click()
    await expect(await screen.findByRole('button', { name: 'Save the receipt: To read and print' })).toBeVisible()
    await expect(screen.getByText(/^The receipt was sent to/)).toBeVisible()
    see(row)
  },
})

/** On a dark phone. */
export const Phone = meta.story({ ...days(3), globals: { theme: 'dark', viewport: { value: 'mobile1', isRotated: false } }, play: look })

/** The fourteen days have passed. */
export const Overdue = meta.story({
  ...days(20),
  play: async () => {
    await look()
    await expect(screen.getByText(/^was due Mon 29 Jun/)).toBeVisible()
  },
})

/** Declared after the time for it: received all the same. */
export const Late = meta.story({
  ...refundScene('anumi', async (world) => {
    const pack = await buyWithRight(world)
    await world.advance({ days: 40 })
    await withdraw(world, pack)
  }).story,
  play: async () => {
    await look()
    await expect(screen.getByText(/received all the same\.$/)).toBeVisible()
  },
})
