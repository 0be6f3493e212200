import { expect, screen, userEvent } from 'storybook/test'
import preview from '../../../../../.storybook/preview.tsx'
import type { TrailOf } from '../../queries/trail.ts'
import { listRefundIds, reportElsewhere, requestRefund } from '../../testing/refunds.ts'
import { scene } from '../../testing/stories.tsx'
import { TrailStand } from '../../testing/trail-stand.tsx'

const meta = preview.meta({ title: 'Wallet/Follow the credits' })

type SceneOptions = Parameters<typeof scene>[0]
type World = Parameters<NonNullable<SceneOptions['set']>>[0]

/** What `set` answers with is followed. */
function trail(policy: SceneOptions['policy'], set: (world: World) => Promise<TrailOf>) {
  let of: TrailOf
  const setUp = async (world: World) => {
    of = await set(world)
  }
  return scene({ policy, set: setUp, show: () => <div style={{ maxInlineSize: 440 }}><TrailStand of={of} find={() => {}} /></div> })
}

const DAY = 24 * 60 * 60 * 1000
const steps = async () => (await screen.findByRole('list', { name: 'Follow the credits' })).textContent

async function failed(world: World): Promise<TrailOf> {
  await world.buyPack()
  await world.advance({ days: 1, hours: 2 })
  const running = await world.startGeneration({ feature: 'portrait' })
  await world.advance({ minutes: 1 })
  await world.finishGeneration(running!.id, { outcome: 'failed' })
  return { generationId: running!.id }
}

/** From the pack to a run that failed, and back to the pack (A7, C12). */
export const BackAgain = meta.story({
  ...trail('anumi', failed).story,
  play: async () => {
    await expect(await steps()).toMatch(/Pack of 100.*Spent on Portrait.*Back in your wallet/)
    await expect(screen.getByText('4 out, all of it back: it cost nothing.')).toBeVisible()
  },
})

/** Held and let go (E1). */
export const LetGo = meta.story({ ...trail('photoroom', failed).story, play: async () => void (await steps()) })

/** Several lots paid for one run. */
export const SeveralLots = meta.story({
  ...trail('anypic', async (world) => {
    await world.grantCredits({ credits: 3 })
    await world.advance({ hours: 1 })
    await world.buyPack({ credits: 5 })
    await world.advance({ hours: 1 })
    await world.buyPack({ credits: 500, paid: { amount: 4250, currency: 'EUR' } })
    const { generation } = await world.generate({ credits: 20, kind: 'video', feature: 'video_generator', outcome: 'failed' })
    return { generationId: generation.id }
  }).story,
  play: async () => {
    await expect(await steps()).toMatch(/3 of Free credits/)
  },
})

/** A courtesy: credits as a lot of their own (C15). */
export const Courtesy = meta.story({
  ...trail('anumi', async (world) => {
    await world.buyPack()
    const { generation } = await world.generate({ feature: 'portrait' })
    await world.advance({ minutes: 10 })
    await reportElsewhere(world, generation.results[0]!.id, 'broken_anatomy')
    return { generationId: generation.id }
  }).story,
  play: async () => {
    await expect(await screen.findByText('As a lot of its own: it never turns into money.')).toBeVisible()
  },
})

/** The lot has expired in the meantime, so another one takes them back. */
export const Expired = meta.story({
  ...trail('anumi', async (world) => {
    await world.service.intake.grant({ walletId: 'wallet-ada', grantId: 'gift', kind: 'bonus', credits: 4, expiresAt: world.clock.now() + DAY })
    const running = await world.startGeneration()
    await world.advance({ days: 2 })
    await world.finishGeneration(running!.id, { outcome: 'failed' })
    return { generationId: running!.id }
  }).story,
  play: async () => {
    await expect(await screen.findByText('As a lot of its own: the former one has expired.')).toBeVisible()
  },
})

/** Money took the place of credits, and is on its way. */
export const Money = meta.story({
  tags: ['picture'],
  ...trail('anumi', async (world) => {
    await world.scenario('partly used pack')
    const pack = await world.buyPack({ credits: 50, paid: { amount: 600, currency: 'EUR' } })
    const refundId = await requestRefund(world, pack.id, 'change_of_mind')
    await world.payOut(refundId)
    return { refundId }
  }).story,
  play: async () => {
    await expect(await steps()).toMatch(/Taken out for a refund.*€6\.00 to Visa/)
  },
})

/** Used for good, then reported and given back. */
export const Reported = meta.story({
  ...trail('photoroom', async (world) => {
    await world.buyPack()
    const { generation } = await world.generate({ feature: 'ai_backgrounds', platform: 'android' })
    await world.advance({ minutes: 5 })
    await reportElsewhere(world, generation.results[0]!.id)
    const [refundId] = await listRefundIds(world)
    return { refundId: refundId! }
  }).story,
  play: async () => {
    await expect(await steps()).toMatch(/Held for.*Used for good.*Back in your wallet/)
  },
})

/** The answer is on its way. */
export const Loading = meta.story({
  ...trail('anumi', async (world) => {
    const of = await failed(world)
    world.network.latency = 600_000
    return of
  }).story,
  play: async () => {
    await expect(await screen.findByText('Following the credits')).toBeInTheDocument()
  },
})

/** It could not be asked. */
export const Failed = meta.story({
  ...trail('anumi', async (world) => {
    const of = await failed(world)
    world.network.failing = 1
    return of
  }).story,
  play: async () => {
    await expect(await screen.findByText(/The service is down for the moment/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await expect(await steps()).toContain('Pack of 100')
  },
})

/** On a dark page. */
export const Dark = meta.story({ ...trail('anumi', failed).story, globals: { theme: 'dark' }, play: async () => void (await steps()) })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ ...trail('anumi', failed).story, globals: { direction: 'rtl' }, play: async () => void (await steps()) })
