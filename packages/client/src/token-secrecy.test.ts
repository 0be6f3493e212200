import { type OperationName, operations } from '@makegood/contract'
import { inspect } from 'node:util'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { CallInput, CallName } from './call.ts'
import { createRefundClient } from './index.ts'
import { json, problem, wallet, walletEvent } from './testing/answers.ts'
import { baseUrl, fakeService, noNetwork, over } from './testing/fake-service.ts'
import { follow, lines, stream } from './testing/streams.ts'

const TOKEN = 'eyJ-very.private-token'

afterEach(() => void vi.unstubAllGlobals())

/** Everywhere a page can keep something, and everything that was kept there. */
function watchedPlaces(): unknown[] {
  const kept: unknown[] = []
  const watched = (name: string) =>
    new Proxy(() => {}, {
      get: (_, key) => (typeof key === 'symbol' ? undefined : watched(`${name}.${key}`)),
      apply: (_, __, given) => void kept.push([name, ...(given as unknown[])]),
      set: (_, key, value) => kept.push([name, key, value]) > 0,
    })
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'document', 'history', 'console']) {
    vi.stubGlobal(name, watched(name))
  }
  vi.stubGlobal('BroadcastChannel', class {
    postMessage = (message: unknown) => void kept.push(['channel', message])
    close() {}
  })
  return kept
}

const inputs: Partial<Record<OperationName, CallInput>> = {
  forecastReports: { resultId: ['res_1'] },
  uploadAttachment: { file: new File(['a'], 'a.png', { type: 'image/png' }) },
}
const called = (Object.keys(operations) as OperationName[]).filter((name) => name !== 'subscribeEvents') as CallName[]

describe('the token', () => {
  it.each(called)('of %s stands in its header and nowhere else', async (name) => {
    const kept = watchedPlaces()
    const operation = operations[name]
    const { call, requests } = over(() => problem('internal'), { getToken: () => TOKEN, retries: 0 })
    const input = { id: 'some_id', ...('request' in operation && { body: { packId: 'pck_1' } }), ...inputs[name] }
    await call(name, input as never).catch(() => {})
    const request = requests[0]!
    expect(request.headers.get('authorization')).toBe(`Bearer ${TOKEN}`)
    request.headers.delete('authorization')
    expect(`${request.url} ${JSON.stringify([...request.headers])} ${await request.text()}`).not.toContain(TOKEN)
    expect(inspect(kept, { depth: Infinity })).not.toContain(TOKEN)
  })

  it('of the stream stands in its header, never in its address, also when it goes on', async () => {
    const kept = watchedPlaces()
    const { requests, stop } = follow(() => stream([lines(walletEvent(8))], 'stay'), { after: 7 }, { getToken: () => TOKEN })
    await vi.waitFor(() => expect(requests).toHaveLength(1))
    stop()
    expect(requests[0]!.headers.get('authorization')).toBe(`Bearer ${TOKEN}`)
    expect(requests[0]!.url).not.toContain(TOKEN)
    expect(inspect(kept, { depth: Infinity })).not.toContain(TOKEN)
  })

  it('is not on the client, nor on anything that can be reached from it', async () => {
    const { fetch } = fakeService(() => json(wallet()))
    const client = createRefundClient({ baseUrl, getToken: () => TOKEN, fetch })
    await client.wallet.retrieve()
    expect(inspect(client, { depth: Infinity, showHidden: true })).not.toContain(TOKEN)
  })

  const answers: [string, () => Response | Promise<Response>][] = [
    ['a problem', () => problem('internal')],
    ['a problem that names fields', () => problem('invalid_request', {}, { errors: [{ pointer: '/a', message: 'no' }] })],
    ['a refusal of the token', () => problem('unauthenticated')],
    ['JSON of another kind', () => json({})],
    ['broken JSON', () => new Response('{', { headers: { 'content-type': 'application/json' } })],
    ['a page', () => new Response('<p>', { headers: { 'content-type': 'text/html' } })],
    ['no answer', noNetwork],
    ['an error of the host', () => Promise.reject(new Error('The wrapped fetch failed.'))],
    ['an end before the answer', () => new Promise<Response>(() => {})],
  ]
  it.each(answers)('is in no error, however deep one looks: %s', async (_what, answer) => {
    const kept = watchedPlaces()
    const { call } = over(answer, { getToken: () => TOKEN, retries: 0, timeout: 30 })
    const error: unknown = await call('retrieveWallet').catch((error: unknown) => error)
    expect(error).toBeInstanceOf(Error)
    expect(`${inspect(error, { depth: Infinity, showHidden: true })} ${JSON.stringify(error)}`).not.toContain(TOKEN)
    expect(inspect(kept, { depth: Infinity })).not.toContain(TOKEN)
  })

  it('is in no error of the stream', async () => {
    const { errors, stop } = follow(() => problem('unauthenticated'), {}, { getToken: () => TOKEN })
    await vi.waitFor(() => expect(errors).not.toEqual([]))
    stop()
    expect(inspect(errors, { depth: Infinity, showHidden: true })).not.toContain(TOKEN)
  })

  it('would be found where it must not be, so that the tests above can fail', () => {
    const kept = watchedPlaces()
    localStorage.setItem('token', TOKEN)
    sessionStorage['token'] = TOKEN
    document.cookie = `token=${TOKEN}`
    new BroadcastChannel('x').postMessage({ token: TOKEN })
    expect(inspect(kept, { depth: Infinity }).split(TOKEN)).toHaveLength(5)
  })
})
