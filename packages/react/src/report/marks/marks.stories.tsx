import { expect, fireEvent, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.tsx'
import type { ReportSubject } from '../../desk.ts'
import { IMAGE, MarksStand, VIDEO } from '../../testing/marks-stand.tsx'
import { scene } from '../../testing/stories.tsx'
import type { ReportMark } from './mark.ts'
import { Marks } from './marks.tsx'

const meta = preview.meta({ title: 'Report/Marks', component: Marks })

const stand = (first: readonly ReportMark[], subject: ReportSubject = IMAGE) =>
  scene({ policy: 'photoroom', show: () => <MarksStand subject={subject} first={first} /> }).story

const sun: ReportMark = { area: { x: 0.6, y: 0.13, width: 0.25, height: 0.34 }, label: 'Two suns' }
const shore: ReportMark = {
  stroke: { points: Array.from({ length: 60 }, (_, index) => ({ x: 0.08 + index / 75, y: 0.72 + Math.sin(index / 4) / 40 })), width: 0.012 },
  label: 'The shore melts away',
}
const corner: ReportMark = { area: { x: 0.9, y: 0.02, width: 0.1, height: 0.12 }, label: 'A letter that belongs to no word' }
const several = [sun, shore, corner]
const moments: ReportMark[] = [{ time: { from: 0.5, to: 1.2 }, label: 'It jumps' }, { time: { from: 2.6, to: 3.4 } }]

const surface = () => screen.findByRole('application', { name: 'Picture to mark: a mountain lake' })
const label = (number: number) => screen.getByRole('textbox', { name: `Label of mark ${number}` })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

async function loaded() {
  const canvas = await surface()
  const image = within(canvas).getByRole<HTMLImageElement>('img')
  await waitFor(() => expect(image.naturalWidth).toBeGreaterThan(0))
  await waitFor(() => expect(canvas.querySelector('svg')).not.toBeNull())
  return canvas
}

/** Draws by mouse over points that are fractions of the picture. */
async function draw(...points: [x: number, y: number][]) {
  const canvas = await loaded()
  const { left, top, width, height } = canvas.getBoundingClientRect()
  const at = ([x, y]: [number, number]) => ({
    clientX: left + x * width,
    clientY: top + y * height,
    pointerId: 1,
    pointerType: 'mouse',
    isPrimary: true,
    button: 0,
  })
  await fireEvent.pointerDown(canvas, at(points[0]!))
  for (const point of points) await fireEvent.pointerMove(canvas, at(point))
  await fireEvent.pointerUp(canvas, at(points.at(-1)!))
}

/** As it opens: the picture, what can be done, and no list yet. */
export const Empty = meta.story({
  ...stand([]),
  play: async () => {
    await loaded()
    await expect(screen.getByText('Draw on the picture to show us where. Optional.')).toBeInTheDocument()
    await expect(screen.queryByRole('textbox')).toBeNull()
  },
})

/** A rectangle, drawn and labelled. */
export const Rectangle = meta.story({
  ...stand([]),
  play: async () => {
    await draw([0.6, 0.13], [0.7, 0.3], [0.85, 0.47])
    await userEvent.type(label(1), 'Two suns')
    await expect(screen.getByText('1 · Two suns')).toBeVisible()
  },
})

/** A line drawn with the brush. */
export const Brush = meta.story({
  ...stand([]),
  play: async () => {
    await loaded()
    await press('Brush')
    await expect(screen.getByRole('button', { name: 'Brush' })).toHaveAttribute('aria-pressed', 'true')
    await draw(...Array.from({ length: 40 }, (_, index): [number, number] => [0.1 + index / 50, 0.72 + Math.sin(index / 3) / 40]))
    await expect(label(1)).toBeVisible()
  },
})

/** Several; the one whose row has the focus is pointed out. */
export const Several = meta.story({
  tags: ['picture'],
  ...stand(several),
  play: async () => {
    await loaded()
    await userEvent.click(label(2))
    await expect(screen.getByText('2 · The shore melts away')).toHaveAttribute('data-lit')
  },
})

/** Three times as large: the picture scrolls in its frame. */
export const Zoomed = meta.story({
  ...stand(several),
  play: async () => {
    const canvas = await loaded()
    const { width } = canvas.getBoundingClientRect()
    await press('Zoom in')
    await press('Zoom in')
    await expect(canvas.getBoundingClientRect().width).toBeCloseTo(3 * width, 0)
    await expect(screen.getByRole('button', { name: 'Zoom in' })).toHaveAttribute('aria-disabled', 'true')
  },
})

/** The picture has the focus: how to mark by keys is said on it. */
export const Focused = meta.story({
  ...stand([sun]),
  play: async () => {
    await loaded()
    await userEvent.tab()
    await expect(screen.getByText(/^Arrow keys move a frame/)).toBeVisible()
  },
})

/** Marked by keys alone, on a grid. */
export const KeyboardGrid = meta.story({
  ...stand([]),
  play: async () => {
    await loaded()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowDown}{/Shift}')
    await expect(screen.getByRole('status')).toHaveTextContent('Columns 6 to 8, rows 5 to 8 of 12')
    await userEvent.keyboard('{Enter}{ArrowUp}{ArrowUp}')
    await expect(label(1)).toBeVisible()
  },
})

