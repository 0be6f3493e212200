import type { WalletEvent } from '@makegood/contract'
import { createAudience } from './audience.ts'
import type { RefundClient } from './client.ts'
import type { Connection, SubscribeOptions } from './events.ts'
import { pause } from './signals.ts'
import { type Channel, canAgree, openChannel, whenLeading } from './tabs.ts'

const DOUBT_PAUSE = 5000

/** How a tab is connected. `paused`: nobody listens, or nobody sees the tab; it catches up when it is shown. */
export type LiveState = Connection | 'paused'

/** What one stream for all tabs is made of. */
export type LiveEventsOptions = {
  /** The same in every tab of one user, and nobody else's. */
  name: string
  client: RefundClient
}

/** The changes of a wallet, over one stream for all tabs of a user. */
export type LiveEvents = {
  /**
   * Like `client.events.subscribe`: each change in order and once, whichever tab holds the stream. Where something passed
   * unheard (the tab was hidden, another one knew more), one `reset` event tells to fetch everything anew. `onError`
   * hears of trouble with the stream in the tab that holds it.
   *
   * @returns a function that ends the subscription.
   */
  subscribe(listener: (event: WalletEvent) => void, options?: Omit<SubscribeOptions, 'onConnection'>): () => void
  /** How this tab is connected now. */
  state(): LiveState
  /** Hears whenever `state()` changes; the answer ends that. */
  onState(listener: () => void): () => void
}

/**
 * What tabs say to each other: the one that leads says what happens, how it is connected and up to where all is told; one
 * that comes asks for that.
 */
type Word = { event: WalletEvent } | { state: LiveState; after: number | undefined } | 'where'

/**
 * Hears of changes through one stream a browser: the tabs of a user agree which of them holds it, and that one tells the
 * others. A tab that is hidden leaves it to those that are seen. Where tabs cannot agree, each has a stream of its own.
 *
 * @example
 * ```ts
 * const live = createLiveEvents({ name: `wallet of ${userId}`, client })
 * const stop = live.subscribe((event) => refresh(event.kind), { after: wallet.sequence })
 * live.onState(() => setNotice(live.state() === 'live' ? '' : 'Not live just now'))
 * ```
 */
export function createLiveEvents({ name, client }: LiveEventsOptions): LiveEvents {
  const page = globalThis.document
  const audience = createAudience()
  const watchers = new Set<() => void>()
  let state: LiveState = 'paused'
  /** From the first who listens to the last who leaves. */
  let wanted: AbortController | undefined
  /** Within that, as long as the tab is seen. */
  let running: AbortController | undefined
  let channel: Channel<Word> | undefined
  let leads = false
  let closeStream = () => {}
  /** While the service is asked whether it has gone back: up to where others have heard since. */
  let doubt: { heard: number } | undefined

  function be(next: LiveState) {
    if (state === next) return
    state = next
    for (const watcher of watchers) watcher()
  }

  /** Takes in a word of another tab, or what happened `here`. */
  function hear(word: Word, here = false) {
    if (word === 'where') {
      if (leads) channel?.say({ state, after: audience.known() })
    } else if ('event' in word) {
      const { kind, sequence } = word.event
      if (!audience.hear(word.event)) checkBehind(sequence, kind === 'reset')
    } else {
      if (here || !leads) be(word.state)
      if (word.after === undefined) return
      audience.reach(word.after)
      checkBehind(word.after, word.state === 'live')
    }
  }

  function spread(word: Word) {
    channel?.say(word)
    hear(word, true)
  }

  /**
   * Somebody knows less than was told here. They are about to catch up, or the service itself has gone back behind it, as
   * one does that is restored or begins anew. Where that may be, the service is asked.
   */
  function checkBehind(sequence: number, serious: boolean) {
    const known = audience.known()
    if (known === undefined || sequence >= known || !running) return
    if (doubt) doubt.heard = Math.max(doubt.heard, sequence)
    else if (serious) void resolveDoubt((doubt = { heard: sequence }), known, running.signal)
  }

  async function resolveDoubt(mine: { heard: number }, known: number, signal: AbortSignal) {
    while (doubt === mine) {
      const wallet = await client.wallet.retrieve({ signal }).catch(() => null)
      if (!wallet) await pause(DOUBT_PAUSE, signal)
      if (doubt !== mine || !wallet) continue
      doubt = undefined
      if (wallet.sequence < known) audience.goBack(Math.max(wallet.sequence, mine.heard))
    }
  }

  function lead({ signal }: AbortController) {
    leads = true
    spread({ state: 'connecting', after: audience.known() })
    closeStream = client.events.subscribe((event) => spread({ event }), {
      signal,
      after: audience.known(),
      onError: audience.fail,
      onConnection: (next, after) => (next === 'ended' ? end(next) : spread({ state: next, after })),
    })
  }

  function start() {
    if (running) return
    const run = (running = new AbortController())
    be('connecting')
    if (!canAgree()) return lead(run)
    channel = openChannel(name, hear)
    channel.say('where')
    whenLeading(`${name}/lead`, run.signal, () => lead(run))
  }

  function stop(next: LiveState) {
    running?.abort()
    running = undefined
    channel?.close()
    channel = undefined
    leads = false
    doubt = undefined
    be(next)
  }

  function begin() {
    const { signal } = (wanted = new AbortController())
    const attend = () => (page?.visibilityState === 'hidden' ? stop('paused') : start())
    page?.addEventListener('visibilitychange', attend, { signal })
    // What stands may stand on the network that was before, dead without a sign.
    globalThis.addEventListener?.('online', () => {
      if (!leads || !running) return
      closeStream()
      lead(running)
    }, { signal })
    client.session.addEventListener('abort', () => end('ended'), { signal })
    attend()
  }

  function end(next: LiveState) {
    wanted?.abort()
    wanted = undefined
    audience.clear()
    stop(next)
  }

  return {
    subscribe(listener, { signal, after, onError } = {}) {
      if (signal?.aborted) return () => {}
      const leave = audience.add({ listener, onError }, after)
      const unsubscribe = () => {
        signal?.removeEventListener('abort', unsubscribe)
        leave()
        if (wanted && audience.size() === 0) end('paused')
      }
      signal?.addEventListener('abort', unsubscribe)
      if (!wanted) begin()
      return unsubscribe
    },
    state: () => state,
    onState(listener) {
      watchers.add(listener)
      return () => void watchers.delete(listener)
    },
  }
}
