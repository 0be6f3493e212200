import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createRefundClient, type RefundClientOptions } from './index.ts'
import { type ObservedCall, observeCalls } from './observe.ts'
import { json, problem, reportAnswer, wallet } from './testing/answers.ts'
import { baseUrl, fakeService, noNetwork } from './testing/fake-service.ts'

const TOKEN = 'very_private'
const report = { resultIds: ['res_1'], reason: 'unusable', details: 'Six fingers.', marks: [], attachments: [] }

/** A client over a service, and all that is told of its calls. */
function observed(answer: Parameters<typeof fakeService>[0], options: Partial<RefundClientOptions> = {}) {
  const client = createRefundClient({ baseUrl, getToken: () => TOKEN, fetch: fakeService(answer).fetch, ...options })
  const told: ObservedCall[] = []
  const stop = observeCalls(client, (call) => told.push(call))
  onTestFinished(stop)
  return { client, told, stop, last: () => told.at(-1)! }
}

describe('a call that is observed', () => {
  it('is told from its beginning to its answer', async () => {
    const { client, told, last } = observed(() => json(wallet(), { headers: { 'request-id': 'req_7' } }))
    await client.wallet.retrieve()
    expect(told.map(({ state, attempts }) => [state, attempts.map(({ status }) => status)])).toEqual([
      ['running', []], ['running', [null]], ['running', [200]], ['answered', [200]],
    ])
    expect(new Set(told.map(({ id }) => id)).size).toBe(1)
    expect(last()).toMatchObject({
      name: 'retrieveWallet', method: 'GET', path: '/v1/wallet', url: `${baseUrl}/v1/wallet`, idempotencyKey: null, answer: wallet(),
      attempts: [{ requestId: 'req_7', contentType: expect.stringContaining('json'), refusal: null }],
    })
    expect(last().took).toBeGreaterThanOrEqual(0)
  })

  it('is one call however often it is sent, under its key and with its body', async () => {
    const { client, last } = observed((_, attempt) => (attempt === 1 ? problem('internal') : json(reportAnswer())))
    await client.reports.create(report, { idempotencyKey: 'key_of_the_draft' })
    expect(last()).toMatchObject({ state: 'answered', method: 'POST', idempotencyKey: 'key_of_the_draft', body: report })
    expect(last().attempts.map(({ status }) => status)).toEqual([500, 200])
    expect(last().attempts[0]!.refusal).toContain('"code":"internal"')
  })

  it('ends with what it was rejected with', async () => {
    const { client, last } = observed(() => noNetwork(), { retries: 0 })
    const error: unknown = await client.wallet.retrieve().catch((error: unknown) => error)
    expect(last()).toMatchObject({ state: 'failed', attempts: [{ status: null, refusal: null }] })
    expect(last().error).toBe(error)
  })

  it('keeps what came instead of an answer', async () => {
    const page = '<!doctype html><div id="root"></div>'
    const { client, last } = observed(() => new Response(page, { headers: { 'content-type': 'text/html' } }), { retries: 0 })
    await client.wallet.retrieve().catch(() => {})
    expect(last().attempts).toMatchObject([{ status: 200, contentType: 'text/html', refusal: page }])
  })

  it('tells of a file its name, its type and its size alone', async () => {
    const attachment = { id: 'att_1', name: 'hand.txt', type: 'text/plain', size: 5 }
    const { client, last } = observed(() => json(attachment, { status: 201 }))
    await client.attachments.upload(new File(['hello'], 'hand.txt', { type: 'text/plain' })).catch(() => {})
    expect(last().body).toEqual({ name: 'hand.txt', type: 'text/plain', size: 5 })
  })

  it('never tells the token', async () => {
    const answers = [() => problem('token_expired'), () => json({}), () => json(wallet()), noNetwork, () => new Response('<p>')]
    for (const answer of answers) {
      const { client, told } = observed(answer, { retries: 0, getToken: ({ refresh }) => `${TOKEN}_${refresh}` })
      await client.wallet.retrieve().catch(() => {})
      expect(told.length).toBeGreaterThan(2)
      expect(told.map((call) => `${JSON.stringify(call)} ${String(call.error)}`).join()).not.toContain(TOKEN)
    }
  })

  it('is no different for a listener that throws', async () => {
    const { client } = observed(() => json(wallet()))
    const thrown = vi.fn<() => void>(() => {
      throw new Error('The listener broke.')
    })
    const surfaced = vi.fn<() => void>()
    const known = process.listeners('unhandledRejection')
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', surfaced)
    onTestFinished(() => {
      process.removeAllListeners('unhandledRejection')
      for (const listener of known) process.on('unhandledRejection', listener)
    })
    onTestFinished(observeCalls(client, thrown))
    expect(await client.wallet.retrieve()).toEqual(wallet())
    await vi.waitFor(() => expect(surfaced).toHaveBeenCalledTimes(thrown.mock.calls.length))
    expect(thrown).toHaveBeenCalled()
  })
})

describe('observing', () => {
  it('is over when it is ended', async () => {
    const { client, told, stop } = observed(() => json(wallet()))
    stop()
    await client.wallet.retrieve()
    expect(told).toEqual([])
  })

  it('goes on for others when one ends', async () => {
    const { client, told, stop } = observed(() => json(wallet()))
    const other = vi.fn<() => void>()
    onTestFinished(observeCalls(client, other))
    stop()
    await client.wallet.retrieve()
    expect(told).toEqual([])
    expect(other).toHaveBeenCalled()
  })

  it('goes on for whoever signs in next, with a call made at once too', async () => {
    const { client, told } = observed(() => json(wallet()))
    await client.wallet.retrieve()
    client.forget()
    told.length = 0
    await client.wallet.retrieve()
    expect(told.at(-1)).toMatchObject({ state: 'answered' })
  })

  it('hears nothing of other clients', async () => {
    const { told } = observed(() => json(wallet()))
    const other = createRefundClient({ baseUrl, getToken: () => TOKEN, fetch: async () => json(wallet()) })
    await other.wallet.retrieve()
    expect(told).toEqual([])
  })
})

it('tells of a stream as of one call that lasts as long as it does', async () => {
  const stream = () => new Response(new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(': hello\n\n')),
  }), { headers: { 'content-type': 'text/event-stream' } })
  const { client, told, last } = observed(stream)
  const end = client.events.subscribe(() => {}, { after: 7 })
  await vi.waitFor(() => expect(last()?.attempts).toMatchObject([{ status: 200 }]))
  expect(last()).toMatchObject({ name: 'subscribeEvents', state: 'running', url: `${baseUrl}/v1/events?after=7` })
  end()
  await vi.waitFor(() => expect(last().state).toBe('answered'))
  expect(JSON.stringify(told)).not.toContain(TOKEN)
})

it('tells of a stream that breaks that it failed, and never that it was answered', async () => {
  const { client, told } = observed(() => problem('not_possible'))
  const end = client.events.subscribe(() => {}, { after: 7 })
  await vi.waitFor(() => expect(told.filter(({ state }) => state === 'failed')).not.toEqual([]))
  end()
  const [first] = told
  expect(told.filter(({ id }) => id === first!.id).at(-1)).toMatchObject({ state: 'failed', error: { code: 'not_possible' } })
})
