/** What tabs of one origin agree by. Where a browser has no Web Locks or no channels, each tab is alone. */

/** Whether tabs can agree at all. */
export const canAgree = () => Boolean(globalThis.navigator?.locks) && typeof BroadcastChannel === 'function'

/** Runs `work` while no other tab runs under the same name; `free` is false where one does, and it may leave it to that one. */
export function ifFree<Answer>(name: string, work: (free: boolean) => Promise<Answer>): Promise<Answer> {
  const { locks } = globalThis.navigator ?? {}
  if (!locks) return work(true)
  return locks.request(name, { ifAvailable: true }, (lock) => work(lock !== null))
}

/** Waits until no tab runs under the name any more. */
export async function whenFree(name: string): Promise<void> {
  await globalThis.navigator?.locks?.request(name, () => {})
}

/** Calls back when this tab becomes the only one that leads; it leads until the signal aborts or the page goes. */
export function whenLeading(name: string, signal: AbortSignal, lead: () => void): void {
  const { locks } = globalThis.navigator ?? {}
  if (!locks) return lead()
  const led = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
  locks.request(name, { signal }, () => {
    if (signal.aborted) return undefined
    lead()
    return led
  }).catch(() => {
    // Aborted before its turn came, or locks are forbidden here.
    if (!signal.aborted) lead()
  })
}

export type Channel<Word> = { say(word: Word): void; close(): void }

/** Speaks to the other tabs; hears them, not itself. */
export function openChannel<Word>(name: string, hear: (word: Word) => void): Channel<Word> {
  if (typeof BroadcastChannel !== 'function') return { say: () => {}, close: () => {} }
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => hear(data))
  return { say: (word) => channel.postMessage(word), close: () => channel.close() }
}
