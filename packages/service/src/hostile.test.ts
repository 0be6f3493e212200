import { type OperationName, operations, type Page, type Refund, type Report, type ReportAnswer, type Withdrawal } from '@makegood/contract'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createHarness, reportOf } from '../test/harness.ts'

/** Names that a body may know, with anything at all behind them. */
const names = fc.constantFrom(
  ...`resultIds reason details marks attachments packId ground fields destination expected name contract email amount
  currency time area resultId __proto__ constructor toString`.split(/\s+/),
)
const leaves = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('generation-2-1', 'change_of_mind', 'broken_anatomy', 'original_method', '\u0000', '\ud800', '__proto__'),
  fc.double(),
  fc.maxSafeInteger(),
  fc.boolean(),
  fc.constant(null),
)
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaves,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(names, tie('value'), { maxKeys: 8 }),
  ),
}))
const bodies = fc.oneof(
  anything.map((value) => JSON.stringify(value)),
  anything.map((value) => JSON.stringify(value).replace(/\d+/, '1e999')),
  fc.string({ unit: 'binary' }),
)

const posts = (Object.keys(operations) as OperationName[]).filter((name) => operations[name].method === 'POST')
const gets = (Object.keys(operations) as OperationName[]).filter((name) => operations[name].method === 'GET')

async function world() {
  const harness = createHarness()
  await harness.buyPack()
  await harness.generate()
  const look = async () =>
    JSON.stringify(
      await Promise.all(['/v1/wallet', '/v1/wallet/entries', '/v1/packs', '/v1/refunds'].map((path) => harness.call(path))),
    )
  return { harness, look }
}

describe('whatever is sent', () => {
  it('as a body is answered with a problem or done rightly, and never breaks anything', async () => {
    const { harness, look } = await world()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...posts), bodies, fc.string(), async (name, raw, id) => {
        const before = await look()
        const path = operations[name].path.replace('{id}', encodeURIComponent(id.replaceAll(/\p{Cs}/gu, '') || '-'))
        const response = await harness.send(path, { raw, headers: { 'Content-Type': 'application/json' } })
        expect([201, 400, 404, 405, 409, 413, 415, 422]).toContain(response.status)
        // What may be said with random words: a statement of withdrawal that names no pack of one's own.
        if (!response.ok) expect(await look()).toBe(before)
        else expect(['createWithdrawal', 'createReport', 'requestRefund']).toContain(name)
      }),
      { numRuns: 400 },
    )
    expect(harness.errors).toEqual([])
  }, 60_000)

  it('as an address or a query is answered, and changes nothing', async () => {
    const { harness, look } = await world()
    const before = await look()
    const values = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('-1', '1e9', '0x10', 'NaN', '999999999999999999'))
    const query = fc.dictionary(fc.constantFrom('cursor', 'limit', 'after', 'status', 'origin', 'resultId', '__proto__'), values)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...gets), query, values, async (name, asked, id) => {
        const safe = (text: string) => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '') || '-')
        const search = Object.entries(asked).map(([key, value]) => `${key}=${safe(value)}`)
        const response = await harness.send(`${operations[name].path.replace('{id}', safe(id))}?${search.join('&')}`)
        expect([200, 404, 405, 422]).toContain(response.status)
        if (name === 'subscribeEvents') await response.body!.cancel()
      }),
      { numRuns: 400 },
    )
    expect(await look()).toBe(before)
    expect(harness.errors).toEqual([])
  }, 60_000)
})

/** A text that means harm wherever it is kept, shown, or taken for something else. */
const HOSTILE = '\u202E</script><img src=x onerror=alert(1)>"\'`%_\r\nSet-Cookie: a=1\u2028{{7*7}}$\u007B7*7}../../etc/passwd'

