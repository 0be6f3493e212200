import { operations, WalletEvent } from '@makegood/contract'
import {
  type AnyRefundError, ConfigurationError, NetworkError, RefundError, TimeoutError, UnexpectedAnswerError,
} from './errors.ts'
import type { SubscribeOptions } from './events.ts'
import { refusal } from './failures.ts'
import { createEventParser } from './server-sent-events.ts'
import { abortable, pause } from './signals.ts'
import { sendWithToken, type Token } from './token.ts'

const CALL = `GET ${operations.subscribeEvents.path}`
// The service sends something at least every half minute; a connection silent for longer is dead.
const LONGEST_SILENCE = 60_000
const FIRST_PAUSE = 1000
const LONGEST_PAUSE = 30_000

/** What the stream needs of the transport, bound to one session. */
export type StreamSource = {
  address: () => string
  token: Token
  fetch: (request: Request) => Promise<Response>
  /** The sequence the wallet is at now. */
  sequence: (signal: AbortSignal) => Promise<number>
}

/** Tells a listener every change of the wallet, until the signal aborts or the service refuses for good. */
export async function followEvents(
  source: StreamSource,
  listener: (event: WalletEvent) => void,
  { after, onError, signal }: SubscribeOptions & { signal: AbortSignal },
): Promise<void> {
  let last = after
  let failures = 0
  while (!signal.aborted) {
    let wished = 0
    try {
      last ??= await source.sequence(signal)
      for await (const data of connect(source, last, signal)) {
        if (signal.aborted) return
        failures = 0
        if (data === undefined) continue
        const event = parseEvent(data)
        if (event instanceof UnexpectedAnswerError) tell(onError, event)
        else if (event.kind === 'reset' || event.sequence > last) {
          last = event.sequence
          tell(listener, event)
        }
      }
    } catch (cause) {
      if (signal.aborted) return
      const error = toStreamError(cause)
      tell(onError, error)
      if (isFinal(error)) return
      wished = (error.retryAfter ?? 0) * 1000
    }
    const backoff = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures) * (0.5 + Math.random() / 2)
    failures += 1
    await pause(Math.max(wished, backoff), signal)
  }
}

// One connection: the data of each event, and undefined for each sign of life without one.
async function* connect({ address, token, fetch }: StreamSource, after: number, signal: AbortSignal) {
  const connection = new AbortController()
  const either = AbortSignal.any([signal, connection.signal])
  const silent = () => connection.abort(new TimeoutError(`${CALL} fell silent; it is opened anew.`))
  let timer = setTimeout(silent, LONGEST_SILENCE)
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined
  try {
    const open = (bearer: string | null) => {
      either.throwIfAborted()
      const headers = new Headers({ accept: 'text/event-stream' })
      if (bearer !== null) headers.set('authorization', `Bearer ${bearer}`)
      return fetch(new Request(`${address()}?after=${after}`, { headers, signal: either }))
    }
    const response = await abortable(sendWithToken(token, false, open), either)
    reader = await readerOf(response, either)
    const parse = createEventParser()
    const decoder = new TextDecoder()
    for (;;) {
      const { done, value } = await abortable(reader.read(), either)
      if (done) return
      clearTimeout(timer)
      timer = setTimeout(silent, LONGEST_SILENCE)
      yield undefined
      yield* parse(decoder.decode(value, { stream: true }))
    }
  } finally {
    clearTimeout(timer)
    connection.abort()
    reader?.cancel().catch(() => {})
  }
}

async function readerOf(response: Response, signal: AbortSignal): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  if (!response.ok) throw refusal(CALL, response, parseJson(await abortable(response.text(), signal)))
  const type = response.headers.get('content-type') ?? 'no content type'
  if (!type.startsWith('text/event-stream')) {
    throw new UnexpectedAnswerError(
      `${CALL} answered with ${type} instead of text/event-stream. Does baseUrl lead to the refund service?`,
      { status: response.status },
    )
  }
  if (!response.body) {
    throw new ConfigurationError(
      `${CALL} needs a fetch that can stream answers. Pass one as \`fetch\`; in Expo, that of expo/fetch.`,
    )
  }
  return response.body.getReader()
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function parseEvent(data: string): WalletEvent | UnexpectedAnswerError {
  const result = WalletEvent['~standard'].validate(parseJson(data))
  if ('value' in result && !result.issues) return result.value
  return new UnexpectedAnswerError(`${CALL} sent an event that is not of the contract; it is passed over.`)
}

function toStreamError(cause: unknown): AnyRefundError {
  if (cause instanceof RefundError) return cause as AnyRefundError
  return new NetworkError(`${CALL} broke off; it is opened anew, and goes on where it was.`, { cause })
}

// What no repetition mends.
function isFinal(error: AnyRefundError): boolean {
  if (error.kind === 'configuration') return true
  return error.kind === 'api' && error.status < 500 && error.status !== 408 && error.status !== 429
}

// What a callback throws is the host's: it surfaces as unhandled, and the stream goes on.
function tell<Value>(callback: ((value: Value) => void) | undefined, value: Value): void {
  void (async () => callback?.(value))()
}
