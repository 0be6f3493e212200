import type { Page, Refund, Wallet } from '@makegood/contract'
import {
  type Break,
  ADA,
  answering,
  asking,
  changed,
  isEve,
  isPost,
  pathOf,
  problemWhere,
  refusing,
  respond,
  telling,
} from './break.ts'
import { problemOf } from './problem.ts'

/** What may be wrong with how a backend speaks, each with the check that must find it. */
export const brokenTransport: [what: string, check: string, how: Break][] = [
  [
    'answers as text/html',
    'transport.paths',
    (handle) => async (request) => {
      const response = await handle(request)
      return response.status === 200 && pathOf(request) === '/v1/packs'
        ? new Response(response.body, { headers: { 'Content-Type': 'text/html' } })
        : response
    },
  ],
  [
    'has its framework’s page for unknown paths',
    'transport.unknown-path',
    (handle) => async (request) => {
      const response = await handle(request)
      return response.status === 404 && /no-such-thing/.test(request.url)
        ? new Response('<h1>Cannot GET</h1>', { status: 404, headers: { 'Content-Type': 'text/html' } })
        : response
    },
  ],
  [
    'says 404 to an unknown method',
    'transport.unknown-method',
    problemWhere((request) => !['GET', 'POST'].includes(request.method), 'not_found'),
  ],
  ['breaks on HEAD', 'transport.head-options', problemWhere((request) => request.method === 'HEAD', 'internal')],
  [
    'shows the policy to anyone',
    'transport.no-token',
    asking((request) =>
      pathOf(request) === '/v1/policy' && !request.headers.has('Authorization') ? changed(request, { headers: ADA }) : request,
    ),
  ],
  [
    'says nothing of WWW-Authenticate',
    'transport.no-token',
    refusing(
      (problem, response) =>
        new Response(JSON.stringify(problem), {
          status: response.status,
          headers: { 'Content-Type': 'application/problem+json' },
        }),
    ),
  ],
  [
    'takes tokens from the address',
    'transport.wrong-token',
    asking((request) => (new URL(request.url).searchParams.has('access_token') ? changed(request, { headers: ADA }) : request)),
  ],
  [
    'calls an expired token unknown',
    'transport.expired-token',
    (handle) => async (request) =>
      handle(
        /ada:\d/.test(request.headers.get('Authorization') ?? '')
          ? await changed(request, { headers: { Authorization: 'Bearer x' } })
          : request,
      ),
  ],
  [
    'calls broken JSON invalid',
    'transport.malformed',
    refusing((problem, response) =>
      problem.code === 'malformed_request'
        ? respond(response, { ...problem, code: 'invalid_request', status: 422 }, { status: 422 })
        : respond(response, problem),
    ),
  ],
  [
    'takes a form of another site',
    'transport.media-type',
    asking((request) =>
      request.headers.get('Content-Type') === 'text/plain'
        ? changed(request, { headers: { 'Content-Type': 'application/json' } })
        : request,
    ),
  ],
  ['names no pointers', 'transport.invalid', refusing(({ errors: _, ...problem }, response) => respond(response, problem))],
  [
    'says 422 to an unknown refund',
    'transport.unknown-id',
    (handle) => async (request) => {
      const response = await handle(request)
      return response.status === 404 && /\/v1\/refunds\//.test(request.url)
        ? respond(response, { ...((await response.json()) as object), status: 422, code: 'invalid_request' }, { status: 422 })
        : response
    },
  ],
  [
    'has one requestId for all',
    'transport.request-id',
    refusing((problem, response) => respond(response, { ...problem, requestId: 'request' })),
  ],
  [
    'falls over a strange address',
    'transport.hostile-queries',
    problemWhere((request) => /NaN|__proto__/.test(request.url), 'internal'),
  ],
  [
    'falls over a bad body',
    'transport.hostile-bodies',
    (handle) => async (request) => {
      const response = await handle(request)
      return isPost(request, /refunds$/) && response.status === 422
        ? new Response('Internal Server Error', { status: 500 })
        : response
    },
  ],
  [
    'shows its stack',
    'transport.titles',
    refusing((problem, response) =>
      respond(response, { ...problem, detail: 'Error: no\n    at answer (/app/src/answer.ts:12:3)' }),
    ),
  ],
  [
    'falls over, and says so properly',
    'transport.server-errors',
    problemWhere((request) => /limit=abc/.test(request.url), 'internal'),
  ],
  [
    'has problems without a code',
    'transport.problems',
    refusing(({ code: _, ...problem }, response) => respond(response, problem)),
  ],
  [
    'sends problems as plain JSON',
    'transport.problems',
    refusing((problem, response) => respond(response, problem, { headers: { 'Content-Type': 'application/json' } })),
  ],
  [
    'answers 200 to everything',
    'transport.unknown-path',
    refusing((problem, response) => respond(response, problem, { status: 200 })),
  ],
  ['leaves out a member', 'schemas.retrieveWallet', answering(/wallet$/, ({ held: _, ...wallet }: Wallet) => wallet)],
  [
    'writes numbers as text',
    'schemas.listPacks',
    answering(/packs$/, (list: object) => JSON.parse(JSON.stringify(list).replaceAll(/"amount":(\d+)/g, '"amount":"$1"'))),
  ],
  [
    'has dates without a zone',
    'schemas.listRefunds',
    answering(/refunds$/, (list: object) => JSON.parse(JSON.stringify(list).replaceAll(/(T\d\d:\d\d:\d\d)Z/g, '$1'))),
  ],
  [
    'has another reference in the list',
    'schemas.every-refund',
    answering(/refunds$/, (list: Partial<Page<Refund>>) => ({
      ...list,
      items: list.items?.map((one) => ({ ...one, reference: 'MG-XXXX' })),
    })),
  ],
  [
    'begins its stream as text/plain',
    'events.begins',
    (handle) => async (request) => {
      const response = await handle(request)
      return pathOf(request) === '/v1/events'
        ? new Response(response.body, { headers: { 'Content-Type': 'text/plain' } })
        : response
    },
  ],
  ['holds its stream back', 'events.begins', telling(() => null)],
  [
    'lets anyone listen',
    'events.token',
    asking((request) => (pathOf(request) === '/v1/events' ? changed(request, { headers: ADA }) : request)),
  ],
  ['tells every third event not', 'events.resumes', telling((block) => (/^id: \d*3$/m.test(block) ? null : block))],
  ['tells an event twice', 'events.resumes', telling((block) => (/^id: 5$/m.test(block) ? `${block}\n\n${block}` : block))],
  ['tells events without an id', 'events.resumes', telling((block) => block.replace(/^id: .*\n/m, ''))],
  [
    'forgets where a reader was',
    'events.resumes',
    asking((request) =>
      pathOf(request) === '/v1/events'
        ? changed(request, { url: request.url.replace(/\?after=\d+/, '?after=0'), drop: ['Last-Event-ID'] })
        : request,
    ),
  ],
  ['tells nothing of a reset', 'events.reset', telling((block) => block.replace('"reset"', '"wallet"'))],
  ['tells nothing while the stream is open', 'events.live', telling((block) => (block.startsWith(':') ? block : null))],
  [
    'keeps the streams of readers who have gone',
    'events.left',
    (handle) => {
      let streams = 0
      return async (request) => {
        if (pathOf(request) === '/v1/events') streams += 1
        return streams > 12 ? problemOf('unavailable') : handle(request)
      }
    },
  ],
  ['has a stream that is never alive', 'events.keep-alive', telling((block) => (block === ': open' ? block : null))],
  [
    'tells of another wallet',
    'wallets.events',
    asking((request) => (pathOf(request) === '/v1/events' && isEve(request) ? changed(request, { headers: ADA }) : request)),
  ],
]
