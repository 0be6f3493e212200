import { screen, userEvent } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { RefundStand } from '../testing/refund-stand.tsx'
import { ask, approveByPayPal, send, sendAgain, sendPart } from '../testing/refund-stages.ts'
import { scene } from '../testing/stories.tsx'

const meta = preview.meta({ title: 'Wallet/Refund detail', component: RefundStand })

type SceneOptions = Parameters<typeof scene>[0]
const detail = (policy: SceneOptions['policy'], set: NonNullable<SceneOptions['set']>) => {
  const made = scene({ policy, set, show: () => <RefundStand /> })
  return { ...made, story: { ...made.story, play: look } }
}

/** Opens the newest refund. */
async function look() {
  await userEvent.click(await screen.findByRole('button', { name: 'Look at it' }))
  await screen.findByRole('list', { name: 'What has happened' })
  await screen.findByRole('button', { name: /^Support/ })
}

/** A person looks at it: the first reply and the decision count down each for itself (B26, B49, B50). */
export const InReview = meta.story({ ...detail('standard-30', ask).story })

/** On its way, on the days that the policy promises; part of the pack had been used (C11, C33). */
export const OnItsWay = meta.story({ ...detail('anumi', sendPart).story })

/** By PayPal it arrives the moment it is sent (B33). */
export const ByPayPal = meta.story({ ...detail('standard-30', approveByPayPal).story })

/** Past every date that was promised (B35). */
export const Overdue = meta.story({ ...detail('anumi', async (world) => {
  await send(world)
  await world.advance({ days: 20 })
}).story })

/** The bank sent it back. */
export const Failed = meta.story({ ...detail('anumi', sendAgain).story })
