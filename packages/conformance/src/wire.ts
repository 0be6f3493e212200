import { IDEMPOTENCY_HEADER } from '@makegood/contract'
import type { Exchange } from './exchange.ts'
import type { Redact } from './redact.ts'

/** What one request says beside its path. */
export type Ask = {
  body?: unknown
  /** Sent as it is instead of `body`. */
  raw?: string | Uint8Array<ArrayBuffer>
  /** Null: without one. A new one for every POST, where nothing is said. */
  key?: string | null
  headers?: Record<string, string>
  signal?: AbortSignal
}

/** Speaks to the API as one person, or as nobody. */
export type Wire = {
  get(path: string, ask?: Ask): Promise<Exchange>
  post(path: string, ask?: Ask): Promise<Exchange>
  send(method: string, path: string, ask?: Ask): Promise<Exchange>
  /** A response whose body is still on its way. */
  open(path: string, ask?: Ask): Promise<Response>
  /** How a request would be shown, for streams. */
  shown(method: string, path: string, ask?: Ask): Exchange['sent']
}

export type WireOptions = {
  baseUrl: string
  token: string | null
  redact: Redact
  /** Milliseconds until an answer is given up. */
  patience: number
  /** Hears every exchange. */
  heard(exchange: Exchange): void
}

/** How often a request goes that came too soon (429) and was told how long to wait. */
const TRIES = 5

export function createWire({ baseUrl, token, redact, patience, heard }: WireOptions): Wire {
  const base = baseUrl.replace(/\/+$/, '')

  function prepare(method: string, path: string, { body, raw, key, headers = {} }: Ask) {
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const uuid = key === undefined && method === 'POST' ? crypto.randomUUID() : (key ?? null)
    const all: Record<string, string> = {
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(uuid !== null && { [IDEMPOTENCY_HEADER]: uuid }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    }
    const shown = Object.entries(all).map(([name, value]) => [name, redact(value)])
    const text = payload === undefined ? null : typeof payload === 'string' ? redact(payload) : `(${payload.length} bytes)`
    const sent = {
      method,
      url: redact(`${base}${path}`),
      headers: Object.fromEntries(shown) as Record<string, string>,
      body: text,
    }
    return { sent, init: { method, headers: all, ...(payload !== undefined && { body: payload }), redirect: 'manual' as const } }
  }

  async function send(method: string, path: string, ask: Ask = {}): Promise<Exchange> {
    const { sent, init } = prepare(method, path, ask)
    for (let tries = 1; ; tries++) {
      const came = await fetchWhole(`${base}${path}`, { ...init, signal: AbortSignal.timeout(patience) }, redact)
      heard({ sent, came })
      const wait = came.status === 429 ? Number(came.headers['retry-after']) * 1000 : NaN
      if (!(wait <= patience) || tries === TRIES) return { sent, came }
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }

  return {
    send,
    get: (path, ask) => send('GET', path, ask),
    post: (path, ask) => send('POST', path, ask),
    open: (path, ask = {}) =>
      fetch(`${base}${path}`, { ...prepare('GET', path, ask).init, ...(ask.signal && { signal: ask.signal }) }),
    shown: (method, path, ask = {}) => prepare(method, path, ask).sent,
  }
}

async function fetchWhole(url: string, init: RequestInit, redact: Redact): Promise<Exchange['came']> {
  try {
    const response = await fetch(url, init)
    const text = await response.text()
    const headers = Object.fromEntries([...response.headers].map(([name, value]) => [name, redact(value)]))
    return { status: response.status, headers, text: redact(text), json: parse(text), error: null }
  } catch (error) {
    return { status: 0, headers: {}, text: '', json: undefined, error: redact(`No answer: ${causeOf(error)}`) }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What `fetch` keeps in the cause of its error. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message || error.cause.name}` : error.message
}
