import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AT, json, problem, reportAnswer, wallet } from './testing/answers.ts'
import { never, noNetwork, over } from './testing/fake-service.ts'
import type { GetToken } from './token.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const body = { resultIds: ['res_1'], reason: 'unusable', details: 'Six fingers.' }
const report = { body, idempotencyKey: 'key_of_the_draft' }
const keys = (requests: readonly Request[]) => requests.map((request) => request.headers.get('idempotency-key'))

/** Lets every pause between attempts pass, and answers with how the call ended. */
async function outcome<T>(call: Promise<T>): Promise<T | Error> {
  const settled = call.catch((error: Error) => error)
  await vi.runAllTimersAsync()
  return settled
}

describe('an answer', () => {
  it('is read by its schema, and unknown members and fields pass', async () => {
    const rest = { credits: 3, left: 3, held: 0, paid: null, packId: null, createdAt: AT, expiresAt: null }
    const lot = { id: 'lot_1', kind: 'birthday', ...rest }
    const { call, requests } = over(() => json({ ...wallet(), lots: [lot], mood: 'good' }))
    expect(await call('retrieveWallet')).toEqual({ ...wallet(), lots: [lot] })
    expect(requests.map(({ method }) => method)).toEqual(['GET'])
    expect(requests.map(({ url }) => url)).toEqual(['https://service.example/refunds/v1/wallet'])
  })

  it('carries the token in its header and nowhere else', async () => {
    const { call, requests } = over(() => json(wallet()))
    await call('retrieveWallet')
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer token_1')
    expect(requests[0]?.url).not.toContain('token_1')
  })

  it('not of the schema is an UnexpectedAnswerError that points at what is wrong', async () => {
    const { call, requests } = over(() => json({ ...wallet(), balance: 'twelve' }))
    const error = await outcome(call('retrieveWallet'))
    expect(error).toMatchObject({ kind: 'unexpected_answer', errors: [{ pointer: '/balance' }] })
    expect(requests).toHaveLength(1)
  })

  it.each([
    ['an HTML page', '<h1>Sign in</h1>', 'text/html', 'answered with text/html instead of JSON'],
    ['JSON in the guise of text', JSON.stringify(wallet()), 'text/plain', 'answered with text/plain instead of JSON'],
    ['broken JSON', '{"id":', 'application/json', 'answered with broken JSON'],
    ['nothing', '', 'application/json', 'answered with JSON that is not of the contract'],
  ])('that is %s is an UnexpectedAnswerError', async (_, body, type, message) => {
    const { call, requests } = over(() => new Response(body, { headers: { 'content-type': type } }))
    const error = await outcome(call('retrieveWallet'))
    expect(error).toMatchObject({ kind: 'unexpected_answer', code: 'unexpected_answer' })
    expect(error).toHaveProperty('message', expect.stringContaining(message))
    expect(requests).toHaveLength(1)
  })
})

describe('a refusal', () => {
  it('is an ApiError with the code, the request id and the pointers of the problem', async () => {
    const errors = [{ pointer: '/details', message: 'must say what is wrong' }]
    const { call, requests } = over(() => problem('invalid_request', {}, { errors, detail: 'The details are empty.' }))
    const error = await outcome(call('createReport', report))
    expect(error).toMatchObject({ kind: 'api', code: 'invalid_request', status: 422, requestId: 'req_1', errors })
    expect(error).toHaveProperty('message', expect.stringContaining('The details are empty.'))
    expect(requests).toHaveLength(1)
  })

  it('with a code of tomorrow keeps it', async () => {
    const { call } = over(() => problem('not_possible', {}, { code: 'moon_is_full' }))
    expect(await outcome(call('retrieveWallet'))).toMatchObject({ kind: 'api', code: 'moon_is_full', status: 409 })
  })

  it('by a proxy, without problem details, still has a code', async () => {
    const { call } = over(() => new Response('Bad gateway', { status: 502, headers: { 'request-id': 'proxy_9' } }))
    const error = await outcome(call('retrieveWallet'))
    expect(error).toMatchObject({ kind: 'api', code: 'unavailable', status: 502, requestId: 'proxy_9' })
  })

  it('by something that is not the service is an UnexpectedAnswerError', async () => {
    const { call } = over(() => new Response('No such page', { status: 404 }))
    expect(await outcome(call('retrieveWallet'))).toMatchObject({ kind: 'unexpected_answer', status: 404 })
  })
})

