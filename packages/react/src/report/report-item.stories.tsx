import * as DropdownMenu from 'radix-ui/dropdown-menu'
import { expect, screen, userEvent, waitFor } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { scene } from '../testing/stories.tsx'
import { ReportItem } from './report-item.tsx'

const meta = preview.meta({ title: 'Report/Item', component: ReportItem })

type SceneOptions = Parameters<typeof scene>[0]

const RESULT = { resultId: 'generation-2-1', kind: 'image', alt: 'a mountain lake' } as const

/** A menu as a host may draw it. */
const sheet = {
  display: 'grid', gap: 2, inlineSize: 240, margin: 0, padding: 6, border: '1px solid #8884', borderRadius: 12,
  background: 'Canvas', color: 'CanvasText', font: '14px/1.43 system-ui',
} as const
const hostItem = { padding: '9px 10px', borderRadius: 8, outline: 'none' } as const

const radix = (set: SceneOptions['set'] = (world) => world.scenario('one picture')) =>
  scene({
    policy: 'photoroom',
    set,
    show: () => (
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger>Host menu</DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content style={sheet} align="start" sideOffset={4}>
            <DropdownMenu.Item style={hostItem}>Download</DropdownMenu.Item>
            <DropdownMenu.Item asChild>
              <ReportItem {...RESULT} />
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    ),
  })

const opener = () => screen.findByRole('button', { name: 'Host menu', hidden: true })

async function open() {
  await userEvent.click(await opener())
  const item = await screen.findByRole('menuitem', { name: /^Bad result 4 credits back/ })
  await userEvent.hover(item)
  await waitFor(() => expect(item).toHaveAttribute('data-highlighted'))
}

/** In a Radix menu of the host. */
export const InRadixMenu = meta.story({ tags: ['picture'], ...radix().story, play: open })

/** The dialog it opens, from that menu. */
export const Opened = meta.story({
  ...radix().story,
  play: async () => {
    await open()
    await userEvent.keyboard('{Enter}')
    await expect(await screen.findByRole('dialog', { name: 'What is wrong with it?' })).toBeVisible()
  },
})

/** A feature without refunds keeps it as feedback, and says so (E19). */
export const FeedbackOnly = meta.story({
  ...radix(async (world) => {
    await world.buyPack()
    await world.generate({ feature: 'ai_expand' })
  }).story,
  play: async () => {
    await userEvent.click(await opener())
    await expect(await screen.findByText('Feedback only: AI Expand is not covered')).toBeVisible()
  },
})

const slow = radix(async (world) => {
  await world.scenario('one picture')
  world.network.latency = 600_000
})
/** The forecast is not known yet. */
export const ForecastLoading = meta.story({
  ...slow.story,
  play: async () => {
    await userEvent.click(await opener())
    await expect(await screen.findByRole('menuitem', { name: 'Bad result' })).toBeVisible()
  },
})

const popover = scene({
  policy: 'photoroom',
  set: (world) => world.scenario('one picture'),
  show: () => (
    <>
      <button type="button" popoverTarget="host-menu">
        Host menu
      </button>
      <div popover="auto" id="host-menu" style={{ border: 0, padding: 0, background: 'none', inset: '48px auto auto 16px' }}>
        <menu style={{ ...sheet, listStyle: 'none' }}>
          <li style={hostItem}>Download</li>
          <li>
            <ReportItem {...RESULT} />
          </li>
        </menu>
      </div>
    </>
  ),
})
/** In a menu of the browser's own. */
export const InPopover = meta.story({
  ...popover.story,
  play: async () => {
    await userEvent.click(await opener())
    await userEvent.hover(screen.getByRole('button', { name: /^Bad result/ }))
    await expect(await screen.findByText(/4 credits back if it is unusable/)).toBeVisible()
  },
})

/** The host says that it is not to be had. */
export const Disabled = meta.story({
  ...scene({
    policy: 'photoroom',
    set: (world) => world.scenario('one picture'),
    show: () => (
      <div style={sheet}>
        <ReportItem {...RESULT} aria-disabled />
      </div>
    ),
  }).story,
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: /^Bad result/ }))
    await expect(screen.queryByRole('dialog')).toBeNull()
  },
})

/** On a dark page. */
export const Dark = meta.story({ ...radix().story, globals: { theme: 'dark' }, play: open })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ ...radix().story, globals: { direction: 'rtl' }, play: open })
