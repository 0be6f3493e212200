import { DETAILS_MAX_LENGTH } from '@makegood/contract'
import { readProblem } from '../answers.ts'
import { allOperations, bodiedOperations, bodiesOf, pathOf, resourceOperations } from '../calls.ts'
import type { Check } from '../check.ts'
import { header, mediaTypeOf } from '../exchange.ts'
import { must, need } from '../failed.ts'
import { hostileBodies, hostileQueries } from '../hostile.ts'

export const PROBLEMS = 'openapi.json; problems.ts; RFC 9457'

export const transport: Check[] = [
  {
    id: 'transport.paths',
    must: 'Every list and every single thing stands under /v1, and is answered with its status as application/json.',
    source: 'operations.ts; design: Open wire',
    fix: 'Serve the paths of openapi.json below the base URL, which itself is given without /v1.',
    async run({ wire }) {
      for (const [, operation] of allOperations) {
        if (operation.method !== 'GET' || operation.response === 'events' || /\{id\}|trail|forecasts/.test(operation.path))
          continue
        const answer = await wire.get(operation.path)
        must(
          answer.came.status === operation.status,
          `${operation.path} with ${operation.status}`,
          `it was ${answer.came.status || answer.came.error}`,
          answer,
        )
        must(
          mediaTypeOf(answer) === 'application/json',
          'Content-Type: application/json',
          `it was ${mediaTypeOf(answer) || 'not said'}`,
          answer,
        )
      }
    },
  },
  {
    id: 'transport.unknown-path',
    must: 'A path that is none is answered with the problem not_found.',
    source: PROBLEMS,
    fix: 'Answer what no route matches with problem details too, not with the page of your framework.',
    async run({ wire }) {
      for (const path of ['/v1/no-such-thing', '/v1/wallet/no-such-thing', '/v1/refunds/a/b/c/d', '/v1/'])
        readProblem(await wire.get(path), 'not_found')
    },
  },
  {
    id: 'transport.unknown-method',
    must: 'A method that a path has not is answered with method_not_allowed and the header Allow.',
    source: `${PROBLEMS}; RFC 9110, 15.5.6`,
    fix: 'Answer 405 with the methods that there are in Allow.',
    async run({ wire }) {
      for (const [method, path, allowed] of [
        ['DELETE', '/v1/wallet', 'GET'],
        ['PUT', '/v1/refunds', 'GET'],
        ['PATCH', '/v1/reports', 'POST'],
        ['POST', '/v1/wallet', 'GET'],
      ] as const) {
        const answer = await wire.send(method, path)
        readProblem(answer, 'method_not_allowed')
        const allow = header(answer, 'allow') ?? ''
        must(allow.toUpperCase().includes(allowed), `Allow to name ${allowed}`, `it was ${allow || 'not there'}`, answer)
      }
    },
  },
  {
    id: 'transport.head-options',
    must: 'HEAD and OPTIONS are answered, and break nothing.',
    source: 'RFC 9110, 9.3.2 and 9.3.7',
    fix: 'Answer HEAD like GET without its body, or 405; answer OPTIONS with 200, 204 or 405.',
    async run({ wire, nobody }) {
      const head = await wire.send('HEAD', '/v1/wallet')
      must(
        [200, 405].includes(head.came.status),
        'HEAD to be answered like GET, or with 405',
        `it was ${head.came.status || head.came.error}`,
        head,
      )
      must(head.came.text === '', 'an answer to HEAD without a body', 'it had one', head)
      const asked = {
        Origin: 'https://app.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type,idempotency-key',
      }
      const options = await nobody.send('OPTIONS', '/v1/reports', { headers: asked })
      must(
        [200, 204, 404, 405].includes(options.came.status),
        'OPTIONS with 200, 204 or 405',
        `it was ${options.came.status || options.came.error}`,
        options,
      )
      const origin = header(options, 'access-control-allow-origin')
      return [
        `HEAD ${head.came.status}, OPTIONS ${options.came.status}.`,
        origin === null
          ? 'Browsers of another origin are not let in (no CORS headers): right where app and API share one.'
          : `CORS lets in ${origin}, with ${header(options, 'access-control-allow-headers') ?? 'no headers named'}.`,
      ]
    },
  },
  {
    id: 'transport.no-token',
    must: 'Without a token every call but the anonymous ones is unauthenticated, and WWW-Authenticate says which one is wanted.',
    source: `${PROBLEMS}; RFC 6750, 3`,
    fix: 'Ask for the token before anything else, and answer 401 with WWW-Authenticate: Bearer.',
    async run({ nobody }) {
      for (const [, operation] of allOperations) {
        if (operation.anonymous) continue
        const answer = await nobody.send(operation.method, pathOf(operation), operation.method === 'POST' ? { body: {} } : {})
        readProblem(answer, 'unauthenticated')
        must(header(answer, 'www-authenticate') !== null, 'the header WWW-Authenticate', 'it was not there', answer)
      }
    },
  },
  {
    id: 'transport.wrong-token',
    must: 'A token that nobody knows is unauthenticated, and one in an address or of another scheme is none.',
    source: `${PROBLEMS}; RFC 6750, 2.3`,
    fix: 'Take tokens from the header Authorization: Bearer alone; addresses end up in logs.',
    async run({ stranger, nobody, token }) {
      readProblem(await stranger.get('/v1/wallet'), 'unauthenticated')
      readProblem(await nobody.get('/v1/wallet', { headers: { Authorization: 'Bearer' } }), 'unauthenticated')
      readProblem(await nobody.get('/v1/wallet', { headers: { Authorization: `Basic ${btoa('a:b')}` } }), 'unauthenticated')
      for (const name of ['access_token', 'token'])
        readProblem(await nobody.get(`/v1/wallet?${name}=${encodeURIComponent(token)}`), 'unauthenticated')
    },
  },
  {
    id: 'transport.expired-token',
    must: 'A token that has expired is told apart: token_expired, so that a client fetches a new one.',
    source: `${PROBLEMS}; client: getToken({ refresh })`,
    fix: 'Answer 401 with the code token_expired where the token was good once.',
    needs: ['expired'],
    async run({ expired }) {
      readProblem(await need(expired, 'The stage gives no expired token.').get('/v1/wallet'), 'token_expired')
    },
  },
  {
    id: 'transport.malformed',
    must: 'A body that is not JSON is malformed_request.',
    source: PROBLEMS,
    fix: 'Answer 400 where the body cannot be parsed; it must never reach a handler.',
    async run({ wire }) {
      const json = { 'Content-Type': 'application/json' }
      for (const raw of ['{', '', 'null,', '{"a":}', new Uint8Array([0x22, 0xff, 0xfe, 0x22])])
        readProblem(await wire.post('/v1/reports', { raw, headers: json }), 'malformed_request')
    },
  },
  {
    id: 'transport.media-type',
    must: 'A body of another media type is unsupported_media_type.',
    source: PROBLEMS,
    fix: 'Take application/json alone, with or without parameters: a form of another site sends text/plain.',
    async run({ wire }) {
      const raw = JSON.stringify(bodiesOf().createReport)
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])
        readProblem(await wire.post('/v1/reports', { raw, headers: { 'Content-Type': type } }), 'unsupported_media_type')
      readProblem(
        await wire.post('/v1/reports', { raw, headers: { 'Content-Type': 'Application/JSON; charset=utf-8' } }),
        'not_found',
        'invalid_request',
      )
    },
  },
  {
    id: 'transport.invalid',
    must: 'A body of the wrong shape is invalid_request and names each fault by JSON Pointer.',
    source: `${PROBLEMS}; RFC 6901`,
    fix: 'Validate bodies by the schemas of openapi.json, and give `errors` a pointer into the body for each fault.',
    async run({ wire }) {
      for (const [, operation] of bodiedOperations()) {
        const answer = await wire.post(pathOf(operation), { body: {} })
        if (operation.path.includes('{id}')) readProblem(answer, 'invalid_request', 'not_found')
        else
          must(
            (readProblem(answer, 'invalid_request').errors ?? []).length > 0,
            'errors with what is missing',
            'there are none',
            answer,
          )
      }
      const wrong = await wire.post('/v1/reports', {
        body: { resultIds: 'one', reason: 7, details: 'x'.repeat(DETAILS_MAX_LENGTH + 1) },
      })
      const pointers = (readProblem(wrong, 'invalid_request').errors ?? []).map(({ pointer }) => pointer)
      for (const pointer of ['/resultIds', '/reason', '/details'])
        must(pointers.includes(pointer), `a fault at ${pointer}`, `they were at ${pointers.join(', ') || 'none'}`, wrong)
    },
  },
  {
    id: 'transport.unknown-id',
    must: 'An id that nobody has is not_found, in every call that takes one.',
    source: PROBLEMS,
    fix: 'Look the thing up within the caller’s wallet first; what is not there is 404.',
    async run({ wire }) {
      for (const [name, operation] of resourceOperations()) {
        const body = bodiesOf()[name]
        readProblem(await wire.send(operation.method, pathOf(operation), body ? { body } : {}), 'not_found')
      }
      readProblem(await wire.get('/v1/wallet/trail?generationId=conformance-no-such-id'), 'not_found')
      readProblem(await wire.get('/v1/wallet/trail?refundId=conformance-no-such-id'), 'not_found')
      readProblem(await wire.post('/v1/reports', { body: bodiesOf().createReport! }), 'not_found', 'invalid_request')
      readProblem(await wire.post('/v1/refunds', { body: bodiesOf().requestRefund! }), 'not_found')
    },
  },
  {
    id: 'transport.request-id',
    must: 'Every problem carries a requestId of its own, by which you find it again.',
    source: 'problems.ts',
    fix: 'Make an id for each request, log it, and put it into the problem and the header Request-Id.',
    async run({ wire, nobody }) {
      const [one, two, three] = [
        await wire.get('/v1/no-such-thing'),
        await wire.get('/v1/no-such-thing'),
        await nobody.get('/v1/wallet'),
      ]
      const ids = [readProblem(one, 'not_found'), readProblem(two, 'not_found'), readProblem(three, 'unauthenticated')].map(
        ({ requestId }) => requestId,
      )
      must(
        ids.every((id) => typeof id === 'string' && id !== ''),
        'a requestId in every problem',
        `they were ${ids.join(', ')}`,
        one,
      )
      must(new Set(ids).size === ids.length, 'a requestId of its own for every request', `they were ${ids.join(', ')}`, one, two)
    },
  },
  {
    id: 'transport.hostile-queries',
    must: 'Whatever stands in an address or a query is answered, never with a server error.',
    source: 'design: Service; OWASP API Security, 8',
    fix: 'Validate query and path like bodies; pass values to the database as parameters.',
    async run({ wire }) {
      for (const path of hostileQueries()) {
        const answer = await wire.get(path)
        if (answer.came.status !== 200) readProblem(answer, 'not_found', 'invalid_request', 'malformed_request', 'rate_limited')
        else must(mediaTypeOf(answer) === 'application/json', 'Content-Type: application/json', `it was ${mediaTypeOf(answer) || 'not said'}`, answer)
      }
    },
  },
  {
    id: 'transport.hostile-bodies',
    must: 'Whatever stands in a body is a problem or harmless, never a server error.',
    source: 'design: Service; OWASP API Security, 8',
    fix: 'Validate before anything else; refuse numbers that are not finite; keep NUL and halves of surrogate pairs out of your database.',
    async run({ wire }) {
      for (const [path, raw] of hostileBodies()) {
        const answer = await wire.post(path, { raw, headers: { 'Content-Type': 'application/json' } })
        readProblem(answer, 'not_found', 'invalid_request', 'malformed_request', 'too_large', 'not_possible', 'rate_limited')
      }
    },
  },
]
