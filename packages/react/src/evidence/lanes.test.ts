import { expect, it } from 'vitest'
import { createLanes } from './lanes.ts'

const never = new AbortController().signal

it('lets so many in at once, and the next in order as one leaves', async () => {
  const inLane = createLanes(2)
  const begun: string[] = []
  const leave = new Map<string, () => void>()
  const enter = (name: string, signal = never) =>
    inLane(signal, () => {
      begun.push(name)
      return new Promise<void>((resolve) => leave.set(name, resolve))
    })
  const [first] = [enter('a'), enter('b'), enter('c'), enter('d')]
  expect(begun).toEqual(['a', 'b'])
  leave.get('a')!()
  await first
  expect(begun).toEqual(['a', 'b', 'c'])
})

it('gives the place of a task that fails to the next', async () => {
  const inLane = createLanes(1)
  const failed = inLane(never, () => Promise.reject(new Error('down')))
  const next = inLane(never, async () => 'done')
  await expect(failed).rejects.toThrow('down')
  expect(await next).toBe('done')
})

it('lets go of a task that waits when its signal ends, and of its place', async () => {
  const inLane = createLanes(1)
  let leave = () => {}
  const first = inLane(never, () => new Promise<void>((resolve) => (leave = resolve)))
  const end = new AbortController()
  const waiting = inLane(end.signal, async () => 'never')
  const last = inLane(never, async () => 'last')
  end.abort(new Error('enough'))
  await expect(waiting).rejects.toThrow('enough')
  leave()
  await first
  expect(await last).toBe('last')
  expect(await inLane(never, async () => 'free again')).toBe('free again')
})
