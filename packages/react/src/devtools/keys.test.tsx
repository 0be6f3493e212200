import { render, screen, waitFor } from '@testing-library/react'
import { expect, onTestFinished } from 'vitest'
import '../styles/styles.css'
import { setScene } from '../testing/scene.tsx'
import { tryKeys } from '../testing/try-keys.ts'
import { refundDevtools } from './refund-devtools.guide.ts'
import { RefundDevtools } from './refund-devtools.tsx'

async function show() {
  localStorage.removeItem('makegood:devtools')
  const scene = await setScene({ policy: 'anumi' })
  const { unmount } = render(scene.show(<RefundDevtools />))
  onTestFinished(() => {
    unmount()
    scene.client().forget()
    localStorage.clear()
  })
  return screen.findByRole('button', { name: 'Open Makegood devtools' }, { timeout: 10_000 })
}
const tab = (name: RegExp) => screen.findByRole('tab', { name }, { timeout: 10_000 })

tryKeys('RefundDevtools', refundDevtools, {
  async open(press) {
    ;(await show()).focus()
    await press()
    const calls = await tab(/^Calls/)
    await waitFor(() => expect(calls).toHaveFocus())
  },
  async next(press, key) {
    ;(await show()).click()
    await waitFor(async () => expect(await tab(/^Calls/)).toHaveFocus())
    await press()
    const next = await tab(key === 'End' ? /^Session/ : /^Decisions/)
    expect(next).toHaveFocus()
    expect(next).toHaveAttribute('aria-selected', 'true')
  },
  async former(press, key) {
    ;(await show()).click()
    ;(await tab(/^Events/)).click()
    ;(await tab(/^Events/)).focus()
    await press()
    const former = await tab(key === 'Home' ? /^Calls/ : /^Decisions/)
    expect(former).toHaveFocus()
    expect(former).toHaveAttribute('aria-selected', 'true')
  },
  async fold(press) {
    ;(await show()).click()
    ;(await tab(/^Calls/)).focus()
    await press()
    const button = await screen.findByRole('button', { name: 'Open Makegood devtools' })
    await waitFor(() => expect(button).toHaveFocus())
  },
})
