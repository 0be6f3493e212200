import type { ReactNode } from 'react'
import { expect, screen, waitFor } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { scene } from '../testing/stories.tsx'
import { WalletBalance } from './wallet-balance.tsx'

const meta = preview.meta({ title: 'Wallet/Balance', component: WalletBalance })

type SceneOptions = Parameters<typeof scene>[0]

/** A header of the host, with the balance in a link of it. */
const Header = ({ children }: { children: ReactNode }) => (
  <header style={{ display: 'flex', justifyContent: 'space-between', padding: '12px 16px', borderBlockEnd: '1px solid', font: '15px/1.5 system-ui' }}>
    <strong>Studio</strong>
    <a href="#wallet" style={{ color: 'inherit' }}>
      {children}
    </a>
  </header>
)
const balance = (set: SceneOptions['set']) => scene({ policy: 'anypic', ...(set && { set }), show: () => <Header><WalletBalance /></Header> })
const pack = (world: Parameters<NonNullable<SceneOptions['set']>>[0]) => world.buyPack({ credits: 1234 })

/** In the header of a host. */
export const InHeader = meta.story({
  tags: ['picture'],
  ...balance(pack).story,
  play: async () => {
    await expect(await screen.findByRole('link', { name: '1,234 credits' })).toBeVisible()
  },
})

/** The shape of what comes. */
export const Loading = meta.story({
  ...balance(async (world) => void (world.network.latency = 600_000)).story,
  play: async () => {
    await expect(await screen.findByText('Loading your wallet')).toBeInTheDocument()
  },
})

const back = balance(pack)
/** Credits have just come back. */
export const ComesBack = meta.story({
  tags: ['picture'],
  ...back.story,
  play: async () => {
    await screen.findByText('1,234 credits')
    const running = await back.world().startGeneration({ credits: 12 })
    await screen.findByText('−12')
    await back.world().finishGeneration(running!.id, { outcome: 'failed' })
    await expect(await screen.findByText('+12')).toBeVisible()
  },
})

const stale = balance(pack)
/** It cannot be brought up to date: the last balance stays, with its age. */
export const Stale = meta.story({
  ...stale.story,
  play: async () => {
    await screen.findByText('1,234 credits')
    await stale.world().startGeneration()
    await screen.findByText('1,230 credits')
    stale.world().network.failing = 100
    await stale.world().startGeneration()
    await waitFor(() => expect(screen.getByTitle(/^This could not be brought up to date/)).toBeVisible())
  },
})

/** It was never told. */
export const Unknown = meta.story({
  ...balance(async (world) => void (world.network.failing = 100)).story,
  play: async () => {
    await expect(await screen.findByTitle('The balance could not be loaded.')).toBeVisible()
  },
})

/** On a dark page. */
export const Dark = meta.story({ ...balance(pack).story, globals: { theme: 'dark' }, play: async () => void (await screen.findByText('1,234 credits')) })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ ...balance(pack).story, globals: { direction: 'rtl' }, play: async () => void (await screen.findByText('1,234 credits')) })
