import { screen, waitFor } from '@testing-library/react'
import { type CSSProperties, useState } from 'react'
import { createPortal } from 'react-dom'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ReportMenu } from './report/report-menu.tsx'
import { hostElement, hostStyle, isOnTop } from './testing/host.ts'
import { details, fill, findBadResult, menuOf, more, onePicture, openReport, PICTURE, submit } from './testing/report-page.tsx'
import { stage } from './testing/stage.tsx'

/** Goes through the menu, the report and its notification, each of which can be seen and pressed. Answers with the last. */
async function goThrough() {
  await userEvent.click(more())
  const item = await findBadResult()
  await waitFor(() => expect(isOnTop(item)).toBe(true))
  const { bottom } = more().getBoundingClientRect()
  expect(item.closest('[role="menu"]')!.getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom)
  await userEvent.click(item)
  await screen.findAllByRole('radio')
  expect(isOnTop(details())).toBe(true)
  const panel = details().closest('.makegood-panel')!.getBoundingClientRect()
  expect([panel.left, panel.right, panel.bottom]).toEqual([0, window.innerWidth, window.innerHeight])
  await fill('Clearly unusable', 'Garbled')
  await submit()
  await userEvent.click(await screen.findByRole('button', { name: 'Done' }))
  expect(more()).toHaveFocus()
  const toast = await screen.findByText('4 credits are back in your wallet')
  await waitFor(() => expect(isOnTop(toast)).toBe(true))
  return toast
}

describe('in a container that', () => {
  it.each<[string, CSSProperties]>([
    ['clips', { overflow: 'hidden', clipPath: 'inset(0)' }],
    ['scrolls', { overflow: 'auto', overscrollBehavior: 'contain' }],
    ['is transformed', { transform: 'translate(40px, 20px) scale(0.98)', willChange: 'transform' }],
    ['is filtered', { filter: 'saturate(0.9)', backdropFilter: 'blur(2px)' }],
    ['contains its paint', { contain: 'paint layout', zIndex: 0 }],
    ['is laid out by its size', { containerType: 'size' }],
    ['is rotated in depth', { perspective: 400, transformStyle: 'preserve-3d', isolation: 'isolate' }],
  ])('%s', async (_, style) => {
    await stage(<div style={{ position: 'relative', inlineSize: 120, blockSize: 80, ...style }}>{menuOf()}</div>, onePicture('photoroom'))
    expect(await goThrough()).toBeVisible()
  })
})

describe('what floats, under what a host puts on top,', () => {
  it('is above, whatever the z-index', async () => {
    hostStyle('aside { position: fixed; inset: 60px 0 0; z-index: 2147483647; background: rgb(0 0 255 / 0.2) }')
    hostElement('aside')
    await stage(menuOf(), onePicture('photoroom'))
    expect(await goThrough()).toBeVisible()
  })

  it('can be used in a dialog, while all around that is inert', async () => {
    const attributes = { role: 'dialog', 'aria-modal': true, 'aria-label': 'Picture' }
    const dialog = (
      <section {...attributes} style={{ transform: 'scale(1)', overflow: 'hidden', pointerEvents: 'auto' }}>
        {menuOf()}
      </section>
    )
    const place = hostElement('section')
    await stage(createPortal(dialog, place), onePicture('photoroom'))
    more().focus()
    await waitFor(() => expect(document.querySelector('.makegood-toasts')).not.toBeNull())
    hostStyle('body { pointer-events: none }')
    const around = [...document.body.children].filter((element) => element !== place) as HTMLElement[]
    for (const element of around) element.inert = true
    expect(await goThrough()).toBeVisible()
    for (const element of around) element.inert = false
  })

  it('keeps a popover open in which it was asked for', async () => {
    await stage(
      <div ref={(element) => element?.showPopover()} popover="auto" data-testid="popover" style={{ inset: 'auto 0 auto 0' }}>
        {menuOf()}
      </div>,
      onePicture('photoroom'),
    )
    await openReport()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.getByTestId('popover').matches(':popover-open')).toBe(true)
    expect(more()).toHaveFocus()
  })
})

describe('in a modal dialog of the host', () => {
  const open = (dialog: HTMLDialogElement | null) => {
    if (dialog && !dialog.open) dialog.showModal()
  }

  it('is used from the menu to the notification', async () => {
    await stage(<dialog ref={open}>{menuOf()}</dialog>, onePicture('photoroom'))
    expect(await goThrough()).toBeVisible()
  })

  it('Escape closes the menu, then the report, and the host’s own dialog last', async () => {
    const onHostKey = vi.fn<() => void>()
    document.addEventListener('keydown', onHostKey)
    await stage(<dialog ref={open} aria-label="Host">{menuOf()}</dialog>, onePicture('photoroom'))
    const host = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Host' })
    await userEvent.click(more())
    await findBadResult()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
    expect(more()).toHaveFocus()
    await openReport()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull())
    expect(host.open).toBe(true)
    expect(onHostKey).not.toHaveBeenCalled()
    expect(more()).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(host.open).toBe(false)
    document.removeEventListener('keydown', onHostKey)
  })

  it('the report goes with that dialog, and blocks nothing', async () => {
    function Host() {
      const [shown, setShown] = useState(true)
      return (
        <>
          <button type="button" onClick={() => setShown(false)}>
            End
          </button>
          {shown ? <dialog ref={open}>{menuOf()}</dialog> : menuOf()}
        </>
      )
    }
    await stage(<Host />, onePicture('photoroom'))
    await openReport()
    screen.getByText('End').click()
    await waitFor(() => expect(document.querySelectorAll(':modal')).toHaveLength(0))
    await openReport()
    expect(details()).toBeVisible()
  })
})

it('keeps its direction, its theme and what is written when what it was opened at leaves a long list', async () => {
  function List() {
    const [shown, setShown] = useState(true)
    return (
      <div dir="rtl" style={{ colorScheme: 'dark' }}>
        <button type="button" onClick={() => setShown(false)}>
          Scroll
        </button>
        {shown && menuOf()}
      </div>
    )
  }
  const { world } = await stage(<List />, onePicture('photoroom'))
  await openReport()
  await fill('Clearly unusable', 'Garbled')
  screen.getByText('Scroll').click()
  world.network.offline = true
  await submit()
  await waitFor(() => expect(document.querySelector('.makegood-trigger')).toBeNull())
  const dialog = screen.getByRole('dialog')
  expect(dialog).toHaveAttribute('dir', 'rtl')
  expect(getComputedStyle(dialog).colorScheme).toBe('dark')
  expect(dialog.matches(':modal')).toBe(true)
})

it('two providers on one page keep to themselves', async () => {
  const options = onePicture('photoroom')
  await stage(menuOf(), options)
  const below = (
    <div style={{ marginBlockStart: 400 }}>
      <ReportMenu resultId={PICTURE} kind="image" alt="a dog" />
    </div>
  )
  await stage(below, { ...options, props: { userId: 'bob' } })
  await userEvent.click(more())
  await findBadResult()
  await userEvent.click(screen.getByRole('button', { name: 'More options for a dog' }))
  await waitFor(() => expect(screen.getAllByRole('menu')).toHaveLength(1))
  expect(screen.getByRole('menu')).toHaveAccessibleName('More options for a dog')
  await userEvent.click(await findBadResult())
  await screen.findAllByRole('radio')
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await openReport()
  expect(screen.getAllByRole('dialog')).toHaveLength(1)
})
