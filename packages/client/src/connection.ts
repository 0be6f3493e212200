import { operations, WalletEvent } from '@makegood/contract'
import { NetworkError, RefundError, TimeoutError, UnexpectedAnswerError, type AnyRefundError } from './errors.ts'
import { refusal } from './failures.ts'
import { createEventParser } from './server-sent-events.ts'
import { abortable } from './signals.ts'
import { sendWithToken, type Token } from './token.ts'
import type { CallWatch } from './watch.ts'

const CALL = `GET ${operations.subscribeEvents.path}`
// The service begins to answer at once. Where nothing comes for so long, something on the way keeps streams back.
const LONGEST_START = 10_000
// The service sends something at least every half minute; a connection silent for longer is dead.
const LONGEST_SILENCE = 60_000

/** What a connection needs of the transport, bound to one session. */
export type ConnectionSource = {
  address: () => string
  token: Token
  fetch: (request: Request) => Promise<Response>
  /** Begins to tell of a connection whoever watches. */
  watch: () => CallWatch | undefined
}

/** One connection: the data of each event, and undefined for each sign of life without one. */
export async function* connect({ address, token, fetch, watch: begin }: ConnectionSource, after: number, signal: AbortSignal) {
  const connection = new AbortController()
  const either = AbortSignal.any([signal, connection.signal])
  let timer: ReturnType<typeof setTimeout> | undefined
  const giveUpAfter = (milliseconds: number, why: string) => {
    clearTimeout(timer)
    timer = setTimeout(() => connection.abort(new TimeoutError(`${CALL} ${why}; it is opened anew.`)), milliseconds)
  }
  const allowSilence = () => giveUpAfter(LONGEST_SILENCE, 'fell silent')
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined
  const watch = begin()
  try {
    const open = async (bearer: string | null) => {
      either.throwIfAborted()
      const headers = new Headers({ accept: 'text/event-stream' })
      if (bearer !== null) headers.set('authorization', `Bearer ${bearer}`)
      giveUpAfter(LONGEST_START, 'did not begin to answer')
      const request = new Request(`${address()}?after=${after}`, { headers, signal: either })
      const response = await (watch ? watch.attempt(request.url, () => fetch(request)) : fetch(request))
      // What comes next may be another token, and that takes what time it takes.
      if (!response.ok) allowSilence()
      return response
    }
    allowSilence()
    const response = await abortable(sendWithToken(token, false, open), either)
    reader = await readerOf(response, either)
    const parse = createEventParser()
    const decoder = new TextDecoder()
    for (;;) {
      const { done, value } = await abortable(reader.read(), either)
      if (done) return
      allowSilence()
      yield undefined
      yield* parse(decoder.decode(value, { stream: true }))
    }
  } catch (error) {
    if (!signal.aborted) watch?.failed(toStreamError(error))
    throw error
  } finally {
    watch?.answered(undefined)
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
    throw new UnexpectedAnswerError(
      `${CALL} needs a fetch that can stream answers. Pass one as \`fetch\`; in Expo, that of expo/fetch.`,
      { status: response.status },
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

/** The event in the data of one, or what to say of data that hold none. */
export function parseEvent(data: string): WalletEvent | UnexpectedAnswerError {
  const result = WalletEvent['~standard'].validate(parseJson(data))
  if ('value' in result && !result.issues) return result.value
  return new UnexpectedAnswerError(`${CALL} sent an event that is not of the contract; it is passed over.`)
}

/** Why a connection broke. */
export function toStreamError(cause: unknown): AnyRefundError {
  if (cause instanceof RefundError) return cause as AnyRefundError
  return new NetworkError(`${CALL} broke off; it is opened anew, and goes on where it was.`, { cause })
}

/** What no repetition mends. A token that was too old even when it was new is mended by the next. */
export function isFinal(error: AnyRefundError | undefined): boolean {
  if (error?.kind === 'configuration') return true
  if (error?.kind !== 'api' || error.code === 'token_expired') return false
  return error.status < 500 && error.status !== 408 && error.status !== 429
}
