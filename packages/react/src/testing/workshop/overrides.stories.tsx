import { expect, screen } from 'storybook/test'
import preview from '../../../../../.storybook/preview.tsx'
import { WalletBalance } from '../../history/wallet-balance.tsx'
import { scene } from '../stories.tsx'

// What the toolbars do to a story. They stand beside no component, so that no list of stories shows them.
const meta = preview.meta({ title: 'Workshop/Toolbars', tags: ['!dev', '!autodocs'] })

const balance = () =>
  scene({
    policy: 'anumi',
    set: async (world) => {
      await world.buyPack()
      await world.generate({ outcome: 'failed' })
    },
    show: (world) => <main><p>{world.policy.id}</p><WalletBalance /></main>,
  }).story

/** What a story expects of itself is not asked for under anything else. */
const neverPlayed = async () => {
  throw new Error('A story was played as what it is not.')
}

export const AsWritten = meta.story({
  ...balance(),
  play: async () => {
    await expect(await screen.findByText('100 credits')).toBeVisible()
    await expect(screen.getByText('anumi')).toBeVisible()
  },
})

export const AnotherPolicy = meta.story({
  ...balance(),
  globals: { policy: 'standard-30' },
  play: neverPlayed,
  afterEach: async () => {
    await expect(await screen.findByText('96 credits')).toBeVisible()
    await expect(screen.getByText('standard-30')).toBeVisible()
  },
})

export const AnotherWallet = meta.story({
  ...balance(),
  globals: { scenario: 'empty wallet' },
  play: neverPlayed,
  afterEach: async () => {
    await expect(await screen.findByText('0 credits')).toBeVisible()
  },
})

export const AnotherNetwork = meta.story({
  ...balance(),
  globals: { network: 'failing' },
  play: neverPlayed,
  afterEach: async () => {
    await expect(await screen.findByText('anumi')).toBeVisible()
    await expect(screen.queryByText(/\d credits/)).toBeNull()
  },
})

/** Nothing can be paid out where a policy gives nothing: the story goes as far as it can, and says so. */
export const NotPossible = meta.story({
  ...scene({
    policy: 'anumi',
    set: async (world) => {
      await world.buyPack()
      if (world.policy.id !== 'anumi') throw new Error('There is no money to send.')
    },
    show: () => <main><WalletBalance /></main>,
  }).story,
  globals: { policy: 'jimeng' },
  play: neverPlayed,
  afterEach: async () => {
    await expect(await screen.findByText('100 credits')).toBeVisible()
    await expect(screen.getByRole('note')).toHaveTextContent('Under this policy not everything of this story can happen: There is no money to send.')
  },
})
