import { WalletEvent } from '@makegood/contract'
import * as v from 'valibot'
import type { Exchange } from './exchange.ts'
import { Failed } from './failed.ts'
import type { Ask, Wire } from './wire.ts'

/** A stream that is listened to. */
export type Listening = {
  /** Resolves with the milliseconds until the first bytes came. */
  begun: Promise<number>
  /** The nth event, from 1; fails when it does not come in time. */
  event(nth: number): Promise<WalletEvent>
  /** Resolves when the text matches; false when it does not in time. */
  says(pattern: RegExp, milliseconds: number): Promise<boolean>
  events(): WalletEvent[]
  text(): string
  headers: Headers
  status: number
  close(): void
  /** As it may be shown. */
  exchange(): Exchange
}

/** Opens a stream and reads it as it comes. */
export async function listen(wire: Wire, query: string, patience: number, ask: Ask = {}): Promise<Listening> {
  const abort = new AbortController()
  const path = `/v1/events${query}`
  const full = { ...ask, headers: { Accept: 'text/event-stream', ...ask.headers } }
  const opened = performance.now()
  const slow = setTimeout(() => abort.abort(), patience)
  const response = await wire.open(path, { ...full, signal: abort.signal }).catch((error: unknown) => {
    throw new Failed('a stream', `it did not begin: ${error instanceof Error ? error.message : String(error)}`)
  })
  clearTimeout(slow)
  let text = ''
  let first: number | null = null
  let ended = false
  const waiting = new Set<() => void>()
  const wake = () => waiting.forEach((look) => look())
  void (async () => {
    try {
      for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
        text += chunk
        first ??= performance.now() - opened
        wake()
      }
    } catch {
      // It was closed.
    } finally {
      ended = true
      wake()
    }
  })()

  /** Waits until something is there, or the stream or the time is over. */
  const until = <T>(look: () => T | null, milliseconds: number): Promise<T | null> =>
    new Promise((resolve) => {
      const end = (value: T | null) => {
        clearTimeout(timer)
        waiting.delete(again)
        resolve(value)
      }
      const again = () => {
        const seen = look()
        if (seen !== null || ended) end(seen)
      }
      const timer = setTimeout(() => end(null), milliseconds)
      waiting.add(again)
      again()
    })

  const exchange = (): Exchange => ({
    sent: wire.shown('GET', path, full),
    came: { status: response.status, headers: Object.fromEntries(response.headers), text, json: undefined, error: null },
  })
  const events = () => read(text, exchange)
  const begun = until(() => first, patience).then((took) => {
    if (took === null)
      throw new Failed('the first bytes of the stream', `nothing came within ${patience / 1000} s`, [exchange()])
    return took
  })
  // Not every check waits for it, and what nobody waits for would end the run, and show what was sent as it was.
  begun.catch(() => {})
  return {
    begun,
    async event(nth) {
      const event = await until(() => events()[nth - 1] ?? null, patience)
      if (!event) throw new Failed(`event ${nth}`, `there were ${events().length} within ${patience / 1000} s`, [exchange()])
      return event
    },
    says: async (pattern, milliseconds) => (await until(() => (pattern.test(text) ? true : null), milliseconds)) ?? false,
    events,
    text: () => text,
    headers: response.headers,
    status: response.status,
    close: () => abort.abort(),
    exchange,
  }
}

/** The events that are there in full. */
function read(text: string, exchange: () => Exchange): WalletEvent[] {
  const whole = text.replaceAll('\r\n', '\n').split('\n\n').slice(0, -1)
  return whole.flatMap((block) => {
    const data = block.split('\n').flatMap((line) => (line.startsWith('data:') ? line.slice(5).replace(/^ /, '') : []))
    if (data.length === 0) return []
    let json: unknown
    try {
      json = JSON.parse(data.join('\n'))
    } catch {
      throw new Failed('JSON in every event', data.join('\n'), [exchange()])
    }
    const parsed = v.safeParse(WalletEvent, json)
    if (!parsed.success)
      throw new Failed('events of the shape of the contract', parsed.issues.map(({ message }) => message).join('; '), [
        exchange(),
      ])
    return parsed.output
  })
}
