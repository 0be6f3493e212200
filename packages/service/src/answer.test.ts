import type { ReportAnswer, Wallet } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { createHarness, reportOf } from '../test/harness.ts'

describe('routing', () => {
  it('answers an unknown path and a wrong method as problems', async () => {
    const { problem } = createHarness()
    expect(await problem('/v1/nothing')).toMatchObject({ code: 'not_found', status: 404 })
    expect(await problem('/v1/packs/%E0%A4%A/quote')).toMatchObject({ code: 'not_found' })
    expect(await problem('/v1/wallet', { method: 'DELETE' })).toMatchObject({ code: 'method_not_allowed', status: 405 })
  })

  it('says which method is allowed', async () => {
    const { send } = createHarness()
    expect((await send('/v1/reports')).headers.get('Allow')).toBe('POST')
  })

  it('may be mounted under any path', async () => {
    const { send } = createHarness()
    expect((await send('/some/where/v1/wallet')).status).toBe(200)
  })
})

describe('identity', () => {
  it('tells a missing, an unknown and an expired token apart', async () => {
    const { problem, send } = createHarness()
    expect(await problem('/v1/wallet', { token: null })).toMatchObject({ code: 'unauthenticated', status: 401 })
    expect(await problem('/v1/wallet', { token: 'unknown' })).toMatchObject({ code: 'unauthenticated' })
    expect(await problem('/v1/wallet', { token: 'expired' })).toMatchObject({ code: 'token_expired', status: 401 })
    expect((await send('/v1/wallet', { token: null })).headers.get('WWW-Authenticate')).toBe('Bearer')
  })

  it('does not take a token of another scheme', async () => {
    const { problem } = createHarness()
    expect(
      await problem('/v1/wallet', { token: null, headers: { Authorization: 'Basic YWRhOmFkYQ==' } }),
    ).toMatchObject({ code: 'unauthenticated' })
  })

  it('never shows one person what belongs to another', async () => {
    const { call, problem, buyPack, generate } = createHarness()
    const pack = await buyPack()
    const { generation, refund } = await generate({ outcome: 'failed' })
    const picture = await generate()
    const resultId = picture.generation.results[0]!.id
    const { report } = await call<{ report: { id: string } }>('/v1/reports', reportOf([resultId]))
    expect(generation.outcome).toBe('failed')

    const eve = { token: 'eve' }
    expect(await call<Wallet>('/v1/wallet', eve)).toMatchObject({ id: 'wallet-eve', balance: 0, lots: [] })
    expect(await call('/v1/packs', eve)).toMatchObject({ items: [] })
    expect(await call('/v1/refunds', eve)).toMatchObject({ items: [] })
    expect(await call('/v1/wallet/entries', eve)).toMatchObject({ items: [] })
    for (const path of [
      `/v1/refunds/${refund!.id}`,
      `/v1/reports/${report.id}`,
      `/v1/packs/${pack.id}/quote`,
    ]) {
      expect(await problem(path, eve)).toMatchObject({ code: 'not_found', status: 404 })
    }
    expect(await call(`/v1/forecasts?resultId=${resultId}`, eve)).toMatchObject({ forecasts: [] })
    expect(await problem('/v1/reports', { ...reportOf([resultId]), ...eve })).toMatchObject({ code: 'not_found' })
    expect(
      await problem('/v1/refunds', { body: { packId: pack.id, ground: 'change_of_mind', expected: null }, ...eve }),
    ).toMatchObject({ code: 'not_found' })
    for (const act of ['appeal', 'information']) {
      expect(await problem(`/v1/refunds/${refund!.id}/${act}`, { body: { details: 'mine' }, ...eve })).toMatchObject({
        code: 'not_found',
      })
    }
    expect(await problem(`/v1/refunds/${refund!.id}/cancel`, { method: 'POST', ...eve })).toMatchObject({
      code: 'not_found',
    })
  })
})

