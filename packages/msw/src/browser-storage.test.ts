import type { Page, Refund, Wallet, Withdrawal } from '@makegood/contract'
import * as fake from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, describe, expect, it } from 'vitest'
import { call } from '../test/call.ts'
import { createBrowserStorage } from './browser-storage.ts'
import { createRefundWorld, type RefundWorld } from './index.ts'

Object.assign(globalThis, fake, { indexedDB: new fake.IDBFactory() })

const open: RefundWorld[] = []
let seed = 100

/** A tab: a world of its own over what the browser keeps. */
function tab(of: number, clock = '2026-06-15T09:00:00Z'): RefundWorld {
  const world = createRefundWorld({ policy: 'anumi', seed: of, storage: 'browser', clock })
  open.push(world)
  return world
}

afterEach(() => {
  for (const world of open.splice(0)) world.close()
})

const wallet = (world: RefundWorld) => call<Wallet>(world, '/v1/wallet')
const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

describe('a world in the browser', () => {
  it('is there again after a reload, with its clock', async () => {
    seed += 1
    const before = tab(seed)
    await before.buyPack()
    await before.generate()
    await before.advance({ days: 3 })
    await before.generate({ outcome: 'failed' })
    const seen = await wallet(before)
    before.close()
    const after = tab(seed)
    expect(await wallet(after)).toEqual(seen)
    await after.generate()
    expect((await call<Page<Refund>>(after, '/v1/refunds')).items).toHaveLength(1)
    expect((await wallet(after)).balance).toBe(92)
  })

  it('is one for all tabs: transactions never overlap and identifiers never clash', async () => {
    seed += 1
    const [one, two] = [tab(seed), tab(seed)]
    await one.buyPack()
    await Promise.all(Array.from({ length: 10 }, (_, index) => (index % 2 ? one : two).generate({ outcome: 'failed' })))
    const [seen, same] = [await wallet(one), await wallet(two)]
    expect(seen).toEqual(same)
    expect(seen.balance).toBe(100)
    const { items } = await call<Page<Refund>>(one, '/v1/refunds')
    expect(new Set(items.map(({ id }) => id)).size).toBe(10)
    expect(await two.service.operator.retrieve(items[0]!.id)).toMatchObject({ status: 'approved' })
  })

  it('is erased as a whole: what was over before goes in every wallet, with its files', async () => {
    seed += 1
    const world = tab(seed)
    await world.buyPack()
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    const headers = { 'Content-Type': 'image/png', Authorization: `Bearer ${world.token()}`, 'Idempotency-Key': crypto.randomUUID() }
    const upload = new Request('http://localhost/v1/attachments?name=secret.png', { method: 'POST', headers, body: png })
    expect((await world.service.fetch(upload)).status).toBe(201)
    await world.advance({ days: 2 })
    const kept = async () => {
      const db = await openDB(`makegood/anumi/${seed}`)
      const all = [await db.getAll('files'), JSON.stringify(await db.getAll('rows'))] as const
      db.close()
      return all
    }
    expect([(await kept())[0].length, (await kept())[1].includes('secret.png')]).toEqual([1, true])
    await world.service.privacy.retain({ before: Date.parse('2026-06-16T09:00:00Z') })
    expect([(await kept())[0].length, (await kept())[1].includes('secret.png')]).toEqual([0, false])
    expect((await wallet(world)).balance).toBe(100)
  })

  it('shows one tab what another did, in its stream', async () => {
    seed += 1
    const [one, two] = [tab(seed), tab(seed)]
    await one.ready
    const response = await one.service.fetch(
      new Request(`${one.baseUrl}/v1/events?after=0`, { headers: { Authorization: `Bearer ${one.token()}` } }),
    )
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    const until = async (part: string) => {
      while (!text.includes(part)) text += (await reader.read()).value ?? ''
    }
    await two.buyPack()
    await until('"sequence":1')
    await two.reset()
    await until('"kind":"reset"')
    await reader.cancel()
    expect(text.match(/"kind":"\w+"/g)).toEqual(['"kind":"wallet"', '"kind":"reset"'])
  })

  it('moves the clock of every tab', async () => {
    seed += 1
    const [one, two] = [tab(seed), tab(seed)]
    let moved = 0
    two.clock.subscribe(() => void (moved += 1))
    await Promise.all([one.ready, two.ready])
    await one.advance({ days: 1 })
    await settled()
    expect(moved).toBe(1)
    expect(two.clock.now()).toBe(one.clock.now())
    await Promise.all([one.advance({ days: 1 }), two.advance({ days: 1 })])
    expect((await wallet(two)).asOf).toBe('2026-06-18T09:00:00Z')
  })

  it('knows in every tab which statements of withdrawal belong to no refund, and matches them once', async () => {
    seed += 1
    const [here, there] = [tab(seed), tab(seed)]
    const pack = await here.buyPack()
    const body = { name: 'Ada', contract: pack.orderId, email: 'ada@example.com' }
    const { id } = await call<Withdrawal>(here, '/v1/withdrawals', body, 'eve')
    expect((await there.service.operator.unmatched()).map((one) => one.id)).toEqual([id])
    const [one, other] = await Promise.all([here.match(id, pack.id), there.match(id, pack.id)])
    expect(other.id).toBe(one.id)
    expect(await here.service.operator.unmatched()).toEqual([])
  })

  it('is emptied for every tab, and apart from other seeds', async () => {
    seed += 2
    const [one, two, other] = [tab(seed), tab(seed), tab(seed - 1)]
    await one.buyPack()
    await other.buyPack({ credits: 5 })
    expect((await wallet(two)).balance).toBe(100)
    await one.reset()
    expect((await wallet(two)).balance).toBe(0)
    expect((await wallet(other)).balance).toBe(5)
    await two.buyPack({ credits: 9 })
    expect((await wallet(one)).balance).toBe(9)
  })

  it('shares incidents with every tab, until it is emptied (A10)', async () => {
    seed += 1
    const [one, two] = [tab(seed), tab(seed)]
    const incident = await one.incident()
    await two.endIncident(incident, { remedied: true })
    const other = createBrowserStorage(`makegood/anumi/${seed}`)
    const kept = () => other.store.incidents.list()
    expect(await kept()).toMatchObject([{ id: incident, complete: true, remedied: true }])
    await one.reset()
    expect(await kept()).toEqual([])
    other.close()
  })

  it('begins anew where an older version has kept something', async () => {
    seed += 1
    const old = await openDB(`makegood/anumi/${seed}`, 1, {
      upgrade: (db) => ['rows', 'versions', 'settings', 'files'].forEach((name) => db.createObjectStore(name)),
    })
    await old.put('settings', { count: 7 }, 'world')
    old.close()
    const world = tab(seed)
    await world.buyPack()
    expect((await wallet(world)).balance).toBe(100)
  })

  it('keeps nothing of a transaction that failed', async () => {
    seed += 1
    const world = tab(seed)
    await world.buyPack()
    await expect(
      world.service.intake.order({
        walletId: 'wallet-ada',
        orderId: 'x',
        credits: 0.5,
        paid: { amount: 1, currency: 'EUR' },
        method: { kind: 'card', label: '' },
      }),
    ).rejects.toThrow('/credits')
    expect((await wallet(tab(seed))).balance).toBe(100)
  })
})
