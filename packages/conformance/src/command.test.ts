import { serve } from '@makegood/service/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Break, pathOf, refusing, respond } from '../test/break.ts'
import { createStage } from '../test/stage.ts'
import { checks } from './checks.ts'
import { command, type Terminal } from './command.ts'
import { aPack } from './setting.ts'

/** A token as a host’s may look, in the world of nobody else. */
const SECRET = 'world:ada:'
const WORLD = '/worlds/0'

/** Repeats the token in every problem, in a header, and in its stream. */
const echoing: Break = (handle) => async (request) => {
  const told = String(request.headers.get('Authorization'))
  if (pathOf(request) === '/v1/events') return new Response(`: ${told}\n\n`, { headers: { 'Content-Type': 'text/plain' } })
  const headers = { 'Content-Type': 'application/json', 'Allow': told }
  const change = (problem: object, response: Response) =>
    respond(response, { ...problem, code: 'teapot', detail: `You sent ${told} to ${request.url}.` }, { headers })
  return refusing(change)(handle)(request)
}

let server: Awaited<ReturnType<typeof serve>>
const accepted: string[] = []
let limited = false

beforeAll(async () => {
  const stage = createStage({
    offered: ['anumi'],
    through: (handle) => async (request) => {
      if (limited) {
        limited = false
        return new Response(null, { status: 429, headers: { 'Retry-After': '0' } })
      }
      const response = await handle(request)
      if (request.method === 'POST' && response.ok) accepted.push(request.url)
      return response
    },
  })
  server = await serve(stage)
  const headers = { 'Content-Type': 'application/json' }
  const post = (path: string, body: object) => fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  await post('/stage', { policy: 'anumi' })
  await post(`${WORLD}/buyPack`, aPack)
})
afterAll(() => server.close())

async function run(argv: readonly string[], { isTerminal = false, env = {} }: Partial<Pick<Terminal, 'isTerminal' | 'env'>> = {}) {
  const said = { out: '', err: '' }
  const code = await command(argv, { out: (text) => void (said.out += text), err: (text) => void (said.err += text), isTerminal, env })
  return { code, ...said }
}

describe('makegood-conformance', () => {
  it.each([
    [[], 'Say where the API stands'],
    [['ftp://api.example'], 'http://'],
    [['https://api.example/v1', '--token', SECRET], 'without /v1'],
    [['https://api.example'], '--token'],
    [['https://api.example', 'https://other.example', '--token', SECRET], 'one base URL'],
    [['https://api.example', '--token', SECRET, '--patience', 'long'], '--patience'],
    [['https://api.example', '--token', SECRET, '--patience', 'Infinity'], '--patience'],
    [['https://api.example', '--nonsense'], 'nonsense'],
    [['https://api.example', '--token', SECRET, '--only', 'no-such-check'], 'no-such-check'],
  ])('ends with 2 on %j, and says why', async (argv, why) => {
    const { code, err, out } = await run(argv)
    expect(code).toBe(2)
    expect(err).toContain(why)
    expect(err + out).not.toContain(SECRET)
  })

  it('ends with 2 where nobody answers', async () => {
    const gone = await serve(async () => new Response())
    await gone.close()
    const { code, err } = await run([gone.url, '--token', SECRET])
    expect([code, err]).toEqual([2, expect.stringContaining(`Nobody answers at ${gone.url}/v1/policy`)])
    expect((await run([server.url, '--stage', `${server.url}/no-stage`])).code).toBe(2)
  })

  it.each([
    ['has nothing there', async () => new Response(null, { status: 404 }), 'This is not the API'],
    ['shows a page', async () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }), 'answers 200, and not with JSON'],
    ['sends everybody to a login', async () => new Response(null, { status: 302, headers: { Location: '/login' } }), 'This is not the API'],
    ['does not know the token', async () => new Response(null, { status: 401 }), 'The token is not taken'],
  ])('ends with 2 where the address %s, and tries nothing', async (_, handle, why) => {
    const alien = await serve(handle)
    try {
      expect(await run([alien.url, '--token', SECRET])).toMatchObject({ code: 2, err: expect.stringContaining(why) })
    } finally {
      await alien.close()
    }
  })

  it.each([
    ['hangs', () => new Promise<Response>(() => {}), 'the stage to answer'],
    ['is a page', async () => new Response('<!doctype html>'), 'the stage to answer with JSON'],
  ])('ends with 2 where the stage %s', async (_, handle, why) => {
    const alien = await serve(handle)
    try {
      expect(await run([server.url, '--stage', alien.url, '--patience', '0.2'])).toMatchObject({ code: 2, err: expect.stringContaining(why) })
    } finally {
      await alien.close()
    }
  })

  it('helps, and lists every check with where it is said', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--other-token') })
    const { code, out } = await run(['--list'])
    const isListed = ({ id, must, source }: (typeof checks)[number]) => [id, must, source].every((text) => out.includes(text))
    expect([code, checks.every(isListed)]).toEqual([0, true])
    expect(JSON.parse((await run(['--list', '--json'])).out)).toHaveLength(checks.length)
  })

  it('reads only, unless it is told to write, and says what it did not try', async () => {
    accepted.length = 0
    const groups = ['transport', 'keys', 'wallets', 'attachments', 'withdrawals', 'lifecycles', 'anumi'].join(',')
    const { code, out } = await run([`${server.url}${WORLD}`, '--token', SECRET, '--only', groups])
    expect(code).toBe(0)
    expect(accepted).toEqual([])
    expect(out).toMatch(/\d+ were not tried\. They need\n[^]*--write, or --stage: keys \d[^]*--stage: [^]*anumi \d\d/)
  })

  it('writes where it is told to', async () => {
    const people = ['--token', SECRET, '--other-token', 'world:eve:']
    const { code, out } = await run([`${server.url}${WORLD}`, ...people, '--write', '--only', 'keys.same-answer,keys.own'])
    expect([code, out]).toEqual([0, expect.stringContaining('2 hold.')])
    expect(accepted.some((url) => url.includes('/attachments'))).toBe(true)
  })

  it('waits where it is told to wait', async () => {
    limited = true
    expect((await run([`${server.url}${WORLD}`, '--token', SECRET, '--only', 'transport.paths'])).code).toBe(0)
    expect(limited).toBe(false)
  })

  it('takes tokens from its surroundings', async () => {
    const { code } = await run([`${server.url}${WORLD}`, '--only', 'schemas.retrieveWallet'], { env: { MAKEGOOD_TOKEN: SECRET } })
    expect(code).toBe(0)
  })

  it('colours a terminal, and nothing else', async () => {
    const argv = [`${server.url}${WORLD}`, '--token', SECRET, '--only', 'schemas.retrieveWallet']
    expect((await run(argv, { isTerminal: true })).out).toContain('\u001B[32m')
    const plain = [{ isTerminal: false }, { isTerminal: true, env: { NO_COLOR: '1' } }, { isTerminal: true, env: { TERM: 'dumb' } }]
    for (const surroundings of plain) expect((await run(argv, surroundings)).out).not.toContain('\u001B')
  })
})