describe('a failed attempt', () => {
  it.each([408, 429, 500, 502, 503, 504])('with status %i is repeated', async (status) => {
    const { call, requests } = over((_, attempt) => (attempt === 1 ? new Response(null, { status }) : json(wallet())))
    expect(await outcome(call('retrieveWallet'))).toEqual(wallet())
    expect(requests).toHaveLength(2)
  })

  it('is repeated with a pause, and then given up', async () => {
    const { call, requests } = over(() => problem('internal'))
    const call1 = call('retrieveWallet').catch((error: Error) => error)
    await vi.advanceTimersByTimeAsync(240)
    expect(requests).toHaveLength(1)
    await vi.runAllTimersAsync()
    expect(await call1).toMatchObject({ kind: 'api', code: 'internal', status: 500 })
    expect(requests).toHaveLength(3)
  })

  it('is repeated as often as the host wants', async () => {
    const { call, requests } = over(() => problem('internal'), { retries: 0 })
    await outcome(call('retrieveWallet'))
    expect(requests).toHaveLength(1)
  })

  it('keeps its key through every attempt of a POST', async () => {
    const { call, requests } = over((_, attempt) => (attempt < 3 ? noNetwork() : json(reportAnswer())))
    expect(await outcome(call('createReport', report))).toEqual(reportAnswer())
    expect(keys(requests)).toEqual(Array(3).fill('key_of_the_draft'))
    expect(await Promise.all(requests.map((request) => request.json()))).toEqual([body, body, body])
  })

  it('whose answer was lost ends as one report (E12)', async () => {
    const reports = new Map<string | null, string>()
    const { call } = over((request, attempt) => {
      const key = request.headers.get('idempotency-key')
      if (!reports.has(key)) reports.set(key, `rep_${reports.size + 1}`)
      if (attempt === 1) noNetwork()
      return json(reportAnswer(reports.get(key)))
    })
    expect(await outcome(call('createReport', report))).toEqual(reportAnswer('rep_1'))
    expect(reports.size).toBe(1)
  })

  it('whose answer broke off half-way is repeated too', async () => {
    const half = () => {
      const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) })
      return new Response(broken, { headers: { 'content-type': 'application/json' } })
    }
    const { call, requests } = over((_, attempt) => (attempt === 1 ? half() : json(reportAnswer())))
    expect(await outcome(call('createReport', report))).toEqual(reportAnswer())
    expect(new Set(keys(requests)).size).toBe(1)
  })

  it('waits for another request with the same key', async () => {
    const { call } = over((_, attempt) =>
      attempt === 1 ? problem('key_in_use', { 'retry-after': '1' }) : json(reportAnswer()),
    )
    expect(await outcome(call('createReport', report))).toEqual(reportAnswer())
  })

  it.each(['quote_changed', 'not_possible', 'key_reused', 'not_found', 'key_required', 'too_large'] as const)(
    'is not repeated on %s',
    async (code) => {
      const { call, requests } = over(() => problem(code))
      expect(await outcome(call('requestRefund', { body: {} }))).toMatchObject({ kind: 'api', code })
      expect(requests).toHaveLength(1)
    },
  )
})

