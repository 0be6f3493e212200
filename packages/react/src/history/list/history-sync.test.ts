import { createRefundClient } from '@makegood/client'
import type { Wallet } from '@makegood/contract'
import { createRefundWorld, type RefundWorld } from '@makegood/msw'
import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query'
import * as fake from 'fake-indexeddb'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createClock } from '../../clock.ts'
import { openDevice } from '../../device.ts'
import { ALL_LINES, history, type HistoryFilter } from '../../queries/history.ts'
import { keysOf } from '../../queries/keys.ts'
import { createHistorySync } from './history-sync.ts'

Object.assign(globalThis, fake)

type Hold = (request: Request) => Promise<void> | void

/** A history as a page holds it, over the real service; `hold` keeps answers back. */
async function hold(world: RefundWorld, { hold: keepBack = () => {}, userId = crypto.randomUUID() }: { hold?: Hold; userId?: string } = {}) {
  const requests: string[] = []
  const network = { offline: false }
  const client = createRefundClient({
    baseUrl: world.baseUrl,
    retries: 0,
    getToken: async () => world.token(),
    async fetch(request) {
      if (network.offline) throw new TypeError('Failed to fetch')
      requests.push(new URL(request.url).search)
      const response = await world.service.fetch(request)
      await keepBack(request)
      return response
    },
  })
  const queryClient = new QueryClient()
  const key = keysOf(userId)
  const sync = createHistorySync({ client, queryClient, key, clock: createClock(), device: openDevice(userId) })
  const ends: (() => void)[] = []
  onTestFinished(() => {
    for (const end of ends) end()
    client.forget()
    queryClient.clear()
  })

  /** A list that is shown. */
  function show(filter: HistoryFilter = ALL_LINES) {
    const observer = new InfiniteQueryObserver(queryClient, history({ key, history: sync }, filter))
    const end = observer.subscribe(() => {})
    ends.push(end)
    const data = () => observer.getCurrentResult().data
    return {
      observer,
      end,
      pages: () => data()?.pages ?? [],
      lines: () => (data()?.pages ?? []).flatMap(({ items }) => items.map(({ sequence, standing, credits }) => [sequence, standing, credits])),
      settled: () => until(() => observer.getCurrentResult().fetchStatus === 'idle'),
    }
  }
  return { client, queryClient, key, sync, show, requests, network, wallet: () => queryClient.getQueryData<Wallet>(key('wallet')) }
}

async function until(isSo: () => boolean) {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1))
}

/** All lines as the service tells them. */
async function tellAll({ client }: Awaited<ReturnType<typeof hold>>, { kind, standing }: Pick<HistoryFilter, 'kind' | 'standing'> = ALL_LINES) {
  const lines = []
  for await (const line of client.wallet.history({ kind, standing })) lines.push([line.sequence, line.standing, line.credits])
  return lines
}

async function begin(runs: number, policy: 'anypic' | 'standard-30' = 'anypic') {
  const world = createRefundWorld({ policy })
  await world.buyPack({ credits: 10_000 })
  for (let run = 0; run < runs; run++) await world.generate({ credits: 1, ...(run % 4 === 0 && { outcome: 'failed' }) })
  return world
}

