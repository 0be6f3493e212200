import { expect, screen, userEvent } from 'storybook/test'
import preview from '../../../../../.storybook/preview.tsx'
import { reportElsewhere, reportSeveral, requestRefund } from '../../testing/refunds.ts'
import { lookAtIt, type Play, type Policy, press, refundScene, see, type World } from '../../testing/refund-stories.tsx'

const meta = preview.meta({ title: 'Wallet/How it was decided' })

/** Opens the proof of the newest refund. */
const proof = (policy: Policy, set: Play, label = 'How it was decided') => ({
  ...refundScene(policy, set).story,
  play: async () => {
    await lookAtIt()
    await press(label)
    const [book] = await screen.findAllByRole('heading', { name: /^(Refund policy|EU|UK)/ })
    await expect(book).toBeVisible()
    see(screen.getByRole('button', { name: label }))
  },
})

const late = async (world: World) => {
  const pack = await world.buyPack()
  await world.advance({ days: 31 })
  await requestRefund(world, pack.id, 'change_of_mind')
}
const declined = proof('anumi', late)

/** Refused: the rule that decided, what it asks, and what would have changed it (C26). */
export const Declined = meta.story({ tags: ['picture'], ...declined })

/** Granted, with every condition that held (C11). */
export const Granted = meta.story(proof('anumi', (world) => world.scenario('refund asked for')))

/** It came back by itself (A12). */
export const Automatic = meta.story(proof('anypic', (world) => world.scenario('failed video')))

/** A courtesy, with those before that count (C16). */
export const Courtesy = meta.story(proof('anumi', (world) => world.scenario('first courtesy used')))

/** A person decides: the rules alone do not. */
export const InReview = meta.story(proof('standard-30', (world) => world.scenario('refund asked for'), 'What the rules say'))

/** A person has decided. */
export const ByPerson = meta.story(
  proof('standard-30', async (world) => {
    const refundId = await requestRefund(world, (await world.buyPack()).id, 'other')
    await world.decideReview(refundId, 'decline', { note: 'We found nothing wrong with it.' })
  }),
)

/** The law gives more than the policy (C37). */
export const ByLaw = meta.story(
  proof('jimeng', async (world) => {
    const pack = await world.buyPack({ sale: { country: 'DE', consumer: true, class: 'digital_service', informed: false } })
    await world.generate()
    await requestRefund(world, pack.id, 'change_of_mind')
  }),
)

/** Nobody knows yet what the law asks for. */
export const NotKnown = meta.story(
  proof('jimeng', async (world) => void (await requestRefund(world, (await world.buyPack({ sale: { country: 'DE' } })).id, 'change_of_mind')), 'What the rules say'),
)

/** One report about several results, each decided by itself. */
export const SeveralVerdicts = meta.story(
  proof('anumi', async (world) => {
    await world.buyPack()
    const made = [await world.generate(), await world.generate(), await world.generate()]
    await reportSeveral(world, made.map(({ generation }) => generation.results[0]!.id), 'wrong_style')
  }, 'What the rules say'),
)

/** The policy keeps its reasons to itself, and that is said (E8). */
export const Hidden = meta.story({
  ...refundScene('photoroom', async (world) => {
    await world.scenario('one picture')
    await reportElsewhere(world, 'generation-2-1')
  }).story,
  play: async () => {
    await lookAtIt()
    await expect(screen.getByText('The policy keeps to itself how this is decided.')).toBeVisible()
    await expect(screen.queryByRole('button', { name: 'How it was decided' })).toBeNull()
  },
})

/** A rule that was passed over, opened. */
export const PassedOver = meta.story({
  ...declined,
  play: async () => {
    await declined.play()
    await userEvent.click(await screen.findByText('Bought in an app store'))
    await expect(await screen.findByText('Where it was bought: the App Store or Google Play')).toBeVisible()
  },
})

/** On a dark page. */
export const Dark = meta.story({ ...declined, globals: { theme: 'dark' } })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ tags: ['picture'], ...declined, globals: { direction: 'rtl' } })

/** On a phone. */
export const Phone = meta.story({ ...declined, globals: { viewport: { value: 'mobile1', isRotated: false } } })
