import { expect, it, vi } from 'vitest'
import { createHold } from './hold.ts'

const tick = () => new Promise((resolve) => setTimeout(resolve, 1))

it('runs once for however many hold it, and ends after the last has let go', async () => {
  const stop = vi.fn<() => void>()
  const run = vi.fn<() => () => void>(() => stop)
  const hold = createHold(run)
  const [first, second] = [hold(), hold()]
  expect(run).toHaveBeenCalledOnce()
  first()
  await tick()
  expect(stop).not.toHaveBeenCalled()
  second()
  await tick()
  expect(stop).toHaveBeenCalledOnce()
  hold()
  expect(run).toHaveBeenCalledTimes(2)
})

it('goes on for what lets go to take hold again', async () => {
  const stop = vi.fn<() => void>()
  const hold = createHold(() => stop)
  hold()()
  hold()
  await tick()
  expect(stop).not.toHaveBeenCalled()
})
