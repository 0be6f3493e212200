import { operations, type OperationName } from '@makegood/contract'
import type { CallInput } from './call.ts'
import type { RefundClient } from './client.ts'
import { tell as tellListener } from './news.ts'
import { type CallWatch, watches } from './watch.ts'

/** One time a call was sent. */
export type ObservedAttempt = {
  /** Epoch milliseconds of this device. */
  readonly at: number
  /** Milliseconds until all of the answer was there; null while it is on its way. */
  readonly took: number | null
  /** The HTTP status; null while there is none, or where no answer came. */
  readonly status: number | null
  readonly contentType: string | null
  /** What the service calls this request in its own records. */
  readonly requestId: string | null
  /** What came, if it was no success: as it was sent, in full. */
  readonly refusal: string | null
}

/** One call with all its attempts. Another object each time there is something new. */
export type ObservedCall = {
  /** Counts up in this page. */
  readonly id: number
  /** The operation, as in the contract: `createReport`. */
  readonly name: OperationName
  readonly method: 'GET' | 'POST'
  /** The path of the operation: `/v1/refunds/{id}`. */
  readonly path: string
  /** The whole address; null before the first attempt, and where there was none. */
  readonly url: string | null
  /** Under which a POST is carried out once, however often it is sent. */
  readonly idempotencyKey: string | null
  /** The body, or what is known of the file in it. */
  readonly body: unknown
  /** Epoch milliseconds of this device. */
  readonly at: number
  /** From its beginning to its end, pauses between attempts included; null while it runs. */
  readonly took: number | null
  readonly attempts: readonly ObservedAttempt[]
  readonly state: 'running' | 'answered' | 'failed'
  /** What it answered with; nothing until then. */
  readonly answer?: unknown
  /** What it was rejected with; nothing unless it was. */
  readonly error?: unknown
}

type Listener = (call: ObservedCall) => void

const listeners = new WeakMap<AbortSignal, Set<Listener>>()
let calls = 0

/**
 * Hears of every call of a client: when it begins, after each attempt, and at its end. For development tools and your own
 * telemetry. The token is never among what is told. Bodies and answers are, and hold
 * what a person wrote. It goes on for whoever signs in after `client.forget()`. The stream of events is told as one call
 * that lasts as long as it does.
 *
 * @returns a function that ends it.
 *
 * @example
 * ```ts
 * import { observeCalls } from '@makegood/client/observe'
 *
 * const stop = observeCalls(client, ({ state, method, path, took }) => {
 *   if (state !== 'running') console.info(method, path, state, took)
 * })
 * ```
 */
export function observeCalls(client: Pick<RefundClient, 'session'>, listener: Listener): () => void {
  const ended = new AbortController()

  function follow() {
    if (ended.signal.aborted) return
    const { session } = client
    const all = listeners.get(session) ?? new Set()
    listeners.set(session, all.add(listener))
    watches.set(session, (...call) => watchCall(all, ...call))
    // The next one stands in its place once all have heard that this one is over. No call is sent before that.
    session.addEventListener('abort', () => queueMicrotask(follow), { once: true, signal: ended.signal })
    ended.signal.addEventListener('abort', () => {
      all.delete(listener)
      if (all.size === 0) watches.delete(session)
    })
  }

  follow()
  return () => ended.abort()
}

function watchCall(all: ReadonlySet<Listener>, name: OperationName, input: CallInput, idempotencyKey: string | null): CallWatch {
  const { method, path } = operations[name]
  const start = performance.now()
  let call: ObservedCall = {
    id: (calls += 1), name, method, path, url: null, idempotencyKey, body: bodyOf(input), at: Date.now(), took: null,
    attempts: [], state: 'running',
  }
  const took = (since: number) => Math.round(performance.now() - since)

  function tell(news: Partial<ObservedCall>) {
    if (call.state !== 'running') return
    call = { ...call, ...news }
    for (const listener of all) tellListener(listener, call)
  }

  tell({})
  return {
    async attempt(url, send) {
      const { length } = call.attempts
      const since = performance.now()
      const told = (news: Partial<ObservedAttempt>) =>
        tell({ attempts: call.attempts.map((attempt, at) => (at === length ? { ...attempt, ...news } : attempt)) })
      const begun = { at: Date.now(), took: null, status: null, contentType: null, requestId: null, refusal: null }
      tell({ url, attempts: [...call.attempts, begun] })
      try {
        const response = await send()
        const { status, headers } = response
        // A stream goes on: what has come of it so far is all that is told.
        const isStream = response.ok && name === 'subscribeEvents'
        const text = isStream ? '' : await response.clone().text()
        told({
          took: took(since), status, contentType: headers.get('content-type'), requestId: headers.get('request-id'),
          refusal: isRefusal(response) ? text : null,
        })
        return response
      } catch (error) {
        told({ took: took(since) })
        throw error
      }
    },
    answered: (answer) => tell({ state: 'answered', answer, took: took(start) }),
    failed: (error) => tell({ state: 'failed', error, took: took(start) }),
  }
}

/** A page of HTML is no success either, whatever its status. */
const isRefusal = ({ ok, headers }: Response) => !ok || /html/i.test(headers.get('content-type') ?? '')

function bodyOf({ body, file }: CallInput): unknown {
  if (!file) return body
  return { name: 'name' in file ? file.name : undefined, type: file.type, size: file.size }
}
