import { afterEach, expect, it, vi } from 'vitest'
import type { AnyRefundError, WalletEvent } from './index.ts'
import { walletEvent } from './testing/answers.ts'
import { baseUrl, fakeService } from './testing/fake-service.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.doUnmock('./transport.ts')
})

function eventService() {
  const event = new TextEncoder().encode(`data: ${JSON.stringify(walletEvent(8))}\n\n`)
  const body = () => new ReadableStream({ start: (controller) => controller.enqueue(event) })
  return fakeService(() => new Response(body(), { headers: { 'content-type': 'text/event-stream' } }))
}

async function makeClient() {
  vi.resetModules()
  const { createRefundClient } = await import('./index.ts')
  const service = eventService()
  return { ...service, client: createRefundClient({ baseUrl, getToken: () => 'token_1', fetch: service.fetch }) }
}

it('tells the listener until the function it answered with is called', async () => {
  const { client, requests } = await makeClient()
  const listener = vi.fn<(event: WalletEvent) => void>()
  const stop = client.events.subscribe(listener, { after: 7 })
  await vi.waitFor(() => expect(listener.mock.calls).toEqual([[walletEvent(8)]]))
  stop()
  await vi.waitFor(() => expect(requests[0]?.signal.aborted).toBe(true))
})

it('ends with its signal, and with forget()', async () => {
  const { client, requests } = await makeClient()
  const end = new AbortController()
  client.events.subscribe(() => {}, { after: 7, signal: end.signal })
  client.events.subscribe(() => {}, { after: 7 })
  await vi.waitFor(() => expect(requests).toHaveLength(2))
  end.abort()
  expect(requests.map(({ signal }) => signal.aborted)).toEqual([true, false])
  client.forget()
  expect(requests.map(({ signal }) => signal.aborted)).toEqual([true, true])
})

it('stopped before anything was loaded connects never', async () => {
  const { client, requests } = await makeClient()
  client.events.subscribe(() => {}, { after: 7 })()
  await vi.dynamicImportSettled()
  expect(requests).toHaveLength(0)
})

it('says when its code does not load, and tries again until it does or the user is gone', async () => {
  const { client, requests } = await makeClient()
  vi.doMock('./transport.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  })
  vi.useFakeTimers()
  const errors: AnyRefundError[] = []
  const onError = (error: AnyRefundError) => void errors.push(error)
  client.events.subscribe(() => {}, { after: 7, onError })
  await vi.waitFor(() => expect(errors).toMatchObject([{ kind: 'network' }]))
  client.forget()
  client.events.subscribe(() => {}, { after: 7, onError })()
  client.events.subscribe(() => {}, { after: 7, onError })
  await vi.waitFor(() => expect(errors).toHaveLength(2))
  vi.doUnmock('./transport.ts')
  await vi.advanceTimersByTimeAsync(5000)
  await vi.waitFor(() => expect(requests).toHaveLength(1))
  expect(errors).toHaveLength(2)
  client.forget()
})
