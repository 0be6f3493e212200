import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { GetToken, RefundClientOptions, WalletEvent } from './index.ts'
import { json, problem, wallet, walletEvent } from './testing/answers.ts'
import { never, noNetwork, over } from './testing/fake-service.ts'
import { follow, lines, stream } from './testing/streams.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the stream', () => {
  it('tells each change in order, and asks with the token for an event stream', async () => {
    const pieces = [lines(walletEvent(8), walletEvent(9)), lines(walletEvent(10))]
    const { heard, requests, stop } = follow(() => stream(pieces, 'stay'), { after: 7 })
    await vi.advanceTimersByTimeAsync(10)
    expect(heard).toEqual([8, 9, 10])
    expect(requests.map(({ url }) => url)).toEqual(['https://service.example/refunds/v1/events?after=7'])
    expect(requests[0]?.headers.get('accept')).toBe('text/event-stream')
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer token_1')
    stop()
  })

  it('goes on where it broke, without a loss and without a double (C4, C6)', async () => {
    const told = [walletEvent(1), walletEvent(2), walletEvent(3), walletEvent(4), walletEvent(5)]
    const { heard, asked, stop } = follow((request, attempt) => {
      const after = Number(new URL(request.url).searchParams.get('after'))
      // The service may repeat what was told already: here always the last one.
      const rest = lines(...told.filter(({ sequence }) => sequence >= after).slice(0, 2))
      // One connection ends in the middle of an event.
      return attempt === 2 ? stream([rest.slice(0, -20)], 'break') : stream([rest], attempt < 5 ? 'close' : 'stay')
    })
    await vi.advanceTimersByTimeAsync(60_000)
    stop()
    expect(heard).toEqual([1, 2, 3, 4, 5])
    expect(asked()).toEqual(['0', '2', '2', '3', '4', ...asked().slice(5)])
  })

  it('asks for the wallet first when it is not told where to begin', async () => {
    const service = over((request) =>
      request.url.includes('/events') ? stream([lines(walletEvent(8))], 'stay') : json(wallet({ sequence: 7 })),
    )
    const heard: number[] = []
    const end = new AbortController()
    void service.subscribe(({ sequence }) => void heard.push(sequence), {}, end.signal)
    await vi.advanceTimersByTimeAsync(10)
    end.abort()
    expect(heard).toEqual([8])
    expect(service.requests.map(({ url }) => new URL(url).pathname + new URL(url).search)).toEqual([
      '/refunds/v1/wallet', '/refunds/v1/events?after=7',
    ])
  })

  it('passes a reset on and goes on from it, even from a lower sequence', async () => {
    const reset = walletEvent(3, { kind: 'reset' })
    const answer = (_: Request, attempt: number) => stream([lines(attempt === 1 ? reset : walletEvent(4))])
    const { heard, asked, stop } = follow(answer, { after: 90 })
    await vi.advanceTimersByTimeAsync(1500)
    stop()
    expect(heard).toEqual([3, 4])
    expect(asked().slice(0, 2)).toEqual(['90', '3'])
  })

  it('passes over what is no event of the contract, says so, and goes on', async () => {
    const strange = 'data: {"sequence":"one"}\n\ndata: <br>\n\n'
    const { heard, errors, stop } = follow(() => stream([strange, lines(walletEvent(1))], 'stay'))
    await vi.advanceTimersByTimeAsync(10)
    stop()
    expect(heard).toEqual([1])
    expect(errors.map(({ kind }) => kind)).toEqual(['unexpected_answer', 'unexpected_answer'])
  })

  it('tells a reset where something is missing in between', async () => {
    const { heard, resets, stop } = follow(() => stream([lines(walletEvent(1)), 'data: <br>\n\n', lines(walletEvent(3), walletEvent(4))], 'stay'))
    await vi.advanceTimersByTimeAsync(10)
    stop()
    expect(heard).toEqual([1, 3, 4])
    expect(resets).toEqual([3])
  })

  it('goes on when a listener throws, and lets the error surface', async () => {
    const surfaced = vi.fn<() => void>()
    const listeners = process.listeners('unhandledRejection')
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', surfaced)
    const service = over(() => stream([lines(walletEvent(1), walletEvent(2))], 'stay'))
    const end = new AbortController()
    const listener = vi.fn<() => void>(() => {
      throw new Error('The host has a bug.')
    })
    void service.subscribe(listener, { after: 0 }, end.signal)
    await vi.advanceTimersByTimeAsync(10)
    await vi.waitFor(() => expect(surfaced).toHaveBeenCalledTimes(2))
    process.removeAllListeners('unhandledRejection')
    for (const known of listeners) process.on('unhandledRejection', known)
    end.abort()
    expect(listener).toHaveBeenCalledTimes(2)
  })
})

