import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { onCard, openForm, openMenu, picturePlus, report, says } from '../testing/report-stories.tsx'
import { scene } from '../testing/stories.tsx'
import { ReportMenu } from './report-menu.tsx'

const meta = preview.meta({ title: 'Report/Menu and dialog', component: ReportMenu })

/** The trigger alone: a plain button on the picture. */
export const Trigger = meta.story({ ...picturePlus('photoroom').story })

/** What a report would bring, before asking. */
export const Forecast = meta.story({
  tags: ['picture', 'report:idle'],
  ...picturePlus('photoroom').story,
  play: async () => {
    await openMenu()
    await expect(await screen.findByText(/4 credits back if it is unusable/)).toBeVisible()
  },
})

const slow = picturePlus('photoroom', async (world) => void (world.network.latency = 600_000))
/** The service has not answered yet; the menu works all the same. */
export const ForecastLoading = meta.story({
  ...slow.story,
  play: async () => {
    await openMenu()
    await expect(screen.getByText('Checking what a report would bring')).toBeInTheDocument()
  },
})

const excluded = scene({
  policy: 'photoroom',
  set: async (world) => {
    await world.buyPack()
    await world.generate({ feature: 'ai_expand' })
  },
  show: onCard(),
})
/** A feature without refunds keeps Bad result as feedback (E19). */
export const FeedbackOnly = meta.story({
  ...excluded.story,
  play: async () => {
    await openMenu()
    await expect(await screen.findByText('Feedback only: AI Expand is not covered')).toBeVisible()
  },
})

/** The form as it opens. */
export const Form = meta.story({
  tags: ['picture'],
  ...picturePlus('photoroom').story,
  play: async () => {
    await openForm()
    await expect(screen.getByText('Nothing is sent yet')).toBeVisible()
  },
})

/** A courtesy refund is known before asking (C15, C16). */
export const FormWithCourtesy = meta.story({
  ...picturePlus('anumi').story,
  play: async () => {
    await openForm()
    await userEvent.click(screen.getByRole('radio', { name: /Broken anatomy/ }))
    await expect(await screen.findByText('You have 1 courtesy refund.')).toBeVisible()
  },
})

/** What is missing is named where it is missing. */
export const FormIncomplete = meta.story({
  tags: ['picture'],
  ...picturePlus('anumi').story,
  play: async () => {
    await openForm()
    await userEvent.click(screen.getByRole('button', { name: 'Submit' }))
    await expect(screen.getByText('Choose what is wrong with it.')).toBeVisible()
    await expect(screen.getByText('Write 10 more characters.')).toBeVisible()
  },
})

/** Credits are back at once (E7). */
export const Granted = meta.story({
  tags: ['picture', 'report:refunded'],
  ...picturePlus('photoroom').story,
  play: async () => {
    await report(/Clearly unusable/, 'Garbled from edge to edge')
    await says('4 credits are back in your wallet')
  },
})

/** The notification that stays when the dialog is closed. */
export const Notification = meta.story({
  tags: ['picture'],
  ...picturePlus('photoroom').story,
  play: async () => {
    await report(/Clearly unusable/, 'Garbled from edge to edge')
    await userEvent.click(await screen.findByRole('button', { name: 'Done' }))
    const region = screen.getByRole('status', { name: 'Refund notifications' })
    await waitFor(() => expect(within(region).getByText('4 credits are back in your wallet')).toBeVisible())
  },
})

const second = scene({ policy: 'anumi', set: (world) => world.scenario('first courtesy used'), show: onCard('generation-3-1') })
/** A second courtesy within 90 days goes to a person (C17). */
export const InReview = meta.story({
  tags: ['report:in_review'],
  ...second.story,
  play: async () => {
    await report(/Broken anatomy/, 'Three arms, one of them a branch')
    await says('A person looks at it now')
  },
})

/** A refusal with its reason, its clause and the way on (A16). */
export const Refused = meta.story({
  tags: ['picture', 'report:reported'],
  ...picturePlus('anypic').story,
  play: async () => {
    await report(/Poor quality/, 'Blurred')
    await says('Not refunded this time')
    await expect(screen.getByRole('button', { name: 'Regenerate' })).toBeVisible()
  },
})

/** A refusal that can be looked at again (B42). */
export const Appeal = meta.story({
  ...picturePlus('standard-30').story,
  play: async () => {
    await report(/Not to my taste/, 'I had hoped for something brighter')
    await says('Not refunded this time')
    await userEvent.click(screen.getByRole('button', { name: 'Ask for a review' }))
    await expect(await screen.findByRole('textbox', { name: /looked at again/ })).toBeVisible()
  },
})

/** The law may give a new try where the policy gives nothing (C37). */
export const RemedyByLaw = meta.story({
  ...scene({
    policy: 'jimeng',
    set: async (world) => {
      await world.buyPack({ sale: { country: 'DE', consumer: true } })
      await world.generate()
    },
    show: onCard(),
  }).story,
  play: async () => {
    await report(/Clearly unusable/, 'Garbled')
    await says('A person looks at it now')
    await expect(screen.getByText('If accepted, you get a new try for free.')).toBeVisible()
  },
})

/** A policy that keeps its reasons to itself (E8). */
export const Thanks = meta.story({
  tags: ['report:reported'],
  ...picturePlus('photoroom').story,
  play: async () => {
    await report(/Poor quality/, 'Blurred')
    await says('Thank you for your feedback')
  },
})

/** Reported before: how the case stands (E12). */
export const ReportedAlready = meta.story({
  tags: ['report:refunded'],
  ...picturePlus('photoroom').story,
  play: async () => {
    await report(/Clearly unusable/, 'Garbled')
    await userEvent.click(await screen.findByRole('button', { name: 'Done' }))
    await userEvent.click(await openMenu())
    await says('You have reported this already')
    await expect(await screen.findByText('Returned')).toBeVisible()
  },
})

/** On a dark page. */
export const Dark = meta.story({ ...picturePlus('photoroom').story, globals: { theme: 'dark' }, play: openForm })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ tags: ['picture'], ...picturePlus('photoroom').story, globals: { direction: 'rtl' }, play: openForm })

/** On a phone it is a sheet. */
export const Phone = meta.story({
  tags: ['picture'],
  ...picturePlus('photoroom').story,
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: openForm,
})
