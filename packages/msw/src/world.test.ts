import type { Page, Quote, Refund, RefundAnswer, ReportAnswer, Wallet } from '@makegood/contract'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { call, reportOf } from '../test/call.ts'
import { createRefundWorld } from './index.ts'

const everything = async (world: ReturnType<typeof createRefundWorld>) => ({
  wallet: await call<Wallet>(world, '/v1/wallet'),
  entries: await call(world, '/v1/wallet/entries'),
  refunds: await call(world, '/v1/refunds'),
  packs: await call(world, '/v1/packs'),
})

describe('a world', () => {
  it('comes out the same from the same seed, and another from another', async () => {
    const [one, same, other] = [1, 1, 2].map((seed) => createRefundWorld({ policy: 'anumi', seed }))
    for (const world of [one!, same!, other!]) await world.scenario('overdue payout')
    expect(await everything(one!)).toEqual(await everything(same!))
    const reference = async (world: typeof one) => (await call<Page<Refund>>(world!, '/v1/refunds')).items[0]!.reference
    expect(await reference(one)).not.toBe(await reference(other))
  })

  it('gives each reference and identifier once', async () => {
    const world = createRefundWorld({ policy: 'anypic' })
    await world.buyPack({ credits: 2000 })
    for (let count = 0; count < 100; count++) await world.generate({ outcome: 'failed' })
    const { items } = await call<Page<Refund>>(world, '/v1/refunds?limit=100')
    expect(new Set(items.map(({ reference }) => reference)).size).toBe(100)
    expect(new Set(items.flatMap(({ id, transfers }) => [id, transfers[0]!.id])).size).toBe(200)
  })

  it('stands still until its clock is moved', async () => {
    const world = createRefundWorld({ policy: 'anumi', clock: '2026-02-28T23:59:59Z' })
    const now = async () => (await call<Wallet>(world, '/v1/wallet')).asOf
    expect(await now()).toBe('2026-02-28T23:59:59Z')
    let moved = 0
    const stop = world.clock.subscribe(() => void (moved += 1))
    await world.advance('P1DT1S')
    expect(await now()).toBe('2026-03-02T00:00:00Z')
    await world.advance({ hours: -1 })
    expect(await now()).toBe('2026-03-01T23:00:00Z')
    await world.clock.set('2026-06-01T00:00:00Z')
    expect(await now()).toBe('2026-06-01T00:00:00Z')
    expect(moved).toBe(3)
    stop()
    await world.reset()
    expect(await now()).toBe('2026-02-28T23:59:59Z')
    expect(moved).toBe(3)
  })

  it('has people who do not see each other, and tokens that expire', async () => {
    const world = createRefundWorld({ policy: 'anumi' })
    await world.buyPack()
    await world.buyPack({ userId: 'grace', credits: 7 })
    expect(await call<Wallet>(world, '/v1/wallet')).toMatchObject({ balance: 100 })
    expect(await call<Wallet>(world, '/v1/wallet', undefined, 'grace')).toMatchObject({ balance: 7 })
    const read = (token: string) =>
      world.service.fetch(
        new Request(`${world.baseUrl}/v1/wallet`, { headers: { Authorization: `Bearer ${token}` } }),
      )
    const token = world.token('ada', { expiresIn: 'PT10M' })
    expect((await read(token)).status).toBe(200)
    await world.advance({ minutes: 10 })
    expect(await (await read(token)).json()).toMatchObject({ code: 'token_expired' })
    for (const broken of ['world:%:', 'world::', 'moon:ada:', 'world'])
      expect(await (await read(broken)).json()).toMatchObject({ code: 'unauthenticated' })
  })

  it('breaks down, is mended, and keeps what was said of it (A10, A11)', async () => {
    const world = createRefundWorld({ policy: 'anypic' })
    const { id } = await world.buyPack()
    const incident = await world.incident({ complete: false, remedied: false })
    const outage = async () => {
      const { options } = await call<Quote>(world, `/v1/packs/${id}/quote`)
      return options.find(({ ground }) => ground === 'outage')!.decision.verdict
    }
    await world.advance({ hours: 48 })
    expect(await outage()).toBe('refused')
    await world.advance({ seconds: 1 })
    expect(await outage()).toBe('granted')
    await world.endIncident(incident)
    await world.advance({ hours: 1 })
    expect(await outage()).toBe('granted')
    await world.endIncident(incident, { remedied: true })
    expect(await outage()).toBe('refused')
    await expect(world.endIncident('none')).rejects.toThrow('no incident')
    await world.reset()
    const { id: fresh } = await world.buyPack()
    const { options } = await call<Quote>(world, `/v1/packs/${fresh}/quote`)
    expect(options.find(({ ground }) => ground === 'outage')!.decision.verdict).toBe('review')
  })

  it('flags an account, and charges for what it did not bring (B17, B9)', async () => {
    const world = createRefundWorld({ policy: 'standard-30' })
    const pack = await world.buyPack({ thirdParty: true })
    const double = await world.duplicateOrder(pack, { credits: 0 })
    const verdicts = async (packId: string) => {
      const { options } = await call<Quote>(world, `/v1/packs/${packId}/quote`)
      return options.map(({ ground, decision }) => [ground, decision.reasons[0]?.code ?? decision.verdict])
    }
    expect(await verdicts(pack.id)).toContainEqual(['change_of_mind', 'third_party_service'])
    expect(await verdicts(double.id)).toContainEqual(['duplicate_charge', 'granted'])
    await world.flag('malicious_use')
    expect(await verdicts(pack.id)).toContainEqual(['change_of_mind', 'malicious_use'])
  })

  it('has a judge who finds what he was told', async () => {
    const world = createRefundWorld({ policy: 'photoroom' })
    await world.buyPack()
    const verdicts: string[] = []
    for (const [reason, told] of [
      ['unusable', undefined],
      ['low_quality', undefined],
      ['unusable', false],
      ['low_quality', true],
      ['unusable', null],
    ] as const) {
      const { generation } = await world.generate()
      const id = generation.results[0]!.id
      if (told !== undefined) await world.judge(id, told)
      verdicts.push(
        (await call<ReportAnswer>(world, '/v1/reports', reportOf(id, reason))).report.items[0]!.decision.verdict,
      )
    }
    expect(verdicts).toEqual(['granted', 'refused', 'refused', 'granted', 'review'])
  })

  it('can be driven by hand: review, payout, arrival, download', async () => {
    const world = createRefundWorld({ policy: 'standard-30' })
    const pack = await world.buyPack()
    const body = {
      packId: pack.id,
      ground: 'change_of_mind',
      expected: pack.paid,
      fields: { description: 'I do not need these credits.' },
    }
    const { refund } = await call<RefundAnswer>(world, '/v1/refunds', body)
    expect(await world.decideReview(refund.id, 'ask')).toMatchObject({ status: 'needs_information' })
    expect(await world.decideReview(refund.id, 'approve', { note: 'Fine.' })).toMatchObject({ status: 'approved' })
    expect(await world.payOut(refund.id)).toMatchObject({
      transfers: [{ status: 'sent', reference: expect.stringMatching(/^PAY-/) as string }],
    })
    expect(await world.failTransfer(refund.id)).toMatchObject({ transfers: [{ status: 'failed' }] })
    expect(world.messages.map(({ kind }) => kind)).toEqual([
      'information_asked',
      'refund_approved',
      'refund_sent',
      'transfer_failed',
    ])
    const second = await world.buyPack()
    await world.generate()
    await world.download('generation-3-1')
    expect(await world.startGeneration({ credits: 1000 })).toBeNull()
    await expect(world.generate({ credits: 1000 })).rejects.toThrow('not enough credits')
    expect(second.orderId).toBe('48002')
  })

  it('approves what is left where the policy names no amount', async () => {
    const world = createRefundWorld({ policy: 'photoroom' })
    const pack = await world.buyPack()
    await world.generate({ credits: 25 })
    const { refund } = await call<RefundAnswer>(world, '/v1/refunds', {
      packId: pack.id,
      ground: 'change_of_mind',
      expected: null,
    })
    expect(await world.decideReview(refund.id, 'approve')).toMatchObject({
      transfers: [{ money: { amount: 750, currency: 'EUR' } }],
    })
    const moderated = await world.buyPack().then(() => world.generate({ outcome: 'moderated' }))
    expect(await world.decideReview(moderated.refund!.id, 'approve')).toMatchObject({ transfers: [{ credits: 4 }] })
  })

  it('approves the part of a contract that was left where neither law nor policy names an amount', async () => {
    const world = createRefundWorld({ policy: 'photoroom' })
    const { orderId } = await world.buyPack()
    await call(world, '/v1/withdrawals', { name: 'Ada', contract: orderId, email: 'ada@example.com', credits: 30 })
    const [refund] = (await call<Page<Refund>>(world, '/v1/refunds')).items
    expect(await world.decideReview(refund!.id, 'approve')).toMatchObject({ transfers: [{ money: { amount: 300 } }] })
    expect((await call<Wallet>(world, '/v1/wallet')).balance).toBe(70)
  })
})

