import { afterEach, describe, expect, it, vi } from 'vitest'
import { createRefundClient, type GetToken, isRefundError } from './index.ts'
import { json, problem, reportAnswer, wallet } from './testing/answers.ts'
import { baseUrl, fakeService, never } from './testing/fake-service.ts'

afterEach(() => vi.doUnmock('./transport.ts'))

const report = { resultIds: ['res_1'], reason: 'unusable', details: 'Six fingers.' }
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const tokens = (requests: readonly Request[]) => requests.map((request) => request.headers.get('authorization'))

describe('createRefundClient', () => {
  it('sends the key of the caller, and makes one a call without it', async () => {
    const { fetch, requests } = fakeService(() => json(reportAnswer()))
    const client = createRefundClient({ baseUrl, getToken: () => null, fetch })
    await client.reports.create(report, { idempotencyKey: 'key_of_the_draft' })
    await client.reports.create(report)
    await client.reports.create(report, { idempotencyKey: undefined })
    const [given, ...made] = requests.map((request) => request.headers.get('idempotency-key'))
    expect(given).toBe('key_of_the_draft')
    expect(new Set(made).size).toBe(2)
    expect(made).toEqual([expect.stringMatching(uuid), expect.stringMatching(uuid)])
  })

  it('uses the fetch of the moment, not that of its making', async () => {
    const client = createRefundClient({ baseUrl, getToken: () => null })
    const { fetch, requests } = fakeService(() => json(wallet()))
    vi.stubGlobal('fetch', fetch)
    await client.wallet.retrieve()
    vi.unstubAllGlobals()
    expect(requests).toHaveLength(1)
  })

  it('rejects with a NetworkError while its code does not load, and tries to load it again', async () => {
    vi.resetModules()
    const { createRefundClient } = await import('./index.ts')
    vi.doMock('./transport.ts', () => {
      throw new TypeError('Failed to fetch dynamically imported module')
    })
    const { fetch } = fakeService(() => json(wallet()))
    const client = createRefundClient({ baseUrl, getToken: () => null, fetch })
    const error: unknown = await client.wallet.retrieve().catch((error: unknown) => error)
    expect(isRefundError(error)).toBe(true)
    expect(error).toMatchObject({ kind: 'network', code: 'network', name: 'NetworkError', errors: [] })
    vi.doUnmock('./transport.ts')
    expect(await client.wallet.retrieve()).toEqual(wallet())
  })
})

describe('client.forget()', () => {
  it('ends the session before anything else learns of it, and begins another one', () => {
    const client = createRefundClient({ baseUrl, getToken: () => null })
    const { session } = client
    expect(session.aborted).toBe(false)
    client.forget()
    expect(session.aborted).toBe(true)
    expect(client.session.aborted).toBe(false)
  })

  it('ends what runs, asks for the next token anew, and keeps the client usable', async () => {
    let user = 'ada'
    const getToken = vi.fn<GetToken>(() => user)
    const { fetch, requests } = fakeService((request, attempt) => (attempt === 2 ? never(request) : json(wallet())))
    const client = createRefundClient({ baseUrl, getToken, fetch })
    await client.wallet.retrieve()
    const running = client.wallet.retrieve().catch((error: unknown) => error)
    await vi.waitFor(() => expect(requests).toHaveLength(2))
    client.forget()
    user = 'grace'
    expect(await running).toMatchObject({ kind: 'aborted' })
    await client.wallet.retrieve()
    expect(getToken).toHaveBeenCalledTimes(2)
    expect(tokens(requests)).toEqual(['Bearer ada', 'Bearer ada', 'Bearer grace'])
  })

  it('lets a token that comes late serve nobody', async () => {
    const answers: ((token: string) => void)[] = []
    const getToken = () => new Promise<string>((resolve) => answers.push(resolve))
    const { fetch, requests } = fakeService(() => json(wallet()))
    const client = createRefundClient({ baseUrl, getToken, fetch })
    const ada = client.wallet.retrieve().catch((error: unknown) => error)
    await vi.waitFor(() => expect(answers).toHaveLength(1))
    client.forget()
    const grace = client.wallet.retrieve()
    await vi.waitFor(() => expect(answers).toHaveLength(2))
    answers[0]?.('ada')
    answers[1]?.('grace')
    expect(await ada).toMatchObject({ kind: 'aborted' })
    await grace
    expect(tokens(requests)).toEqual(['Bearer grace'])
  })

  it('ends a call made before anything was loaded', async () => {
    const { fetch, requests } = fakeService(() => problem('internal'))
    const client = createRefundClient({ baseUrl, getToken: () => null, fetch })
    const early = client.wallet.retrieve().catch((error: unknown) => error)
    client.forget()
    expect(await early).toMatchObject({ kind: 'aborted' })
    expect(requests).toHaveLength(0)
  })
})