describe('hostile words', () => {
  it('are kept as they are and come back as they were, in a report, a request, an appeal and a statement', async () => {
    const { harness } = await world()
    const { call, service } = harness
    const asked = { ...reportOf(['generation-2-1'], 'broken_anatomy', { details: HOSTILE, marks: [{ resultId: 'generation-2-1', label: HOSTILE.slice(0, 80), time: { from: 0, to: 1 } }] }) }
    const { report, refund } = await call<ReportAnswer>('/v1/reports', asked)
    expect(await call<Report>(`/v1/reports/${report.id}`)).toMatchObject({ details: HOSTILE, marks: [{ label: HOSTILE.slice(0, 80) }] })
    const { id: packId } = await harness.buyPack()
    const body = { packId, ground: 'weather', expected: null, fields: { description: HOSTILE } }
    const { refund: requested } = await call<{ refund: Refund }>('/v1/refunds', { body })
    expect(requested.fields).toMatchObject({ description: HOSTILE })
    await service.operator.decline(requested.id, { note: HOSTILE })
    const { events } = await call<Refund>(`/v1/refunds/${requested.id}/appeal`, { body: { details: HOSTILE } })
    expect(events.flatMap(({ note }) => note ?? [])).toEqual([HOSTILE, HOSTILE])
    const said = { name: HOSTILE, contract: HOSTILE, email: 'a@b.example' }
    expect((await call<Withdrawal>('/v1/withdrawals', { body: said })).statement).toMatchObject({ name: HOSTILE, contract: HOSTILE })
    expect([refund?.status, harness.errors]).toEqual(['approved', []])
  })

  it('never reach a header, whatever they are put into', async () => {
    const { harness } = await world()
    const known = ['cache-control', 'content-type', 'request-id', 'x-accel-buffering', 'x-content-type-options', 'www-authenticate', 'allow']
    const id = encodeURIComponent(HOSTILE)
    for (const path of [`/v1/refunds/${id}`, `/v1/${id}`, `/v1/forecasts?resultId=${id}`, `/v1/wallet/history?search=${id}`, `/v1/wallet/entries?cursor=${id}`]) {
      for (const token of ['ada', 'unknown']) {
        const { headers } = await harness.send(path, { token, headers: { 'X-Request-Id': 'mine', 'Request-Id': 'mine' } })
        expect([...headers.keys()].filter((name) => !known.includes(name))).toEqual([])
        expect(JSON.stringify([...headers])).not.toMatch(/Set-Cookie|mine|passwd/)
        expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      }
    }
  })

  it('change nothing of what every object is made of', async () => {
    const { harness } = await world()
    const poison = '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},'
    const send = (path: string, rest: string) => harness.send(path, { raw: poison + rest, headers: { 'Content-Type': 'application/json' } })
    const { id: packId } = await harness.buyPack()
    const fields = `"fields":{"__proto__":"x","constructor":"y","toString":"z","description":"Why not?"}`
    expect((await send('/v1/refunds', `"packId":"${packId}","ground":"weather","expected":null,${fields}}`)).status).toBe(201)
    expect((await send('/v1/withdrawals', '"name":"__proto__","contract":"constructor","email":"a@b.example"}')).status).toBe(201)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
    expect((await harness.call<Page<Refund>>('/v1/refunds')).items).toHaveLength(1)
  })

  it('take no longer than others, however they are made to', async () => {
    const { harness } = await world()
    const { id: packId } = await harness.buyPack()
    const long = [' '.repeat(5000), 'a@'.repeat(2500), `${'a'.repeat(4998)}!@`, '\t\r\n'.repeat(1600), '='.repeat(5000), '_'.repeat(5000), '\u202E'.repeat(5000)]
    const began = performance.now()
    for (const text of long) {
      await harness.send('/v1/withdrawals', { body: { name: text.slice(0, 300), contract: text.slice(0, 300), email: text.slice(0, 300), timeZone: text, language: text } })
      await harness.send('/v1/reports', reportOf(['generation-2-1'], text, { details: text }))
      await harness.send('/v1/refunds', { body: { packId, ground: text, expected: null, fields: { description: text } } })
      await harness.send(`/v1/wallet/history?search=${encodeURIComponent(text.slice(0, 200))}&from=${encodeURIComponent(text)}`)
      await harness.send(`/v1/attachments?name=${encodeURIComponent(text)}`, { raw: 'x', headers: { 'Content-Type': 'image/png' } })
      await harness.send(`/v1/refunds/${encodeURIComponent(text)}`)
    }
    expect(performance.now() - began).toBeLessThan(3000)
    expect(harness.errors).toEqual([])
  })
})

