import {
  ATTACHMENT_MAX_BYTES, IDEMPOTENCY_HEADER, type Operation, operations, PROBLEM_STATUS,
  type WalletEvent,
} from '@makegood/contract'
import ky, { type StandardSchemaV1 } from 'ky'
import { resolveBase, toPath, toSearch } from './address.ts'
import { readAnswer } from './answer.ts'
import type { Answer, CallInput, CallName } from './call.ts'
import type { RefundClientOptions } from './client.ts'
import { ApiError } from './errors.ts'
import type { SubscribeOptions } from './events.ts'
import { toRefundError } from './failures.ts'
import { forecast } from './forecast.ts'
import { retry } from './retry.ts'
import { abortable } from './signals.ts'
import { followEvents, type StreamSource } from './stream.ts'
import { createToken, sendWithToken } from './token.ts'
import { uploadByFetch, uploadByXhr } from './upload.ts'
import { watches } from './watch.ts'

declare const process: { env: { NODE_ENV?: string } }

const UPLOAD_TIMEOUT = 300_000

/** Everything behind the facade, for one session. */
export type Transport = {
  /** `key` is the idempotency key of a POST whose caller gave none. Forecasts may be any number. */
  call<Name extends CallName>(name: Name, input?: CallInput, key?: string): Promise<Answer<Name>>
  subscribe(listener: (event: WalletEvent) => void, options: SubscribeOptions, stopped: AbortSignal): Promise<void>
}

/** Sets up how calls are sent, repeated and read, until the session's signal ends them all. */
export function createTransport(options: RefundClientOptions, session: AbortSignal): Transport {
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request))
  const xhr = typeof XMLHttpRequest === 'function' && !options.fetch
  const upload = options.upload ?? (xhr ? uploadByXhr : uploadByFetch(fetch))
  const http = ky.create({ retry: { ...retry, limit: options.retries ?? 2 } })
  const token = createToken(options.getToken, session)

  async function send<Name extends CallName>(name: Name, input: CallInput = {}, key?: string): Promise<Answer<Name>> {
    const operation: Operation = operations[name]
    const label = `${operation.method} ${operation.path}`
    const signal = input.signal ? AbortSignal.any([session, input.signal]) : session
    const timeout = Math.max(options.timeout ?? 15_000, operation.upload ? UPLOAD_TIMEOUT : 0)
    const { file, onProgress = () => {} } = input
    const headers = toHeaders(operation, input, key)
    const watch = watches.get(session)?.(name, input, headers[IDEMPOTENCY_HEADER] ?? null)
    try {
      signal.throwIfAborted()
      if (file) checkSize(label, file)
      // Once, however often it is sent; its code comes with the first file.
      const body = file && (await (await import('./metadata.ts')).withoutMetadata(file))
      const deliver = (request: Request) => (body ? upload(request, body, onProgress) : fetch(request))
      const watched = watch && ((request: Request) => watch.attempt(request.url, () => deliver(request)))
      const attempt = (request: Request) =>
        sendWithToken(token, operation.anonymous ?? false, (bearer) => {
          // Whoever waited for the token may be gone, and another user here.
          request.signal.throwIfAborted()
          const copy = request.clone()
          if (bearer !== null) copy.headers.set('authorization', `Bearer ${bearer}`)
          return readAnswer(label, copy, watched ?? deliver)
        })
      const answer: unknown = await http(resolveBase(options.baseUrl) + toPath(operation.path, input.id), {
        method: operation.method,
        searchParams: toSearch(operation.query, file ? { ...input, name: input['name'] ?? nameOf(file) } : input),
        headers,
        json: input.body,
        signal,
        timeout,
        fetch: (request) => abortable(attempt(request as Request), signal),
      }).json(operation.response as StandardSchemaV1)
      watch?.answered(answer)
      return answer as Answer<Name>
    } catch (cause) {
      const error = toRefundError(cause, { call: label, timeout, signal, session })
      watch?.failed(error)
      // Bundlers put the answer in its place, and leave the code out; where nothing did, there is no such thing.
      try {
        if (process.env.NODE_ENV !== 'production') {
          void import('./development/explain.ts').then(({ explain }) => explain(error, options.baseUrl, options.fetch !== undefined))
        }
      } catch {}
      throw error
    }
  }

  const source: StreamSource = {
    address: () => resolveBase(options.baseUrl) + operations.subscribeEvents.path,
    token,
    fetch,
    watch: () => watches.get(session)?.('subscribeEvents', {}, null),
    wallet: (signal) => send('retrieveWallet', { signal }),
  }

  return {
    call: ((name, input, key) => (name === 'forecastReports' ? forecast(send, input!) : send(name, input, key))) as Transport['call'],
    subscribe: (listener, { signal, ...options }, stopped) =>
      followEvents(source, listener, { ...options, signal: signal ? AbortSignal.any([stopped, signal]) : stopped }),
  }
}

function toHeaders({ method }: Operation, { file, idempotencyKey }: CallInput, key = ''): Record<string, string> {
  return {
    ...(method === 'POST' ? { [IDEMPOTENCY_HEADER]: idempotencyKey ?? key } : {}),
    ...(file ? { 'content-type': file.type || 'application/octet-stream' } : {}),
  }
}

// Some servers cut the connection on a body too large, which would look like a broken network and be tried again.
function checkSize(call: string, file: Blob): void {
  if (file.size <= ATTACHMENT_MAX_BYTES) return
  throw new ApiError(
    `${call} was not sent: the file has ${file.size} bytes, and an attachment may have ${ATTACHMENT_MAX_BYTES}.`,
    { code: 'too_large', status: PROBLEM_STATUS.too_large },
  )
}

function nameOf(file: Blob): string {
  return 'name' in file && typeof file.name === 'string' ? file.name : 'attachment'
}
