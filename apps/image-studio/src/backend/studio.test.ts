import type { ForecastAnswer, HistoryPage, PackList, Page, PolicySummary, Refund, ReportAnswer, Wallet } from '@makegood/contract'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Creation, Gallery, NewCreation, Order, Session, World, WorldChange } from '../studio/wire.ts'
import { createMemoryShelf } from './shelf.ts'
import { createStudioBackend } from './studio.ts'
import { ConnectionLost } from './trouble.ts'

const wish: NewCreation = {
  prompt: 'Mountain lake at first light', feature: 'create_any_image', kind: 'image', shape: 'landscape', platform: 'web', surface: 'editor', ending: 'succeed',
}

function openStudio() {
  const backend = createStudioBackend({ shelf: createMemoryShelf(), storage: 'memory' })
  const send = (path: string, body?: unknown, headers: Record<string, string> = {}) =>
    backend.fetch(new Request(`http://studio.test${path}`, body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) }))
  const read = async <Answer>(path: string, body?: unknown) => (await (await send(path, body)).json()) as Answer
  const asCustomer = async <Answer>(path: string, body?: unknown) => {
    const { token } = await read<Session>('/studio/session')
    const headers = { 'Authorization': `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }
    return (await (await send(`/refunds/v1${path}`, body, headers)).json()) as Answer
  }
  return {
    send,
    read,
    asCustomer,
    change: (change: WorldChange) => read<World>('/studio/world', change),
    gallery: () => read<Gallery>('/studio/gallery'),
    balance: async () => (await asCustomer<Wallet>('/wallet')).balance,
    /** Paints and waits until it is done. */
    async paint(change: Partial<NewCreation> = {}): Promise<Creation> {
      const { id } = await read<Creation>('/studio/generations', { ...wish, ...change })
      await vi.advanceTimersByTimeAsync(6000)
      return (await read<Gallery>('/studio/gallery')).creations.find((each) => each.id === id)!
    },
  }
}

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-06-15T09:00:00Z') }))
afterEach(() => void vi.useRealTimers())

describe('the wall', () => {
  it('opens with a past: sound pictures, a flawed one, a clip, and one run that failed', async () => {
    const { gallery } = openStudio()
    const { creations, asOf } = await gallery()
    expect(asOf).toBe('2026-06-15T09:00:00.000Z')
    expect(creations.map(({ startedAt }) => startedAt)).toEqual(creations.map(({ startedAt }) => startedAt).toSorted().toReversed())
    expect(creations.map(({ outcome }) => outcome)).toContain('failed')
    expect(creations.flatMap(({ pictures }) => pictures.map(({ kind }) => kind))).toContain('video')
  })

  it('serves the same picture for the same result, always', async () => {
    const { gallery, send } = openStudio()
    const src = (await gallery()).creations[0]!.pictures[0]!.src
    const [first, second] = [await send(src), await send(src)]
    expect(first.headers.get('Content-Type')).toBe('image/svg+xml')
    expect(await first.text()).toBe(await second.text())
    expect((await send('/studio/pictures/nobody-1.svg')).status).toBe(404)
  })
})

describe('a run', () => {
  it('is charged at once, shows how far it is, and hangs on the wall when it is done', async () => {
    const { read, gallery, balance } = openStudio()
    const before = await balance()
    const started = await read<Creation>('/studio/generations', wish)
    expect(started).toMatchObject({ outcome: 'running', credits: 4, pictures: [] })
    expect(await balance()).toBe(before - 4)
    await vi.advanceTimersByTimeAsync(1300)
    expect((await gallery()).creations[0]).toMatchObject({ id: started.id, progress: 0.5 })
    await vi.advanceTimersByTimeAsync(1400)
    expect((await gallery()).creations[0]).toMatchObject({ outcome: 'succeeded', pictures: [{ kind: 'image' }] })
  })

  it.each([
    ['anypic', 'provider_fails', 'returned'],
    ['anypic', 'moderated', 'returned'],
    ['anumi', 'system_error', 'returned'],
    ['anumi', 'moderated', 'released'],
    ['anumi', 'missing_deliverable', 'returned'],
    ['jimeng', 'provider_fails', 'returned'],
    ['photoroom', 'system_error', 'released'],
  ] as const)('under %s that ends as %s has its credits %s, by itself (A12, A14, C7, C13, C24, D5, E1)', async (policy, ending, charge) => {
    const { change, paint, balance } = openStudio()
    await change({ policy })
    const before = await balance()
    const creation = await paint({ ending })
    expect(creation.charge).toBe(charge)
    expect(await balance()).toBe(before)
  })

  it('that failed under a policy that leaves it to a person says so, until that person decides (B5, B12)', async () => {
    const { change, paint, gallery } = openStudio()
    await change({ policy: 'standard-30' })
    const creation = await paint({ ending: 'provider_fails' })
    expect(creation).toMatchObject({ charge: 'deducted', inReview: true })
    const [waiting] = (await change({ network: 'fast' })).cases
    await change({ operate: 'approve', caseId: waiting!.id })
    expect((await gallery()).creations[0]).toMatchObject({ id: creation.id, charge: 'returned', inReview: false })
  })

  it('that hangs goes on and on, until the wallet says that its credits are late (D14)', async () => {
    const { send, read, change, asCustomer } = openStudio()
    await send('/studio/generations', { ...wish, ending: 'hangs' })
    await change({ advance: 'P1D' })
    const { creations } = await read<Gallery>('/studio/gallery')
    expect(creations[0]).toMatchObject({ outcome: 'running' })
    const { items } = await asCustomer<HistoryPage>('/wallet/history?limit=1')
    expect(items[0]).toMatchObject({ generation: { outcome: 'running' } })
    expect(Date.parse(items[0]!.dueAt!)).toBeLessThanOrEqual(Date.parse((await read<World>('/studio/world')).now))
  })

  it('is refused, uncharged, when the sentence, the feature or the credits are missing', async () => {
    const { send, change, balance } = openStudio()
    const before = await balance()
    expect((await send('/studio/generations', { ...wish, prompt: '  ' })).status).toBe(422)
    expect((await send('/studio/generations', { ...wish, prompt: 'x'.repeat(601) })).status).toBe(422)
    expect((await send('/studio/generations', { ...wish, feature: 'studio_shot' })).status).toBe(422)
    expect((await send('/studio/generations', 'nonsense')).status).toBe(400)
    expect(await balance()).toBe(before)
    await change({ policy: 'photoroom' })
    for (let count = 0; count < 40; count += 1) await send('/studio/generations', wish)
    const broke = await send('/studio/generations', wish)
    expect(broke.status).toBe(402)
    expect(((await broke.json()) as { message: string }).message).toContain('Nothing was charged')
  })
})

type Customer = ReturnType<typeof openStudio>['asCustomer']
const standing = async (asCustomer: Customer, resultId: string) =>
  (await asCustomer<ForecastAnswer>(`/forecasts?resultId=${resultId}`)).forecasts[0]!.standing

describe('a bad result', () => {
  it('stands as refunded where the policy refunds it, and as reported where not (E7, A16)', async () => {
    for (const [policy, standsAs] of [['photoroom', 'refunded'], ['anypic', 'reported']] as const) {
      const { change, paint, asCustomer } = openStudio()
      await change({ policy })
      const [picture] = (await paint({ ending: 'succeed_flawed' })).pictures
      const reason = policy === 'photoroom' ? 'unusable' : 'low_quality'
      const answer = await asCustomer<ReportAnswer>('/reports', { resultIds: [picture!.id], reason, details: 'The left hand has six fingers.' })
      expect(answer.created).toBe(true)
      expect(await standing(asCustomer, picture!.id)).toBe(standsAs)
    }
  })

  it('that waits for a person can be asked about, and approved, at the operator’s desk (B27, C17)', async () => {
    const { paint, asCustomer, read, change } = openStudio()
    let last = ''
    for (let count = 0; count < 2; count += 1) {
      const [picture] = (await paint({ ending: 'succeed_flawed' })).pictures
      last = picture!.id
      await asCustomer('/reports', { resultIds: [picture!.id], reason: 'broken_anatomy', details: 'The left hand has six fingers.' })
    }
    expect(await standing(asCustomer, last)).toBe('in_review')
    const [waiting] = (await read<World>('/studio/world')).cases
    expect(waiting).toMatchObject({ status: 'in_review', acts: ['approve', 'decline', 'ask'] })
    expect((await change({ operate: 'ask', caseId: waiting!.id })).cases).toMatchObject([{ status: 'needs_information', acts: ['approve', 'decline'] }])
    expect((await change({ operate: 'approve', caseId: waiting!.id })).cases).toEqual([])
    expect(await standing(asCustomer, last)).toBe('refunded')
  })
})

describe('a pack', () => {
  it('is bought, asked back, paid out and arrives', async () => {
    const { read, asCustomer, change, balance } = openStudio()
    const before = await balance()
    const order = await read<Order>('/studio/packs', { offer: 'easel', method: 'paypal' })
    expect(order).toMatchObject({ credits: 100, paid: { amount: 2000, currency: 'EUR' } })
    expect(await balance()).toBe(before + 100)
    await asCustomer('/refunds', { packId: order.packId, ground: 'change_of_mind', expected: order.paid, fields: { order_id: order.orderId, description: 'Bought by mistake' } })
    let [waiting] = (await read<World>('/studio/world')).cases
    for (const operate of ['send', 'arrive'] as const) [waiting] = (await change({ operate, caseId: waiting!.id })).cases
    expect(waiting).toBeUndefined()
    const { items } = await asCustomer<Page<Refund>>('/refunds?origin=request')
    expect(items[0]!.transfers[0]).toMatchObject({ status: 'arrived', money: { amount: 2000, currency: 'EUR' } })
  })

  it('whose payment bounces waits for its customer to say where else it shall go (B29)', async () => {
    const { read, asCustomer, change } = openStudio()
    const order = await read<Order>('/studio/packs', { offer: 'easel', method: 'card' })
    await asCustomer('/refunds', { packId: order.packId, ground: 'change_of_mind', expected: order.paid, fields: { order_id: order.orderId, description: 'Bought by mistake' } })
    const [waiting] = (await read<World>('/studio/world')).cases
    expect((await change({ operate: 'send', caseId: waiting!.id })).cases).toMatchObject([{ status: 'sent', acts: ['arrive', 'fail'] }])
    expect((await change({ operate: 'fail', caseId: waiting!.id })).cases).toEqual([])
    expect((await asCustomer<Page<Refund>>('/refunds?origin=request')).items[0]).toMatchObject({ status: 'approved', acts: ['change_destination'] })
  })

  it('that is not on offer is not sold', async () => {
    const { send } = openStudio()
    expect((await send('/studio/packs', { offer: 'palace', method: 'card' })).status).toBe(422)
  })
})

describe('a contract', () => {
  const packs = async (asCustomer: Customer) => (await asCustomer<PackList>('/packs')).items
  const last = async (asCustomer: Customer) => (await packs(asCustomer))[0]!

  it('of a consumer can be left for 14 days, at the price of what was used where the start was asked for (C36, C37)', async () => {
    const { read, change, asCustomer } = openStudio()
    await change({ policy: 'jimeng' })
    await read<Order>('/studio/packs', { offer: 'easel', method: 'card', startNow: true })
    expect((await last(asCustomer)).pack.withdrawal?.until?.slice(0, 10)).toBe('2026-06-30')
    // The pack that the world began with was used.
    const [, begun] = await packs(asCustomer)
    expect(begun).toMatchObject({ pack: { credits: 100 }, decision: { verdict: 'granted', amount: { money: { amount: begun!.pack.left * 20 } } } })
    await change({ advance: 'P14D' })
    expect((await last(asCustomer)).decision.verdict).toBe('granted')
    await change({ advance: 'P7D' })
    expect(await last(asCustomer)).toMatchObject({ pack: { withdrawal: null }, decision: { verdict: 'refused' } })
  })

  it('of a business is by the policy alone, from the first pack on', async () => {
    const { read, change, asCustomer } = openStudio()
    await change({ customer: 'business' })
    await change({ policy: 'jimeng' })
    await read<Order>('/studio/packs', { offer: 'easel', method: 'card' })
    for (const { pack, decision } of await packs(asCustomer))
      expect([pack.withdrawal, decision.verdict]).toEqual([null, 'refused'])
  })

  it('is not ended by a ban, whatever becomes of what is left (A18)', async () => {
    const { read, change, asCustomer } = openStudio()
    await read<Order>('/studio/packs', { offer: 'easel', method: 'card', startNow: true })
    expect((await change({ standing: 'banned' })).standing).toBe('banned')
    expect(await last(asCustomer)).toMatchObject({ pack: { left: 0, withdrawal: {} }, decision: { verdict: 'granted', amount: { money: { amount: 2000 } } } })
    expect((await change({ reset: true })).standing).toBe('active')
  })

  it('that somebody left without an account is found at the operator’s desk, and its refund opened', async () => {
    const { read, change, asCustomer, send } = openStudio()
    const order = await read<Order>('/studio/packs', { offer: 'easel', method: 'card', startNow: true })
    const statement = (contract: string) =>
      send('/refunds/v1/withdrawals', { name: 'Ada', contract, email: 'ada@home.example' }, { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() })
    for (const contract of [order.orderId, 'the blue one']) expect((await statement(contract)).status).toBe(201)
    expect((await asCustomer<Page<Refund>>('/refunds?origin=withdrawal')).items).toEqual([])
    const [known, unknown] = (await read<World>('/studio/world')).cases
    expect((await send('/studio/world', { operate: 'match', caseId: unknown!.id })).status).toBe(409)
    const { cases } = await change({ operate: 'match', caseId: known!.id })
    expect(cases.map(({ acts }) => acts[0])).toEqual(['approve', 'match'])
    const [refund] = (await asCustomer<Page<Refund>>('/refunds?origin=withdrawal')).items
    expect(refund).toMatchObject({ status: 'in_review', items: [{ subject: { id: order.packId } }] })
  })

  it('may still be one that takes letters: nothing is asked for in the app', async () => {
    const { change, asCustomer, send } = openStudio()
    await change({ policy: 'anypic' })
    await change({ requests: 'letter' })
    expect((await asCustomer<PolicySummary>('/policy')).requests).toBe('letter')
    const { pack } = await last(asCustomer)
    const { token } = (await (await send('/studio/session')).json()) as Session
    const headers = { 'Authorization': `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }
    expect((await send('/refunds/v1/refunds', { packId: pack.id, ground: 'other', expected: null }, headers)).status).toBe(409)
  })
})

