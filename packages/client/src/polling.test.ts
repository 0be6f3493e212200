import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { GetToken, SubscribeOptions } from './index.ts'
import { json, problem, wallet, walletEvent } from './testing/answers.ts'
import { never, noNetwork } from './testing/fake-service.ts'
import { follow, lines, stream } from './testing/streams.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Answer = (request: Request) => Response | Promise<Response>

/** Listens where calls get through, and streams as said. */
function followBy(streams: Answer, calls: Answer = () => json(wallet({ sequence: 0 }))) {
  const current = { streams, calls }
  const begin = Date.now()
  const tries: number[] = []
  const polls: number[] = []
  const subscription = follow((request) => {
    const isStream = request.url.includes('/events')
    const times = isStream ? tries : polls
    times.push(Math.round((Date.now() - begin) / 1000))
    return isStream ? current.streams(request) : current.calls(request)
  })
  return { ...subscription, current, tries, polls }
}

const at = (sequence: number) => () => json(wallet({ sequence, asOf: '2026-05-12T15:00:00Z' }))
const bodyless = () => Object.defineProperty(stream([]), 'body', { value: undefined })
const page = () => new Response('<h1>Blocked</h1>', { headers: { 'content-type': 'text/html' } })
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)

describe('where no stream can be had', () => {
  it.each<[string, Answer, number]>([
    ['the answer never begins', never, 11],
    ['the answer begins and its first byte never comes', () => stream([], 'stay'), 11],
    ['the fetch cannot stream', bodyless, 5],
    ['a proxy answers something else', page, 5],
    ['a proxy refuses in its own words', () => new Response('<h1>No</h1>', { status: 403 }), 5],
    ['every connection breaks before anything came', noNetwork, 5],
    ['every connection closes before anything came', () => stream([]), 5],
  ])('the wallet is asked instead: %s', async (_, streams, soon) => {
    const { current, heard, resets, connections, polls, isEnded, stop } = followBy(streams)
    await seconds(soon)
    expect(connections).toEqual(['polling'])
    expect(heard).toEqual([])
    current.calls = at(3)
    await seconds(30)
    expect(heard).toEqual([3])
    expect(resets).toEqual([3])
    await seconds(600)
    expect(connections).toEqual(['polling'])
    expect(heard).toEqual([3])
    const waits = polls.slice(1).map((time, index) => time - polls[index]!)
    expect(Math.max(...waits)).toBeLessThanOrEqual(25)
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(15)
    expect(isEnded()).toBe(false)
    stop()
    await seconds(600)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('a change is told as of when the wallet was asked, and how far it is known before', async () => {
    const heard: unknown[] = []
    const answer: Answer = (request) => (request.url.includes('/events') ? never(request) : at(2)())
    const onConnection: SubscribeOptions['onConnection'] = (...connection) => void heard.push(connection)
    const { stop } = follow(answer, { onConnection }, {}, (event) => void heard.push(event))
    await seconds(12)
    stop()
    expect(heard).toEqual([['polling', 0], { sequence: 2, kind: 'reset', at: '2026-05-12T15:00:00Z', refundId: null }])
  })

  it('the stream is tried again, ever less often, up to every few minutes', async () => {
    const { tries, errors, stop } = followBy(never)
    await seconds(1200)
    stop()
    const waits = tries.slice(1).map((time, index) => time - tries[index]!)
    expect(waits).toEqual([25, 40, 70, 130, 190, 190, 190, 190])
    expect(errors.map(({ kind }) => kind)).toEqual(Array(9).fill('timeout'))
  })

  it('and then it can, the stream goes on where polling was', async () => {
    const { current, heard, resets, connections, asked, polls, stop } = followBy(never, at(4))
    await seconds(12)
    expect(resets).toEqual([4])
    current.streams = () => stream([lines(walletEvent(4), walletEvent(5))], 'stay')
    await seconds(20)
    expect(connections).toEqual(['polling', 'live'])
    expect(heard).toEqual([4, 5])
    expect(asked().at(-1)).toBe('4')
    const before = polls.length
    await seconds(50)
    stop()
    expect(polls).toHaveLength(before)
  })

  it('and calls do not get through either, it goes back to trying, and says so', async () => {
    const { current, connections, tries, stop } = followBy(never)
    await seconds(12)
    current.calls = noNetwork
    current.streams = noNetwork
    await seconds(60)
    expect(connections).toEqual(['polling', 'connecting'])
    current.streams = () => stream([': open\n\n'], 'stay')
    await seconds(31)
    stop()
    expect(connections).toEqual(['polling', 'connecting', 'live'])
    expect(tries.length).toBeGreaterThan(4)
  })

  it('and the service refuses the call for good, it ends', async () => {
    const { current, connections, errors, isEnded } = followBy(never)
    await seconds(12)
    current.calls = () => problem('unauthenticated')
    await seconds(30)
    expect(isEnded()).toBe(true)
    expect(connections).toEqual(['polling', 'ended'])
    expect(errors.at(-1)).toMatchObject({ kind: 'api', code: 'unauthenticated' })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('the wish of the service to wait is heeded before the wallet is asked', async () => {
    const { polls, stop } = followBy(() => problem('unavailable', { 'retry-after': '20' }))
    await seconds(59)
    expect(polls).toEqual([])
    await seconds(3)
    expect(polls).toEqual([60])
    stop()
  })
})

describe('a token that expires', () => {
  function expiring() {
    let fresh = 1
    const getToken = vi.fn<GetToken>(({ refresh }) => {
      if (refresh) fresh += 1
      return `token_${fresh}`
    })
    return { getToken, bearer: (request: Request) => request.headers.get('authorization') }
  }

  it('closes the stream, which goes on under another one', async () => {
    const { getToken, bearer } = expiring()
    let good = 'Bearer token_1'
    let close = () => {}
    const service = follow(
      (request) => {
        if (bearer(request) !== good) return problem('token_expired')
        const after = Number(new URL(request.url).searchParams.get('after'))
        return new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode(`: open\n\n${lines(walletEvent(after + 1))}`))
              close = () => controller.close()
            },
          }),
          { headers: { 'content-type': 'text/event-stream' } },
        )
      },
      {},
      { getToken },
    )
    await seconds(1)
    good = 'Bearer token_2'
    close()
    await seconds(2)
    service.stop()
    expect(service.heard).toEqual([1, 2])
    expect(service.errors).toEqual([])
    expect(service.connections).toEqual(['live', 'connecting', 'live'])
    expect(service.requests.map(bearer)).toEqual(['Bearer token_1', 'Bearer token_1', 'Bearer token_2'])
    expect(getToken).toHaveBeenCalledTimes(2)
  })

  it('while it connects takes what time another one takes', async () => {
    const { bearer } = expiring()
    const getToken: GetToken = ({ refresh }) =>
      refresh ? new Promise((resolve) => setTimeout(() => resolve('token_2'), 30_000)) : 'token_1'
    const service = follow(
      (request) => (bearer(request) === 'Bearer token_2' ? stream([lines(walletEvent(1))], 'stay') : problem('token_expired')),
      {},
      { getToken },
    )
    await seconds(29)
    expect(service.requests).toHaveLength(1)
    await seconds(2)
    service.stop()
    expect(service.heard).toEqual([1])
    expect(service.errors).toEqual([])
    expect(service.connections).toEqual(['live'])
  })

  it('before another one is of use is asked for again', async () => {
    const { getToken, bearer } = expiring()
    const service = follow(
      (request) => (bearer(request) === 'Bearer token_3' ? stream([lines(walletEvent(1))], 'stay') : problem('token_expired')),
      {},
      { getToken },
    )
    await seconds(3)
    service.stop()
    expect(service.heard).toEqual([1])
    expect(service.errors).toMatchObject([{ kind: 'api', code: 'token_expired' }])
  })

  it('while it polls is replaced too', async () => {
    const { getToken, bearer } = expiring()
    const service = follow(
      (request) => {
        if (request.url.includes('/events')) return never(request)
        return bearer(request) === 'Bearer token_2' ? at(5)() : problem('token_expired')
      },
      {},
      { getToken },
    )
    await seconds(12)
    service.stop()
    expect(service.heard).toEqual([5])
    expect(service.connections).toEqual(['polling'])
  })

  it('and cannot be replaced, because the host does not answer, is asked for again', async () => {
    let broken = true
    const getToken: GetToken = () => {
      if (broken) throw new Error('The host is down.')
      return 'token_1'
    }
    const service = follow(() => stream([lines(walletEvent(1))], 'stay'), {}, { getToken })
    await seconds(20)
    expect(service.isEnded()).toBe(false)
    expect(service.errors[0]).toMatchObject({ kind: 'token' })
    broken = false
    await seconds(30)
    service.stop()
    expect(service.heard).toEqual([1])
  })
})