describe('the history of a user', () => {
  it('brings the wallet with what a list begins with', async () => {
    const held = await hold(await begin(2))
    // A head is mounted before the list that it belongs to.
    const wallet = held.sync.wallet()
    const list = held.show()
    expect(await wallet).toEqual(list.pages()[0]?.wallet ?? held.wallet())
    expect(held.requests).toEqual(['?limit=50'])
  })

  it('has no wallet to bring where no list is shown', async () => {
    const held = await hold(await begin(1))
    expect(await held.sync.wallet()).toBeNull()
    expect(held.requests).toEqual([])
  })

  it('asks once for what has changed, for all lists and all who ask', async () => {
    const world = await begin(3)
    const held = await hold(world)
    const [all, failed] = [held.show(), held.show({ ...ALL_LINES, kind: ['automatic'] })]
    await all.settled()
    await failed.settled()
    held.requests.length = 0
    await world.generate({ outcome: 'failed', credits: 7 })
    await Promise.all([held.sync.sync(), held.sync.wallet(), held.sync.sync()])
    expect(held.requests).toHaveLength(1)
    expect(all.lines()).toEqual(await tellAll(held))
    expect(failed.lines()).toEqual(await tellAll(held, { kind: ['automatic'], standing: [] }))
    expect(held.wallet()).toEqual(await held.client.wallet.retrieve())
  })

  it('asks again for what has changed since it asked', async () => {
    const world = await begin(1)
    let answer = () => {}
    const held = await hold(world, { hold: ({ url }) => (url.includes('changedAfter') ? new Promise((resolve) => (answer = resolve)) : undefined) })
    const list = held.show()
    await list.settled()
    const first = held.sync.sync()
    await until(() => held.requests.length === 2)
    await world.generate()
    const second = held.sync.sync()
    answer()
    await first
    await until(() => held.requests.length === 3)
    answer()
    await second
    expect(list.lines()).toEqual(await tellAll(held))
  })

  it('takes nothing in while a page is on its way, which would undo it', async () => {
    const world = await begin(70)
    let answer = () => {}
    const held = await hold(world, { hold: ({ url }) => (url.includes('cursor') ? new Promise((resolve) => (answer = resolve)) : undefined) })
    const list = held.show()
    await list.settled()
    void list.observer.fetchNextPage()
    await until(() => held.requests.length === 2)
    await world.generate({ credits: 3 })
    const synced = held.sync.sync()
    await until(() => held.wallet()!.sequence > list.pages()[0]!.wallet.sequence)
    answer()
    await synced
    expect(list.pages()).toHaveLength(2)
    expect(list.lines().map(([sequence]) => sequence)).toEqual(Array.from({ length: 90 }, (_, index) => 90 - index))
  })

  it('begins anew at the first page after more changes than one answer has', async () => {
    const world = await begin(60)
    const held = await hold(world)
    const [list, hidden] = [held.show(), held.show({ ...ALL_LINES, kind: ['spend'] })]
    await list.settled()
    await list.observer.fetchNextPage()
    await hidden.settled()
    hidden.end()
    for (let run = 0; run < 101; run++) await world.generate({ credits: 1 })
    await held.sync.sync()
    expect(list.pages()).toHaveLength(1)
    expect(list.lines()).toEqual((await tellAll(held)).slice(0, 50))
    expect(held.queryClient.getQueriesData({ queryKey: held.key('history') })).toHaveLength(1)
  })

  it('begins anew where the service has another past', async () => {
    const world = await begin(20)
    const held = await hold(world)
    const list = held.show()
    await list.settled()
    await world.scenario('fresh pack')
    await held.sync.sync()
    expect(list.lines()).toEqual([[1, null, 100]])
    expect(held.wallet()!.balance).toBe(100)
  })

  it('fetches a list anew where the service alone can tell what is in it', async () => {
    const world = await begin(3)
    const held = await hold(world)
    const list = held.show({ ...ALL_LINES, search: '48001' })
    await list.settled()
    expect(list.pages()[0]!.total).toBe(5)
    await world.generate({ credits: 1 })
    await held.sync.sync()
    expect(list.pages()[0]!.total).toBe(6)
    held.requests.length = 0
    await held.sync.sync()
    expect(held.requests).toHaveLength(1)
  })

  it('says what keeps it from being up to date, until it is', async () => {
    const world = await begin(1)
    const held = await hold(world)
    const list = held.show()
    await list.settled()
    const known = list.lines()
    held.network.offline = true
    await world.generate()
    await expect(held.sync.wallet()).rejects.toMatchObject({ kind: 'network' })
    expect(held.sync.trouble()).toMatchObject({ kind: 'network' })
    expect(list.lines()).toEqual(known)
    held.network.offline = false
    await held.sync.sync()
    expect(held.sync.trouble()).toBeNull()
    expect(list.lines()).toEqual(await tellAll(held))
  })

  it('shows what the device kept after a reload without a network, and goes on from it', async () => {
    const world = await begin(5)
    const userId = crypto.randomUUID()
    const before = await hold(world, { userId })
    await before.show().settled()
    await until(() => before.wallet() !== undefined)
    await new Promise((resolve) => setTimeout(resolve, 20))

    const after = await hold(world, { userId })
    after.network.offline = true
    const list = after.show()
    await list.settled()
    expect(list.lines()).toEqual(await tellAll(before))
    expect(after.wallet()!.balance).toBe(before.wallet()!.balance)
    expect(after.sync.trouble()).toMatchObject({ kind: 'network' })
    after.network.offline = false
    await world.generate()
    await after.sync.sync()
    expect(list.lines()).toEqual(await tellAll(after))

    const bob = await hold(world)
    bob.network.offline = true
    const his = bob.show()
    await his.settled()
    expect(his.pages()).toEqual([])
  })

  it('has no line twice and loses none, however pages, changes and answers come to pass', async () => {
    const step = fc.oneof(
      fc.constant('run' as const), fc.constant('fail' as const), fc.constant('more' as const), fc.constant('sync' as const), fc.constant('wait' as const),
    )
    const property = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25, size: 'max' }), fc.infiniteStream(fc.nat(3)), async (steps, delays) => {
      const world = await begin(55)
      const slow = async () => void (await new Promise((resolve) => setTimeout(resolve, delays.next().value)))
      const held = await hold(world, { hold: slow })
      const lists = [ALL_LINES, { ...ALL_LINES, kind: ['spend', 'automatic'] }].map((filter) => ({ filter, list: held.show(filter) }))
      for (const one of steps) {
        if (one === 'run') await world.generate({ credits: 1 })
        if (one === 'fail') await world.generate({ credits: 1, outcome: 'failed' })
        if (one === 'more') for (const { list } of lists) void list.observer.fetchNextPage({ cancelRefetch: false })
        if (one === 'sync') void held.sync.sync()
        if (one === 'wait') await slow()
      }
      for (const { list } of lists) await list.settled()
      await held.sync.sync()
      for (const { filter, list } of lists) {
        await list.settled()
        const told = await tellAll(held, filter)
        expect(list.lines()).toEqual(told.slice(0, list.lines().length))
        expect(list.pages().at(-1)!.total).toBe(told.length)
      }
      for (const { list } of lists) list.end()
    })
    await fc.assert(property, { numRuns: 12, seed: 20261127 })
  }, 60_000)
})