describe('a broken stream', () => {
  it('is opened again after a pause that grows, up to half a minute', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    const at: number[] = []
    const begin = Date.now()
    const { errors, stop } = follow((request) => {
      if (request.url.includes('/events')) at.push(Date.now() - begin)
      return noNetwork()
    })
    await vi.advanceTimersByTimeAsync(125_000)
    stop()
    vi.restoreAllMocks()
    // From the third on it asks in between whether anything else gets through.
    expect(at.map((time) => Math.round(time / 100) / 10)).toEqual([0, 1, 3, 8.5, 18, 35.5, 67, 98.5])
    expect(errors.map(({ kind }) => kind)).toEqual(Array(8).fill('network'))
  })

  it('that opens and is over at once is opened ever less often; one with news or of some length at once', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    const at: number[] = []
    const begin = Date.now()
    const { stop } = follow((_, attempt) => {
      at.push(Math.round((Date.now() - begin) / 100) / 10)
      if (attempt === 5) return stream([lines(walletEvent(1))])
      return stream([': here\n\n'], attempt === 7 ? 'stay' : 'close')
    })
    await vi.advanceTimersByTimeAsync(120_000)
    stop()
    vi.restoreAllMocks()
    // The seventh falls silent after a minute.
    expect(at.slice(0, 8)).toEqual([0, 1, 3, 7, 15, 16, 17, 78])
  })

  it('waits as long as the service wishes', async () => {
    const { requests, errors, stop } = follow(() => problem('unavailable', { 'retry-after': '20' }))
    await vi.advanceTimersByTimeAsync(19_000)
    expect(requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2000)
    stop()
    expect(requests).toHaveLength(2)
    expect(errors[0]).toMatchObject({ kind: 'api', code: 'unavailable', retryAfter: 20 })
  })

  it('is noticed by its silence, and a sign of life keeps it', async () => {
    let say: (text: string) => void = () => {}
    const quiet = new ReadableStream<Uint8Array>({
      start: (controller) => void (say = (text) => controller.enqueue(new TextEncoder().encode(text))),
    })
    const headers = { 'content-type': 'text/event-stream' }
    const { requests, errors, stop } = follow(() => new Response(quiet, { headers }))
    await vi.advanceTimersByTimeAsync(5000)
    say(': open\n\n')
    await vi.advanceTimersByTimeAsync(50_000)
    say(': alive\n\n')
    await vi.advanceTimersByTimeAsync(50_000)
    expect(errors).toEqual([])
    await vi.advanceTimersByTimeAsync(12_000)
    stop()
    expect(errors[0]).toMatchObject({ kind: 'timeout' })
    expect(requests.length).toBeGreaterThan(1)
  })

  it('refreshes a rejected token once and goes on', async () => {
    const getToken = vi.fn<GetToken>(({ refresh }) => (refresh ? 'fresh' : 'stale'))
    const answer = (request: Request) => {
      if (request.headers.get('authorization') !== 'Bearer fresh') return problem('token_expired')
      return stream([lines(walletEvent(1))], 'stay')
    }
    const { heard, errors, stop } = follow(answer, {}, { getToken })
    await vi.advanceTimersByTimeAsync(10)
    stop()
    expect(heard).toEqual([1])
    expect(errors).toEqual([])
    expect(getToken).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['the token is refused for good', () => problem('unauthenticated'), { kind: 'api', code: 'unauthenticated' }],
    ['there is no such path', () => problem('not_found'), { kind: 'api', code: 'not_found' }],
    ['the client is set up wrongly', () => stream([]), { kind: 'configuration' }, { baseUrl: 'nowhere' }],
  ])('ends for good when %s', async (_, answer, expected, client: Partial<RefundClientOptions> = {}) => {
    const { connections, errors, requests, isEnded } = follow(answer, {}, client)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(isEnded()).toBe(true)
    expect(connections).toEqual(['ended'])
    expect(errors).toEqual([expect.objectContaining(expected)])
    expect(requests.length).toBeLessThanOrEqual(2)
  })

  it('that turns out to be a page is tried again', async () => {
    const { heard, errors, stop } = follow((_, attempt) => {
      if (attempt > 1) return stream([lines(walletEvent(1))], 'stay')
      return new Response('<h1>Wi-Fi login</h1>', { headers: { 'content-type': 'text/html' } })
    })
    await vi.advanceTimersByTimeAsync(1500)
    stop()
    expect(errors).toEqual([expect.objectContaining({ kind: 'unexpected_answer' })])
    expect(heard).toEqual([1])
  })
})

describe('the end of a subscription', () => {
  it.each([
    ['its function', ({ stop }: ReturnType<typeof follow>) => stop()],
    ['forget()', ({ forget }: ReturnType<typeof follow>) => forget()],
  ])('by %s closes the connection, and nothing is heard after', async (_, finish) => {
    const cancelled = vi.fn<() => void>()
    const subscription = follow(() => stream([lines(walletEvent(1))], 'stay', cancelled))
    await vi.advanceTimersByTimeAsync(10)
    finish(subscription)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(subscription.isEnded()).toBe(true)
    expect(cancelled).toHaveBeenCalled()
    expect(subscription.heard).toEqual([1])
    expect(subscription.errors).toEqual([])
    expect(subscription.requests).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('by its signal in the middle of a batch keeps the rest unheard', async () => {
    const end = new AbortController()
    const heard: number[] = []
    const { subscribe } = over(() => stream([lines(walletEvent(1), walletEvent(2), walletEvent(3))], 'stay'))
    const listener = ({ sequence }: WalletEvent) => {
      heard.push(sequence)
      end.abort()
    }
    await subscribe(listener, { after: 0, signal: end.signal }, new AbortController().signal)
    expect(heard).toEqual([1])
  })

  it('comes at once while it waits for the connection', async () => {
    const { requests, isEnded, stop } = follow(never)
    await vi.advanceTimersByTimeAsync(10)
    stop()
    await vi.advanceTimersByTimeAsync(0)
    expect(isEnded()).toBe(true)
    expect(requests[0]?.signal.aborted).toBe(true)
  })
})
