import { expect, fireEvent, screen, userEvent, waitFor } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { picture, scene } from '../testing/stories.tsx'
import { middleOf, touch } from '../testing/touch.ts'
import { ReportArea } from './report-area.tsx'
import { ReportMenu } from './report-menu.tsx'

const meta = preview.meta({ title: 'Report/Area', component: ReportArea })

const ITEMS = [{ label: 'Download', onSelect: () => {} }, { label: 'Regenerate', onSelect: () => {} }]

const card = scene({
  policy: 'photoroom',
  set: (world) => world.scenario('one picture'),
  show: () => (
    <ReportArea resultId="generation-2-1" kind="image" src={picture} alt="a mountain lake" items={ITEMS} style={{ inlineSize: 'fit-content' }}>
      <figure style={{ position: 'relative', inlineSize: 280, margin: 0 }}>
        <img src={picture} alt="a mountain lake" width="280" style={{ display: 'block', borderRadius: 12 }} />
        <div style={{ position: 'absolute', insetBlockStart: 8, insetInlineEnd: 8 }}>
          <ReportMenu resultId="generation-2-1" kind="image" src={picture} alt="a mountain lake" />
        </div>
      </figure>
    </ReportArea>
  ),
})

const image = () => screen.findByRole('img', { name: 'a mountain lake' })
const findItem = () => screen.findByRole('menuitem', { name: /^Bad result/ })

async function rightClick() {
  const element = await image()
  const { left, top } = element.getBoundingClientRect()
  await userEvent.pointer({ keys: '[MouseRight]', target: element, coords: { clientX: left + 120, clientY: top + 90 } })
  await expect(await screen.findByText(/4 credits back if it is unusable/)).toBeVisible()
}

/** What the host put in, and nothing else. */
export const AsItIs = meta.story({ ...card.story, play: async () => void (await image()) })

/** The menu at the pointer, with the host's items. */
export const RightClick = meta.story({
  tags: ['picture'],
  ...card.story,
  play: async () => {
    await rightClick()
    await expect(screen.getByRole('menuitem', { name: 'Download' })).toBeVisible()
  },
})

/** A right click with Shift is the browser's, and "Save image" with it. */
export const BrowsersOwn = meta.story({
  ...card.story,
  play: async () => {
    const left = fireEvent.contextMenu(await image(), { button: 2, shiftKey: true })
    await expect(left).toBe(true)
    await expect(screen.queryByRole('menu')).toBeNull()
  },
})

/** At the finger, after half a second. */
export const LongPress = meta.story({
  ...card.story,
  play: async () => {
    const element = await image()
    touch.down(element, middleOf(element))
    await expect(await findItem()).toBeVisible()
    touch.up(element, middleOf(element))
    await expect(await findItem()).toBeVisible()
  },
})

/** By the menu key or Shift+F10, at what has the focus. */
export const ByKeyboard = meta.story({
  ...card.story,
  play: async () => {
    ;(await screen.findByRole('button', { name: 'More options for a mountain lake' })).focus()
    await userEvent.keyboard('{Shift>}{F10}{/Shift}')
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Download' })).toHaveFocus())
  },
})

/** On a dark page. */
export const Dark = meta.story({ ...card.story, globals: { theme: 'dark' }, play: rightClick })

/** On a page that is written from right to left it opens to the other side. */
export const RightToLeft = meta.story({ ...card.story, globals: { direction: 'rtl' }, play: rightClick })
