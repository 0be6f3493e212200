import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { findBadResult, onePicture, PICTURE } from '../testing/report-page.tsx'
import { stage } from '../testing/stage.tsx'
import { askForMenu, middleOf, touch } from '../testing/touch.ts'
import { ReportArea } from './report-area.tsx'

const onClick = vi.fn<() => void>()

async function show() {
  onClick.mockClear()
  const onEvent = vi.fn<() => void>()
  await stage(
    <div data-testid="scroller" style={{ overflow: 'auto', blockSize: 300 }}>
      <ReportArea resultId={PICTURE} kind="image" alt="a cat in the rain" data-testid="area">
        <button type="button" aria-label="Picture" data-testid="picture" style={{ inlineSize: 120, blockSize: 160 }} onClick={onClick} />
        <a href="#there">A link</a>
      </ReportArea>
      <p>Beside</p>
    </div>,
    onePicture('photoroom', { onEvent }),
  )
  const picture = screen.getByTestId('picture')
  return { picture, spot: middleOf(picture), onEvent }
}

const pass = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
async function opensInTime() {
  await pass(650)
  return screen.queryByRole('menu') !== null
}

describe('a long press', () => {
  it('opens the menu at the finger, and swallows the click that follows', async () => {
    const { picture, spot } = await show()
    touch.down(picture, spot)
    await pass(300)
    expect(screen.queryByRole('menu')).toBeNull()
    expect(getComputedStyle(picture).userSelect).toBe('none')
    await findBadResult()
    const box = screen.getByRole('menu').getBoundingClientRect()
    expect(Math.abs(box.left - spot.x)).toBeLessThanOrEqual(1)
    expect(box.top - spot.y).toBeGreaterThanOrEqual(0)
    expect(box.top - spot.y).toBeLessThanOrEqual(4)
    touch.up(picture, spot)
    expect(onClick).not.toHaveBeenCalled()
    expect(await findBadResult()).toBeVisible()
  })

  it('swallows its own click, not a later one, and none by a key', async () => {
    const { picture, spot } = await show()
    touch.down(picture, spot)
    await findBadResult()
    fireEvent.click(picture, { detail: 1 })
    expect(onClick).not.toHaveBeenCalled()
    fireEvent.click(picture, { detail: 0 })
    expect(onClick).toHaveBeenCalledOnce()
    fireEvent.pointerUp(picture, { pointerId: 7 })
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.getByTestId('area')).not.toHaveAttribute('data-pressing'))
    await userEvent.click(picture)
    expect(onClick).toHaveBeenCalledTimes(2)
  })

  it('that is short is a click', async () => {
    const { picture, spot } = await show()
    touch.down(picture, spot)
    await pass(200)
    touch.up(picture, spot)
    expect(onClick).toHaveBeenCalledOnce()
    expect(await opensInTime()).toBe(false)
  })

  it('bears a finger that trembles, and gives up one that moves', async () => {
    const { picture, spot } = await show()
    touch.down(picture, spot)
    touch.move(picture, { x: spot.x + 11, y: spot.y })
    expect(await opensInTime()).toBe(false)
    touch.up(picture, spot)
    touch.down(picture, spot)
    touch.move(picture, { x: spot.x + 6, y: spot.y + 6 })
    expect(await findBadResult()).toBeVisible()
  })

  it('gives up at a second finger, wherever that is', async () => {
    const { picture, spot } = await show()
    touch.down(picture, spot)
    touch.down(screen.getByText('Beside'), spot, 8)
    expect(await opensInTime()).toBe(false)
  })

  it('gives up when the page scrolls, by itself or by the browser’s word', async () => {
    const { picture, spot } = await show()
    touch.down(picture, spot)
    screen.getByTestId('scroller').dispatchEvent(new Event('scroll'))
    expect(await opensInTime()).toBe(false)
    touch.down(picture, spot)
    touch.cancel(picture, spot)
    expect(await opensInTime()).toBe(false)
    // Another part of the page may scroll as it likes.
    touch.down(picture, spot)
    screen.getByText('Beside').dispatchEvent(new Event('scroll'))
    expect(await findBadResult()).toBeVisible()
  })

  it('opens once where the browser tells of it too, before or after', async () => {
    const { picture, spot, onEvent } = await show()
    const asked = { button: 0, pointerType: 'touch', clientX: spot.x, clientY: spot.y }
    touch.down(picture, spot)
    expect(askForMenu(picture, asked)).toBe(false)
    expect(await findBadResult()).toBeVisible()
    await pass(600)
    expect(askForMenu(picture, asked)).toBe(false)
    touch.up(picture, spot)
    expect(onClick).not.toHaveBeenCalled()
    expect(screen.getAllByRole('menu')).toHaveLength(1)
    expect(onEvent).toHaveBeenCalledOnce()
  })

  it('on a link is the browser’s', async () => {
    await show()
    const link = screen.getByRole('link')
    const spot = middleOf(link)
    touch.down(link, spot)
    expect(askForMenu(link, { button: 0, pointerType: 'touch', clientX: spot.x, clientY: spot.y })).toBe(true)
    expect(await opensInTime()).toBe(false)
  })

  it('of a mouse is none', async () => {
    const { picture, spot } = await show()
    fireEvent.pointerDown(picture, { pointerType: 'mouse', isPrimary: true, clientX: spot.x, clientY: spot.y })
    expect(await opensInTime()).toBe(false)
  })
})
