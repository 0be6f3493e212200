import { expect, screen, userEvent, waitFor } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { says } from '../testing/report-stories.tsx'
import { picture, scene } from '../testing/stories.tsx'
import { ReportButton } from './report-button.tsx'

const meta = preview.meta({ title: 'Report/Several at once', component: ReportButton })

const result = (index: number) => ({ resultId: `generation-${index + 2}-1`, kind: 'image' as const, src: picture, alt: `picture ${index + 1}` })

/** So many results of a wall, every third of a feature that is not covered. */
const wall = (count: number, policy: 'photoroom' | 'anumi' = 'photoroom') =>
  scene({
    policy,
    set: async (world) => {
      await world.buyPack({ credits: 1000 })
      for (let made = 0; made < count; made++) await world.generate(made % 3 === 2 ? { feature: 'ai_expand' } : {})
    },
    show: () => <ReportButton results={Array.from({ length: count }, (_, index) => result(index))} />,
  }).story

async function open() {
  await userEvent.click(await screen.findByRole('button', { name: /^Report \d+ results$/ }))
  await screen.findAllByRole('radio')
}
async function report(reason: RegExp) {
  await open()
  await userEvent.click(screen.getByRole('radio', { name: reason }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Tell us more' }), 'All of them are garbled')
  await userEvent.click(screen.getByRole('button', { name: 'Submit' }))
}

/** What it would bring, and for how many. */
export const Form = meta.story({
  ...wall(3),
  play: async () => {
    await open()
    await expect(await screen.findByText(/^Up to 8 credits come back at once, for 2 of 3\./)).toBeVisible()
  },
})

/** Forty at once: the rest is a number. */
export const Forty = meta.story({
  ...wall(40),
  play: async () => {
    await open()
    await expect(screen.getByText('+ 32')).toBeVisible()
    await waitFor(() => expect(screen.getByText(/for 27 of 40\./)).toBeVisible())
  },
})

/** A verdict for each, those with the same reason together. */
export const Decided = meta.story({
  tags: ['picture'],
  ...wall(6),
  play: async () => {
    await report(/Clearly unusable/)
    await says('4 of 6 refunded')
    await expect(screen.getByText('AI Expand is not covered by refunds.')).toBeVisible()
  },
})

/** One courtesy, and a person for the rest (C16, C17). */
export const CourtesyAndReview = meta.story({
  ...wall(3, 'anumi'),
  play: async () => {
    await report(/Broken anatomy/)
    await says('1 of 3 refunded')
  },
})

/** Nothing comes back: the thanks alone. */
export const Thanked = meta.story({
  ...wall(2),
  play: async () => {
    await report(/Poor quality/)
    await says('Thank you for your feedback')
  },
})

/** On a dark page. */
export const Dark = meta.story({
  ...wall(6),
  globals: { theme: 'dark' },
  play: async () => {
    await report(/Clearly unusable/)
    await says('4 of 6 refunded')
  },
})

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ ...wall(3), globals: { direction: 'rtl' }, play: open })
