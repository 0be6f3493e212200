import type { Wallet, WalletEvent } from '@makegood/contract'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHarness, type Harness } from '../test/harness.ts'
import { createMemoryStore } from './memory.ts'

/** Reads a stream as it comes: events in order, and everything that was sent. */
async function listen(harness: Harness, query = '', headers: Record<string, string> = {}) {
  const abort = new AbortController()
  const response = await harness.service.fetch(
    new Request(`https://api.example/v1/events${query}`, {
      headers: { Authorization: 'Bearer ada', ...headers },
      signal: abort.signal,
    }),
  )
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const ended = (async () => {
    for (let read = await reader.read(); !read.done; read = await reader.read()) text += read.value
  })()
  const events = () => [...text.matchAll(/^data: (.*)$/gm)].map((found) => JSON.parse(found[1]!) as WalletEvent)
  return {
    response,
    events,
    text: () => text,
    ended,
    reader,
    abort: () => abort.abort(),
    sequences: () => events().map(({ sequence }) => sequence),
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

afterEach(() => vi.useRealTimers())

describe('the stream of events', () => {
  it('tells of each change of the wallet, in order and without gaps', async () => {
    const harness = createHarness()
    await harness.buyPack()
    const stream = await listen(harness)
    expect(stream.response.headers.get('Content-Type')).toBe('text/event-stream')
    const { refund } = await harness.generate({ outcome: 'failed' })
    await settled()
    const { sequence } = await harness.call<Wallet>('/v1/wallet')
    expect(stream.sequences()).toEqual(Array.from({ length: sequence - 1 }, (_, index) => index + 2))
    expect(stream.events()).toContainEqual({
      sequence: expect.any(Number) as number,
      kind: 'refund',
      at: '2026-06-15T09:00:00Z',
      refundId: refund!.id,
    })
    stream.abort()
  })

  it('goes on after a sequence, by query or by the last id of an EventSource', async () => {
    const harness = createHarness()
    await harness.buyPack()
    await harness.generate()
    const { sequence } = await harness.call<Wallet>('/v1/wallet')
    const byQuery = await listen(harness, '?after=1')
    const byHeader = await listen(harness, '', { 'Last-Event-ID': '1' })
    await settled()
    const rest = Array.from({ length: sequence - 1 }, (_, index) => index + 2)
    expect(byQuery.sequences()).toEqual(rest)
    expect(byHeader.sequences()).toEqual(rest)
    expect(byQuery.text()).toMatch(/^id: 2$/m)
    byQuery.abort()
    byHeader.abort()
  })

  it('tells to begin anew where the sequence is not known, and goes on from there', async () => {
    const harness = createHarness()
    await harness.buyPack()
    const stream = await listen(harness, '?after=99')
    await settled()
    expect(stream.events()).toEqual([{ sequence: 1, kind: 'reset', at: '2026-06-15T09:00:00Z', refundId: null }])
    await harness.buyPack()
    await settled()
    expect(stream.sequences()).toEqual([1, 2])
    stream.abort()
  })

  it('tells nobody of another wallet', async () => {
    const harness = createHarness()
    const stream = await listen(harness)
    await harness.buyPack({ walletId: 'wallet-eve' })
    await settled()
    expect(stream.events()).toEqual([])
    stream.abort()
  })

  it('loses nothing under many changes at once', async () => {
    const harness = createHarness()
    await harness.buyPack({ credits: 1000 })
    const stream = await listen(harness, '?after=0')
    await Promise.all(Array.from({ length: 40 }, () => harness.generate()))
    await settled()
    const { sequence } = await harness.call<Wallet>('/v1/wallet')
    expect(stream.sequences()).toEqual(Array.from({ length: sequence }, (_, index) => index + 1))
    stream.abort()
  })

  it('begins with now, each change once, also while changes come', async () => {
    const harness = createHarness()
    await harness.buyPack({ credits: 1000 })
    for (let count = 0; count < 30; count++) {
      const work = Promise.all([harness.generate(), harness.generate(), harness.generate()])
      for (let wait = 0; wait < count; wait++) await Promise.resolve()
      const stream = await listen(harness)
      await work
      await settled()
      const { sequence } = await harness.call<Wallet>('/v1/wallet')
      const told = stream.sequences()
      expect(told).toEqual(Array.from({ length: told.length }, (_, index) => sequence - told.length + 1 + index))
      if (count > 0) expect(told).not.toContain(1)
      stream.abort()
    }
  })

  it('leaves nothing behind when it cannot even begin', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    let watched = 0
    const harness = createHarness({
      store: {
        ...createMemoryStore(),
        transaction: () => Promise.reject(new Error('the database is down')),
        watch: () => ((watched += 1), () => (watched -= 1)),
      },
    })
    expect(await (await harness.send('/v1/events')).text()).toBe(': open\n\n')
    expect([watched, vi.getTimerCount(), harness.errors.length]).toEqual([0, 0, 1])
  })

  it('says that it is alive while nothing happens, and ends when the reader goes', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const harness = createHarness()
    const stream = await listen(harness)
    await settled()
    expect(vi.getTimerCount()).toBe(1)
    vi.advanceTimersByTime(30_000)
    await settled()
    expect(stream.text().match(/^: alive$/gm)).toHaveLength(2)
    stream.abort()
    await stream.ended
    expect(vi.getTimerCount()).toBe(0)
    await harness.buyPack()
  })

  it('stops when the reader cancels it', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const stream = await listen(createHarness())
    await stream.reader.cancel()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is for a person with a token, after a sequence that is one', async () => {
    const harness = createHarness()
    expect(await harness.problem('/v1/events', { token: null })).toMatchObject({ code: 'unauthenticated' })
    expect(await harness.problem('/v1/events?after=x')).toMatchObject({ code: 'invalid_request' })
  })

  it('ends, and tells the host, when the store fails', async () => {
    const harness = createHarness()
    const stream = await listen(harness)
    const failing = createHarness({
      store: {
        ...createMemoryStore(),
        transaction: () => Promise.reject(new Error('the database is down')),
        watch: () => () => {},
      },
    })
    expect((await failing.send('/v1/events?after=1')).status).toBe(200)
    await settled()
    expect(failing.errors).toEqual([expect.objectContaining({ message: 'the database is down' })])
    stream.abort()
  })
})
