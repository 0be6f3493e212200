import { transitionsOf } from '@makegood/contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createOutbox, deliveryLifecycle } from './outbox.ts'
import { memory, newUser, offline, parcel, refused } from './testing/outboxes.ts'

const ACTS = ['submit', 'answer', 'refuse', 'interrupt', 'retry', 'withdraw', 'clear', 'reload'] as const
const pause = () => new Promise((resolve) => setTimeout(resolve, 1))

it('goes every way of its lifecycle, and no other, whatever happens to a parcel', async () => {
  const gone = new Set<string>()
  const property = fc.asyncProperty(fc.array(fc.constantFrom(...ACTS), { minLength: 15, maxLength: 40 }), async (acts) => {
    const [name, storage] = [newUser(), memory()]
    let settle: (act: string) => void = () => {}
    const send = () =>
      new Promise<string>((resolve, reject) => {
        settle = (act) => (act === 'answer' ? resolve('yes') : reject(act === 'refuse' ? refused() : offline()))
      })
    const open = () => {
      const outbox = createOutbox({ name, storage, send })
      let status: string = 'idle'
      const unsubscribe = outbox.subscribe(() => {
        const next = outbox.of('a').status
        if (next !== status) gone.add(`${status} → ${next}`)
        status = next
      })
      const stop = outbox.start()
      // What the next page takes up is told there.
      return Object.assign(outbox, { leave: () => [unsubscribe, stop].forEach((end) => end()) })
    }
    let outbox = open()
    for (const act of acts) {
      if (act === 'submit') void outbox.submit(parcel('a'))
      else if (act === 'retry') outbox.retry()
      else if (act === 'withdraw') await outbox.withdraw('a')
      else if (act === 'clear') outbox.clear('a')
      else if (act === 'reload') {
        outbox.leave()
        await pause()
        outbox = open()
      } else settle(act)
      await pause()
    }
    outbox.leave()
  })
  await fc.assert(property, { numRuns: 100, seed: 20261127 })
  expect([...gone].sort()).toEqual(transitionsOf(deliveryLifecycle).map(({ from, to }) => `${from} → ${to}`).sort())
})