describe('who is somebody else', () => {
  it('finds their own behind a page mark that was made for another, and never the other’s', async () => {
    const harness = createHarness()
    for (const token of ['ada', 'eve']) for (let count = 0; count < 5; count++) await harness.buyPack({ walletId: `wallet-${token}` })
    for (const path of ['/v1/wallet/entries', '/v1/wallet/history']) {
      const { nextCursor } = await harness.call<Page<unknown>>(`${path}?limit=2`)
      const ids = async (token: string, query: string) => (await harness.call<Page<{ id: string }>>(`${path}?${query}`, { token })).items.map(({ id }) => id)
      const own = await ids('eve', 'limit=100')
      for (const cursor of [nextCursor!, btoa('before:999999'), btoa('before:1').replaceAll('=', '')])
        for (const id of await ids('eve', `cursor=${cursor}`)) expect(own).toContain(id)
      for (const cursor of [btoa('before:-1'), btoa('before:1 OR 1=1'), btoa(`after:1`), '%00', '../..'])
        expect(await harness.problem(`${path}?cursor=${encodeURIComponent(cursor)}`)).toMatchObject({ code: 'invalid_request' })
    }
  })

  it('gets nothing that was answered under another’s key, in the same wallet or in one of their own', async () => {
    const identity = { authenticate: async (token: string) => ({ userId: token, walletId: token === 'eve' ? 'wallet-eve' : 'wallet-ada' }) }
    const harness = createHarness({ identity })
    await harness.buyPack()
    const { generation } = await harness.generate()
    const key = crypto.randomUUID()
    const body = { name: 'Ada Lovelace', contract: 'order-1', email: 'ada@home.example' }
    const first = await harness.call<Withdrawal>('/v1/withdrawals', { body, key })
    for (const token of ['bob', 'eve', null]) {
      const other = await harness.call<Withdrawal>('/v1/withdrawals', { body, key, token })
      expect(other.id).not.toBe(first.id)
    }
    const asked = { ...reportOf([generation.results[0]!.id]), key: crypto.randomUUID() }
    await harness.call('/v1/reports', asked)
    expect(await harness.problem('/v1/reports', { ...asked, token: 'eve' })).toMatchObject({ code: 'not_found' })
  })

  it('is nobody where the host names no wallet, and sees nothing of those who are signed out', async () => {
    const harness = createHarness({ identity: { authenticate: async () => ({ userId: 'x', walletId: '' }) } })
    await harness.call('/v1/withdrawals', { body: { name: 'Ada', contract: 'x', email: 'a@b.example' }, token: null })
    expect(await harness.problem('/v1/wallet')).toMatchObject({ code: 'internal' })
    expect(harness.errors).toHaveLength(1)
  })

  it('hears no more of a wallet than their token lasts: a stream ends, and is opened under a token again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
    onTestFinished(() => void vi.useRealTimers())
    let valid = true
    const identity = { authenticate: async () => (valid ? { userId: 'ada', walletId: 'wallet-ada' } : { reason: 'expired' as const }) }
    const harness = createHarness({ identity })
    const reader = (await harness.send('/v1/events')).body!.getReader()
    valid = false
    await vi.advanceTimersByTimeAsync(10 * 60_000)
    for (let read = await reader.read(); !read.done; read = await reader.read()) expect(new TextDecoder().decode(read.value)).toMatch(/^: (open|alive)/)
    expect((await harness.send('/v1/events')).status).toBe(401)
    expect(vi.getTimerCount()).toBe(0)
  })
})
