import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { ApiError, TokenError } from './errors.ts'
import { createOutbox } from './outbox.ts'
import { device, memory, offline, type Options, parcel, refused, statusIn } from './testing/outboxes.ts'

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
    expect(outbox.nextTry()).toBeNull()
    expect(await outbox.submit(parcel('a'))).toMatchObject({ status: 'waiting', error: { kind: 'network' } })
    const next = outbox.nextTry()! - Date.now()
    expect(next).toBeGreaterThan(2000)
    expect(next).toBeLessThanOrEqual(4000)
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

  it('says nothing to other tabs any more once it is stopped', async () => {
    const outbox = device().tab({ send: async () => 'yes' })
    outbox.stop()
    expect(await outbox.submit(parcel('a'))).toMatchObject({ status: 'done' })
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
