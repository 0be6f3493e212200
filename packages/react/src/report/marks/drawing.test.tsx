import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { IMAGE, MarksStand } from '../../testing/marks-stand.tsx'
import { drag, draw, letGo, type Place, swipe } from '../../testing/pointer.ts'
import { stage } from '../../testing/stage.tsx'
import { MARKS_MAX, POINTS_MAX, type ReportMark } from './mark.ts'

beforeEach(() => page.viewport(900, 900))

/** Shows the editor, waits for its picture, and answers with what to draw on and the latest marks. */
async function show(first: readonly ReportMark[] = [], subject = IMAGE) {
  let marks = first
  const onMarks = vi.fn<(marks: readonly ReportMark[]) => void>((next) => {
    marks = next
  })
  await stage(<MarksStand subject={subject} first={first} onMarks={onMarks} />, { policy: 'photoroom' })
  const canvas = await screen.findByRole('application', { name: `Picture to mark: ${subject.alt}` })
  await waitFor(() => expect(canvas.querySelector('svg')).not.toBeNull())
  return { canvas, onMarks, marks: () => marks }
}

const button = (name: string) => screen.getByRole('button', { name })
const label = (number: number) => screen.getByRole('textbox', { name: `Label of mark ${number}` })
const corners: Place[] = [[0.2, 0.2], [0.4, 0.5], [0.6, 0.7]]
const area = { x: 0.2, y: 0.2, width: 0.4, height: 0.5 }
const two: ReportMark[] = [{ area, label: 'One' }, { area: { ...area, x: 0.5 }, label: 'Two' }]

/** An area as precisely as a mouse is. */
const rounded = (mark: ReportMark | undefined) =>
  Object.fromEntries(Object.entries(mark?.area ?? {}).map(([key, value]) => [key, Math.round(value * 50) / 50]))

describe('a mouse', () => {
  it('draws a rectangle straight away', async () => {
    const { canvas, marks } = await show()
    const { width, height } = canvas.getBoundingClientRect()
    await userEvent.dragAndDrop(canvas, canvas, {
      sourcePosition: { x: 0.2 * width, y: 0.2 * height },
      targetPosition: { x: 0.6 * width, y: 0.7 * height },
    })
    await waitFor(() => expect(marks()).toHaveLength(1))
    expect(rounded(marks()[0])).toEqual(area)
    expect(within(canvas).getByText('1')).toBeVisible()
    expect(label(1)).toHaveValue('')
  })

  it('makes no mark by a click', async () => {
    const { canvas, onMarks } = await show()
    await userEvent.click(canvas)
    draw(canvas, [0.5, 0.5], [0.505, 0.505])
    expect(onMarks).not.toHaveBeenCalled()
  })

  it('draws within the picture alone', async () => {
    const { canvas, marks } = await show()
    draw(canvas, [0.8, 0.8], [1.4, 1.2])
    expect(rounded(marks()[0])).toEqual({ x: 0.8, y: 0.8, width: 0.2, height: 0.2 })
  })

  it('of its second button draws nothing', async () => {
    const { canvas, onMarks } = await show()
    fireEvent.pointerDown(canvas, { pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 2, clientX: 100, clientY: 100 })
    fireEvent.pointerMove(canvas, { pointerId: 1, pointerType: 'mouse', isPrimary: true, clientX: 200, clientY: 200 })
    fireEvent.pointerUp(canvas, { pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 2, clientX: 200, clientY: 200 })
    expect(onMarks).not.toHaveBeenCalled()
  })

  it('stores the same at any zoom', async () => {
    const { canvas, marks } = await show()
    draw(canvas, ...corners)
    await userEvent.click(button('Brush'))
    draw(canvas, ...corners)
    await userEvent.click(button('Zoom in'))
    await userEvent.click(button('Zoom in'))
    draw(canvas, ...corners)
    await userEvent.click(button('Brush'))
    draw(canvas, ...corners)
    const [rectangle, stroke, largeStroke, largeRectangle] = marks()
    expect(largeRectangle).toEqual(rectangle)
    expect(largeStroke).toEqual(stroke)
  })

  it('gives a drawing up at Escape, and leaves the dialog open', async () => {
    const { canvas, onMarks } = await show()
    const onKey = vi.fn<(event: KeyboardEvent) => void>()
    document.addEventListener('keydown', onKey)
    act(() => canvas.focus())
    drag(canvas, ...corners)
    expect(canvas.querySelectorAll('rect')).toHaveLength(2)
    await userEvent.keyboard('{Escape}')
    expect(canvas.querySelectorAll('rect')).toHaveLength(0)
    letGo(canvas, [0.6, 0.7])
    expect(onMarks).not.toHaveBeenCalled()
    expect(onKey).not.toHaveBeenCalled()
    // With nothing to give up it is the dialog's.
    await userEvent.keyboard('{Escape}')
    expect(onKey.mock.lastCall?.[0].defaultPrevented).toBe(false)
    document.removeEventListener('keydown', onKey)
  })

  it('that is taken away gives a drawing up', async () => {
    const { canvas, onMarks } = await show()
    drag(canvas, ...corners)
    fireEvent.pointerCancel(canvas, { pointerId: 1, isPrimary: true })
    letGo(canvas, [0.6, 0.7])
    expect(onMarks).not.toHaveBeenCalled()
  })

  it('draws with the brush, in no more points than may be sent', async () => {
    const { canvas, marks } = await show()
    await userEvent.click(button('Brush'))
    expect(button('Brush')).toHaveAttribute('aria-pressed', 'true')
    expect(button('Rectangle')).toHaveAttribute('aria-pressed', 'false')
    const scribble = Array.from({ length: 600 }, (_, index): Place => [0.1 + (index % 2) / 40, 0.1 + index / 800])
    draw(canvas, ...scribble)
    const { points, width } = marks()[0]!.stroke!
    expect(points).toHaveLength(POINTS_MAX)
    expect(points.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true)
    expect(width).toBeGreaterThan(0)
    expect(marks()[0]).not.toHaveProperty('area')
  })
})

