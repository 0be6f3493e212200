import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createOutbox, type Outbox } from './outbox.ts'
import { device, memory, newUser, offline, type Options, parcel, statusIn } from './testing/outboxes.ts'

describe('several tabs', () => {
  it('agree: what one sends, the others know, and the person hears of it once', async () => {
    const { tab } = device()
    let answer: (answer: string) => void
    const one = tab({ send: () => new Promise((resolve) => { answer = resolve }) })
    const other = tab({ send: async () => 'from the other' })
    const heard: unknown[] = []
    for (const outbox of [one, other]) {
      outbox.subscribe(({ id }) => {
        const delivery = outbox.of(id)
        if (delivery.status === 'done') heard.push(delivery.here)
      })
    }
    const sent = one.submit(parcel('a'))
    await statusIn(other).toBe('sending')
    expect(other.submit(parcel('a', 'another key'))).toBeNull()
    answer!('yes')
    await sent
    await statusIn(other).toBe('done')
    expect(other.of('a')).toEqual({ status: 'done', answer: 'yes', here: false })
    expect(heard).toEqual([true, false])
  })

  it('send once what both were asked to send at the same moment', async () => {
    const { tab } = device()
    const sent: string[] = []
    const send: Options['send'] = async ({ idempotencyKey }) => {
      sent.push(idempotencyKey)
      await new Promise((resolve) => setTimeout(resolve, 20))
      return 'yes'
    }
    const [one, other] = [tab({ send }), tab({ send })]
    await Promise.all([one.submit(parcel('a', 'first')), other.submit(parcel('a', 'second'))])
    expect(sent).toHaveLength(1)
    expect([one.of('a').status, other.of('a').status]).toEqual(['done', 'done'])
  })

  it('go on where one went away in the middle of it', async () => {
    const { storage, tab } = device()
    const leader = tab({ send: async () => 'from the leader' })
    await new Promise((resolve) => setTimeout(resolve, 20))
    const going = tab({ send: (_, signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(offline()))) })
    void going.submit(parcel('a'))
    await statusIn(leader).toBe('sending')
    going.stop()
    await statusIn(leader).toBe('done')
    expect(storage.kept.size).toBe(0)
  })

  it('each send at once when a person asks there, whichever leads', async () => {
    const { storage, tab } = device()
    const leader = tab({ send: async () => { throw offline() } })
    await leader.submit(parcel('a'))
    const other = tab({ send: async () => 'yes' })
    await statusIn(other).toBe('waiting')
    other.retry()
    await statusIn(other).toBe('done')
    await statusIn(leader).toBe('done')
    expect(storage.kept.size).toBe(0)
  })

  it('hear of a withdrawal', async () => {
    const { tab } = device()
    const send: Options['send'] = async () => { throw offline() }
    const [one, other] = [tab({ send }), tab({ send })]
    await one.submit(parcel('a'))
    await statusIn(other).toBe('waiting')
    await one.withdraw('a')
    await statusIn(other).toBe('idle')
    expect(other.list()).toEqual([])
  })

  it('of other users hear and send nothing', async () => {
    const mine = device()
    const send = vi.fn<Options['send']>(async () => 'theirs')
    const theirs = device().tab({ send })
    await mine.tab({ send: async () => { throw offline() } }).submit(parcel('a'))
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(theirs.of('a').status).toBe('idle')
    expect(send).not.toHaveBeenCalled()
  })
})

describe('whatever happens', () => {
  it('an answer comes once, and nothing is lost or left behind', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('lost before', 'lost after', 'refresh', 'retry', 'other tab'), { maxLength: 8 }),
        async (troubles) => {
          const name = newUser()
          const storage = memory()
          const granted = new Map<string, string>()
          const queue = [...troubles]
          const send: Options['send'] = async ({ id, idempotencyKey }) => {
            await Promise.resolve()
            const trouble = queue.shift()
            if (trouble === 'lost before') throw offline()
            // One result has one report: another key about it is answered with the one that stands.
            if (!granted.has(id)) granted.set(id, idempotencyKey)
            if (trouble === 'lost after') throw offline()
            return granted.get(id)!
          }
          const tabs: { outbox: Outbox<string, string>; stop: () => void }[] = []
          const open = () => {
            const outbox = createOutbox({ name, storage, send })
            tabs.push({ outbox, stop: outbox.start() })
            return outbox
          }
          let current = open()
          await current.submit(parcel('a'))
          for (const trouble of troubles) {
            if (trouble === 'refresh') {
              tabs.pop()!.stop()
              current = open()
            }
            if (trouble === 'other tab') open()
            current.retry()
            await new Promise((resolve) => setTimeout(resolve))
          }
          queue.length = 0
          await vi.waitFor(() => {
            for (const { outbox } of tabs) outbox.retry()
            expect(storage.kept.size).toBe(0)
          }, { timeout: 3000, interval: 2 })
          for (const { stop } of tabs) stop()
          expect([...granted]).toEqual([['a', 'key of a']])
        },
      ),
      { numRuns: 40 },
    )
  })
})