describe('the stage', () => {
  it('plays another wallet under each policy, and comes back to what was left', async () => {
    const { change, paint, gallery } = openStudio()
    const own = await paint()
    await change({ policy: 'jimeng' })
    expect((await gallery()).creations.map(({ id }) => id)).not.toContain(own.id)
    await change({ policy: 'anumi' })
    expect((await gallery()).creations[0]!.id).toBe(own.id)
  })

  it('moves its clock, and starts over', async () => {
    const { change, paint, gallery } = openStudio()
    await paint()
    const { now } = await change({ advance: 'P7D' })
    expect(now.slice(0, 10)).toBe('2026-06-22')
    const begun = await change({ reset: true })
    expect(begun.now.slice(0, 10)).toBe('2026-06-15')
    expect((await gallery()).creations).toHaveLength(8)
  })

  it('lets its network fail for all but the demo’s own controls', async () => {
    const { change, send } = openStudio()
    await change({ network: 'failing' })
    expect((await send('/studio/gallery')).status).toBe(503)
    expect((await send('/refunds/v1/wallet')).status).toBe(503)
    await change({ network: 'offline' })
    await expect(send('/studio/gallery')).rejects.toBeInstanceOf(ConnectionLost)
    await change({ network: 'fast' })
    expect((await send('/studio/gallery')).status).toBe(200)
  })

  it('refuses a change it does not know, and changes nothing', async () => {
    const { send, read } = openStudio()
    for (const change of [
      { policy: 'nobody' }, { advance: 'P1000Y' }, { network: 'carrier pigeon' }, { customer: 'cat' }, { standing: 'sitting' }, { requests: 'pigeon' }, {},
    ]) {
      expect((await send('/studio/world', change)).status).toBe(422)
    }
    expect(await read<World>('/studio/world')).toMatchObject({ policy: 'anumi', network: 'fast' })
  })
})