describe('fingers', () => {
  it('scroll the page until a tool is chosen, then draw', async () => {
    const { canvas, marks, onMarks } = await show()
    expect(getComputedStyle(canvas).touchAction).toBe('auto')
    await swipe(canvas, ...corners)
    expect(onMarks).not.toHaveBeenCalled()
    await userEvent.click(button('Rectangle'))
    expect(getComputedStyle(canvas).touchAction).toBe('none')
    await swipe(canvas, ...corners)
    await waitFor(() => expect(marks()).toHaveLength(1))
    expect(rounded(marks()[0])).toEqual(area)
    await userEvent.click(button('Rectangle'))
    await swipe(canvas, ...corners)
    expect(marks()).toHaveLength(1)
  })

  it('that are two give a drawing up', async () => {
    const { canvas, onMarks } = await show()
    drag(canvas, ...corners)
    fireEvent.pointerDown(canvas, { pointerId: 2, pointerType: 'touch', isPrimary: false, button: 0 })
    letGo(canvas, [0.6, 0.7])
    expect(onMarks).not.toHaveBeenCalled()
  })
})

it('lets a pen that comes near draw instead of scroll', async () => {
  const { canvas } = await show()
  fireEvent.pointerEnter(canvas, { pointerType: 'pen' })
  expect(getComputedStyle(canvas).touchAction).toBe('none')
  fireEvent.pointerEnter(canvas, { pointerType: 'touch' })
  expect(getComputedStyle(canvas).touchAction).toBe('auto')
})

