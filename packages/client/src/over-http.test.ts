import { policies } from '@makegood/policy'
import { createMemoryStore, createRefundService } from '@makegood/service'
import { type RunningServer, serve } from '@makegood/service/node'
import { afterEach, expect, it, vi } from 'vitest'
import { createRefundClient, type WalletEvent } from './index.ts'
import { calmPorts } from './testing/ports.ts'

const day = 24 * 60 * 60 * 1000
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])

let server: RunningServer | undefined
afterEach(async () => server?.close())

/** The service itself behind a Node server. A token is `<wallet>.<n>`, good while `n` is the newest. */
async function start() {
  let now = Date.parse('2026-06-10T12:00:00Z')
  let newest = 1
  let lost = 0
  const service = createRefundService({
    policy: policies.anumi,
    store: createMemoryStore(),
    clock: { now: () => now },
    identity: {
      authenticate: async (token) => {
        const [walletId = '', round] = token.split('.')
        return Number(round) < newest ? { reason: 'expired' } : { userId: walletId, walletId, email: 'ada@example.com' }
      },
    },
    ...calmPorts(),
  })
  // Loses answers: the request is carried out, and the connection is cut.
  server = await serve(async (request) => {
    const response = await service.fetch(request)
    if (lost === 0) return response
    lost -= 1
    throw new Error('The answer is lost.')
  })
  const getToken = vi.fn<(request: { refresh: boolean }) => Promise<string>>(async () => `ada.${newest}`)
  const client = createRefundClient({ baseUrl: server.url, getToken })
  return {
    client, getToken, service,
    expireTokens: () => (newest += 1),
    loseAnswers: (count: number) => (lost = count),
    pass: (time: number) => (now += time),
  }
}

type Started = Awaited<ReturnType<typeof start>>

async function generate({ service }: Started, generationId: string, resultId: string) {
  const where = { kind: 'image', feature: 'avatar', platform: 'web', surface: 'editor' } as const
  await service.intake.startGeneration({ walletId: 'ada', generationId, credits: 4, ...where })
  const results = [{ id: resultId, kind: 'image' }]
  await service.intake.finishGeneration(generationId, { outcome: 'succeeded', results })
}

const buy = ({ service }: Started, orderId: string) =>
  service.intake.order({
    walletId: 'ada', orderId, credits: 100, paid: { amount: 999, currency: 'EUR' }, email: 'ada@example.com',
    method: { kind: 'card', label: 'Visa ·· 4242' },
  })

it('reports a bad result once, though the answer is lost and the token has expired (E12, C16)', async () => {
  const world = await start()
  await buy(world, 'order_1')
  await generate(world, 'gen_1', 'res_1')
  const { client } = world
  expect((await client.wallet.retrieve()).balance).toBe(96)
  const { forecasts } = await client.reports.forecast(['res_1'])
  expect(forecasts[0]?.best).toMatchObject({ verdict: 'granted', amount: { credits: 4 } })

  world.expireTokens()
  world.loseAnswers(2)
  const attachment = await client.attachments.upload(new File([png], 'hand.png', { type: 'image/png' }))
  world.loseAnswers(1)
  const attachments = [attachment.id]
  const report = { resultIds: ['res_1'], reason: 'broken_anatomy', details: 'Six fingers.', attachments }
  const answer = await client.reports.create(report)
  expect(answer).toMatchObject({ created: true, balance: 100, refund: { origin: 'report', status: 'approved' } })
  const again = await client.reports.create(report)
  expect(again).toMatchObject({ created: false, balance: 100, report: { id: answer.report.id } })
  expect(world.getToken).toHaveBeenCalledTimes(2)

  const kinds: string[] = []
  for await (const { kind } of client.wallet.entries({ limit: 1 })) kinds.push(kind)
  expect(kinds[0]).toBe('courtesy')
  expect(kinds.filter((kind) => kind === 'courtesy')).toHaveLength(1)
})

it('requests the refund of an unused pack, and is refused once its window is over (C8, C26)', async () => {
  const world = await start()
  const { client } = world
  const first = await buy(world, 'order_1')
  const expected = { amount: 999, currency: 'EUR' }
  const fields = { order_id: 'order_1', description: 'Not needed.' }
  const request = { packId: first.id, ground: 'change_of_mind', expected, fields }
  const { refund } = await client.refunds.request(request)
  expect(refund.items).toMatchObject([{ decision: { verdict: 'granted', amount: { money: expected } } }])
  expect((await client.refunds.list({ origin: 'request' })).items.map(({ id }) => id)).toEqual([refund.id])

  const second = await buy(world, 'order_2')
  world.pass(15 * day)
  const offer = (await client.packs.list()).items.find(({ pack }) => pack.id === second.id)
  expect(offer?.decision.verdict).toBe('refused')
  await expect(client.refunds.request({ ...request, packId: second.id })).rejects.toMatchObject({ kind: 'api' })
  await expect(client.refunds.retrieve('ref_unknown')).rejects.toMatchObject({ code: 'not_found', status: 404 })
})

it('hears every change once, over a server that is gone and a token that expires (C4, C6)', async () => {
  const world = await start()
  const heard: WalletEvent[] = []
  const { sequence } = await world.client.wallet.retrieve()
  const stop = world.client.events.subscribe((event) => void heard.push(event), { after: sequence })
  await buy(world, 'order_1')
  await vi.waitFor(() => expect(heard).not.toEqual([]))
  const port = Number(new URL(server?.url ?? '').port)
  await server?.close()
  world.expireTokens()
  await buy(world, 'order_2')
  server = await serve(world.service.fetch, { port })
  await vi.waitFor(() => expect(heard.at(-1)?.sequence).toBeGreaterThan(1), { timeout: 10_000 })
  const last = (await world.client.wallet.retrieve()).sequence
  await vi.waitFor(() => expect(heard.at(-1)?.sequence).toBe(last))
  stop()
  expect(heard.map((event) => event.sequence)).toEqual(Array.from({ length: last }, (_, index) => index + 1))
}, 20_000)

it('withdraws without a token', async () => {
  await start()
  const client = createRefundClient({ baseUrl: server?.url ?? '', getToken: () => null })
  const statement = { name: 'Ada', contract: 'order_1', email: 'ada@example.com' }
  expect(await client.withdrawals.create(statement)).toMatchObject({ status: 'received', statement })
  await expect(client.wallet.retrieve()).rejects.toMatchObject({ kind: 'api', code: 'unauthenticated', status: 401 })
})
