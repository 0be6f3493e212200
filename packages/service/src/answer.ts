import type { Operation } from '@makegood/contract'
import { readJson, readNothing, readUpload, validate } from './bodies.ts'
import type { Call } from './call.ts'
import { streamEvents } from './events.ts'
import { type AnsweredName, handlers } from './handlers.ts'
import { claimKey, fingerprintOf, freeKey, readKey, settleKey } from './keys.ts'
import { limit } from './limits.ts'
import type { Person } from './ports.ts'
import { ProblemError, problemResponse } from './problems.ts'
import { route } from './router.ts'
import { type Context, report, transact, type Work } from './work.ts'

/** Where statements of people who are signed out are kept. No token leads here. */
const SIGNED_OUT: Person = { userId: '', walletId: '' }

/** Answers one request: route, authenticate, read, validate, run. Whatever goes wrong becomes problem details. */
export async function answer(context: Context, request: Request): Promise<Response> {
  const requestId = crypto.randomUUID()
  try {
    return await dispatch(context, request, requestId)
  } catch (error) {
    if (error instanceof ProblemError) return problemResponse(error, requestId)
    report(context, error, requestId)
    return problemResponse(new ProblemError('internal'), requestId)
  }
}

async function dispatch(context: Context, request: Request, requestId: string): Promise<Response> {
  const url = new URL(request.url)
  const { name, operation, params } = route(request.method, url.pathname)
  const person = await authenticate(context, request, operation, requestId)
  await limit(context, { operation: name, person, headers: request.headers }, requestId)
  const call: Call = {
    operation: name,
    requestId,
    person,
    params,
    query: url.searchParams,
    body: undefined,
    upload: null,
    signal: request.signal,
    headers: request.headers,
  }
  if (name === 'subscribeEvents') return streamEvents(context, call)
  if (name === 'listReceiptKeys')
    return json(operation.status, JSON.stringify(await context.receipts.keys()), requestId, 'public, max-age=300')

  // The table types each handler by its operation; the body was validated by the schema of that same operation.
  const handler = handlers[name as AnsweredName] as (
    context: Context,
    call: Call,
  ) => Promise<(work: Work) => Promise<unknown>>
  const { walletId, userId } = person ?? SIGNED_OUT
  if (operation.method === 'GET') {
    const job = await handler(context, call)
    return json(
      operation.status,
      JSON.stringify(await transact(context, walletId, async (work) => job(work))),
      requestId,
    )
  }

  const key = readKey(request.headers)
  const { bytes, ...read } = await readBody(request, operation)
  const fingerprint = await fingerprintOf(`${request.method} ${url.pathname}${url.search}`, bytes)
  const claim = await claimKey(context, walletId, `${userId} ${key}`, fingerprint)
  if ('status' in claim) return json(claim.status, claim.body, requestId)
  try {
    const job = await handler(context, { ...call, ...read })
    const body = await transact(context, walletId, async (work) => {
      const body = JSON.stringify(await job(work))
      await settleKey(work, claim, { status: operation.status, body })
      return body
    })
    return json(operation.status, body, requestId)
  } catch (error) {
    await freeKey(context, claim)
    throw error
  }
}

async function readBody(
  request: Request,
  operation: Operation,
): Promise<{ bytes: Uint8Array<ArrayBuffer> } & Pick<Call, 'body' | 'upload'>> {
  if (operation.upload) {
    const upload = await readUpload(request)
    return { bytes: upload.bytes, body: undefined, upload }
  }
  if (!operation.request) return { bytes: await readNothing(request), body: undefined, upload: null }
  const { bytes, json } = await readJson(request)
  return { bytes, body: validate(operation.request, json), upload: null }
}

async function authenticate(
  context: Context,
  request: Request,
  operation: Operation,
  requestId: string,
): Promise<Person | null> {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get('Authorization') ?? '')?.[1]
  const unknown = { reason: 'unknown' as const }
  // A person may leave a contract whatever has become of the session, and of whoever knows about it.
  const orUnknown = (error: unknown) => {
    if (!operation.anonymous) throw error
    report(context, error, requestId)
    return unknown
  }
  const person = token === undefined ? unknown : await ask(context, token).catch(orUnknown)
  if (!('reason' in person)) return named(person)
  if (operation.anonymous) return null
  throw new ProblemError(person.reason === 'expired' ? 'token_expired' : 'unauthenticated', {
    headers: { 'WWW-Authenticate': 'Bearer' },
  })
}

/** Who has no wallet of their own would be led to where the statements of all who are signed out are kept. */
function named(person: Person): Person {
  if (person.walletId === SIGNED_OUT.walletId) throw new Error('identity.authenticate named a person without a wallet.')
  return person
}

/** Throws later, never at once. */
const ask = async ({ identity }: Context, token: string) => identity.authenticate(token)

function json(status: number, body: string, requestId: string, cache = 'no-store'): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': cache,
      'Request-Id': requestId,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