describe('what it finds', () => {
  it('is told with what was sent, what came, what to do, and never a token', async () => {
    const broken = await serve(createStage({ offered: ['anumi'], through: echoing }))
    try {
      for (const argv of [['--stage', `${broken.url}/stage`], ['--stage', `${broken.url}/stage`, '--json']]) {
        const only = 'transport.no-token,transport.wrong-token,transport.problems,events.begins,wallets.reading'
        const { code, out } = await run([broken.url, ...argv, '--only', only])
        expect(code).toBe(1)
        expect(out).toContain('[token]')
        expect(out).toContain('Make all errors in one place')
        for (const secret of [SECRET, encodeURIComponent(SECRET), 'world:eve:']) expect(out).not.toContain(secret)
      }
    } finally {
      await broken.close()
    }
  })

  it('never is a token, however a backend repeats it', async () => {
    const token = 'SE/CRET+of="ada"'
    const spelled = [token, encodeURIComponent(token), JSON.stringify({ token }).replaceAll('/', '\\/')].join(' ')
    const alien = await serve(async () => new Response(spelled, { status: 500, headers: { 'X-Sent': token, 'Content-Type': 'text/html' } }))
    try {
      const only = ['--only', 'transport,schemas,events,wallets']
      const { code, out, err } = await run([alien.url, '--token', `${token}\n`, '--other-token', token, ...only, '--patience', '0.2'])
      expect([code, err]).toEqual([1, ''])
      expect(out).toContain('[token]')
      expect(out).not.toMatch(/CRET/)
    } finally {
      await alien.close()
    }
  })

  it.each([
    ['has nothing else', async () => new Response(null, { status: 404 }), '1'],
    ['shows a page for all else', async () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }), '1'],
    ['sends all else to a login', async () => new Response(null, { status: 302, headers: { Location: '/login' } }), '1'],
    ['hangs but for one call', () => new Promise<Response>(() => {}), '0.05'],
  ])('is told to the end of a backend that %s', async (_, handle, patience) => {
    const alien = await serve(async (request) => (request.url.endsWith('/policy') ? Response.json({}) : handle()))
    try {
      const { code, out } = await run([alien.url, '--token', SECRET, '--other-token', 'eve', '--write', '--patience', patience, '--json'])
      const { findings } = JSON.parse(out) as { findings: { id: string; outcome: string }[] }
      expect([code, findings.length]).toEqual([1, checks.length])
      const holding = findings.filter(({ outcome }) => outcome === 'holds').map(({ id }) => id)
      // Any server answers HEAD and OPTIONS, and one that answers at all breaks no connection; nothing else holds by chance.
      expect(['transport.head-options', 'transport.server-errors']).toEqual(expect.arrayContaining(holding))
    } finally {
      await alien.close()
    }
  })

  it('comes as JSON with its counts', async () => {
    const { code, out } = await run([`${server.url}${WORLD}`, '--token', SECRET, '--json', '--only', 'money,keys.own'])
    const report = JSON.parse(out) as { counts: Record<string, number>; findings: { id: string; outcome: string }[] }
    expect(code).toBe(0)
    expect(report.counts).toMatchObject({ fails: 0, needs: 2 })
    const why = '--write, or --stage; --other-token, or --stage'
    expect(report.findings.find(({ id }) => id === 'keys.own')).toMatchObject({ outcome: 'needs', why, failure: null })
  })
})
