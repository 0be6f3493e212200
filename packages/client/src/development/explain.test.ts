import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NetworkError, type RefundError, TokenError, UnexpectedAnswerError } from '../errors.ts'
import { json, problem, wallet } from '../testing/answers.ts'
import { noNetwork, over } from '../testing/fake-service.ts'
import { explain } from './explain.ts'
import { messages } from './messages.ts'
import { sayAgain } from './say.ts'

const PAGE = '<!doctype html><div id="root"></div><script type="module" src="/src/main.tsx"></script>'
const html = (text: string) => new Response(text, { headers: { 'content-type': 'text/html' } })

let page: EventTarget & { scripts?: object[] }
const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>()
const said = vi.fn<(text: string, cause: unknown) => void>()

beforeEach(() => {
  sayAgain()
  page = Object.assign(new EventTarget(), { scripts: [{ src: 'https://app.example/src/main.tsx' }, { src: '' }] })
  fetched.mockReset()
  said.mockReset()
  vi.stubGlobal('document', page)
  vi.stubGlobal('location', { href: 'https://app.example/studio?tab=1', origin: 'https://app.example', protocol: 'https:' })
  vi.stubGlobal('navigator', { onLine: true })
  vi.stubGlobal('fetch', fetched)
  vi.spyOn(console, 'error').mockImplementation(said)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const network = () => new NetworkError('No answer.')
const answered = (status: number) => new UnexpectedAnswerError('Not JSON.', { status })
const codes = () => said.mock.calls.map(([text]) => /troubleshooting\.md#([\w-]+)$/.exec(text)![1])

describe('an address of the service', () => {
  it.each<[string, string, RefundError, string, string]>([
    ['with the version', '/refunds/v1/', answered(404), 'base-url-version', '/v1/v1'],
    ['with more after it', '/refunds/v1/wallet', answered(404), 'base-url-path', 'goes on after /v1'],
    ['with a query', '/refunds?tenant=7', answered(404), 'base-url-query', 'left out'],
    ['where nothing is', 'https://api.example/refund', answered(404), 'base-url-nothing', 'https://api.example/refund/v1/policy'],
  ])('%s', async (_, baseUrl, error, code, text) => {
    await explain(error, baseUrl, false)
    expect(codes()).toEqual([code])
    expect(said).toHaveBeenCalledWith(expect.stringContaining(text), error)
    expect(fetched).not.toHaveBeenCalled()
  })

  it('that is the page itself', async () => {
    fetched.mockResolvedValue(html(PAGE))
    await explain(answered(200), '/refunds', false)
    expect(codes()).toEqual(['base-url-page'])
    expect(said).toHaveBeenCalledWith(expect.stringContaining('server.proxy'), expect.anything())
    expect(fetched).toHaveBeenCalledExactlyOnceWith('https://app.example/refunds/v1/policy', expect.objectContaining({ credentials: 'omit' }))
  })

  it('that is another page', async () => {
    fetched.mockResolvedValue(html('<!doctype html><title>Sign in</title>'))
    await explain(answered(200), '/refunds', false)
    expect(codes()).toEqual(['base-url-html'])
  })

  it('of another version', async () => {
    await explain(new UnexpectedAnswerError('Not of the contract.', { errors: [{ pointer: '/balance', message: 'missing' }] }), '/refunds', false)
    expect(codes()).toEqual(['other-contract'])
  })
})

describe('no answer', () => {
  it('that the page may not read is told from one that did not come', async () => {
    fetched.mockResolvedValue(Response.error())
    await explain(network(), 'https://api.example', false)
    expect(codes()).toEqual(['cors'])
    expect(fetched).toHaveBeenCalledWith('https://api.example/v1/policy', expect.objectContaining({ mode: 'no-cors' }))
  })

  it('that the policy of the page forbids', async () => {
    fetched.mockImplementation(async () => {
      setTimeout(() => page.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), {
        blockedURI: 'https://api.example/v1/policy', effectiveDirective: 'connect-src',
      })))
      return noNetwork()
    })
    await explain(network(), 'https://api.example', false)
    expect(codes()).toEqual(['content-security-policy'])
  })

  it('over http from a page over https', async () => {
    await explain(network(), 'http://api.example', false)
    expect(codes()).toEqual(['mixed-content'])
  })

  it('where nothing listens', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'))
    await explain(network(), 'http://localhost:9', false)
    expect(codes()).toEqual(['unreachable'])
  })

  it.each([['offline', 'https://api.example', false], ['from where the page came', '/refunds', true]])('%s is no mistake', async (_, baseUrl, onLine) => {
    vi.stubGlobal('navigator', { onLine })
    fetched.mockRejectedValue(new TypeError('Failed to fetch'))
    await explain(network(), baseUrl, false)
    expect(said).not.toHaveBeenCalled()
  })

  it('of a fetch of the host’s own is not looked into', async () => {
    await explain(network(), 'https://api.example', true)
    expect(fetched).not.toHaveBeenCalled()
    expect(said).not.toHaveBeenCalled()
  })
})

describe('a client', () => {
  it.each([
    ['a secret key', { getToken: () => 'sk_live_51HqAbCdEf' }, 'secret-token'],
    ['no token', { getToken: () => 'Bearer abc' }, 'not-a-token'],
    ['nothing to give', { getToken: () => Promise.reject(new TokenError('Down.')) }, 'get-token-failed'],
    ['no address', { baseUrl: 'localhost:3000' }, 'base-url-form'],
  ])('with %s says so once, and never what it was given', async (_, options, code) => {
    const { call } = over(() => json(wallet()), options)
    await call('retrieveWallet').catch(() => {})
    await call('listPacks').catch(() => {})
    await vi.waitFor(() => expect(codes()).toEqual([code]))
    expect(said.mock.calls.join()).not.toMatch(/sk_live_51HqAbCdEf|Bearer abc/)
  })

  it('with an id that is none says so', async () => {
    const { call } = over(() => json(wallet()))
    await call('retrieveRefund', { id: '..' }).catch(() => {})
    await vi.waitFor(() => expect(codes()).toEqual(['wrong-id']))
  })

  it('that is set up right says nothing, whatever its service refuses', async () => {
    for (const answer of [() => json(wallet()), () => problem('not_found'), () => problem('internal'), () => problem('token_expired')]) {
      await over(answer, { retries: 0 }).call('retrieveWallet').catch(() => {})
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(said).not.toHaveBeenCalled()
  })

  it('says nothing outside of a page', async () => {
    vi.stubGlobal('document', undefined)
    await explain(answered(404), '/refunds', false)
    expect(said).not.toHaveBeenCalled()
  })

  it('says nothing in production', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    await over(() => json(wallet()), { getToken: () => 'Bearer abc' }).call('retrieveWallet').catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 20))
    vi.unstubAllEnvs()
    expect(said).not.toHaveBeenCalled()
  })
})

it.each(Object.entries(messages))('%s is told in whole sentences', (_, message) => {
  expect(message({ baseUrl: '/refunds', origin: 'https://app.example', path: '/refunds' })).toMatch(/^.{60,}[.?]$/s)
})
