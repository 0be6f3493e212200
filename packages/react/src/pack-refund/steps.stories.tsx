import { expect, screen, userEvent } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { scene } from '../testing/stories.tsx'
import { PackRefundForm } from './pack-refund-form.tsx'

const meta = preview.meta({ title: 'Packs/Steps', component: PackRefundForm })

type SceneOptions = Parameters<typeof scene>[0]
const form = (options: Pick<SceneOptions, 'policy' | 'requests'> & Pick<SceneOptions, 'set'>) =>
  scene({ ...options, show: () => <PackRefundForm style={{ maxInlineSize: 440 }} /> })

const used = (world: ReturnType<ReturnType<typeof scene>['world']>) => world.scenario('partly used pack')
const german = { country: 'DE', consumer: true, class: 'digital_service', informed: false } as const

const choose = async () => userEvent.click(await screen.findByRole('button', { name: /^Pack of 100 credits/ }))
const next = async (name = 'Continue') => userEvent.click(await screen.findByRole('button', { name }))
const why = async () => userEvent.type(await screen.findByRole('textbox', { name: /^Why\?/ }), 'The pictures are not what I had in mind.')
const toReview = async () => {
  await choose()
  await next()
  await why()
  await next()
  await next()
  await screen.findByRole('heading', { name: 'Check and send' })
}

/** What a reason brings comes first, with how many steps follow. */
export const First = meta.story({ ...form({ policy: 'standard-30', set: used }).story, play: choose })

/** What was used goes along as evidence (B41). */
export const UsageOpen = meta.story({
  ...form({ policy: 'standard-30', set: used }).story,
  play: async () => {
    await choose()
    await userEvent.click(await screen.findByRole('button', { name: '3 uses, 12 credits' }))
    await expect(await screen.findAllByText('−4 credits')).toHaveLength(3)
  },
})

/** What the policy asks, and what is known already (B24, B25). */
export const Details = meta.story({
  ...form({ policy: 'standard-30', set: used }).story,
  play: async () => {
    await choose()
    await next()
    await expect(await screen.findByText('At least 20 characters')).toBeVisible()
  },
})

/** Where it goes: the balance is never chosen by itself (B37). */
export const Place = meta.story({
  ...form({ policy: 'standard-30', set: used }).story,
  play: async () => {
    await choose()
    await next()
    await why()
    await next()
    await expect(await screen.findByRole('radio', { name: /^Visa/ })).toBeChecked()
  },
})

const review = {
  ...form({ policy: 'standard-30', set: used }).story,
  play: async () => {
    await toReview()
    await expect(screen.getByRole('button', { name: 'Request €8.80' })).toBeVisible()
  },
}

/** Everything again before it is sent. */
export const Review = meta.story({ tags: ['picture'], ...review })

/** On a dark page. */
export const ReviewDark = meta.story({ ...review, globals: { theme: 'dark' } })

/** On a page that is written from right to left. */
export const ReviewRightToLeft = meta.story({ ...review, globals: { direction: 'rtl' } })

/** On a phone. */
export const ReviewPhone = meta.story({ ...review, globals: { viewport: { value: 'mobile1', isRotated: false } } })

const spending = form({ policy: 'standard-30', set: used })
/** A credit was spent in another tab: it is said, and asked for anew. */
export const Changed = meta.story({
  ...spending.story,
  play: async () => {
    await toReview()
    await spending.world().generate()
    await expect(await screen.findByRole('button', { name: 'Request €8.40 instead' })).toBeVisible()
  },
})

const ending = form({ policy: 'anypic', set: (world) => world.scenario('fresh pack') })
/** Midnight passed, or a credit was used: nothing comes back any more, and it says what would have. */
export const Lost = meta.story({
  ...ending.story,
  play: async () => {
    await choose()
    await next()
    await ending.world().generate()
    await expect(await screen.findByText(/€10\.00 would have come back when you looked/)).toBeVisible()
  },
})

const failing = form({ policy: 'standard-30', set: used })
/** It could not be sent: the same goes as an e-mail. */
export const NotSent = meta.story({
  ...failing.story,
  play: async () => {
    await toReview()
    failing.world().network.failing = 3
    await userEvent.click(screen.getByRole('button', { name: 'Request €8.80' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Send it as an e-mail instead' }))
    await expect(await screen.findByRole('textbox', { name: 'Message' })).toBeVisible()
  },
})

const letter = {
  ...form({ policy: 'anypic', requests: 'letter', set: (world) => world.scenario('fresh pack') }).story,
  play: async () => {
    await choose()
    await next()
    await userEvent.type(await screen.findByRole('textbox', { name: 'Phone number of your account' }), '+49 30 901820')
    await userEvent.type(await screen.findByRole('textbox', { name: /^Why\?/ }), 'I bought the wrong one.')
    await next('Write the e-mail')
    await expect(await screen.findByText('Refund Request')).toBeVisible()
    await expect(screen.getByRole('link', { name: 'Open in e-mail' })).toBeVisible()
  },
}

/** Where the policy wants a letter, the form yields it whole (A20 to A22). */
export const Letter = meta.story(letter)

/** The same on a phone. */
export const LetterPhone = meta.story({ tags: ['picture'], ...letter, globals: { viewport: { value: 'mobile1', isRotated: false } } })

/** A short policy: one screen, and then the letter (C29, C30). */
export const ShortLetter = meta.story({
  ...form({ policy: 'anumi', requests: 'letter', set: used }).story,
  play: async () => {
    await choose()
    await why()
    await next('Write the e-mail')
    await expect(await screen.findByText(/We have sent nothing/)).toBeVisible()
  },
})

/** A right by law beside the policy: the way out of the contract stands at each pack that has it (C36). */
export const WithRight = meta.story({
  ...form({
    policy: 'anumi',
    set: async (world) => {
      await world.buyPack({ sale: german })
      await world.advance({ days: 3 })
      await world.buyPack({ credits: 50, paid: { amount: 600, currency: 'EUR' } })
    },
  }).story,
  play: async () => {
    await expect(await screen.findByRole('button', { name: 'withdraw from contract here' })).toBeVisible()
  },
})
