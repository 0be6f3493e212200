import fc from 'fast-check'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { NetworkError, ApiError, TokenError } from './errors.ts'
import { createOutbox, type Outbox, type OutboxOptions, type Parcel, type ParcelStorage } from './outbox.ts'

type Options = OutboxOptions<string, string>

const parcel = (id: string, idempotencyKey = `key of ${id}`): Parcel<string> => ({ id, input: `report about ${id}`, idempotencyKey })
const offline = () => new NetworkError('There is no network.')
const refused = () => new ApiError('No.', { code: 'invalid_request', status: 422 })

function memory(): ParcelStorage<string> & { kept: Map<string, Parcel<string>> } {
  const kept = new Map<string, Parcel<string>>()
  return {
    kept,
    get: async (id) => kept.get(id),
    put: async (id, one) => void kept.set(id, one),
    remove: async (id) => void kept.delete(id),
    list: async () => [...kept.values()],
  }
}

let users = 0
/** The tabs of one user: each has an outbox of its own, and all have one device. */
function device() {
  const name = `user ${(users += 1)}`
  const storage = memory()
  return {
    storage,
    tab(options: Partial<Options> & Pick<Options, 'send'>) {
      const outbox = createOutbox({ name, storage, ...options })
      const stop = outbox.start()
      onTestFinished(stop)
      return Object.assign(outbox, { stop })
    },
  }
}

const statusIn = (outbox: Outbox<string, string>, id = 'a') => expect.poll(() => outbox.of(id).status, { timeout: 3000, interval: 5 })

afterEach(() => vi.restoreAllMocks())

describe('an outbox', () => {
  it('sends at once, under the key of the parcel, and tells the answer', async () => {
    const send = vi.fn<Options['send']>(async ({ input }) => `answer to ${input}`)
    const { storage, tab } = device()
    const outbox = tab({ send })
    expect(outbox.of('a')).toEqual({ status: 'idle' })
    const sent = outbox.submit(parcel('a'))
    expect(outbox.of('a')).toEqual({ status: 'sending', again: false })
    expect(await sent).toEqual({ status: 'done', answer: 'answer to report about a', here: true })
    expect(send).toHaveBeenCalledExactlyOnceWith(parcel('a'), expect.any(AbortSignal))
    expect(storage.kept.size).toBe(0)
    outbox.clear('a')
    expect(outbox.of('a')).toEqual({ status: 'idle' })
  })

  it('takes a second press for the first one', async () => {
    const send = vi.fn<Options['send']>(async () => 'yes')
    const outbox = device().tab({ send })
    const first = outbox.submit(parcel('a'))
    expect(outbox.submit(parcel('a', 'another key'))).toBeNull()
    await first
    expect(send).toHaveBeenCalledOnce()
  })

  it('keeps on the device what cannot get through, and sends it by itself under the same key', async () => {
    let network = false
    const keys: string[] = []
    const { storage, tab } = device()
    const outbox = tab({
      send: async ({ idempotencyKey }) => {
        keys.push(idempotencyKey)
        if (!network) throw offline()
        return 'yes'
      },
    })
    expect(await outbox.submit(parcel('a'))).toMatchObject({ status: 'waiting', error: { kind: 'network' } })
    expect(storage.kept.get('a')).toEqual(parcel('a'))
    expect(outbox.submit(parcel('a'))).toBeNull()
    network = true
    outbox.retry()
    await statusIn(outbox).toBe('done')
    expect(new Set(keys)).toEqual(new Set(['key of a']))
    expect(storage.kept.size).toBe(0)
  })

  it('goes on by itself after a pause that grows, or as long as the service wishes', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const send = vi.fn<Options['send']>().mockRejectedValueOnce(new ApiError('Busy.', { code: 'rate_limited', status: 429, retryAfter: 60 }))
      .mockRejectedValueOnce(offline()).mockResolvedValue('yes')
    const outbox = createOutbox({ name: 'pauses', storage: memory(), send })
    onTestFinished(outbox.start())
    await vi.advanceTimersByTimeAsync(1)
    const first = outbox.submit(parcel('a'))
    await vi.advanceTimersByTimeAsync(59_000)
    expect((await first)!.status).toBe('waiting')
    expect(send).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1500)
    expect(send).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(8000)
    await vi.waitFor(() => expect(outbox.of('a')).toEqual({ status: 'done', answer: 'yes', here: true }))
  })

  it('waits for a live token as it waits for a network', async () => {
    const send = vi.fn<Options['send']>().mockRejectedValueOnce(new TokenError('Signed out.')).mockResolvedValue('yes')
    const outbox = device().tab({ send })
    expect(await outbox.submit(parcel('a'))).toMatchObject({ status: 'waiting', error: { kind: 'token' } })
    outbox.retry()
    await statusIn(outbox).toBe('done')
  })

  it('gives back to the person what is refused for good', async () => {
    const { storage, tab } = device()
    const outbox = tab({ send: async () => { throw refused() } })
    expect(await outbox.submit(parcel('a'))).toMatchObject({ status: 'failed', error: { code: 'invalid_request' }, here: true })
    expect(storage.kept.size).toBe(0)
    expect(outbox.submit(parcel('a'))).not.toBeNull()
  })

  it('writes nothing to the device that may be kept in this page alone, and sends it all the same', async () => {
    const { storage, tab } = device()
    const send = vi.fn<Options['send']>().mockRejectedValueOnce(offline()).mockResolvedValue('yes')
    const put = vi.spyOn(storage, 'put')
    const outbox = tab({ send })
    expect(await outbox.submit(parcel('a'), 'page')).toMatchObject({ status: 'waiting' })
    outbox.retry()
    await statusIn(outbox).toBe('done')
    expect(put).not.toHaveBeenCalled()
  })

  it('lets take back what waits, and nothing else', async () => {
    const { storage, tab } = device()
    const outbox = tab({ send: async () => { throw offline() } })
    await outbox.submit(parcel('a'))
    await outbox.withdraw('a')
    expect(outbox.of('a')).toEqual({ status: 'idle' })
    expect(storage.kept.size).toBe(0)
    await outbox.withdraw('nothing')
    expect(outbox.list()).toEqual([])
  })
})

