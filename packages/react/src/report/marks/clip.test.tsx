import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MarksStand, VIDEO } from '../../testing/marks-stand.tsx'
import { stage } from '../../testing/stage.tsx'
import type { ReportMark } from './mark.ts'

beforeEach(() => page.viewport(900, 900))

const button = (name: string) => screen.getByRole('button', { name })
const slider = (name: string) => screen.getByRole('slider', { name })
const slide = (name: string, value: string) => fireEvent.change(slider(name), { target: { value } })

async function show(first: readonly ReportMark[] = [], src = VIDEO.src) {
  const onMarks = vi.fn<(marks: readonly ReportMark[]) => void>()
  await stage(<MarksStand subject={{ ...VIDEO, src }} first={first} onMarks={onMarks} />, { policy: 'photoroom' })
  const clip = await screen.findByLabelText<HTMLVideoElement>(VIDEO.alt)
  return { clip, onMarks }
}

async function showLoaded(first?: readonly ReportMark[]) {
  const shown = await show(first)
  await screen.findByText('Mark where it goes wrong. Optional.')
  return shown
}

it('waits for the clip to say how long it is', async () => {
  // A source that never comes.
  const { onMarks } = await show([], URL.createObjectURL(new MediaSource()))
  expect(button('Mark this moment')).toHaveAttribute('aria-disabled', 'true')
  expect(button('Mark this moment')).toHaveAccessibleDescription('The clip is still loading.')
  button('Mark this moment').focus()
  await userEvent.keyboard('{Enter}')
  expect(onMarks).not.toHaveBeenCalled()
})

it('marks a second from the moment that is shown', async () => {
  const { clip, onMarks } = await showLoaded()
  clip.currentTime = 1.24
  await userEvent.click(button('Mark this moment'))
  expect(onMarks).toHaveBeenLastCalledWith([{ time: { from: 1.2, to: 2.2 } }])
  expect(slider('From, mark 1')).toHaveAttribute('aria-valuetext', '1.2 seconds')
  await userEvent.fill(screen.getByRole('textbox', { name: 'Label of mark 1' }), 'It jumps')
  expect(onMarks).toHaveBeenLastCalledWith([{ time: { from: 1.2, to: 2.2 }, label: 'It jumps' }])
})

it('marks no further than the clip goes', async () => {
  const { clip, onMarks } = await showLoaded()
  clip.currentTime = 3.5
  await userEvent.click(button('Mark this moment'))
  const { time } = onMarks.mock.lastCall![0][0]!
  expect(time!.from).toBe(3.5)
  expect(time!.to).toBeLessThanOrEqual(clip.duration)
  expect(time!.to).toBeGreaterThan(3.8)
})

it('moves the ends, never past each other, and shows the moment', async () => {
  const { clip, onMarks } = await showLoaded([{ time: { from: 1, to: 2 }, label: 'It jumps' }])
  slide('From, mark 1', '1.5')
  expect(onMarks).toHaveBeenLastCalledWith([{ time: { from: 1.5, to: 2 }, label: 'It jumps' }])
  expect(clip.currentTime).toBe(1.5)
  slide('From, mark 1', '3')
  expect(onMarks).toHaveBeenLastCalledWith([{ time: { from: 3, to: 3 }, label: 'It jumps' }])
  slide('To, mark 1', '0.7')
  expect(onMarks).toHaveBeenLastCalledWith([{ time: { from: 0.7, to: 0.7 }, label: 'It jumps' }])
  slider('To, mark 1').focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(onMarks).toHaveBeenLastCalledWith([{ time: { from: 0.7, to: 0.8 }, label: 'It jumps' }])
  expect(slider('To, mark 1')).toHaveAttribute('aria-valuetext', '0.8 seconds')
})

it('plays a stretch and stops at its end', async () => {
  const { clip } = await showLoaded([{ time: { from: 1, to: 1.4 } }])
  await userEvent.click(button('Play mark 1'))
  await waitFor(() => expect(clip.paused).toBe(false))
  await waitFor(() => expect(clip.paused).toBe(true), { timeout: 5000 })
  expect(clip.currentTime).toBeGreaterThanOrEqual(1.4)
  expect(clip.currentTime).toBeLessThan(3)
})

it('shows the stretches below the clip, and a click on one goes to its row', async () => {
  const { clip } = await showLoaded([{ time: { from: 0, to: 1 } }, { time: { from: 2, to: 3 } }])
  const line = clip.nextElementSibling!
  const { left, width } = line.getBoundingClientRect()
  const stretch = line.lastElementChild!.getBoundingClientRect()
  expect((stretch.left - left) / width).toBeCloseTo(2 / clip.duration, 1)
  expect(stretch.width / width).toBeCloseTo(1 / clip.duration, 1)
  await userEvent.click(line.lastElementChild!)
  expect(screen.getByRole('textbox', { name: 'Label of mark 2' })).toHaveFocus()
  expect(line.lastElementChild).toHaveAttribute('data-lit')
})

it('removes a stretch and takes that back', async () => {
  const first = [{ time: { from: 0, to: 1 }, label: 'One' }, { time: { from: 2, to: 3 } }]
  const { onMarks } = await showLoaded(first)
  await userEvent.click(button('Remove mark 1'))
  expect(onMarks).toHaveBeenLastCalledWith([first[1]])
  await userEvent.click(button('Undo'))
  expect(onMarks).toHaveBeenLastCalledWith(first)
})

it('offers no marking of a clip that does not load', async () => {
  await stage(<MarksStand subject={{ ...VIDEO, src: 'data:video/webm;base64,AAAA' }} />, { policy: 'photoroom' })
  expect(await screen.findByText(VIDEO.alt)).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})
