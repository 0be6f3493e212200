import { expect, screen, userEvent } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { answering, sessionEnded } from '../testing/answering.ts'
import { onCard, openForm, openMenu, picturePlus, report, says } from '../testing/report-stories.tsx'
import { scene } from '../testing/stories.tsx'
import { ReportMenu } from './report-menu.tsx'

const meta = preview.meta({ title: 'Report/In the way', component: ReportMenu })

const details = () => screen.findByRole('textbox', { name: 'Tell us more' })

/** What it would bring cannot be found out: it can be reported all the same. */
export const ForecastUnknown = meta.story({
  ...picturePlus('photoroom', async (world) => void (world.network.failing = Infinity)).story,
  play: async () => expect(await openMenu()).toBeVisible(),
})

const noReasons = picturePlus('photoroom')
/** The reasons did not come. */
export const ReasonsFailed = meta.story({
  ...noReasons.story,
  play: async () => {
    const item = await openMenu()
    await screen.findByText(/4 credits back/)
    noReasons.world().network.failing = Infinity
    await userEvent.click(item)
    await expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible()
  },
})

/** Closed and opened again: what was written is still there (E5). */
export const DraftKept = meta.story({
  ...picturePlus('photoroom').story,
  play: async () => {
    await openForm()
    await userEvent.click(screen.getByRole('radio', { name: /Clearly unusable/ }))
    await userEvent.type(await details(), 'Garbled from edge to edge')
    await userEvent.keyboard('{Escape}')
    await openForm()
    await expect(await details()).toHaveValue('Garbled from edge to edge')
    await expect(screen.getByText('Your draft is kept')).toBeVisible()
  },
})

/** More than is taken: it says how much, and cuts nothing off. */
export const TooLong = meta.story({
  ...picturePlus('photoroom').story,
  play: async () => {
    await openForm()
    await userEvent.click(screen.getByRole('radio', { name: /Clearly unusable/ }))
    await userEvent.click(await details())
    await userEvent.paste('Far too much. '.repeat(800))
    await userEvent.click(screen.getByRole('button', { name: 'Submit' }))
    await expect(await screen.findByText(/^Take out [\d,]+ characters\.$/)).toBeVisible()
  },
})

/** Signed out in the meantime: it waits, and nothing is lost. */
export const SessionEnded = meta.story({
  tags: ['report:waiting'],
  ...answering(picturePlus('photoroom'), 'post', 'reports', sessionEnded),
  play: async () => {
    await report(/Clearly unusable/, 'Garbled from edge to edge')
    await says('Waiting until you are signed in again')
  },
})

/** The result is not there any more: with the request to name to support. */
export const NotTaken = meta.story({
  tags: ['report:failed'],
  ...scene({ policy: 'photoroom', set: (world) => world.scenario('one picture'), show: onCard('nobody-knows-this') }).story,
  play: async () => {
    await report(/Clearly unusable/, 'Garbled from edge to edge')
    await expect(await screen.findByText(/^This could not be found/)).toBeVisible()
  },
})