describe('hostile bodies', () => {
  const json = { 'Content-Type': 'application/json' }

  it('refuses what is not JSON, not UTF-8, or nothing at all', async () => {
    const { problem } = createHarness()
    for (const raw of ['{', '', 'undefined', '{"a":1}}', new Uint8Array([0x22, 0xff, 0xfe, 0x22])]) {
      expect(await problem('/v1/reports', { raw, headers: json })).toMatchObject({
        code: 'malformed_request',
        status: 400,
      })
    }
  })

  it('survives nesting, prototypes and a wrong top level', async () => {
    const { problem } = createHarness()
    const nested = '['.repeat(50_000) + ']'.repeat(50_000)
    for (const raw of [nested, '{"__proto__":{"resultIds":["x"]}}', 'null', '7', '"text"', '[]']) {
      expect(await problem('/v1/reports', { raw, headers: json })).toMatchObject({
        code: 'invalid_request',
        status: 422,
      })
    }
    expect(({} as Record<string, unknown>).resultIds).toBeUndefined()
  })

  it('refuses another content type and a body that is too large', async () => {
    const { problem } = createHarness()
    expect(await problem('/v1/reports', { raw: '{}', headers: { 'Content-Type': 'text/plain' } })).toMatchObject({
      code: 'unsupported_media_type',
      status: 415,
    })
    expect(await problem('/v1/reports', { raw: `"${'x'.repeat(1_000_001)}"`, headers: json })).toMatchObject({
      code: 'too_large',
      status: 413,
    })
  })

  it('keeps no number and no text that could not be said again', async () => {
    const { call, problem, buyPack, generate } = createHarness()
    await buyPack()
    const [resultId] = (await generate()).generation.results.map(({ id }) => id)
    const raw = (more: string) =>
      `{"resultIds":["${resultId}"],"reason":"other","details":"Half \\ud83d of it \\u0000 is gone.",${more}}`
    const endless = raw(`"marks":[{"resultId":"${resultId}","time":{"from":0,"to":1e999}}]`)
    expect(await problem('/v1/reports', { raw: endless, headers: json })).toMatchObject({
      code: 'invalid_request',
      errors: [{ pointer: '/marks/0/time/to' }],
    })
    const { report } = await call<ReportAnswer>('/v1/reports', { raw: raw('"marks":[]'), headers: json })
    expect(report.details).toBe('Half \ufffd of it \ufffd is gone.')
  })

  it('names every fault with a JSON Pointer', async () => {
    const { problem } = createHarness()
    const { errors } = await problem('/v1/reports', { body: { resultIds: [''], reason: 7, details: '  ' } })
    expect(errors?.map(({ pointer }) => pointer).sort()).toEqual(['/details', '/reason', '/resultIds/0'])
  })

  it('refuses 10,000 characters of details and changes nothing', async () => {
    const { problem, call, buyPack, generate } = createHarness()
    await buyPack()
    const { generation } = await generate()
    const before = await call<Wallet>('/v1/wallet')
    const { code, errors } = await problem(
      '/v1/reports',
      reportOf([generation.results[0]!.id], 'broken_anatomy', { details: 'x'.repeat(10_000) }),
    )
    expect({ code, pointers: errors?.map(({ pointer }) => pointer) }).toEqual({
      code: 'invalid_request',
      pointers: ['/details'],
    })
    expect(await call<Wallet>('/v1/wallet')).toEqual(before)
  })
})

describe('an error inside', () => {
  it('leaks nothing, names the request, and undoes what was begun', async () => {
    const broken = createHarness({ uploads: { save: () => Promise.reject(new Error('secret: /var/keys')), remove: async () => {} } })
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    const response = await broken.send('/v1/attachments?name=a.png', {
      raw: png,
      headers: { 'Content-Type': 'image/png' },
    })
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(text).not.toContain('secret')
    expect(JSON.parse(text)).toMatchObject({ code: 'internal', requestId: response.headers.get('Request-Id') })
    expect(broken.errors).toEqual([expect.objectContaining({ message: 'secret: /var/keys' })])
  })

  it('still answers when a message cannot be sent', async () => {
    const { call, errors } = createHarness({ mail: { send: () => Promise.reject(new Error('no mail today')) } })
    const body = { name: 'Ada', contract: 'order-1', email: 'ada@example.com' }
    expect(await call('/v1/withdrawals', { body })).toMatchObject({ status: 'received' })
    expect(errors).toHaveLength(1)
  })
})
