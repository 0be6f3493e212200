import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { standDialog } from '../testing/dialog-stand.tsx'
import { hostElement } from '../testing/host.ts'
import { wheelAt } from '../testing/wheel.ts'

const form = (
  <form className="makegood-form">
    <div className="makegood-panel-body">
      <div style={{ blockSize: 900 }}>{'incomprehensibility'.repeat(20)}</div>
      <label>
        Tell us more
        <textarea className="makegood-input" rows={3} />
      </label>
    </div>
    <div className="makegood-panel-foot">
      <button type="button" className="makegood-button" data-variant="primary">
        Submit
      </button>
    </div>
  </form>
)
const field = () => screen.getByRole('textbox')
const submit = () => screen.getByRole('button', { name: 'Submit' })
const frames = () => act(() => new Promise<void>((done) => void requestAnimationFrame(() => requestAnimationFrame(() => done()))))

async function setViewport(width: number, height: number) {
  await page.viewport(width, height)
  onTestFinished(() => page.viewport(414, 896))
}

/** A visual viewport that a test can make smaller, as a keyboard does. */
function fakeView() {
  const own = Object.getOwnPropertyDescriptor(window, 'visualViewport')!
  const view = Object.assign(new EventTarget(), { width: innerWidth, height: innerHeight, offsetTop: 0, offsetLeft: 0, scale: 1 })
  Object.defineProperty(window, 'visualViewport', { configurable: true, value: view })
  onTestFinished(() => void Object.defineProperty(window, 'visualViewport', own))
  return async (change: Partial<typeof view>, event: 'resize' | 'scroll' = 'resize') => {
    Object.assign(view, change)
    view.dispatchEvent(new Event(event))
    await frames()
  }
}

function isBetween(element: Element, top: number, bottom: number): boolean {
  const box = element.getBoundingClientRect()
  return box.top >= top && box.bottom <= bottom
}

describe('above a phone’s keyboard', () => {
  it('are the field and the button, wherever the page was moved to', async () => {
    await setViewport(390, 844)
    const change = fakeView()
    const { dialog } = standDialog(form)
    field().focus()
    await change({ height: 500 })
    expect(isBetween(field(), 0, 500)).toBe(true)
    expect(isBetween(submit(), 0, 500)).toBe(true)
    await change({ offsetTop: 120 }, 'scroll')
    expect(isBetween(field(), 120, 620)).toBe(true)
    expect(isBetween(submit(), 120, 620)).toBe(true)
    await change({ height: 844, offsetTop: 24 })
    expect(dialog.getBoundingClientRect()).toMatchObject({ top: 0, bottom: 844 })
    expect(dialog.style).toHaveLength(0)
  })

  it('they are also on a phone on its side', async () => {
    await setViewport(844, 390)
    const change = fakeView()
    standDialog(form)
    field().focus()
    await change({ height: 170 })
    expect(isBetween(field(), 0, submit().getBoundingClientRect().top)).toBe(true)
    expect(isBetween(submit(), 0, 170)).toBe(true)
  })

  it('nothing is laid out anew for a page that is zoomed with two fingers', async () => {
    await setViewport(390, 844)
    const change = fakeView()
    const { dialog } = standDialog(form)
    await change({ scale: 2, height: 422, width: 195, offsetTop: 200 })
    expect(dialog.style).toHaveLength(0)
  })
})

describe('in little room', () => {
  it.each([[320, 256], [844, 390], [390, 844]])('field and button are seen at %i × %i, and it scrolls one way only', async (width, height) => {
    await setViewport(width, height)
    const { panel } = standDialog(form)
    await userEvent.click(field())
    expect(isBetween(field(), 0, submit().getBoundingClientRect().top)).toBe(true)
    expect(isBetween(submit(), 0, height)).toBe(true)
    for (const scroller of [document.documentElement, panel, panel.querySelector('.makegood-panel-body')!]) {
      expect(scroller.scrollWidth).toBeLessThanOrEqual(scroller.clientWidth)
    }
  })
})

describe('the page behind', () => {
  async function standOverPage() {
    await setViewport(390, 844)
    hostElement('div').style.blockSize = '5000px'
    window.scrollTo(0, 1000)
    onTestFinished(() => window.scrollTo(0, 0))
    const width = document.documentElement.clientWidth
    const stand = standDialog(form)
    await frames()
    return { ...stand, width, body: stand.panel.querySelector('.makegood-panel-body')! }
  }

  it('does not scroll by a wheel, beside the panel or at its end', async () => {
    const { body } = await standOverPage()
    await wheelAt(200, 8, 300)
    await wheelAt(200, 830, 300)
    body.scrollTop = body.scrollHeight
    await wheelAt(200, 400, 300)
    expect(window.scrollY).toBe(1000)
    body.scrollTop = 0
    await wheelAt(200, 400, 300)
    expect(body.scrollTop).toBeGreaterThan(0)
  })

  it('does not scroll by keys, whatever has the focus', async () => {
    const { panel } = await standOverPage()
    for (const focus of [() => submit().focus(), () => panel.focus(), () => (document.activeElement as HTMLElement).blur()]) {
      focus()
      await userEvent.keyboard('{PageDown}{ArrowDown}{End}')
      await new Promise((done) => void setTimeout(done, 100))
    }
    expect(window.scrollY).toBe(1000)
  })

  it('keeps its styles and its width', async () => {
    const { width } = await standOverPage()
    expect(document.documentElement.clientWidth).toBe(width)
    for (const element of [document.documentElement, document.body]) expect(element).not.toHaveAttribute('style')
    expect(getComputedStyle(document.documentElement).overflow).toBe('visible')
  })
})

describe('a sheet', () => {
  const finger = { pointerId: 7, pointerType: 'touch', isPrimary: true }
  /** The styles give a head the gesture where there are fingers: a test has none. */
  async function standSheet() {
    await setViewport(390, 844)
    const stand = standDialog(form)
    stand.head.style.touchAction = 'pinch-zoom'
    return stand
  }
  const pull = (head: Element, distance: number, pointer = finger) => {
    fireEvent.pointerDown(head, { ...pointer, clientY: 100 })
    fireEvent.pointerMove(head, { ...pointer, clientY: 100 + distance / 2 })
    fireEvent.pointerMove(head, { ...pointer, clientY: 100 + distance })
  }

  it('follows a finger at its head, and goes when it was pulled far', async () => {
    const { head, panel, onClose } = await standSheet()
    pull(head, 400)
    expect(panel.style.translate).toBe('0px 400px')
    expect(onClose).not.toHaveBeenCalled()
    fireEvent.pointerUp(head, { ...finger, clientY: 500 })
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  })

  it('comes back from a short way, and when the browser takes the gesture', async () => {
    const { head, panel, onClose } = await standSheet()
    const { top } = panel.getBoundingClientRect()
    pull(head, 30)
    await new Promise((done) => void setTimeout(done, 100))
    fireEvent.pointerUp(head, { ...finger, clientY: 130 })
    pull(head, 600)
    fireEvent.pointerCancel(head, { ...finger, clientY: 700 })
    await waitFor(() => expect(panel.getBoundingClientRect().top).toBe(top))
    expect(onClose).not.toHaveBeenCalled()
  })

  it('is not pulled by a mouse, by its close button or where its head scrolls', async () => {
    const { head, panel } = await standSheet()
    pull(head, 400, { ...finger, pointerType: 'mouse' })
    pull(screen.getByRole('button', { name: 'Close' }), 400)
    head.style.touchAction = ''
    pull(head, 400)
    expect(panel.style.translate).toBe('')
  })
})