describe('the handlers in Node', () => {
  const world = createRefundWorld({ policy: 'anumi', baseUrl: 'https://refunds.example/base/' })
  const server = setupServer(...world.handlers)
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
  afterEach(() => world.reset())
  afterAll(() => server.close())

  const get = (path: string, init: RequestInit = {}) =>
    fetch(`${world.baseUrl}${path}`, { headers: { Authorization: `Bearer ${world.token()}` }, ...init })
  const post = (path: string, body: unknown, key: string = crypto.randomUUID()) =>
    get(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { Authorization: `Bearer ${world.token()}`, 'Content-Type': 'application/json', 'Idempotency-Key': key },
    })

  it('answer at the base URL', async () => {
    expect(world.baseUrl).toBe('https://refunds.example/base')
    await world.buyPack()
    expect(await (await get('/v1/wallet')).json()).toMatchObject({ balance: 100 })
    expect((await get('/v1/nothing')).status).toBe(404)
  })

  it('stream events, also over a reset', async () => {
    const leave = new AbortController()
    const response = await get('/v1/events?after=0', { signal: leave.signal })
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    let seen = 0
    const until = async (part: string) => {
      while (!text.includes(part, seen)) text += (await reader.read()).value ?? ''
      seen = text.length
    }
    await world.buyPack()
    await until('"sequence":1,"kind":"wallet"')
    await world.reset()
    await until('"kind":"reset"')
    await world.buyPack()
    await until('"sequence":1,"kind":"wallet"')
    leave.abort()
    expect(text.match(/"kind":"\w+"/g)).toEqual(['"kind":"wallet"', '"kind":"reset"', '"kind":"wallet"'])
  })

  it('can be slow, fail, and be offline', async () => {
    world.network.latency = 30
    const start = performance.now()
    await get('/v1/wallet')
    expect(performance.now() - start).toBeGreaterThanOrEqual(29)
    world.network.latency = 0
    world.network.failing = 2
    expect(await (await get('/v1/wallet')).json()).toMatchObject({ status: 503, code: 'unavailable' })
    expect((await get('/v1/wallet')).status).toBe(503)
    expect((await get('/v1/wallet')).status).toBe(200)
    world.network.limited = 120
    const limited = await get('/v1/wallet')
    expect([limited.status, limited.headers.get('Retry-After')]).toEqual([429, '120'])
    world.network.limited = 0
    world.network.offline = true
    await expect(get('/v1/wallet')).rejects.toThrow(TypeError)
    world.network.offline = false
    expect((await get('/v1/wallet')).status).toBe(200)
  })

  it('can lose an answer after everything was done, and the same key brings it', async () => {
    await world.buyPack()
    const { generation } = await world.generate()
    const body = reportOf(generation.results[0]!.id, 'broken_anatomy')
    const key = crypto.randomUUID()
    world.network.loseAnswer = 1
    await expect(post('/v1/reports', body, key)).rejects.toThrow(TypeError)
    expect(await (await get('/v1/wallet')).json()).toMatchObject({ balance: 100 })
    expect(await (await post('/v1/reports', body, key)).json()).toMatchObject({ created: true, balance: 100 })
    expect(await (await get('/v1/wallet')).json()).toMatchObject({ balance: 100 })
  })
})