describe('a mark', () => {
  it('is labelled in its row, and the label stands on the picture', async () => {
    const { canvas, marks } = await show()
    draw(canvas, ...corners)
    await userEvent.fill(label(1), 'Six fingers')
    expect(marks()[0]).toMatchObject({ label: 'Six fingers' })
    expect(within(canvas).getByText('1 · Six fingers')).toBeVisible()
    await userEvent.fill(label(1), 'x'.repeat(80))
    await userEvent.type(label(1), 'y')
    expect(label(1)).toHaveValue('x'.repeat(80))
  })

  it('keeps its chip inside the picture', async () => {
    const near = [[0.97, 0], [0, 0.97], [0.97, 0.97]].map(([x = 0, y = 0]) => ({
      area: { x, y, width: 0.03, height: 0.03 },
      label: 'A label that is much too long for where it has to stand',
    }))
    const { canvas } = await show(near)
    const picture = canvas.getBoundingClientRect()
    for (const chip of within(canvas).getAllByText(/A label/)) {
      const { left, right, top, bottom } = chip.getBoundingClientRect()
      expect(left).toBeGreaterThanOrEqual(picture.left)
      expect(top).toBeGreaterThanOrEqual(picture.top)
      expect(right).toBeLessThanOrEqual(picture.right)
      expect(bottom).toBeLessThanOrEqual(picture.bottom)
    }
  })

  it('is pointed out by its row, and a click on it goes to its row', async () => {
    const { canvas, marks } = await show(two)
    await userEvent.hover(label(2))
    expect(within(canvas).getByText('2 · Two')).toHaveAttribute('data-lit')
    expect(within(canvas).getByText('1 · One')).not.toHaveAttribute('data-lit')
    await userEvent.click(within(canvas).getByText('1 · One'))
    expect(label(1)).toHaveFocus()
    await userEvent.click(canvas.querySelector('[data-mark="1"] rect:not([data-edge])')!)
    expect(label(2)).toHaveFocus()
    expect(marks()).toHaveLength(2)
  })

  it('is removed, and comes back with its label', async () => {
    const { marks } = await show(two)
    await userEvent.click(button('Remove mark 1'))
    expect(marks()).toEqual([two[1]])
    expect(screen.getByRole('status')).toHaveTextContent('Mark 1 removed.')
    await userEvent.click(button('Undo'))
    expect(marks()).toEqual(two)
  })

  it('that goes leaves the focus to the next, or to the one before it', async () => {
    await show([...two, { area, label: 'Three' }])
    button('Remove mark 2').focus()
    await userEvent.keyboard('{Enter}')
    expect(button('Remove mark 2')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(button('Remove mark 1')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('region', { name: 'Show what is wrong' })).toHaveFocus()
  })

  it('with hostile text is text', async () => {
    const hostile = '<img src=x onerror="window.hit=1"> \u202Eabc'
    const { canvas } = await show([{ area, label: hostile }])
    // What would turn the direction is taken out, and the rest is kept to itself.
    const kept = '1 · \u2068<img src=x onerror="window.hit=1"> abc\u2069'
    expect(within(canvas).getByText(kept, { normalizer: (text) => text })).toBeVisible()
    expect(label(1)).toHaveValue(hostile)
    expect(window).not.toHaveProperty('hit')
  })
})

describe('Undo', () => {
  it('takes back what was drawn, and keeps the labels of the others', async () => {
    const { canvas, marks } = await show()
    expect(button('Undo')).toHaveAttribute('aria-disabled', 'true')
    draw(canvas, ...corners)
    draw(canvas, ...corners)
    await userEvent.fill(label(1), 'First')
    await userEvent.click(button('Undo'))
    expect(marks()).toMatchObject([{ label: 'First' }])
  })

  it('is a key as well, unless a text is written', async () => {
    const { canvas, marks } = await show()
    draw(canvas, ...corners)
    await userEvent.click(label(1))
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(marks()).toHaveLength(1)
    act(() => canvas.focus())
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(marks()).toHaveLength(0)
  })
})

it('takes no more marks than may be sent, and says so', async () => {
  const { canvas, onMarks } = await show(Array.from({ length: MARKS_MAX }, () => ({ area })))
  draw(canvas, ...corners)
  expect(onMarks).not.toHaveBeenCalled()
  expect(screen.getByText('No more than 100 marks.')).toBeVisible()
})

it('sends no form when a label ends', async () => {
  const onSubmit = vi.fn<(event: SubmitEvent) => void>((event) => event.preventDefault())
  document.addEventListener('submit', onSubmit)
  await stage(<form><MarksStand first={two} /><button>Submit</button></form>, { policy: 'photoroom' })
  await userEvent.type(await screen.findByRole('textbox', { name: 'Label of mark 1' }), '{Enter}')
  expect(onSubmit).not.toHaveBeenCalled()
  await userEvent.click(button('Submit'))
  expect(onSubmit).toHaveBeenCalledOnce()
  document.removeEventListener('submit', onSubmit)
})

it.each([
  ['that does not load', 'data:image/png;base64,AAAA'],
  ['from an address that could run code', 'javascript:window.hit=1'],
  ['without an address', undefined],
])('offers no marking of a picture %s', async (_, src) => {
  await stage(<MarksStand subject={{ ...IMAGE, src, alt: '' }} />, { policy: 'photoroom' })
  expect(await screen.findByText('The result cannot be shown here.')).toBeVisible()
  expect(screen.getByText('Portrait · 4 credits · 3 min ago')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByRole('application')).toBeNull()
})
