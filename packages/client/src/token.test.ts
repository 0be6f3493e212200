import { describe, expect, it, vi } from 'vitest'
import { AT, json, problem, wallet } from './testing/answers.ts'
import { noNetwork, over } from './testing/fake-service.ts'
import type { GetToken } from './token.ts'

const accepts = (token: string) => (request: Request) =>
  request.headers.get('authorization') === `Bearer ${token}` ? json(wallet()) : problem('token_expired')

const statement = { name: 'Ada', contract: 'order_1', email: 'ada@example.com' }
const received = { id: 'wdr_1', reference: 'MG-7Q2F', receivedAt: AT, status: 'received', receipt: [] }
const acknowledged = () => json({ ...received, statement: { ...statement, credits: null } }, { status: 201 })

describe('a rejected token', () => {
  it('is refreshed, and the call goes on', async () => {
    const getToken = vi.fn<GetToken>(({ refresh }) => (refresh ? 'fresh' : 'stale'))
    const { call, requests } = over(accepts('fresh'), { getToken })
    expect(await call('retrieveWallet')).toEqual(wallet())
    expect(getToken.mock.calls.map(([{ refresh }]) => refresh)).toEqual([false, true])
    expect(requests).toHaveLength(2)
  })

  it('keeps the body and the key of a POST when it is sent again', async () => {
    const { call, requests } = over(accepts('fresh'), { getToken: ({ refresh }) => (refresh ? 'fresh' : 'stale') })
    const body = { details: 'Six fingers.' }
    await call('createReport', { body, idempotencyKey: 'key_1' }).catch(() => {})
    const bodies = await Promise.all(requests.map((request) => request.json()))
    expect(bodies).toEqual([body, body])
    expect(requests.map((request) => request.headers.get('idempotency-key'))).toEqual(['key_1', 'key_1'])
  })

  it('is refreshed once for 20 calls, and remembered', async () => {
    const getToken = vi.fn<GetToken>(async ({ refresh }) => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      return refresh ? 'fresh' : 'stale'
    })
    const { call, requests } = over(accepts('fresh'), { getToken })
    const calls = Array.from({ length: 20 }, () => call('retrieveWallet'))
    expect(await Promise.all(calls)).toEqual(Array(20).fill(wallet()))
    expect(getToken).toHaveBeenCalledTimes(2)
    expect(requests).toHaveLength(40)
    await call('retrieveWallet')
    expect(getToken).toHaveBeenCalledTimes(2)
  })

  it('is not refreshed by a call whose answer comes after the refresh', async () => {
    const getToken = vi.fn<GetToken>(({ refresh }) => (refresh ? 'fresh' : 'stale'))
    let answerLate = () => {}
    const late = new Promise<void>((resolve) => (answerLate = resolve))
    const { call } = over(async (request, attempt) => {
      if (attempt === 1) await late
      return accepts('fresh')(request)
    }, { getToken })
    const first = call('retrieveWallet')
    await call('retrieveWallet')
    answerLate()
    expect(await first).toEqual(wallet())
    expect(getToken).toHaveBeenCalledTimes(2)
  })

  it('is not sent by a call made while it is refreshed', async () => {
    let answer: (token: string) => void = () => {}
    const fresh = new Promise<string>((resolve) => (answer = resolve))
    const { call, requests } = over(accepts('fresh'), { getToken: ({ refresh }) => (refresh ? fresh : 'stale') })
    const first = call('retrieveWallet')
    await vi.waitFor(() => expect(requests).toHaveLength(1))
    await new Promise((resolve) => setTimeout(resolve, 5))
    const second = call('retrieveWallet')
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(requests).toHaveLength(1)
    answer('fresh')
    expect(await Promise.all([first, second])).toEqual([wallet(), wallet()])
    expect(requests).toHaveLength(3)
  })

  it('of somebody who has signed out is not sent again, and neither is the call without it', async () => {
    const { call, requests } = over(() => problem('token_expired'), {
      getToken: ({ refresh }) => (refresh ? null : 'stale'),
    })
    await expect(call('retrieveWallet')).rejects.toMatchObject({ code: 'token_expired' })
    expect(requests).toHaveLength(1)
  })

  it('twice is an ApiError, and no third attempt', async () => {
    const getToken = vi.fn<GetToken>(({ refresh }) => (refresh ? 'fresh' : 'stale'))
    const { call, requests } = over(() => problem('unauthenticated'), { getToken })
    await expect(call('retrieveWallet')).rejects.toMatchObject({ kind: 'api', code: 'unauthenticated', status: 401 })
    expect(requests).toHaveLength(2)
    expect(getToken).toHaveBeenCalledTimes(2)
  })

  it('that getToken answers with again is not sent again', async () => {
    const { call, requests } = over(() => problem('token_expired'), { getToken: () => 'stale' })
    await expect(call('retrieveWallet')).rejects.toMatchObject({ code: 'token_expired' })
    expect(requests).toHaveLength(1)
  })
})

