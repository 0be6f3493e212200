import type { Wallet } from '@makegood/contract'
import { afterEach, describe, expect, it } from 'vitest'
import { createHarness } from '../test/harness.ts'
import { type RunningServer, serve } from './node.ts'

let server: RunningServer
afterEach(() => server.close())

const authorized = { Authorization: 'Bearer ada' }

describe('the service over real HTTP', () => {
  it('answers reads and writes, and refuses what it must', async () => {
    const harness = createHarness()
    server = await serve(harness.service.fetch)
    await harness.buyPack()
    const wallet = (await (await fetch(`${server.url}/v1/wallet`, { headers: authorized })).json()) as Wallet
    expect(wallet.balance).toBe(100)

    const { generation } = await harness.generate()
    const body = JSON.stringify({
      resultIds: [generation.results[0]!.id],
      reason: 'broken_anatomy',
      details: 'Two left hands on her.',
    })
    const headers = { ...authorized, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }
    const reported = await fetch(`${server.url}/v1/reports`, { method: 'POST', headers, body })
    expect(reported.status).toBe(201)
    expect(await reported.json()).toMatchObject({ created: true, balance: 100 })

    const refused = await fetch(`${server.url}/v1/wallet`)
    expect(refused.status).toBe(401)
    expect(refused.headers.get('Content-Type')).toBe('application/problem+json')
    expect((await fetch(`${server.url}/v1/packs`, { method: 'PUT', headers: authorized })).headers.get('Allow')).toBe(
      'GET',
    )
  })

  it('streams events as they happen and lets go when the reader leaves', async () => {
    const harness = createHarness()
    server = await serve(harness.service.fetch)
    const leave = new AbortController()
    const response = await fetch(`${server.url}/v1/events?after=0`, { headers: authorized, signal: leave.signal })
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    await harness.buyPack()
    let text = ''
    while (!text.includes('data:')) text += (await reader.read()).value ?? ''
    expect(text).toContain('"sequence":1')
    leave.abort()
    await expect(reader.read()).rejects.toThrow('aborted')
  })

  it('takes a large upload and a body that is cut off', async () => {
    const harness = createHarness()
    server = await serve(harness.service.fetch)
    const file = new Uint8Array(5_000_000)
    file.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    const headers = { ...authorized, 'Content-Type': 'image/png', 'Idempotency-Key': crypto.randomUUID() }
    const kept = await fetch(`${server.url}/v1/attachments?name=big.png`, { method: 'POST', headers, body: file })
    expect(await kept.json()).toMatchObject({ size: 5_000_000 })
    const tooLarge = await fetch(`${server.url}/v1/attachments`, {
      method: 'POST',
      headers,
      body: new Uint8Array(20_000_001),
    })
    expect(tooLarge.status).toBe(413)
  })
})
