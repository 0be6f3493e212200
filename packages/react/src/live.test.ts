import type { RefundClient } from '@makegood/client'
import { QueryClient } from '@tanstack/react-query'
import { expect, it, vi } from 'vitest'
import { createClock } from './clock.ts'
import { createLive } from './live.ts'
import { keysOf } from './queries/keys.ts'

type Subscribe = RefundClient['events']['subscribe']

/** A client whose stream says what the test says. */
function setUp(userId: string) {
  const subscriptions: { say: Parameters<Subscribe>[0]; options: NonNullable<Parameters<Subscribe>[1]> }[] = []
  const subscribe: Subscribe = (say, options = {}) => {
    subscriptions.push({ say, options })
    return () => {}
  }
  const wallet = { retrieve: async () => ({ id: 'wal_1', balance: 12, held: 0, lots: [], sequence: 7, asOf: '2026-05-12T14:02:00Z' }) }
  const client = { session: new AbortController().signal, wallet, events: { subscribe } } as unknown as RefundClient
  const history = { wallet: async () => null, sync: vi.fn<() => Promise<void>>(async () => {}) }
  const parts = { client, userId, queryClient: new QueryClient(), key: keysOf(userId), clock: createClock(), history: history as never }
  return { subscriptions, history, live: createLive(parts) }
}

it('follows from the wallet that is shown, says how it is connected, and lets go with the last who follows', async () => {
  const { subscriptions, history, live } = setUp('ada follows')
  const states: string[] = []
  const silence = live.onState(() => states.push(live.state()))
  expect(live.state()).toBe('paused')
  const stops = [live.follow(), live.follow()]
  await vi.waitFor(() => expect(subscriptions).toHaveLength(1))
  const { say, options } = subscriptions[0]!
  expect(options.after).toBe(7)
  options.onConnection?.('live', 7)
  say({ sequence: 8, kind: 'wallet', at: '2026-05-12T14:02:01Z', refundId: null })
  await vi.waitFor(() => expect(history.sync).toHaveBeenCalledOnce())
  for (const stop of stops) stop()
  await vi.waitFor(() => expect(live.state()).toBe('paused'))
  expect(options.signal?.aborted).toBe(true)
  expect(states).toEqual(['connecting', 'live', 'paused'])
  silence()
})

it('leaves the stream to another page of the same user, and to nobody else', async () => {
  const pages = [setUp('ada shares'), setUp('ada shares'), setUp('bob')]
  const stops = pages.map(({ live }) => live.follow())
  await vi.waitFor(() => expect(pages.flatMap(({ subscriptions }) => subscriptions)).toHaveLength(2))
  const leading = pages.slice(0, 2).filter(({ subscriptions }) => subscriptions.length > 0)
  expect(leading).toHaveLength(1)
  leading[0]!.subscriptions[0]!.say({ sequence: 8, kind: 'wallet', at: '2026-05-12T14:02:01Z', refundId: null })
  await vi.waitFor(() => expect(pages.map(({ history }) => history.sync.mock.calls.length)).toEqual([1, 1, 0]))
  for (const stop of stops) stop()
})