/** Stretches of a clip. */
export const Video = meta.story({
  ...stand(moments, VIDEO),
  play: async () => {
    await screen.findByText('Mark where it goes wrong. Optional.')
    await press('Mark this moment')
    const from = await screen.findByRole('slider', { name: 'From, mark 3' })
    await expect(from).toHaveAttribute('aria-valuetext', '0 seconds')
    await expect(screen.getByRole('slider', { name: 'To, mark 3' })).toHaveAttribute('aria-valuetext', '1 second')
  },
})

const phone = { viewport: { value: 'mobile1', isRotated: false } }

/** On a phone it is folded: what is marked stands beside it. */
export const NarrowFolded = meta.story({
  ...stand([sun]),
  globals: phone,
  play: async () => {
    await expect(await screen.findByRole('button', { name: '1 mark · Two suns' })).toBeVisible()
    await expect(screen.queryByRole('application')).toBeNull()
  },
})

/** Nothing is marked yet. */
export const NarrowFoldedEmpty = meta.story({
  ...stand([]),
  globals: phone,
  play: async () => {
    await expect(await screen.findByRole('button', { name: 'Show where' })).toBeVisible()
  },
})

/** Opened, the large picture stands in its place. */
export const NarrowOpen = meta.story({
  tags: ['picture'],
  ...stand([sun]),
  globals: phone,
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: '1 mark · Two suns' }))
    await loaded()
    await expect(screen.getByRole('button', { name: 'Done' })).toBeVisible()
  },
})

/** On a dark page. */
export const Dark = meta.story({ ...stand(several), globals: { theme: 'dark' }, play: async () => void (await loaded()) })

/** A clip on a dark page. */
export const VideoDark = meta.story({
  ...stand(moments, VIDEO),
  globals: { theme: 'dark' },
  play: async () => {
    await expect(await screen.findByRole('slider', { name: 'From, mark 2' })).toBeVisible()
  },
})

/** On a page that is written from right to left the picture is not mirrored. */
export const RightToLeft = meta.story({
  tags: ['picture'],
  ...stand([{ ...sun, label: 'שש אצבעות' }, shore]),
  globals: { direction: 'rtl' },
  play: async () => {
    const canvas = await loaded()
    const { left, width } = canvas.getBoundingClientRect()
    const mark = canvas.querySelector('rect')!.getBoundingClientRect()
    await expect(mark.left).toBeCloseTo(left + 0.6 * width, 0)
  },
})

/** A picture that does not load cannot be marked. */
export const Broken = meta.story({
  ...stand([], { ...IMAGE, src: 'data:image/png;base64,AAAA' }),
  play: async () => {
    await waitFor(() => expect(screen.queryByRole('application')).toBeNull())
    await expect(screen.getByText('a mountain lake')).toBeVisible()
    await expect(screen.queryByRole('button')).toBeNull()
  },
})
