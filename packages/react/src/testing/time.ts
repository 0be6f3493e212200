import { act } from '@testing-library/react'
import { onTestFinished, vi } from 'vitest'

/**
 * Time in the hands of the test: it runs as always, however slow the machine, and goes on at once by as many
 * milliseconds as the answer is called with.
 */
export function takeTime(): (milliseconds: number) => Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'], shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  return (milliseconds) => act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)))
}
