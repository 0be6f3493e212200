import { expect, screen, userEvent, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.tsx'
import { reportElsewhere, requestRefund } from '../../testing/refunds.ts'
import { scene } from '../../testing/stories.tsx'
import { SheetOfHead } from '../../testing/wallet-head.tsx'

const meta = preview.meta({ title: 'Wallet/Where credits come from' })

type SceneOptions = Parameters<typeof scene>[0]
type World = Parameters<NonNullable<SceneOptions['set']>>[0]
const head = (policy: SceneOptions['policy'], set: SceneOptions['set']) =>
  scene({ policy, ...(set && { set }), show: () => <div style={{ maxInlineSize: 560 }}><SheetOfHead onSearch={() => {}} /></div> })

const open = async () => userEvent.click(await screen.findByRole('button', { name: 'Where they come from' }))
const lots = async () => within(await screen.findByRole('list', { name: 'Where they come from' })).getAllByRole('listitem')

/** Lots of every kind: bought at two rates, free, a bonus that ends soon, a courtesy; some of it held. */
async function everyKind(world: World) {
  await world.buyPack()
  await world.generate({ credits: 38 })
  await world.advance({ days: 2 })
  await world.buyPack({ credits: 1000, paid: { amount: 9500, currency: 'EUR' } })
  await world.startGeneration({ credits: 4 })
  const { generation: { results } } = await world.generate()
  await reportElsewhere(world, results[0]!.id, 'broken_anatomy')
  await world.grantCredits({ kind: 'free', credits: 10 })
  await world.service.intake.grant({
    walletId: 'wallet-ada', grantId: 'spring', kind: 'bonus', credits: 25, expiresAt: world.clock.now() + 3.5 * 24 * 60 * 60 * 1000,
  })
}

/** What is shown before anybody asks where the credits come from. */
export const Closed = meta.story({
  ...head('anumi', everyKind).story,
  play: async () => {
    await expect(await screen.findByRole('button', { name: 'Where they come from' })).toHaveAttribute('aria-expanded', 'false')
  },
})

/** Each lot with its own rate, its end, and what of it is refundable (C12, D4). */
export const EveryKind = meta.story({
  tags: ['picture'],
  ...head('anumi', everyKind).story,
  play: async () => {
    await open()
    await expect(await screen.findByText(/€95\.00 refundable until/)).toBeVisible()
    await expect(screen.getByText('expires in 3 days')).toBeVisible()
  },
})

/** Credits that are held while something is made (E1). */
export const Held = meta.story({
  ...head('photoroom', everyKind).story,
  play: async () => {
    await expect(await screen.findByText('4 credits held for what is being made')).toBeVisible()
    await open()
    await expect(await screen.findByText(/4 held/)).toBeVisible()
  },
})

/** A refund of the pack is asked for already. */
export const AskedFor = meta.story({
  ...head('photoroom', async (world) => {
    const pack = await world.buyPack()
    await world.startGeneration({ credits: 4 })
    await requestRefund(world, pack.id, 'other')
  }).story,
  play: async () => {
    await open()
    await expect(await screen.findByText('Asked for already')).toBeVisible()
  },
})

const yen = head('anypic', async (world) => {
  await world.buyPack({ paid: { amount: 1250, currency: 'JPY' } })
  await world.buyPack({ credits: 80, paid: { amount: 4500, currency: 'KWD' } })
  await world.buyPack({ credits: 1_000_000, paid: { amount: 12_345_678, currency: 'EUR' } })
})
/** Currencies of no decimals and of three, beside each other. */
export const Currencies = meta.story({
  ...yen.story,
  play: async () => {
    await open()
    await expect(await screen.findByText(/JP¥1,250 refundable/)).toBeVisible()
  },
})

const waiting = head('anumi', everyKind)
/** The packs are on their way. */
export const Loading = meta.story({
  ...waiting.story,
  play: async () => {
    await screen.findByRole('button', { name: 'Where they come from' })
    waiting.world().network.latency = 600_000
    await open()
    await expect(await screen.findAllByText('Checking what is refundable')).not.toHaveLength(0)
  },
})

const broken = head('anumi', everyKind)
/** What is refundable could not be asked: the lots stand all the same. */
export const Failed = meta.story({
  ...broken.story,
  play: async () => {
    await screen.findByRole('button', { name: 'Where they come from' })
    broken.world().network.failing = 100
    await open()
    await expect(await screen.findByText(/The service is down for the moment/)).toBeVisible()
    await expect(await lots()).toHaveLength(5)
  },
})

/** Some first, all when asked for. */
export const Many = meta.story({
  ...head('anumi', async (world) => {
    for (let bought = 0; bought < 53; bought++) await world.buyPack({ credits: 10 + bought })
  }).story,
  play: async () => {
    await open()
    await expect(await lots()).toHaveLength(6)
    await userEvent.click(screen.getByRole('button', { name: 'Show all 53' }))
    await expect(await lots()).toHaveLength(53)
  },
})

/** On a dark page. */
export const Dark = meta.story({ ...head('anumi', everyKind).story, globals: { theme: 'dark' }, play: open })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ ...head('anumi', everyKind).story, globals: { direction: 'rtl' }, play: open })