describe('nobody signed in', () => {
  it('is asked about anew with each call, and no header is sent', async () => {
    const getToken = vi.fn<() => string | null>(() => null)
    const { call, requests } = over(() => json(wallet()), { getToken })
    await call('retrieveWallet')
    getToken.mockReturnValue('signed_in')
    await call('retrieveWallet')
    expect(requests.map((request) => request.headers.get('authorization'))).toEqual([null, 'Bearer signed_in'])
  })

  it.each([
    ['getToken answers null', () => null],
    ['getToken fails', () => Promise.reject(new Error('Not signed in.'))],
  ])('does not stop a withdrawal: %s', async (_, getToken) => {
    const { call, requests } = over(acknowledged, { getToken })
    expect(await call('createWithdrawal', { body: statement })).toMatchObject({ status: 'received' })
    expect(requests[0]?.headers.has('authorization')).toBe(false)
  })

  it('does not stop a withdrawal when the session has ended', async () => {
    const answer = (request: Request) =>
      request.headers.has('authorization') ? problem('token_expired') : acknowledged()
    const { call } = over(answer, { getToken: ({ refresh }) => (refresh ? null : 'stale') })
    expect(await call('createWithdrawal', { body: statement })).toMatchObject({ status: 'received' })
  })
})

describe('getToken', () => {
  it('that fails is a TokenError with its cause, and nothing is sent', async () => {
    const cause = new Error('The identity provider is down.')
    const { call, requests } = over(() => json(wallet()), { getToken: () => Promise.reject(cause) })
    await expect(call('retrieveWallet')).rejects.toMatchObject({ kind: 'token', code: 'token', cause })
    expect(requests).toHaveLength(0)
  })

  it.each(['sk_live_51H', 'Bearer abc', 'line\nbreak', 42])(
    'that answers %j is a ConfigurationError that does not repeat it',
    async (token) => {
      const { call, requests } = over(() => json(wallet()), { getToken: () => token as string })
      const error = await call('retrieveWallet').catch((error: Error) => error)
      expect(error).toMatchObject({ kind: 'configuration' })
      expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(String(token))
      expect(requests).toHaveLength(0)
    },
  )

  it('is told to stop when the session ends', async () => {
    let signal: AbortSignal | undefined
    const { call, forget } = over(() => json(wallet()), {
      getToken: (request) => {
        signal = request.signal
        return new Promise(() => {})
      },
    })
    const answer = call('retrieveWallet').catch((error: Error) => error)
    await vi.waitFor(() => expect(signal).toBeDefined())
    forget()
    expect(signal?.aborted).toBe(true)
    expect(await answer).toMatchObject({ kind: 'aborted', message: expect.stringContaining('client.forget()') })
  })

  it('goes on for the others when one caller gives up', async () => {
    const giveUp = new AbortController()
    let answer: (token: string) => void = () => {}
    const { call } = over(() => json(wallet()), { getToken: () => new Promise((resolve) => (answer = resolve)) })
    const one = call('retrieveWallet', { signal: giveUp.signal }).catch((error: Error) => error)
    const other = call('retrieveWallet')
    await Promise.resolve()
    giveUp.abort()
    expect(await one).toMatchObject({ kind: 'aborted' })
    answer('token_1')
    expect(await other).toEqual(wallet())
  })
})

it('keeps the token out of every error', async () => {
  const answers = [() => problem('internal'), () => json({}), () => new Response('<p>'), noNetwork]
  for (const answer of answers) {
    const { call } = over(answer, { getToken: () => 'very_private', retries: 0 })
    const error: unknown = await call('retrieveWallet').catch((error: unknown) => error)
    expect(error).toBeInstanceOf(Error)
    expect(`${String(error)} ${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain('very_private')
  }
})
