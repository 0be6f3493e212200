import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { IMAGE, MarksStand } from '../../testing/marks-stand.tsx'
import { stage } from '../../testing/stage.tsx'
import type { ReportMark } from './mark.ts'

beforeEach(() => page.viewport(900, 900))

/** Shows the editor in a dialog, with the focus on its picture. */
async function show(first: readonly ReportMark[] = [], dir?: 'rtl') {
  const onMarks = vi.fn<(marks: readonly ReportMark[]) => void>()
  const onCancel = vi.fn<(event: Event) => void>((event) => event.preventDefault())
  const openModal = (dialog: HTMLDialogElement | null) => {
    if (dialog && !dialog.open) dialog.showModal()
    dialog?.addEventListener('cancel', onCancel)
  }
  await stage(
    <dialog ref={openModal} dir={dir} style={{ inlineSize: 440 }}>
      <MarksStand first={first} onMarks={onMarks} />
    </dialog>,
    { policy: 'photoroom' },
  )
  const canvas = await screen.findByRole('application', { name: `Picture to mark: ${IMAGE.alt}` })
  await waitFor(() => expect(canvas.querySelector('svg')).not.toBeNull())
  act(() => canvas.focus())
  return { canvas, onMarks, onCancel }
}

const said = () => screen.getByRole('status').textContent
const frame = (canvas: Element) => canvas.querySelector('[data-dashed] rect')
const area = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 }

it('says beforehand what the keys do', async () => {
  const { canvas } = await show()
  expect(canvas).toHaveAccessibleDescription(/^Arrow keys move a frame, with Shift they resize it/)
  expect(said()).toBe('')
})

it('moves a frame by cells, resizes it, and marks what it holds', async () => {
  const { canvas, onMarks } = await show()
  await userEvent.keyboard('{ArrowRight}')
  expect(frame(canvas)).toBeVisible()
  expect(said()).toBe('Columns 5 to 7, rows 5 to 7 of 12')
  await userEvent.keyboard('{ArrowLeft}{ArrowUp}{Shift>}{ArrowDown}{ArrowLeft}{ArrowLeft}{/Shift}')
  expect(said()).toBe('Column 4, rows 4 to 7 of 12')
  await userEvent.keyboard('{Enter}')
  expect(onMarks).toHaveBeenLastCalledWith([{ area: { x: 0.25, y: 0.25, width: 0.0833, height: 0.3333 } }])
  expect(said()).toBe('Mark 1 added. Column 4, rows 4 to 7 of 12')
  expect(canvas).toHaveFocus()
})

it('marks once, however long the key is held', async () => {
  const { onMarks } = await show()
  await userEvent.keyboard('{Enter}{Enter}{Enter} ')
  expect(onMarks).toHaveBeenCalledOnce()
})

it('takes the last mark away', async () => {
  const { onMarks } = await show([{ area }, { area, label: 'Two' }])
  await userEvent.keyboard('{Backspace}')
  expect(onMarks).toHaveBeenLastCalledWith([{ area }])
  expect(said()).toBe('Mark 2 removed.')
  await userEvent.keyboard('{Delete}{Delete}')
  expect(onMarks).toHaveBeenCalledTimes(2)
})

it('leaves the grid at Escape, then the dialog', async () => {
  const { canvas, onCancel } = await show()
  await userEvent.keyboard('{ArrowDown}{Escape}')
  expect(frame(canvas)).toBeNull()
  expect(onCancel).not.toHaveBeenCalled()
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(onCancel).toHaveBeenCalledOnce())
})

it('keeps the frame in view of a zoomed picture', async () => {
  const { canvas } = await show()
  await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
  await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
  act(() => canvas.focus())
  for (const key of ['{ArrowRight}', '{ArrowDown}']) await userEvent.keyboard(key.repeat(9))
  const view = canvas.parentElement!.getBoundingClientRect()
  const held = frame(canvas)!.getBoundingClientRect()
  expect(said()).toBe('Columns 10 to 12, rows 10 to 12 of 12')
  expect(held.right).toBeLessThanOrEqual(view.right + 3)
  expect(held.bottom).toBeLessThanOrEqual(view.bottom + 3)
  expect(held.left).toBeGreaterThan(view.left)
})

it('goes left by the left arrow, whichever way the page is written', async () => {
  const { canvas } = await show([], 'rtl')
  await userEvent.keyboard('{ArrowLeft}')
  const before = frame(canvas)!.getBoundingClientRect().left
  await userEvent.keyboard('{ArrowLeft}')
  expect(frame(canvas)!.getBoundingClientRect().left).toBeLessThan(before)
  expect(said()).toBe('Columns 4 to 6, rows 5 to 7 of 12')
})

it('is left alone by keys that are meant for the browser', async () => {
  const { onMarks } = await show()
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}{Tab}')
  expect(said()).toBe('')
  expect(screen.getByRole('button', { name: 'Rectangle' })).toHaveFocus()
  expect(onMarks).not.toHaveBeenCalled()
})
