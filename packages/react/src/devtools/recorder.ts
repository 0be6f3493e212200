import { type ObservedCall, observeCalls } from '@makegood/client/observe'
import type { WalletEvent } from '@makegood/contract'
import { createHold } from '../hold.ts'
import type { Session } from '../session.ts'

/** As many are kept of each kind. */
const MOST = 200

/** What was heard of the stream: a change of the wallet, or another way of hearing of it. */
export type Heard = { readonly id: number; readonly at: number } & ({ readonly event: WalletEvent } | { readonly state: string })

type Recording = {
  /** Oldest first. */
  readonly calls: readonly ObservedCall[]
  readonly heard: readonly Heard[]
  /** Nothing new is kept, and what has begun goes on. */
  readonly paused: boolean
}

/** Keeps what a session does, as much as fits. */
export type Recorder = {
  recording(): Recording
  subscribe(listener: () => void): () => void
  pause(paused: boolean): void
  clear(): void
  /** Listens until the answer is called. */
  start(): () => void
}

export function createRecorder({ client, live }: Pick<Session, 'client' | 'live'>): Recorder {
  let recording: Recording = { calls: [], heard: [], paused: false }
  let heard = 0
  const listeners = new Set<() => void>()

  function put(news: Partial<Recording>) {
    recording = { ...recording, ...news }
    for (const listener of listeners) listener()
  }

  function call(news: ObservedCall) {
    const { calls, paused } = recording
    if (calls.some(({ id }) => id === news.id)) put({ calls: calls.map((one) => (one.id === news.id ? news : one)) })
    // What was cleared, or began in a pause, does not come back by its end.
    else if (!paused && news.attempts.length === 0 && news.state === 'running') put({ calls: [...calls, news].slice(-MOST) })
  }

  function hear(what: { event: WalletEvent } | { state: string }) {
    if (recording.paused) return
    heard += 1
    put({ heard: [...recording.heard, { id: heard, at: Date.now(), ...what }].slice(-MOST) })
  }

  return {
    recording: () => recording,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    pause: (paused) => put({ paused }),
    clear: () => put({ calls: [], heard: [] }),
    start: createHold(() => {
      const ends = [observeCalls(client, call), live.onEvent((event) => hear({ event })), live.onState(() => hear({ state: live.state() }))]
      return () => {
        for (const end of ends) end()
      }
    }),
  }
}
