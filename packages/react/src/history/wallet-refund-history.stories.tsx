import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { everyLine, manyLines } from '../testing/histories.ts'
import { scene } from '../testing/stories.tsx'
import { WalletBalance } from './wallet-balance.tsx'
import { WalletRefundHistory } from './wallet-refund-history.tsx'

const meta = preview.meta({ title: 'Wallet/Refund history', component: WalletRefundHistory })

type SceneOptions = Parameters<typeof scene>[0]
const history = (policy: SceneOptions['policy'], set?: SceneOptions['set'], width?: number) =>
  scene({ policy, ...(set && { set }), show: () => <WalletRefundHistory style={{ maxInlineSize: width ?? 420 }} /> })

const list = () => screen.findByRole('list', { name: 'History' })
const rows = async () => within(await list()).getAllByRole('button')

/** Waits until changes come by themselves. */
async function hears({ world }: ReturnType<typeof history>) {
  await rows()
  await world().generate({ credits: 1 })
  await screen.findByText('Create Any Image · 1 credit used')
}

/** Lines of every kind, by day. */
export const List = meta.story({
  tags: ['picture'],
  ...history('anumi', everyLine).story,
  play: async () => {
    await expect((await rows()).length).toBeGreaterThan(10)
  },
})

/** Where there is room, everything that narrows it down is in a row. */
export const Wide = meta.story({ tags: ['picture'], ...history('anumi', everyLine, 800).story, play: async () => void (await rows()) })

/** The shape of what comes. */
export const Loading = meta.story({
  ...history('anumi', async (world) => void (world.network.latency = 600_000)).story,
  play: async () => {
    await expect(await screen.findByText('Loading your history')).toBeInTheDocument()
  },
})

/** Nothing yet: what will appear here, and why. */
export const Empty = meta.story({
  tags: ['picture'],
  ...history('anumi', (world) => world.scenario('empty wallet')).story,
  play: async () => {
    await expect(await screen.findByText('Nothing here yet')).toBeVisible()
  },
})

const broken = history('anumi', async (world) => void (world.network.failing = 2))
/** The service is down: what happened, and the way on. */
export const Failed = meta.story({
  ...broken.story,
  play: async () => {
    await expect(await screen.findByText(/The service is down for the moment/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await expect(await screen.findByText('Nothing here yet')).toBeVisible()
  },
})

const stale = history('anypic', (world) => world.scenario('failed video'))
/** It cannot be brought up to date: what was known stays, with its time. */
export const Stale = meta.story({
  ...stale.story,
  play: async () => {
    await hears(stale)
    stale.world().network.failing = 100
    await stale.world().generate({ outcome: 'failed' })
    await expect(await screen.findByText(/^This could not be brought up to date/)).toBeVisible()
    await expect(screen.getByText('Video could not be made')).toBeVisible()
  },
})

const offline = history('anypic', (world) => world.scenario('failed video'))
/** Without a network. */
export const Offline = meta.story({
  ...offline.story,
  play: async () => {
    await hears(offline)
    offline.world().network.offline = true
    await offline.world().generate({ outcome: 'failed' })
    await expect(await screen.findByText('You are offline. This is how it stood at 11:00.')).toBeVisible()
  },
})

const live = history('anypic', (world) => world.scenario('fresh pack'))
/** A failed run comes back by itself, while one looks (A12, C4). */
export const Live = meta.story({
  ...live.story,
  play: async () => {
    await rows()
    await live.world().generate({ kind: 'video', feature: 'video_generator', credits: 12, outcome: 'failed' })
    await expect(await screen.findByText('Video could not be made')).toBeVisible()
  },
})

/** Page by page, as one comes near the end; with a button for those who do not scroll. */
export const Long = meta.story({
  ...history('anypic', (world) => manyLines(world, 120)).story,
  play: async () => {
    const [first] = await rows()
    first!.focus()
    await waitFor(async () => {
      await userEvent.keyboard('{End}')
      await expect(document.activeElement).toHaveTextContent('bought')
    })
  },
})

const narrowed = history('anumi', everyLine)
/** Narrowed down by kind and by time, folded where there is little room. */
export const Narrowed = meta.story({
  tags: ['picture'],
  ...narrowed.story,
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Filter' }))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'All refunds')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Time' }), 'Choose dates')
    await expect(await screen.findByRole('button', { name: 'Remove: All refunds' })).toBeVisible()
  },
})

/** Nothing is like what was searched for. */
export const NothingFound = meta.story({
  ...history('anumi', everyLine).story,
  play: async () => {
    await userEvent.type(await screen.findByRole('searchbox'), 'no such order{Enter}')
    await expect(await screen.findByText('Nothing matches')).toBeVisible()
  },
})

/** The browser's own search is opened over a list that is not all in the page. */
export const FindInPage = meta.story({
  ...history('anypic', (world) => manyLines(world, 60)).story,
  play: async () => {
    await rows()
    await userEvent.keyboard('{Control>}f{/Control}')
    await expect(await screen.findByRole('button', { name: 'Search all of them here' })).toBeVisible()
  },
})

/** A line looked at closely, in front of the list. */
export const Opened = meta.story({
  ...history('anypic', (world) => world.scenario('failed video')).story,
  play: async () => {
    await userEvent.click((await rows())[0]!)
    await expect(await screen.findByRole('list', { name: 'What has happened' })).toBeVisible()
  },
})

/** On a dark page. */
export const Dark = meta.story({ ...history('anumi', everyLine).story, globals: { theme: 'dark' }, play: async () => void (await rows()) })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({
  ...history('anumi', everyLine).story,
  globals: { direction: 'rtl' },
  play: async () => void (await rows()),
})

/** On a phone. */
export const Phone = meta.story({
  tags: ['picture'],
  ...history('anumi', everyLine).story,
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: async () => void (await rows()),
})

/** The balance alone, for a header. */
export const Balance = meta.story({
  ...scene({ policy: 'anumi', set: (world) => world.scenario('fresh pack'), show: () => <WalletBalance /> }).story,
  play: async () => {
    await expect(await screen.findByText('100 credits')).toBeVisible()
  },
})
