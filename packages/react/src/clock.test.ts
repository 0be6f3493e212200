import { expect, it } from 'vitest'
import { createClock } from './clock.ts'

it('counts on from the service’s word, whatever the device’s clock says', () => {
  let ticks = 500
  const clock = createClock(() => ticks)
  clock.learn({ asOf: '2026-06-15T09:00:00Z' })
  ticks += 60_000
  expect(new Date(clock.now()).toISOString()).toBe('2026-06-15T09:01:00.000Z')
})

it('takes the latest word', () => {
  const clock = createClock(() => 0)
  clock.learn({ asOf: '2026-06-15T09:00:00Z' })
  clock.learn({ asOf: '2026-06-16T09:00:00Z' })
  expect(clock.now()).toBe(Date.parse('2026-06-16T09:00:00Z'))
})
