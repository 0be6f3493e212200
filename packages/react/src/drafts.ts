import { createIdempotencyKey } from '@makegood/client'
import { DRAFTS, draftsOf } from './kept.ts'

const WEEK = 7 * 24 * 60 * 60 * 1000

/** What a person has entered, with the key under which it will be sent. */
export type Draft<Fields> = {
  readonly fields: Fields
  /** One for one intent: made with the draft, kept over every "Try again". */
  readonly idempotencyKey: string
  /** It may have reached the service already: changed, it is another intent and needs another key. */
  readonly tried: boolean
}

/** The drafts of one user. On the device for seven days, unless told to keep one in this page alone. */
export type Drafts = {
  read<Fields>(id: string): Draft<Fields> | null
  write<Fields>(id: string, draft: Draft<Fields>, keep?: 'device' | 'page'): void
  remove(id: string): void
  /** Forgets those of this page; the device is wiped by its own. */
  forget(): void
}

export const newDraft = <Fields>(fields: Fields): Draft<Fields> => ({ fields, idempotencyKey: createIdempotencyKey(), tried: false })

/** The draft with other fields; under another key if the former may have been sent. */
export function changeDraft<Fields>(draft: Draft<Fields>, fields: Fields): Draft<Fields> {
  return draft.tried ? newDraft(fields) : { ...draft, fields }
}

/** `storage` may be missing, full or forbidden: then drafts live as long as the page. */
export function createDrafts(userId: string, storage: Storage | null = deviceStorage(), now: () => number = Date.now): Drafts {
  const inPage = new Map<string, Draft<unknown>>()
  const own = draftsOf(userId)
  if (storage) removeExpired(storage, now())

  return {
    read<Fields>(id: string) {
      const kept = inPage.get(id) ?? readStored(storage, own + id, now())
      return kept as Draft<Fields> | null
    },
    write(id, draft, keep = 'device') {
      inPage.set(id, draft)
      if (keep === 'page') remove(storage, own + id)
      else store(storage, own + id, { draft, until: now() + WEEK })
    },
    remove(id) {
      inPage.delete(id)
      remove(storage, own + id)
    },
    forget: () => inPage.clear(),
  }
}

function deviceStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null
  }
}

type Stored = { draft: Draft<unknown>; until: number }

function parse(text: string | null): Stored | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return typeof value === 'object' && value !== null && 'draft' in value && 'until' in value ? (value as Stored) : null
  } catch {
    return null
  }
}

/** Full, or forbidden in the meantime: the draft is still in the page. */
function attempt<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask()
  } catch {
    return null
  }
}

function readStored(storage: Storage | null, key: string, at: number): Draft<unknown> | null {
  const stored = attempt(() => storage && parse(storage.getItem(key)))
  return stored && stored.until > at ? stored.draft : null
}

const store = (storage: Storage | null, key: string, stored: Stored) => attempt(() => storage?.setItem(key, JSON.stringify(stored)))

const remove = (storage: Storage | null, key: string) => attempt(() => storage?.removeItem(key))

const removeExpired = (storage: Storage, at: number) =>
  attempt(() => {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
    for (const key of keys) {
      if (key?.startsWith(DRAFTS) && (parse(storage.getItem(key))?.until ?? 0) <= at) storage.removeItem(key)
    }
  })
