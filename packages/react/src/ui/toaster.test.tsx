import { act, render, screen, waitFor, within } from '@testing-library/react'
import { expect, it, onTestFinished, vi } from 'vitest'
import '../styles/styles.css'
import { openHome } from './home.ts'
import { Toaster } from './toaster.tsx'
import type { Toast } from './toasts.ts'

const toastOf = (id: number, title: string): Toast => ({ id, kind: 'success', title, body: null, refundId: null })
const back = toastOf(1, '4 credits are back')
const findHome = () => openHome(null, null)

function show(toasts: readonly Toast[], onGone: (id: number) => void = () => {}) {
  const toaster = (list: readonly Toast[]) => (
    <Toaster
      toasts={list}
      texts={{ region: 'Notifications', view: 'View', close: 'Close' }}
      onView={() => {}}
      onGone={onGone}
      findHome={findHome}
      root={{ className: 'makegood makegood-layer', dir: undefined, lang: 'en', 'data-makegood-theme': undefined }}
    />
  )
  const { rerender, unmount } = render(toaster(toasts))
  onTestFinished(unmount)
  return { now: (list: readonly Toast[]) => rerender(toaster(list)) }
}

/** What every live region held at the moment it came into the document. */
function watchRegions() {
  const arrivals: string[] = []
  const watch = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        const region = node instanceof Element && node.querySelector('output')
        if (region) arrivals.push(region.textContent)
      }
    }
  })
  watch.observe(document.body, { childList: true, subtree: true })
  onTestFinished(() => watch.disconnect())
  return arrivals
}

function useFakeTime() {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  return (time: number) => act(() => vi.advanceTimersByTimeAsync(time))
}

function hostDialog() {
  const dialog = document.createElement('dialog')
  dialog.append(document.createElement('button'))
  document.body.append(dialog)
  onTestFinished(() => dialog.remove())
  return dialog
}

it('has a live region before there is text for it', async () => {
  const arrivals = watchRegions()
  show([back])
  expect(screen.getByRole('status', { name: 'Notifications' })).toBeEmptyDOMElement()
  expect(await screen.findByText('4 credits are back')).toBeVisible()
  expect(arrivals).toEqual([''])
})

it('goes along into a modal dialog that opens later, region first, and comes back when that is gone', async () => {
  show([back])
  await screen.findByText('4 credits are back')
  const arrivals = watchRegions()
  const dialog = hostDialog()
  dialog.showModal()
  expect(await within(dialog).findByText('4 credits are back')).toBeVisible()
  dialog.remove()
  await waitFor(() => expect(document.body).toContainElement(screen.getByText('4 credits are back')))
  expect(arrivals).toEqual(['', ''])
})

it('comes back when the dialog is closed', async () => {
  show([back])
  const dialog = hostDialog()
  dialog.showModal()
  await within(dialog).findByText('4 credits are back')
  dialog.close()
  await waitFor(() => expect(dialog).not.toContainElement(screen.getByText('4 credits are back')))
})

it('shows three at once, and the rest in their turn', async () => {
  const four = ['One', 'Two', 'Three', 'Four'].map((title, at) => toastOf(at, title))
  const { now } = show(four)
  expect(await screen.findByText('Three')).toBeVisible()
  expect(screen.queryByText('Four')).toBeNull()
  now(four.slice(1))
  expect(await screen.findByText('Four')).toBeVisible()
  expect(screen.queryByText('One')).toBeNull()
})

it('counts how long a notification was seen, over what came before it', async () => {
  const pass = useFakeTime()
  const onGone = vi.fn<(id: number) => void>()
  const { now } = show([back], onGone)
  await pass(150)
  await pass(6000)
  expect(screen.getByText('4 credits are back')).toBeVisible()
  now([])
  await pass(1)
  await pass(60_000)
  expect(onGone).not.toHaveBeenCalled()
  now([back])
  await pass(1)
  await pass(2500)
  expect(onGone).toHaveBeenCalledExactlyOnceWith(1)
})

it('waits while its tab is not looked at', async () => {
  const pass = useFakeTime()
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  onTestFinished(() => hidden.mockRestore())
  const onGone = vi.fn<(id: number) => void>()
  show([back], onGone)
  await pass(150)
  await pass(60_000)
  expect(onGone).not.toHaveBeenCalled()
  hidden.mockReturnValue(false)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  await pass(8000)
  expect(onGone).toHaveBeenCalledExactlyOnceWith(1)
})

it('stands above a bar of the host at the bottom of the page', async () => {
  document.documentElement.style.setProperty('--makegood-toast-inset', '64px')
  onTestFinished(() => void document.documentElement.style.removeProperty('--makegood-toast-inset'))
  show([back])
  await screen.findByText('4 credits are back')
  const { bottom } = screen.getByRole('status').getBoundingClientRect()
  expect(window.innerHeight - bottom).toBe(80)
})
