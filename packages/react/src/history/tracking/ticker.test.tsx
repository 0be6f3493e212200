import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Clock } from '../../clock.ts'
import { tickerOf } from './ticker.ts'

const START = Date.parse('2026-06-15T09:00:20Z')

/** A clock of the service, whatever the device says. */
function createClock(): Clock {
  const began = performance.now()
  return { learn: (answer) => answer, now: () => START + performance.now() - began }
}

const setHidden = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden })
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(document, 'hidden')
})

it('tells when a minute of the service begins, and then every minute', () => {
  const ticker = tickerOf(createClock())
  const heard: string[] = []
  const stop = ticker.subscribe(() => heard.push(new Date(ticker.minute()).toISOString()))
  vi.advanceTimersByTime(39_999)
  expect(heard).toEqual([])
  vi.advanceTimersByTime(1)
  expect(heard).toEqual(['2026-06-15T09:01:00.000Z'])
  vi.advanceTimersByTime(120_000)
  expect(heard).toHaveLength(3)
  stop()
})

it('tells several with one timer, and has none when all have left', () => {
  const clock = createClock()
  const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()]
  const stops = [tickerOf(clock).subscribe(first), tickerOf(clock).subscribe(second)]
  expect(vi.getTimerCount()).toBe(1)
  stops[0]!()
  vi.advanceTimersByTime(60_000)
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
  stops[1]!()
  expect(vi.getTimerCount()).toBe(0)
  setHidden(false)
  expect(vi.getTimerCount()).toBe(0)
})

it('keeps to the minutes of a clock that learned better since somebody listened', () => {
  let at = START
  const began = performance.now()
  const ticker = tickerOf({ learn: (answer) => answer, now: () => at + performance.now() - began })
  const listener = vi.fn<() => void>()
  const stops = [ticker.subscribe(() => {})]
  at += 39_000
  stops.push(ticker.subscribe(listener))
  vi.advanceTimersByTime(1000)
  expect(listener).toHaveBeenCalledTimes(1)
  for (const stop of stops) stop()
})

it('stands still in a hidden tab, and catches up when somebody looks again', () => {
  const ticker = tickerOf(createClock())
  const listener = vi.fn<() => void>()
  const stop = ticker.subscribe(listener)
  setHidden(true)
  listener.mockClear()
  expect(vi.getTimerCount()).toBe(0)
  vi.advanceTimersByTime(3_600_000)
  expect(listener).not.toHaveBeenCalled()
  setHidden(false)
  expect(listener).toHaveBeenCalledTimes(1)
  expect(new Date(ticker.minute()).toISOString()).toBe('2026-06-15T10:00:00.000Z')
  vi.advanceTimersByTime(40_000)
  expect(listener).toHaveBeenCalledTimes(2)
  stop()
})
