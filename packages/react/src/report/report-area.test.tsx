import { screen, waitFor, within } from '@testing-library/react'
import { type ComponentProps, createRef } from 'react'
import { createPortal } from 'react-dom'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findBadResult, more, onePicture, PICTURE } from '../testing/report-page.tsx'
import { stage } from '../testing/stage.tsx'
import { ReportArea } from './report-area.tsx'
import { ReportMenu } from './report-menu.tsx'

const CARD = { inlineSize: 240, blockSize: 160, background: 'teal', color: 'white' }

function areaOf(props: Partial<ComponentProps<typeof ReportArea>> = {}) {
  return (
    <ReportArea resultId={PICTURE} kind="image" alt="a cat in the rain" data-testid="area" {...props}>
      {props.children ?? <div data-testid="picture" style={CARD} />}
    </ReportArea>
  )
}

const area = () => screen.getByTestId('area')
const picture = () => screen.getByTestId('picture')
const rightClick = (element: Element, x = 60, y = 40, modifiers: 'Shift'[] = []) =>
  userEvent.click(element, { button: 'right', position: { x, y }, modifiers })
const menuBox = async () => (await screen.findByRole('menu')).getBoundingClientRect()
const isClosed = () => waitFor(() => expect(screen.queryByRole('menu')).toBeNull())

/** Whether the browser was left to show its own menu, for each time it was asked to. */
let left: boolean[] = []

beforeEach(() => {
  left = []
  const listen = (event: MouseEvent) => {
    left.push(!event.defaultPrevented)
    // The browser's own menu would stay over the next test.
    event.preventDefault()
  }
  window.addEventListener('contextmenu', listen)
  onTestFinished(() => window.removeEventListener('contextmenu', listen))
})

describe('an area', () => {
  it('is one div around what the host puts in, and changes nothing about how that looks', async () => {
    const ref = createRef<HTMLDivElement>()
    await stage(<div style={{ color: 'rgb(1, 2, 3)' }}>{areaOf({ ref, className: 'mine', title: 'hello' })}</div>, onePicture('photoroom'))
    expect(ref.current).toBe(area())
    expect(area().tagName).toBe('DIV')
    expect(area()).toHaveClass('makegood-area', 'mine')
    expect(area()).not.toHaveClass('makegood')
    expect(area()).toHaveAttribute('title', 'hello')
    expect(getComputedStyle(area()).color).toBe('rgb(1, 2, 3)')
    expect(area().children).toHaveLength(1)
  })

  it('hears the host first, and does nothing where the host prevents it', async () => {
    await stage(areaOf({ onContextMenu: (event) => event.preventDefault() }), onePicture('photoroom'))
    await rightClick(picture())
    expect(left).toEqual([false])
    expect(screen.queryByRole('menu')).toBeNull()
  })
})