describe('a page that goes and comes back', () => {
  it('goes on with what it left, under the same key', async () => {
    const { storage, tab } = device()
    const before = tab({ send: (_, signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(offline()))) })
    const sent = before.submit(parcel('a'))
    await vi.waitFor(() => expect(storage.kept.size).toBe(1))
    before.stop()
    await sent
    const keys: string[] = []
    const after = tab({ send: async ({ idempotencyKey }) => (keys.push(idempotencyKey), 'yes') })
    await statusIn(after).toBe('done')
    expect(keys).toEqual(['key of a'])
    expect(after.of('a')).toEqual({ status: 'done', answer: 'yes', here: true })
  })

  it('shows meanwhile that something waits', async () => {
    const { storage, tab } = device()
    await storage.put('a', parcel('a'))
    const outbox = tab({ send: async () => { throw offline() } })
    await statusIn(outbox).toBe('waiting')
    expect(storage.kept.size).toBe(1)
  })

  it('sends nothing any more once it is stopped', async () => {
    const send = vi.fn<Options['send']>(async () => { throw offline() })
    const outbox = device().tab({ send })
    await outbox.submit(parcel('a'))
    outbox.stop()
    outbox.retry()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(send).toHaveBeenCalledOnce()
  })
})

describe('a user who is forgotten', () => {
  it('leaves nothing behind, and what is being sent is given up', async () => {
    let given: AbortSignal | undefined
    const outbox = device().tab({
      send: (_, signal) => {
        given = signal
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(offline())))
      },
    })
    const sent = outbox.submit(parcel('a'))
    await vi.waitFor(() => expect(given).toBeDefined())
    outbox.forget()
    expect(given!.aborted).toBe(true)
    expect(await sent).toEqual({ status: 'idle' })
    expect(outbox.list()).toEqual([])
  })
})

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
          const name = `user ${(users += 1)}`
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
