import { type IDBPDatabase, openDB } from 'idb'
import { databaseOf } from './kept.ts'

/** Things by name, on this device. */
export type Shelf<Thing> = {
  get(name: string): Promise<Thing | undefined>
  put(name: string, thing: Thing): Promise<void>
  remove(name: string): Promise<void>
  list(): Promise<Thing[]>
}

/** What is kept of one user on this device beside drafts: too large, or too important, for the page's short memory. */
export type Device = {
  readonly shelf: <Thing>(name: ShelfName) => Shelf<Thing>
  /** Lets go of the database. Who comes late opens it for that alone. */
  close(): void
}

const SHELVES = ['outbox', 'files', 'history'] as const
/** Grows with the shelves. */
const VERSION = 2
type ShelfName = (typeof SHELVES)[number]

/** Where a device keeps nothing (private windows, full disks), things live as long as the page. */
export function openDevice(userId: string): Device {
  let opened: Promise<IDBPDatabase | null> | undefined
  let closed = false
  const openOwn = () => open(databaseOf(userId))

  const using: Use = async (ask) => {
    const isOwn = closed
    const db = await (isOwn ? openOwn() : (opened ??= openOwn()))
    try {
      return db ? await ask(db) : undefined
    } catch {
      return undefined
    } finally {
      if (isOwn) db?.close()
    }
  }

  return {
    shelf: (name) => createShelf(name, using),
    close() {
      closed = true
      void opened?.then((db) => db?.close())
      opened = undefined
    },
  }
}

async function open(name: string): Promise<IDBPDatabase | null> {
  try {
    const db = await openDB(name, VERSION, {
      upgrade(upgraded) {
        for (const shelf of SHELVES) if (!upgraded.objectStoreNames.contains(shelf)) upgraded.createObjectStore(shelf)
      },
      // Another page wipes it, or is of a newer version: this one gives way.
      blocking: () => db.close(),
    })
    return db
  } catch {
    return null
  }
}

/** Asks the device, if it can be had and does what it is asked; undefined otherwise. */
type Use = <Answer>(ask: (db: IDBPDatabase) => Promise<Answer>) => Promise<Answer | undefined>

function createShelf<Thing>(shelf: ShelfName, onDevice: Use): Shelf<Thing> {
  const inPage = new Map<string, Thing>()

  return {
    get: async (name) => inPage.get(name) ?? ((await onDevice((db) => db.get(shelf, name))) as Thing | undefined),
    async put(name, thing) {
      if ((await onDevice((db) => db.put(shelf, thing, name))) === undefined) inPage.set(name, thing)
    },
    async remove(name) {
      inPage.delete(name)
      await onDevice((db) => db.delete(shelf, name))
    },
    list: async () => [...(((await onDevice((db) => db.getAll(shelf))) ?? []) as Thing[]), ...inPage.values()],
  }
}
