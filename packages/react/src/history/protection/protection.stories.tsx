import { expect, screen, userEvent, waitFor } from 'storybook/test'
import preview from '../../../../../.storybook/preview.tsx'
import { scene } from '../../testing/stories.tsx'
import { SheetOfHead } from '../../testing/wallet-head.tsx'

const meta = preview.meta({ title: 'Wallet/Automatic Protection' })

type Policy = Parameters<typeof scene>[0]['policy']
const head = (policy: Policy) =>
  scene({ policy, set: (world) => world.scenario('fresh pack'), show: () => <div style={{ maxInlineSize: 560 }}><SheetOfHead /></div> })
const open = async () => userEvent.click(await screen.findByRole('button', { name: 'How it works' }))

/** One quiet line, until somebody asks (D24, A15, C5). */
export const Closed = meta.story({
  ...head('jimeng').story,
  play: async () => {
    await expect(await screen.findByRole('region', { name: 'Automatic Protection' })).toBeVisible()
    await expect(screen.getByText('Credits of a run that fails come back by themselves.')).toBeVisible()
  },
})

/** Back within a day (D5). */
export const WithinADay = meta.story({
  ...head('jimeng').story,
  play: async () => {
    await open()
    await expect(await screen.findByText('They are back within 24 hours.')).toBeVisible()
  },
})

/** Back at once (C4). */
export const AtOnce = meta.story({
  tags: ['picture'],
  ...head('anumi').story,
  play: async () => {
    await open()
    await expect(await screen.findByText('They are back at once.')).toBeVisible()
  },
})

/** An aim is called one. */
export const Aim = meta.story({
  ...head('anypic').story,
  play: async () => {
    await open()
    await expect(await screen.findByText('They should be back at once.')).toBeVisible()
  },
})

/** Held and let go: never deducted (E1). */
export const NeverDeducted = meta.story({
  ...head('photoroom').story,
  play: async () => {
    await open()
    await expect(await screen.findByText(/they were never deducted/)).toBeVisible()
  },
})

/** Where the policy says nothing of it, nothing is claimed. */
export const NotClaimed = meta.story({
  ...head('standard-30').story,
  play: async () => {
    await screen.findByText('100 credits')
    await waitFor(() => expect(screen.queryByText('Automatic Protection')).toBeNull())
  },
})

/** On a dark page. */
export const Dark = meta.story({ ...head('jimeng').story, globals: { theme: 'dark' }, play: open })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ ...head('jimeng').story, globals: { direction: 'rtl' }, play: open })
