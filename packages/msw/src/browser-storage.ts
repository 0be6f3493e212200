import {
  applyWrites,
  createWatchers,
  emptyRows,
  type IncidentRow,
  openRows,
  type Row,
  type Store,
  type Tables,
  type WalletRows,
  type WithdrawalRow,
  type Write,
} from '@makegood/service'
import { type DBSchema, openDB } from 'idb'
import { FRESH, type Settings, type Storage } from './storage.ts'

type KeptRow = { walletId: string; table: keyof Tables; id: string; row: Row }

interface Kept extends DBSchema {
  rows: { key: [string, string, string]; value: KeptRow; indexes: { byId: [string, string] } }
  /** Counts the commits of a wallet, so that a tab knows when its copy is old. */
  versions: { key: string; value: number }
  incidents: { key: string; value: IncidentRow }
  settings: { key: string; value: Settings }
  files: { key: string; value: Uint8Array }
}

type News = { kind: 'wallet'; walletId: string } | { kind: 'settings'; settings: Settings } | { kind: 'cleared' }

/**
 * A world kept in IndexedDB. A Web Lock holds each wallet for the length of a transaction, so that tabs never
 * overlap; its writes land in one IndexedDB transaction; a broadcast tells the other tabs.
 */
export function createBrowserStorage(name: string): Storage {
  const opened = openDB<Kept>(name, 7, {
    upgrade(db) {
      // What an older version kept cannot be read: its world begins anew.
      while (db.objectStoreNames.length > 0) db.deleteObjectStore(db.objectStoreNames[0]!)
      db.createObjectStore('rows', { keyPath: ['walletId', 'table', 'id'] }).createIndex('byId', ['table', 'id'])
      db.createObjectStore('versions')
      db.createObjectStore('incidents', { keyPath: 'id' })
      db.createObjectStore('settings')
      db.createObjectStore('files')
    },
  })
  const channel = new BroadcastChannel(name)
  const wallets = createWatchers()
  const settingsWatchers = createWatchers()
  const copies = new Map<string, { version: number; rows: WalletRows }>()
  const watched = new Set<string>()
  let settings = FRESH

  const tellAll = () => watched.forEach((walletId) => wallets.tell(walletId))
  const take = (next: Settings) => {
    settings = next
    settingsWatchers.tell('')
  }
  const locked = <T>(what: string, mode: LockMode, job: () => Promise<T>) =>
    navigator.locks.request(`${name} ${what}`, { mode }, job) as Promise<T>
  /** Alone on one part of the world; a world is emptied only when no part is at work. */
  const alone = <T>(what: string, job: () => Promise<T>) =>
    locked('all', 'shared', () => locked(what, 'exclusive', job))
  const broadcast = (news: News) => channel.postMessage(news)

  channel.onmessage = ({ data }: MessageEvent<News>) => {
    if (data.kind === 'wallet') wallets.tell(data.walletId)
    else if (data.kind === 'settings') take(data.settings)
    else {
      take(FRESH)
      tellAll()
    }
  }

  /** The rows of a wallet as they stand: this tab's copy, or read again where another tab has written. */
  async function current(walletId: string): Promise<{ version: number; rows: WalletRows }> {
    const db = await opened
    const version = (await db.get('versions', walletId)) ?? 0
    const copy = copies.get(walletId)
    if (copy?.version === version) return copy
    const rows = emptyRows()
    const kept = await db.getAll('rows', IDBKeyRange.bound([walletId], [walletId, []]))
    applyWrites(
      rows,
      kept.map(({ table, id, row }) => ({ table, id, row })),
    )
    const read = { version, rows }
    copies.set(walletId, read)
    return read
  }

  async function commit(walletId: string, writes: readonly Write[], version: number): Promise<void> {
    const tx = (await opened).transaction(['rows', 'versions'], 'readwrite')
    const rows = tx.objectStore('rows')
    await Promise.all([
      ...writes.map(({ table, id, row }) =>
        row ? rows.put({ walletId, table, id, row }) : rows.delete([walletId, table, id]),
      ),
      tx.objectStore('versions').put(version, walletId),
      tx.done,
    ])
  }

  const store: Store = {
    transaction: (walletId, work) =>
      alone(`wallet ${walletId}`, async () => {
        const { version, rows } = await current(walletId)
        const { tx, writes } = openRows(rows)
        const result = await work(tx)
        const written = writes()
        if (written.length === 0) return result
        await commit(walletId, written, version + 1)
        applyWrites(rows, written)
        copies.set(walletId, { version: version + 1, rows })
        wallets.tell(walletId)
        broadcast({ kind: 'wallet', walletId })
        return result
      }),
    async walletOf(table, id) {
      return (await (await opened).getFromIndex('rows', 'byId', [table, id]))?.walletId
    },
    async unmatched() {
      const statements = await (await opened).getAllFromIndex('rows', 'byId', IDBKeyRange.bound(['withdrawals'], ['withdrawals', []]))
      return statements.map(({ row }) => row as WithdrawalRow).filter(({ refundId }) => refundId === null)
    },
    async *wallets() {
      yield* await (await opened).getAllKeys('versions')
    },
    watch(walletId, changed) {
      watched.add(walletId)
      return wallets.watch(walletId, changed)
    },
    incidents: {
      list: async () => (await opened).getAll('incidents'),
      put: async (incident) => void (await (await opened).put('incidents', incident)),
    },
  }

  return {
    store,
    ready: opened.then(async (db) => take((await db.get('settings', 'world')) ?? FRESH)),
    settings: () => settings,
    change: (job) =>
      alone('settings', async () => {
        const db = await opened
        const [next, result] = job((await db.get('settings', 'world')) ?? FRESH)
        await db.put('settings', next, 'world')
        take(next)
        broadcast({ kind: 'settings', settings: next })
        return result
      }),
    watchSettings: (changed) => settingsWatchers.watch('', changed),
    async saveFile(id, bytes) {
      await (await opened).put('files', bytes, id)
    },
    async removeFile(id) {
      await (await opened).delete('files', id)
    },
    clear: () =>
      locked('all', 'exclusive', async () => {
        const db = await opened
        const versions = await db.getAllKeys('versions')
        const tx = db.transaction(['rows', 'versions', 'incidents', 'settings', 'files'], 'readwrite')
        await Promise.all([
          tx.objectStore('rows').clear(),
          tx.objectStore('incidents').clear(),
          tx.objectStore('settings').clear(),
          tx.objectStore('files').clear(),
          // Versions go on counting, so that no tab takes its old copy for the new state.
          ...versions.map(async (walletId) =>
            tx.objectStore('versions').put(((await tx.objectStore('versions').get(walletId)) ?? 0) + 1, walletId),
          ),
          tx.done,
        ])
        take(FRESH)
        broadcast({ kind: 'cleared' })
        tellAll()
      }),
    close() {
      channel.close()
      opened.then((db) => db.close()).catch(() => {})
    },
  }
}
