import { expect, screen, waitFor, within } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { scene } from '../testing/stories.tsx'
import { WalletBalance } from './wallet-balance.tsx'

const meta = preview.meta({ title: 'Wallet/Notifications', component: WalletBalance })

type World = Parameters<NonNullable<Parameters<typeof scene>[0]['set']>>[0]
const balance = () => scene({ policy: 'anypic', set: (world) => world.buyPack(), show: () => <p><WalletBalance /></p> })
const fail = (world: World) => world.generate({ kind: 'video', feature: 'video_generator', credits: 12, outcome: 'failed' })
const told = (count: number) =>
  waitFor(() => expect(within(screen.getByRole('status', { name: 'Refund notifications' })).getAllByText('12 credits are back in your wallet')).toHaveLength(count))

/** So many runs fail while one looks. */
const failing = (count: number) => {
  const { story, world } = balance()
  return {
    ...story,
    play: async () => {
      await screen.findByText('100 credits')
      await world().generate({ credits: 1 })
      await screen.findByText('99 credits')
      for (let run = 0; run < count; run++) await fail(world())
      await told(count)
    },
  }
}

/** Credits came back by themselves (A12). */
export const CameBack = meta.story(failing(1))

/** Several, one above the other. */
export const Several = meta.story(failing(3))