describe('a right click', () => {
  it('opens the menu at the pointer', async () => {
    await stage(areaOf(), onePicture('photoroom'))
    const { left: x, top: y } = picture().getBoundingClientRect()
    await rightClick(picture(), 60, 40)
    expect(await findBadResult()).toBeVisible()
    const box = await menuBox()
    expect(Math.abs(box.left - (x + 60))).toBeLessThanOrEqual(1)
    expect(box.top - (y + 40)).toBeGreaterThanOrEqual(0)
    expect(box.top - (y + 40)).toBeLessThanOrEqual(4)
    expect(left).toEqual([false])
    expect(area()).toHaveAttribute('data-state', 'open')
    expect(area()).not.toHaveAttribute('aria-expanded')
  })

  it('opens it to the other side where the page is written from right to left', async () => {
    const { innerWidth: width, innerHeight: height } = window
    onTestFinished(() => page.viewport(width, height))
    await page.viewport(1000, 600)
    await stage(<div dir="rtl">{areaOf()}</div>, onePicture('photoroom'))
    const { left: x } = picture().getBoundingClientRect()
    await rightClick(picture(), 60, 40)
    await findBadResult()
    expect(Math.abs((await menuBox()).right - (x + 60))).toBeLessThanOrEqual(1)
  })

  it('keeps it inside the window at every edge', async () => {
    const corner = { position: 'fixed', inset: 0 } as const
    await stage(areaOf({ children: <div data-testid="picture" style={corner} />, items: [{ label: 'Download', onSelect: () => {} }] }), onePicture('photoroom'))
    for (const [x, y] of [[innerWidth - 3, 20], [innerWidth - 3, innerHeight - 3], [3, innerHeight - 3]] as const) {
      await rightClick(picture(), x, y)
      await findBadResult()
      await waitFor(async () => {
        const box = await menuBox()
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.top).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(innerWidth)
        expect(box.bottom).toBeLessThanOrEqual(innerHeight)
      })
      await userEvent.keyboard('{Escape}')
      await isClosed()
    }
  })

  it('stays with its picture when the page scrolls', async () => {
    await stage(
      <div data-testid="scroller" style={{ blockSize: 260, overflow: 'auto' }}>
        {areaOf()}
        <div style={{ blockSize: 1000 }} />
      </div>,
      onePicture('photoroom'),
    )
    await rightClick(picture(), 60, 100)
    await findBadResult()
    const before = await menuBox()
    screen.getByTestId('scroller').scrollTop = 60
    await waitFor(async () => expect(Math.abs((await menuBox()).top - (before.top - 60))).toBeLessThanOrEqual(1))
  })

  it('leaves the browser’s own menu with Shift, and while the menu is open', async () => {
    await stage(areaOf(), onePicture('photoroom'))
    await rightClick(picture(), 60, 40, ['Shift'])
    expect(left).toEqual([true])
    await rightClick(picture())
    await findBadResult()
    await rightClick(picture(), 20, 20)
    expect(left).toEqual([true, false, true])
    await isClosed()
    await rightClick(picture(), 20, 20)
    await findBadResult()
    expect(left).toEqual([true, false, true, false])
  })

  it('leaves it on links, text fields and selected text', async () => {
    await stage(
      areaOf({
        children: (
          <>
            <a href="#there">A link</a>
            <input aria-label="Prompt" />
            <textarea aria-label="Note" readOnly />
            <div contentEditable suppressContentEditableWarning>Editable</div>
            <p>Selected</p>
            <input type="checkbox" aria-label="Choose" />
          </>
        ),
      }),
      onePicture('photoroom'),
    )
    getSelection()?.selectAllChildren(screen.getByText('Selected'))
    for (const own of [screen.getByText('Selected'), screen.getByText('A link'), screen.getByLabelText('Prompt'), screen.getByLabelText('Note'), screen.getByText('Editable')]) {
      await rightClick(own, 8, 8)
    }
    expect(left).toEqual([true, true, true, true, true])
    await rightClick(screen.getByLabelText('Choose'), 4, 4)
    expect(left.at(-1)).toBe(false)
  })

  it('is never touched outside, nor in what the host only renders from inside', async () => {
    const elsewhere = <p>Elsewhere</p>
    await stage(<>{areaOf({ children: createPortal(elsewhere, document.body) })}<ReportMenu resultId={PICTURE} kind="image" alt="a cat in the rain" /></>, onePicture('photoroom'))
    await rightClick(screen.getByText('Elsewhere'), 5, 5)
    await rightClick(more(), 5, 5)
    expect(left).toEqual([true, true])
    expect(screen.queryByRole('menu')).toBeNull()
  })

  it('on the menu itself shows no other', async () => {
    await stage(areaOf(), onePicture('photoroom'))
    await rightClick(picture())
    await rightClick(await findBadResult(), 20, 10)
    expect(left).toEqual([false, false])
  })
})

