import { expect, screen, userEvent } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { openForm, picturePlus, says } from '../testing/report-stories.tsx'
import { ReportMenu } from './report-menu.tsx'

const meta = preview.meta({ title: 'Report/On its way', component: ReportMenu })

type World = ReturnType<ReturnType<typeof picturePlus>['world']>

/** A report that is filled in while all is well, and submitted while something is wrong. */
function trouble(begin: (world: World) => void, then: () => Promise<unknown>, reason = /Clearly unusable/) {
  const { story, world } = picturePlus('photoroom')
  return {
    ...story,
    play: async () => {
      await openForm()
      await userEvent.click(screen.getByRole('radio', { name: reason }))
      await userEvent.type(screen.getByRole('textbox', { name: 'Tell us more' }), 'Garbled from edge to edge')
      begin(world())
      await userEvent.click(screen.getByRole('button', { name: 'Submit' }))
      await then()
    },
  }
}
const offline = (world: World) => void (world.network.offline = true)

/** On its way for the first time: pressed again, it stays one. */
export const Sending = meta.story({
  tags: ['report:sending'],
  ...trouble(
    (world) => void (world.network.latency = 600_000),
    async () => expect(await screen.findByRole('button', { name: 'Sending…' })).toHaveAttribute('aria-disabled', 'true'),
  ),
})

/** No network: kept on the device, and never shown as done. */
export const WaitingForNetwork = meta.story({
  tags: ['report:waiting'],
  ...trouble(offline, async () => {
    await says('Waiting for the network')
    await expect(screen.getByRole('button', { name: 'Try now' })).toBeVisible()
  }),
})

/** The service is down. */
export const WaitingForService = meta.story({
  tags: ['report:waiting'],
  ...trouble(
    (world) => void (world.network.failing = 9),
    async () => says('Waiting for the service'),
  ),
})

/** Asked too often: it says when it goes out. */
export const WaitingItsTurn = meta.story({
  tags: ['report:waiting'],
  ...trouble(
    (world) => void (world.network.limited = 120),
    async () => says('Too many at once: goes out in 2 minutes'),
  ),
})

/** A safety report waits in this page alone (C21). */
export const WaitingInPage = meta.story({
  tags: ['report:waiting'],
  ...trouble(
    offline,
    async () => expect(await screen.findByText(/as long as this page is open/)).toBeVisible(),
    /Breaks the content rules/,
  ),
})

/** Taken back to be changed, with everything still there. */
export const TakenBack = meta.story(
  trouble(offline, async () => {
    await says('Waiting for the network')
    await userEvent.click(screen.getByRole('button', { name: 'Change it' }))
    await expect(await screen.findByRole('textbox', { name: 'Tell us more' })).toHaveValue('Garbled from edge to edge')
  }),
)

/** On a dark page. */
export const WaitingOnDark = meta.story({
  tags: ['picture'],
  ...trouble(offline, async () => says('Waiting for the network')),
  globals: { theme: 'dark' },
})