describe('Retry-After', () => {
  it('is waited for', async () => {
    const { call, requests } = over((_, attempt) =>
      attempt === 1 ? problem('rate_limited', { 'retry-after': '20' }) : json(wallet()),
    )
    const answer = call('retrieveWallet')
    await vi.advanceTimersByTimeAsync(19_900)
    expect(requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(await answer).toEqual(wallet())
  })

  it.each([
    ['seconds', '3600'],
    ['a date', new Date(Date.parse('2026-05-12T15:02:00Z')).toUTCString()],
  ])('too long for a person to wait, in %s, ends the call and is told', async (_, value) => {
    vi.setSystemTime('2026-05-12T14:02:00Z')
    const { call, requests } = over(() => problem('rate_limited', { 'retry-after': value }))
    expect(await outcome(call('retrieveWallet'))).toMatchObject({ code: 'rate_limited', status: 429, retryAfter: 3600 })
    expect(requests).toHaveLength(1)
  })
})

describe('no answer', () => {
  it('is a NetworkError once all attempts failed', async () => {
    const { call, requests } = over(noNetwork)
    const error = await outcome(call('createReport', report))
    expect(error).toMatchObject({ kind: 'network', code: 'network', name: 'NetworkError' })
    expect(error).toHaveProperty('cause', expect.any(TypeError))
    expect(requests).toHaveLength(3)
  })

  it('in time is a TimeoutError once all attempts failed', async () => {
    const { call, requests } = over(never, { timeout: 1000 })
    const error = await outcome(call('retrieveWallet'))
    expect(error).toMatchObject({ kind: 'timeout', code: 'timeout' })
    expect(error).toHaveProperty('message', expect.stringContaining('GET /v1/wallet had no answer within 1000 ms'))
    expect(requests).toHaveLength(3)
  })

  it('in time is asked for again', async () => {
    const { call } = over((request, attempt) => (attempt === 1 ? never(request) : json(wallet())), { timeout: 1000 })
    expect(await outcome(call('retrieveWallet'))).toEqual(wallet())
  })
})

describe('a signal', () => {
  it('ends a running call with an AbortedError', async () => {
    const { call, requests } = over(never)
    const giveUp = new AbortController()
    const answer = call('retrieveWallet', { signal: giveUp.signal }).catch((error: Error) => error)
    await vi.advanceTimersByTimeAsync(10)
    giveUp.abort('changed my mind')
    expect(await answer).toMatchObject({ kind: 'aborted', code: 'aborted', cause: 'changed my mind' })
    expect(requests[0]?.signal.aborted).toBe(true)
  })

  it('ends a call whose fetch does not listen to it, and one that waits between attempts', async () => {
    const deaf = over(() => new Promise(() => {}))
    const waiting = over(noNetwork)
    const giveUp = new AbortController()
    const start = ({ call }: typeof deaf) => call('retrieveWallet', { signal: giveUp.signal })
    const answers = [deaf, waiting].map((service) => start(service).catch((error: Error) => error))
    await vi.advanceTimersByTimeAsync(100)
    giveUp.abort()
    expect(await Promise.all(answers)).toEqual([
      expect.objectContaining({ kind: 'aborted' }),
      expect.objectContaining({ kind: 'aborted' }),
    ])
    await vi.runAllTimersAsync()
    expect(waiting.requests).toHaveLength(1)
  })

  it('aborted before the call asks for no token and sends nothing', async () => {
    const getToken = vi.fn<GetToken>(() => 'token_1')
    const { call, requests } = over(() => json(wallet()), { getToken })
    expect(await outcome(call('retrieveWallet', { signal: AbortSignal.abort() }))).toMatchObject({ kind: 'aborted' })
    expect(getToken).not.toHaveBeenCalled()
    expect(requests).toHaveLength(0)
  })
})

describe('an address', () => {
  it('holds the id, whatever it holds', async () => {
    const { call, requests } = over(() => problem('not_found'))
    await outcome(call('retrieveRefund', { id: 'a/b?c#d e' }))
    expect(requests[0]?.url).toBe('https://service.example/refunds/v1/refunds/a%2Fb%3Fc%23d%20e')
  })

  it.each(['', '.', '..', undefined])('with the id %j would be another one, and is refused', async (id) => {
    const { call, requests } = over(() => json(wallet()))
    expect(await outcome(call('retrieveRefund', { id }))).toMatchObject({ kind: 'configuration' })
    expect(requests).toHaveLength(0)
  })

  it.each(['https://', '/refunds', '', 'localhost:3000', 'ftp://service.example', undefined])(
    'is no address: the baseUrl %j',
    async (address) => {
      const { call, requests } = over(() => json(wallet()), { baseUrl: address as string })
      const error = await outcome(call('retrieveWallet'))
      expect(error).toMatchObject({ kind: 'configuration', message: expect.stringMatching(/^baseUrl .*"/) })
      expect(requests).toHaveLength(0)
    },
  )

  it('of the page is where a path begins', async () => {
    vi.stubGlobal('location', { href: 'https://app.example/studio?tab=1' })
    const { call, requests } = over(() => json(wallet()), { baseUrl: '/refunds/' })
    await outcome(call('retrieveWallet'))
    vi.unstubAllGlobals()
    expect(requests[0]?.url).toBe('https://app.example/refunds/v1/wallet')
  })
})