describe('the menu of an area', () => {
  it('gives the focus back to what had it before', async () => {
    await stage(<><button type="button">Before</button>{areaOf()}</>, onePicture('photoroom'))
    screen.getByRole('button', { name: 'Before' }).focus()
    await rightClick(picture())
    await findBadResult()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Before' })).toHaveFocus())
    await isClosed()
    expect(area()).toHaveAttribute('data-state', 'closed')
  })

  it('opens the report, and that gives the focus back in its turn', async () => {
    await stage(<><button type="button">Before</button>{areaOf()}</>, onePicture('photoroom'))
    screen.getByRole('button', { name: 'Before' }).focus()
    await rightClick(picture())
    await userEvent.click(await findBadResult())
    await screen.findByRole('dialog', { name: 'What is wrong with it?' })
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Before' })).toHaveFocus())
  })

  it('has the host’s items, and so has the trigger inside, unless it has its own', async () => {
    const download = vi.fn<() => void>()
    const items = [{ label: 'Download', onSelect: download }]
    await stage(
      areaOf({
        items,
        children: (
          <>
            <div data-testid="picture" style={CARD} />
            <ReportMenu resultId={PICTURE} kind="image" alt="a cat in the rain" />
            <ReportMenu resultId={PICTURE} kind="image" alt="the same" items={[{ label: 'Share', onSelect: () => {} }]} />
          </>
        ),
      }),
      onePicture('photoroom'),
    )
    await rightClick(picture())
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Download' }))
    await userEvent.click(more())
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Download' }))
    expect(download).toHaveBeenCalledTimes(2)
    await userEvent.click(screen.getByRole('button', { name: 'More options for the same' }))
    expect(await screen.findByRole('menuitem', { name: 'Share' })).toBeVisible()
    expect(screen.queryByRole('menuitem', { name: 'Download' })).toBeNull()
  })

  it('closes at a press on its own picture', async () => {
    await stage(areaOf(), onePicture('photoroom'))
    await rightClick(picture())
    await findBadResult()
    await userEvent.click(picture(), { position: { x: 5, y: 5 } })
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
  })
})

describe('by keyboard', () => {
  const withButton = () =>
    areaOf({ children: <><div style={{ blockSize: 40 }} /><button type="button">Open it</button><a href="#there">A link</a><input aria-label="Prompt" /></> })

  it.each(['{ContextMenu}', '{Shift>}{F10}{/Shift}'])('%s opens the menu at what has the focus, with the first item focused, once', async (keys) => {
    const onEvent = vi.fn<() => void>()
    await stage(withButton(), onePicture('photoroom', { onEvent }))
    const button = screen.getByRole('button', { name: 'Open it' })
    button.focus()
    await userEvent.keyboard(keys)
    const item = await findBadResult()
    await waitFor(() => expect(item).toHaveFocus())
    const [at, box] = [button.getBoundingClientRect(), await menuBox()]
    expect(Math.abs(box.left - at.left)).toBeLessThanOrEqual(1)
    expect(box.top - at.bottom).toBeGreaterThanOrEqual(0)
    expect(box.top - at.bottom).toBeLessThanOrEqual(4)
    expect(left).not.toContain(true)
    expect(onEvent).toHaveBeenCalledExactlyOnceWith({ name: 'menu_opened' })
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(button).toHaveFocus())
  })

  it('opens on a link, and leaves a text field its own menu', async () => {
    await stage(withButton(), onePicture('photoroom'))
    screen.getByRole('link').focus()
    await userEvent.keyboard('{Shift>}{F10}{/Shift}')
    await findBadResult()
    await userEvent.keyboard('{Escape}')
    await isClosed()
    screen.getByLabelText('Prompt').focus()
    await userEvent.keyboard('{Shift>}{F10}{/Shift}')
    expect(left).toEqual([true])
    expect(screen.queryByRole('menu')).toBeNull()
  })

  it('opens once where the key comes as a contextmenu event too, or alone', async () => {
    const { askForMenu } = await import('../testing/touch.ts')
    const onEvent = vi.fn<() => void>()
    await stage(withButton(), onePicture('photoroom', { onEvent }))
    const button = screen.getByRole('button', { name: 'Open it' })
    button.focus()
    expect(askForMenu(button, { button: 0 })).toBe(false)
    const item = await findBadResult()
    await waitFor(() => expect(item).toHaveFocus())
    const before = await menuBox()
    expect(askForMenu(button, { button: 0 })).toBe(false)
    expect(await menuBox()).toEqual(before)
    expect(onEvent).toHaveBeenCalledOnce()
  })

  it.each(['{ContextMenu}', '{Shift>}{F10}{/Shift}'])('%s opens the menu of a trigger that stands alone', async (keys) => {
    await stage(<ReportMenu resultId={PICTURE} kind="image" alt="a cat in the rain" />, onePicture('photoroom'))
    more().focus()
    await userEvent.keyboard(keys)
    const item = await findBadResult()
    await waitFor(() => expect(item).toHaveFocus())
    expect(within(screen.getByRole('menu')).getAllByRole('menuitem')).toHaveLength(1)
    expect(left).not.toContain(true)
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(more()).toHaveFocus())
  })
})
