import type { Wallet } from '@makegood/contract'
import { connect } from 'node:net'
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

  it('answers what is no web request, and goes on', async () => {
    server = await serve(createHarness().service.fetch)
    const say = (lines: string) =>
      new Promise<string>((resolve) => {
        let answer = ''
        const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.end(lines))
        socket.on('data', (data) => (answer += data.toString())).on('close', () => resolve(answer.split('\r\n')[0]!))
      })
    expect(await say('GET /v1/wallet HTTP/1.1\r\nHost: no host<>\r\n\r\n')).toBe('HTTP/1.1 400 Bad Request')
    expect(await say('TRACE /v1/wallet HTTP/1.1\r\nHost: x\r\n\r\n')).toBe('HTTP/1.1 400 Bad Request')
    expect((await fetch(`${server.url}/v1/wallet`, { headers: authorized })).status).toBe(200)
  })

  it('refuses a body that never says how long it is once it is too long', async () => {
    server = await serve(createHarness().service.fetch)
    const headers = { ...authorized, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }
    const piece = new Uint8Array(64 * 1024).fill(0x20)
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        sent += piece.length
        if (sent > 8_000_000) controller.close()
        else controller.enqueue(piece)
      },
    })
    const init = { method: 'POST', headers, body, duplex: 'half' as const }
    const answer = await fetch(`${server.url}/v1/reports`, init)
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'too_large' }])
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
