import { expect, screen, userEvent } from 'storybook/test'
import preview from '../../../../../.storybook/preview.tsx'
import { LineStand } from '../../testing/line-stand.tsx'
import { scene } from '../../testing/stories.tsx'

const meta = preview.meta({ title: 'Wallet/Ledger entry' })

type SceneOptions = Parameters<typeof scene>[0]

/** A line of the history, newest first, looked at closely. */
const entry = (policy: SceneOptions['policy'], set: SceneOptions['set'], line = 0) =>
  scene({ policy, ...(set && { set }), show: () => <LineStand line={line} /> })
const open = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Open' }))
  await screen.findByText('Balance after it')
}

async function failed(world: Parameters<NonNullable<SceneOptions['set']>>[0]) {
  await world.buyPack()
  const running = await world.startGeneration({ feature: 'portrait' })
  await world.advance({ minutes: 1 })
  await world.finishGeneration(running!.id, { outcome: 'failed' })
}

/** A pack that was bought. */
export const Purchase = meta.story({
  tags: ['picture'],
  ...entry('anumi', (world) => world.buyPack()).story,
  play: async () => {
    await open()
    await expect(await screen.findByRole('heading', { name: '+100 credits' })).toBeVisible()
  },
})

/** A run, with its credits followed. */
export const Run = meta.story({
  ...entry('anumi', failed, 1).story,
  play: async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Credits Follow them' }))
    await expect(await screen.findByText('4 out, all of it back: it cost nothing.')).toBeVisible()
  },
})

/** A run that has not ended in a day: its credits should be back, and can be claimed (D14). */
export const Late = meta.story({
  ...entry('jimeng', async (world) => {
    await world.buyPack()
    await world.startGeneration({ kind: 'video', feature: 'video_generator', credits: 20 })
    await world.advance({ hours: 25 })
  }).story,
  play: async () => {
    await open()
    await expect(await screen.findByText('This is late')).toBeVisible()
  },
})

/** The longest ids that there can be. */
export const LongIds = meta.story({
  tags: ['picture'],
  ...entry('anumi', async (world) => {
    await world.buyPack()
    await world.generate({ generationId: 'generation-of-a-very-long-name-'.repeat(6) })
  }).story,
  play: open,
})

/** On a dark page. */
export const Dark = meta.story({ ...entry('anumi', failed, 1).story, globals: { theme: 'dark' }, play: open })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ ...entry('anumi', failed, 1).story, globals: { direction: 'rtl' }, play: open })
