import { createRefundClient } from '@makegood/client'
import type { WalletEvent } from '@makegood/contract'
import { createRefundWorld } from '@makegood/msw'
import { getResponse } from 'msw'
import { expect, it, onTestFinished } from 'vitest'
import type { Live } from '../live.ts'
import { asCurl } from './as-curl.ts'
import { asJson } from './as-json.ts'
import { decisionsIn } from './decisions-in.ts'
import { recordedAnswers } from './recorded-answers.ts'
import { createRecorder } from './recorder.ts'

const TOKEN = 'very_private'

/** A client over a world, and the recorder of what it does. */
async function recorded() {
  const world = createRefundWorld({ policy: 'anumi' })
  await world.scenario('one picture')
  const client = createRefundClient({
    baseUrl: world.baseUrl,
    retries: 0,
    getToken: () => TOKEN,
    async fetch(request) {
      request.headers.set('authorization', `Bearer ${world.token()}`)
      return (await getResponse(world.handlers, request)) ?? Response.error()
    },
  })
  const told = new Set<(event: WalletEvent) => void>()
  let state: ReturnType<Live['state']> = 'paused'
  const changed = new Set<() => void>()
  const recorder = createRecorder({
    client,
    live: {
      follow: () => () => {},
      onEvent: (listener) => (told.add(listener), () => told.delete(listener)),
      state: () => state,
      onState: (listener) => (changed.add(listener), () => changed.delete(listener)),
    },
  })
  const stop = recorder.start()
  onTestFinished(() => {
    stop()
    world.close()
  })
  return {
    world, client, recorder, stop,
    hear: (event: WalletEvent) => told.forEach((listener) => listener(event)),
    be(next: typeof state) {
      state = next
      changed.forEach((listener) => listener())
    },
  }
}

const PICTURE = 'generation-2-1'
const KEY = '7d0f2c0e-9f52-4c0c-8d2e-3f6a1b5c9e10'
const event = (sequence: number): WalletEvent => ({ sequence, kind: 'wallet', at: '2026-06-15T09:00:00Z', refundId: null })
const report = { resultIds: [PICTURE], reason: 'broken_anatomy', details: "It's garbled.", marks: [], attachments: [] }

it('keeps the last 200 calls and the last 200 events', async () => {
  const { client, recorder, hear, be } = await recorded()
  be('live')
  for (let count = 1; count <= 205; count += 1) {
    hear(event(count))
    await client.policy.retrieve()
  }
  const { calls, heard } = recorder.recording()
  expect(calls).toHaveLength(200)
  expect(new Set(calls.map(({ state }) => state))).toEqual(new Set(['answered']))
  expect(heard).toHaveLength(200)
  expect(heard.at(-1)).toMatchObject({ event: { sequence: 205 } })
})

it('keeps nothing new in a pause, but how what it has goes on', async () => {
  const { client, recorder, hear } = await recorded()
  const before = client.wallet.retrieve()
  await Promise.resolve()
  await new Promise((resolve) => setTimeout(resolve, 50))
  await before
  recorder.pause(true)
  await client.packs.list()
  hear(event(1))
  expect(recorder.recording()).toMatchObject({ calls: [{ name: 'retrieveWallet', state: 'answered' }], heard: [], paused: true })
  recorder.pause(false)
  await client.packs.list()
  expect(recorder.recording().calls.map(({ name }) => name)).toEqual(['retrieveWallet', 'listPacks'])
})

it('forgets when it is told to, and what ends afterwards does not come back', async () => {
  const { client, recorder } = await recorded()
  await client.policy.retrieve()
  const call = client.wallet.retrieve()
  while (recorder.recording().calls.length < 2) await Promise.resolve()
  recorder.clear()
  await call
  expect(recorder.recording().calls).toEqual([])
})

it('hears nothing any more once it is stopped', async () => {
  const { client, recorder, stop, hear } = await recorded()
  stop()
  await new Promise((resolve) => setTimeout(resolve, 10))
  await client.wallet.retrieve()
  hear(event(1))
  expect(recorder.recording()).toMatchObject({ calls: [], heard: [] })
})

it('makes a curl of a call, and JSON, without the token', async () => {
  const { client, recorder } = await recorded()
  await client.reports.create(report, { idempotencyKey: KEY })
  const [call] = recorder.recording().calls
  expect(asCurl(call!)).toMatchInlineSnapshot(`
    "curl -X POST 'https://studio.example/api/v1/reports' \\
      -H "authorization: Bearer $TOKEN" \\
      -H 'idempotency-key: 7d0f2c0e-9f52-4c0c-8d2e-3f6a1b5c9e10' \\
      -H 'content-type: application/json' \\
      --data '{"resultIds":["generation-2-1"],"reason":"broken_anatomy","details":"It'\\''s garbled.","marks":[],"attachments":[]}'"
  `)
  expect(JSON.parse(asJson(call!))).toMatchObject({ name: 'createReport', body: report, state: 'answered' })
  expect(`${asCurl(call!)} ${JSON.stringify(recorder.recording())}`).not.toMatch(/very_private|eyJ|Bearer [^$]/)
})

it('says of an error what it says', async () => {
  const { client, recorder } = await recorded()
  await client.packs.quote('order-7').catch(() => {})
  expect(JSON.parse(asJson(recorder.recording().calls[0]!))).toMatchObject({
    state: 'failed', error: { name: 'ApiError', kind: 'api', code: 'not_found', status: 404, message: expect.stringContaining('not_found') },
  })
})

it('finds the decisions in what was answered, of each thing the latest', async () => {
  const { client, recorder } = await recorded()
  await client.reports.forecast([PICTURE])
  await client.reports.forecast([PICTURE])
  const { items: [offer] } = await client.packs.list()
  await client.packs.quote(offer!.pack.id)
  const { refund } = await client.reports.create(report)
  if (refund) await client.refunds.retrieve(refund.id)
  const found = decisionsIn(recorder.recording().calls)
  expect(found.filter(({ from }) => from === 'forecastReports').map(({ about }) => about)).toEqual([`resultId ${PICTURE}`])
  expect(found.map(({ from }) => from)).toEqual(expect.arrayContaining(['quotePack', 'createReport', 'retrieveRefund']))
  for (const { decision } of found) expect(typeof decision.verdict).toBe('string')
  expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
})

it('keeps the last answer to each address, and forecasts as one', async () => {
  const { world, client, recorder } = await recorded()
  await world.generate()
  await client.wallet.retrieve()
  await client.wallet.retrieve()
  await client.reports.forecast([PICTURE])
  await client.reports.forecast(['generation-3-1'])
  await client.packs.quote('order-7').catch(() => {})
  world.network.offline = true
  await client.policy.retrieve().catch(() => {})
  const answers = recordedAnswers(recorder.recording().calls)
  expect(answers).toMatchObject([
    { method: 'GET', path: '/v1/wallet', status: 200 },
    { path: '/v1/forecasts', search: '', status: 200, body: { forecasts: [{ resultId: PICTURE }, { resultId: 'generation-3-1' }] } },
    { path: '/v1/packs/order-7/quote', status: 404, body: { code: 'not_found' } },
    { path: '/v1/policy', status: 0, body: null },
  ])
})
