import { act, render, screen } from '@testing-library/react'
import { expect, it, onTestFinished, vi } from 'vitest'
import { Toaster } from './toaster.tsx'
import type { Toast } from './toasts.ts'

it('counts how long a notification was seen, over what came before it', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const toast: Toast = { id: 1, kind: 'success', title: '4 credits are back', body: null, refundId: null }
  const onGone = vi.fn<(id: number) => void>()
  const findHome = () => document.body
  const toaster = (toasts: readonly Toast[]) => (
    <Toaster
      toasts={toasts}
      texts={{ region: 'Notifications', view: 'View', close: 'Close' }}
      onView={() => {}}
      onGone={onGone}
      findHome={findHome}
      root={{ className: 'makegood', dir: undefined, lang: 'en', 'data-makegood-theme': undefined }}
    />
  )
  const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time))

  const { rerender, unmount } = render(toaster([toast]))
  onTestFinished(unmount)
  await pass(1)
  await pass(6000)
  expect(screen.getByText('4 credits are back')).toBeVisible()
  rerender(toaster([]))
  await pass(1)
  await pass(60_000)
  expect(onGone).not.toHaveBeenCalled()
  rerender(toaster([toast]))
  await pass(1)
  await pass(2500)
  expect(onGone).toHaveBeenCalledExactlyOnceWith(1)
})
