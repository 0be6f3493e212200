import { expect, screen, userEvent } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { choicePolicy } from '../testing/choice-policy.ts'
import { scene } from '../testing/stories.tsx'
import { PackRefundForm } from './pack-refund-form.tsx'

const meta = preview.meta({ title: 'Packs/Refund form', component: PackRefundForm })

type SceneOptions = Parameters<typeof scene>[0]
const form = (policy: SceneOptions['policy'], set?: SceneOptions['set']) =>
  scene({ policy, ...(set && { set }), show: () => <PackRefundForm style={{ maxInlineSize: 440 }} /> })

const choose = async () => userEvent.click(await screen.findByRole('button', { name: /^Pack of 100 credits/ }))
const why = async (text: string) => userEvent.type(await screen.findByRole('textbox', { name: /^Why\?/ }), text)
const next = async () => userEvent.click(await screen.findByRole('button', { name: 'Continue' }))
const request = (amount: string) => screen.findByRole('button', { name: `Request ${amount}` })

/** Which pack, and what each would bring. */
export const Choose = meta.story({
  tags: ['picture'],
  ...form('anumi', async (world) => {
    await world.scenario('window just over')
    await world.buyPack({ credits: 50, paid: { amount: 900, currency: 'EUR' } })
  }).story,
  play: async () => {
    await expect(await screen.findByText('€9.00')).toBeVisible()
    await expect(screen.getByText('Not refundable')).toBeVisible()
  },
})

/** The shape of what comes. */
export const Loading = meta.story({
  ...form('anumi', async (world) => void (world.network.latency = 600_000)).story,
  play: async () => {
    await expect(await screen.findByText('Loading your packs')).toBeInTheDocument()
  },
})

/** Nothing was bought yet. */
export const Empty = meta.story({
  ...form('anumi').story,
  play: async () => {
    await expect(await screen.findByText('No packs yet')).toBeVisible()
  },
})

/** The packs did not come. */
export const Failed = meta.story({
  ...form('anumi', async (world) => void (world.network.failing = Infinity)).story,
  play: async () => {
    await expect(await screen.findByText(/The service is down for the moment/)).toBeVisible()
    await expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  },
})

/** Nothing of it is used: all of it comes back (C8). */
export const Unused = meta.story({
  ...form('anumi', (world) => world.scenario('fresh pack')).story,
  play: async () => {
    await choose()
    await expect(await request('€10.00')).toBeVisible()
  },
})

/** What is left comes back at the pack's own rate (C11, C12). */
export const PartlyUsed = meta.story({
  tags: ['picture'],
  ...form('anumi', (world) => world.scenario('partly used pack')).story,
  play: async () => {
    await choose()
    await expect(await screen.findByText('12 used · 88 left at €0.10')).toBeVisible()
  },
})

/** What the policy wants to know is named where it is missing (A22). */
export const Incomplete = meta.story({
  tags: ['picture'],
  ...form('anypic', (world) => world.scenario('fresh pack')).story,
  play: async () => {
    await choose()
    await next()
    await next()
    await expect((await screen.findAllByText('Fill this in.')).length).toBe(2)
  },
})

/** A person decides, and the person who asks chooses where it goes (B12, B37). */
export const Reviewed = meta.story({
  ...form('standard-30', (world) => world.scenario('partly used pack')).story,
  play: async () => {
    await choose()
    await next()
    await why('The pictures are not what I bought it for')
    await next()
    await expect(await screen.findByRole('radio', { name: /^Visa/ })).toBeChecked()
  },
})

/** Too late, with the date (C26). */
export const WindowOver = meta.story({
  ...form('anumi', (world) => world.scenario('window just over')).story,
  play: async () => {
    await expect(await screen.findByText(/The time for this ended on .*29 Jun, 11:00/)).toBeVisible()
    await choose()
    await expect(await screen.findByText('This pack is not refundable')).toBeVisible()
  },
})

/** Never refundable, and who to ask instead (D2, D3). */
export const NotOffered = meta.story({
  tags: ['picture'],
  ...form('jimeng', (world) => world.scenario('fresh pack')).story,
  play: async () => {
    await choose()
    await expect(await screen.findByRole('link', { name: /Paddle/ })).toBeVisible()
  },
})

const spending = form('anumi', (world) => world.scenario('partly used pack'))
/** A credit was spent elsewhere: the new amount is shown and confirmed. */
export const AmountChanged = meta.story({
  ...spending.story,
  play: async () => {
    await choose()
    await request('€8.80')
    await spending.world().generate()
    await expect(await screen.findByRole('button', { name: 'Request €8.40 instead' })).toBeVisible()
  },
})

const offline = form('anumi', (world) => world.scenario('partly used pack'))
/** No network: nothing is lost. */
export const Offline = meta.story({
  ...offline.story,
  play: async () => {
    await choose()
    await why('I do not need these any more')
    offline.world().network.offline = true
    await userEvent.click(await request('€8.80'))
    await expect(await screen.findByText(/There is no connection/)).toBeVisible()
    await expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  },
})

/** Approved at once, with what comes next. */
export const Receipt = meta.story({
  tags: ['picture'],
  ...form('anumi', (world) => world.scenario('partly used pack')).story,
  play: async () => {
    await choose()
    await why('I do not need these any more')
    await userEvent.click(await request('€8.80'))
    await expect(await screen.findByRole('heading', { name: '€8.80 is approved' })).toBeVisible()
    await expect(await screen.findByText('Arrives')).toBeVisible()
  },
})

/** One request at a time: the one that stands is shown. */
export const Standing = meta.story({
  ...form('anumi', (world) => world.scenario('review pending')).story,
  play: async () => {
    await choose()
    await expect(await screen.findByRole('heading', { name: 'This pack has an open request already' })).toBeVisible()
  },
})

/** On a dark page. */
export const Dark = meta.story({ ...form('anumi', (world) => world.scenario('partly used pack')).story, globals: { theme: 'dark' }, play: choose })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ ...form('anumi', (world) => world.scenario('partly used pack')).story, globals: { direction: 'rtl' }, play: choose })

/** On a phone. */
export const Phone = meta.story({
  ...form('standard-30', (world) => world.scenario('partly used pack')).story,
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: choose,
})

/** Several remedies, of which the person chooses one; nothing is chosen beforehand (A2). */
export const ChooseRemedy = meta.story({
  ...form(choicePolicy, (world) => world.scenario('fresh pack')).story,
  play: async () => {
    await choose()
    await userEvent.click(await screen.findByRole('button', { name: 'Send the request' }))
    const group = await screen.findByRole('group', { name: 'What would you like?' })
    await expect(group.querySelectorAll('input:checked')).toHaveLength(0)
  },
})
