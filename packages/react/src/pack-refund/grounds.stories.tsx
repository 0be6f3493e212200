import { expect, screen, userEvent } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { requestRefund } from '../testing/refunds.ts'
import { scene } from '../testing/stories.tsx'
import { PackRefundForm } from './pack-refund-form.tsx'

const meta = preview.meta({ title: 'Packs/Reasons', component: PackRefundForm })

type SceneOptions = Parameters<typeof scene>[0]
const form = (policy: SceneOptions['policy'], set: NonNullable<SceneOptions['set']>) =>
  scene({ policy, set, show: () => <PackRefundForm style={{ maxInlineSize: 440 }} /> })

const choose = async () => userEvent.click(await screen.findByRole('button', { name: /^Pack of 100 credits/ }))
const brings = async (amount: string) => expect(await screen.findByRole('row', { name: `You get back ${amount}` })).toBeVisible()
const chooseFor = async (reason: string) => {
  await choose()
  await userEvent.click(await screen.findByText(reason))
}
const german = { country: 'DE', consumer: true, class: 'digital_service', informed: false } as const

/** The law gives more than the policy: it decides, and is named (C36, C37). */
export const ByLaw = meta.story({
  tags: ['picture'],
  ...form('jimeng', async (world) => {
    await world.buyPack({ sale: german })
    await world.generate()
  }).story,
  play: async () => {
    await choose()
    await expect(await screen.findByText(/^Your EU right of withdrawal gives you more/)).toBeVisible()
  },
})

const remedy = {
  ...form('anypic', (world) => world.buyPack({ sale: german })).story,
  play: async () => {
    await chooseFor('It does not work')
    await expect(await screen.findByText('If accepted, you get a new try for free.')).toBeVisible()
  },
}

/** What the law gives is not always money (C37). */
export const RemedyByLaw = meta.story(remedy)

/** On a dark page. */
export const Dark = meta.story({ ...remedy, globals: { theme: 'dark' } })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ ...remedy, globals: { direction: 'rtl' } })

/** On a phone. */
export const Phone = meta.story({ ...remedy, globals: { viewport: { value: 'mobile1', isRotated: false } } })

/** Bought in an app store, which alone can pay it back. */
export const Redirected = meta.story({
  ...form('anypic', (world) => world.buyPack({ channel: 'play_store' })).story,
  play: async () => {
    await choose()
    await expect(await screen.findByRole('link', { name: 'Ask Google Play' })).toBeVisible()
  },
})

/** Down for long enough: it comes back without a review, and the interruption is shown (A10, A11). */
export const Outage = meta.story({
  ...form('anypic', (world) => world.scenario('outage')).story,
  play: async () => {
    await chooseFor('The service was down')
    await expect(await screen.findByText(/80 hours · nothing worked/)).toBeVisible()
    await brings('€10.00')
  },
})

/** Nothing is on record: it says so, and what happens then (D8). */
export const NoOutage = meta.story({
  ...form('jimeng', (world) => world.scenario('fresh pack')).story,
  play: async () => {
    await chooseFor('The service was down')
    await expect(await screen.findByText('No interruption is recorded since you bought it.')).toBeVisible()
  },
})

/** Charged twice, which the system has noticed (A9). */
export const ChargedTwice = meta.story({
  tags: ['picture'],
  ...form('jimeng', (world) => world.scenario('duplicate order')).story,
  play: async () => {
    const [second] = await screen.findAllByRole('button', { name: /^Pack of 100 credits/ })
    await userEvent.click(second!)
    await userEvent.click(await screen.findByText('I was charged twice'))
    await brings('€10.00')
  },
})

/** A charge that nobody agreed to is urgent: what to do first, and then a form in one piece (D7). */
export const Unauthorised = meta.story({
  ...form('standard-30', (world) => world.scenario('partly used pack')).story,
  play: async () => {
    await chooseFor('I did not buy this')
    await expect(await screen.findByText(/looked at before all else/)).toBeVisible()
    await expect(await screen.findByRole('textbox', { name: /^Why\?/ })).toBeVisible()
  },
})

/** Only the address that bought it may ask (C9). */
export const OtherAddress = meta.story({
  ...form('anumi', (world) => world.buyPack({ email: 'someone-else@example.com' })).story,
  play: async () => {
    await choose()
    await expect(await screen.findByText(/^You are signed in as/)).toBeVisible()
  },
})

/** A part of a cent was dropped (C11). */
export const Rounded = meta.story({
  ...form('anumi', async (world) => {
    await world.buyPack({ credits: 100, paid: { amount: 999, currency: 'EUR' } })
    await world.generate()
  }).story,
  play: async () => {
    await choose()
    await expect(await screen.findByText(/rounded down to €9\.59/)).toBeVisible()
  },
})

/** Past the limit a person may make an exception (B20). */
export const Exception = meta.story({
  ...form('standard-30', (world) => world.scenario('window just over')).story,
  play: async () => {
    await choose()
    await expect(await screen.findByText('A person decides whether to make an exception.')).toBeVisible()
  },
})

/** One reason is refused, not the pack; a review can be asked for (B10, B42). */
export const NotForThisReason = meta.story({
  ...form('standard-30', (world) => world.scenario('fresh pack')).story,
  play: async () => {
    await chooseFor('Charged after I canceled')
    await expect(await screen.findByRole('button', { name: 'Ask for a review' })).toBeVisible()
  },
})

/** A policy that says little asks little: one screen, and a person decides. */
export const Undecided = meta.story({
  ...form('photoroom', (world) => world.scenario('partly used pack')).story,
  play: async () => {
    await chooseFor('I was charged twice')
    await expect(await screen.findByRole('button', { name: 'Send the request' })).toBeVisible()
  },
})

/** The way out of the contract stands below the form, too, as long as the pack has the right (C36). */
export const WithRight = meta.story({
  ...form('anumi', async (world) => {
    await world.buyPack({ sale: { ...german, informed: true, startRequested: true } })
    await world.generate()
  }).story,
  play: async () => {
    await choose()
    await expect(await screen.findByRole('button', { name: 'withdraw from contract here' })).toBeVisible()
  },
})

/** What the payment provider kept is a line of its own (B22, B38). */
export const Fees = meta.story({
  ...form('standard-30', (world) => world.buyPack({ externalFees: 35 })).story,
  play: async () => {
    await choose()
    await expect(await screen.findByRole('row', { name: 'Fees of the payment provider −€0.35' })).toBeVisible()
  },
})

/** Some of it was refunded before, and more may come back (B39). */
export const RefundedBefore = meta.story({
  ...form('standard-30', async (world) => {
    const pack = await world.buyPack()
    await world.generate()
    const refundId = await requestRefund(world, pack.id, 'change_of_mind')
    await world.decideReview(refundId, 'approve', { amount: { money: { amount: 300, currency: 'EUR' } } })
    await world.payOut(refundId)
    await world.arrive(refundId)
  }).story,
  play: async () => {
    await choose()
    await expect(await screen.findByRole('row', { name: 'Refunded before −€3.00' })).toBeVisible()
  },
})
