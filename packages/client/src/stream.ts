import type { Instant, WalletEvent } from '@makegood/contract'
import { connect, type ConnectionSource, isFinal, parseEvent, toStreamError } from './connection.ts'
import { type AnyRefundError, UnexpectedAnswerError } from './errors.ts'
import type { Connection, SubscribeOptions } from './events.ts'
import { newsAfter, resetTo, tell } from './news.ts'
import { pause } from './signals.ts'

const FIRST_PAUSE = 1000
const LONGEST_PAUSE = 30_000
// A stream that is over so soon without news is of no use, though it opens: it is opened ever less often.
const BRIEF = 5000
// Broken so often in a row without one sign of life, a stream cannot be had.
const MOST_FAILURES = 3
const POLL_PAUSE = 15_000
// So often at most the wallet is asked before the stream is tried again.
const MOST_POLLS = 12

/** What the stream needs of the transport, bound to one session. */
export type StreamSource = ConnectionSource & {
  /** How far the wallet is now. */
  wallet: (signal: AbortSignal) => Promise<{ sequence: number; asOf: Instant }>
}

/**
 * Tells a listener every change of the wallet, until the signal aborts or the service refuses for good. Where no stream
 * can be had and the wallet can, it asks for that time and again, and tries the stream in between.
 */
export async function followEvents(
  source: StreamSource,
  listener: (event: WalletEvent) => void,
  { after, onError, onConnection, signal }: SubscribeOptions & { signal: AbortSignal },
): Promise<void> {
  let last = after
  let connection = 'connecting' as Connection
  let alive = false
  let failures = 0
  let brief = 0

  function be(next: Connection) {
    if (connection === next) return
    connection = next
    tell(onConnection, next, last)
  }

  function hear(event: WalletEvent | null) {
    if (!event) return
    last = event.sequence
    tell(listener, event)
  }

  async function stream() {
    last ??= (await source.wallet(signal)).sequence
    for await (const data of connect(source, last, signal)) {
      if (signal.aborted) return
      alive = true
      be('live')
      if (data === undefined) continue
      const event = parseEvent(data)
      if (event instanceof UnexpectedAnswerError) tell(onError, event)
      // The service alone knows whether the past can be resumed, be it that its own is shorter than ours.
      else hear(event.kind === 'reset' ? event : newsAfter(last, event))
    }
  }

  async function poll(times: number) {
    for (let asked = 0; asked < times && !signal.aborted; asked += 1) {
      const { sequence, asOf } = await source.wallet(signal)
      if (signal.aborted) return
      be('polling')
      hear(newsAfter(last, resetTo(sequence, asOf)))
      await pause(POLL_PAUSE, signal)
    }
  }

  async function troubleIn(work: Promise<void>): Promise<AnyRefundError | undefined> {
    try {
      await work
    } catch (cause) {
      if (!signal.aborted) return toStreamError(cause)
    }
    return undefined
  }

  while (!signal.aborted) {
    alive = false
    const opened = { at: performance.now(), last }
    let trouble = await troubleIn(stream())
    if (signal.aborted) return
    brief = last === opened.last && performance.now() - opened.at < BRIEF ? brief + 1 : 0
    if (trouble) tell(onError, trouble)
    failures = alive ? 0 : Math.max(failures + 1, trouble?.kind === 'timeout' ? MOST_FAILURES : 0)
    if (failures >= MOST_FAILURES && last !== undefined && !isFinal(trouble)) {
      await pause(wishOf(trouble), signal)
      trouble = await troubleIn(poll(Math.min(MOST_POLLS, 2 ** (failures - MOST_FAILURES))))
      if (!trouble) continue
      // Where nothing gets through, the stream has said so.
      if (isFinal(trouble)) tell(onError, trouble)
    }
    if (isFinal(trouble)) return be('ended')
    be('connecting')
    const backoff = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.max(0, failures - 1, alive ? brief - 1 : 0)) * (0.5 + Math.random() / 2)
    await pause(Math.max(wishOf(trouble), backoff), signal)
  }
}

const wishOf = (error: AnyRefundError | undefined) => (error?.retryAfter ?? 0) * 1000
