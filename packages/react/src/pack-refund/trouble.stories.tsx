import { expect, screen, userEvent } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { answering, problem, sessionEnded } from '../testing/answering.ts'
import { scene } from '../testing/stories.tsx'
import { PackRefundForm } from './pack-refund-form.tsx'

const meta = preview.meta({ title: 'Packs/In the way', component: PackRefundForm })

type SceneOptions = Parameters<typeof scene>[0]
const form = (set: NonNullable<SceneOptions['set']> = (world) => world.scenario('partly used pack')) =>
  scene({ policy: 'anumi', set, show: () => <PackRefundForm style={{ maxInlineSize: 440 }} /> })
const choose = async () => userEvent.click(await screen.findByRole('button', { name: /^Pack of 100 credits/ }))
const why = () => screen.findByRole('textbox', { name: /^Why\?/ })
const write = async () => userEvent.type(await why(), 'I do not need these any more')
const send = async () => userEvent.click(await screen.findByRole('button', { name: 'Request €8.80' }))

/** What a pack would bring is being worked out. */
export const QuoteLoading = meta.story({
  ...answering(form(), 'get', 'packs/:id/quote', () => new Promise<Response>(() => {})),
  play: choose,
})

/** What it would bring did not come. */
export const QuoteFailed = meta.story({
  ...answering(form(), 'get', 'packs/:id/quote', () => problem(503, 'unavailable')),
  play: async () => {
    await choose()
    await expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible()
  },
})

const slow = form()
/** On its way: pressed again, it stays one. */
export const Sending = meta.story({
  ...slow.story,
  play: async () => {
    await choose()
    await write()
    slow.world().network.latency = 600_000
    await send()
    await expect(await screen.findByText('Sending…')).toBeVisible()
  },
})

/** Signed out in the meantime: nothing is lost. */
export const SessionEnded = meta.story({
  ...answering(form(), 'post', 'refunds', sessionEnded),
  play: async () => {
    await choose()
    await write()
    await send()
    await expect(await screen.findByText(/Your session has ended/)).toBeVisible()
    await expect(await why()).toHaveValue('I do not need these any more')
  },
})

/** All of it is used: nothing is left to give back. */
export const FullyUsed = meta.story({
  ...form(async (world) => {
    await world.buyPack()
    await world.generate({ credits: 100 })
  }).story,
  play: async () => {
    await choose()
    await expect(await screen.findByText('This pack is not refundable')).toBeVisible()
  },
})

/** In a currency without small change, and in one of three digits. */
export const Currencies = meta.story({
  ...form(async (world) => {
    await world.buyPack({ credits: 80, paid: { amount: 12_345, currency: 'KWD' } })
    await world.buyPack({ paid: { amount: 1500, currency: 'JPY' } })
  }).story,
  play: async () => {
    await expect(await screen.findByText(/12\.345/)).toBeVisible()
    await choose()
    await expect(await screen.findByRole('button', { name: /^Request JP¥1,500$/ })).toBeVisible()
  },
})
