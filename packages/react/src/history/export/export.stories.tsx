import { expect, screen, userEvent } from 'storybook/test'
import preview from '../../../../../.storybook/preview.tsx'
import { ExportStand } from '../../testing/export-stand.tsx'
import { scene } from '../../testing/stories.tsx'

const meta = preview.meta({ title: 'Wallet/Export' })

const exporting = () =>
  scene({ policy: 'anypic', set: (world) => world.scenario('failed video'), show: () => <div style={{ maxInlineSize: 560 }}><ExportStand /></div> })
const open = async () => userEvent.click(await screen.findByRole('button', { name: 'Export' }))
const csv = () => screen.findByRole('button', { name: 'Save as CSV' })

/** A button among the tools of the list. */
export const Closed = meta.story({ ...exporting().story, play: async () => void (await screen.findByRole('button', { name: 'Export' })) })

/** The two forms. */
export const Forms = meta.story({
  tags: ['picture'],
  ...exporting().story,
  play: async () => {
    await open()
    await expect(await csv()).toBeVisible()
  },
})

const busy = exporting()
/** How far it has come, with a way to stop it. */
export const Busy = meta.story({
  ...busy.story,
  play: async () => {
    await open()
    busy.world().network.latency = 600_000
    await userEvent.click(await csv())
    await expect(await screen.findByRole('progressbar')).toBeVisible()
  },
})

const broken = exporting()
/** It stopped on the way: what was read stays, and the rest can follow. */
export const Failed = meta.story({
  ...broken.story,
  play: async () => {
    await open()
    broken.world().network.failing = 100
    await userEvent.click(await csv())
    await expect(await screen.findByRole('button', { name: 'Go on' })).toBeVisible()
  },
})

/** On a dark page. */
export const Dark = meta.story({ ...exporting().story, globals: { theme: 'dark' }, play: open })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ ...exporting().story, globals: { direction: 'rtl' }, play: open })
