import type { Store } from '@makegood/service'
import { createMemoryStore } from '@makegood/service'

/** What a world keeps beside the wallets. */
export type Settings = {
  /** Milliseconds that the levers have moved the clock. */
  offset: number
  /** Things the levers have numbered. */
  count: number
  /** What the judge was told to find, by result. */
  judgements: Readonly<Record<string, boolean | null>>
}

export const FRESH: Settings = { offset: 0, count: 0, judgements: {} }

/** Where a world lives. Its settings can be read at once and are shared like its rows. */
export type Storage = {
  store: Store
  /** Resolves when what was kept before has been read. */
  ready: Promise<void>
  settings(): Settings
  /** Changes the settings, alone among all tabs. */
  change<T>(job: (settings: Settings) => [Settings, T]): Promise<T>
  /** Calls back when the settings change, whichever tab changed them. */
  watchSettings(changed: () => void): () => void
  saveFile(id: string, bytes: Uint8Array): Promise<void>
  removeFile(id: string): Promise<void>
  /** Empties everything, for every tab. */
  clear(): Promise<void>
  close(): void
}

/** A world in memory: one tab, one test, gone at the end. */
export function createMemoryStorage(): Storage {
  let inner = createMemoryStore()
  let settings = FRESH
  const files = new Map<string, Uint8Array>()
  const watchers = new Set<() => void>()
  const streams = new Set<{ walletId: string; changed: () => void; unwatch: () => void }>()
  const set = (next: Settings) => {
    settings = next
    for (const changed of watchers) changed()
  }
  return {
    // The store outlives a clear: what hangs on it goes on with the empty one.
    store: {
      transaction: (walletId, work) => inner.transaction(walletId, work),
      walletOf: (table, id) => inner.walletOf(table, id),
      unmatched: () => inner.unmatched(),
      wallets: () => inner.wallets(),
      watch(walletId, changed) {
        const stream = { walletId, changed, unwatch: inner.watch(walletId, changed) }
        streams.add(stream)
        return () => {
          stream.unwatch()
          streams.delete(stream)
        }
      },
      incidents: {
        list: () => inner.incidents.list(),
        put: (incident) => inner.incidents.put(incident),
      },
    },
    ready: Promise.resolve(),
    settings: () => settings,
    async change(job) {
      const [next, result] = job(settings)
      set(next)
      return result
    },
    watchSettings(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    async saveFile(id, bytes) {
      files.set(id, bytes)
    },
    async removeFile(id) {
      files.delete(id)
    },
    async clear() {
      inner = createMemoryStore()
      files.clear()
      for (const stream of streams) {
        stream.unwatch()
        stream.unwatch = inner.watch(stream.walletId, stream.changed)
        stream.changed()
      }
      set(FRESH)
    },
    close() {},
  }
}
