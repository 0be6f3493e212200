import type { RefundClient } from '@makegood/client'

// Where a device keeps what of whom. Light: the code that reads it comes later.

export const DRAFTS = 'makegood:draft:'
export const draftsOf = (userId: string) => `${DRAFTS}${encodeURIComponent(userId)}:`

/** A database of its own for each user: nothing of one can be read as another's, and it is wiped whole. */
export const databaseOf = (userId: string) => `makegood:${userId}`

const waitingMarkOf = (userId: string) => `makegood:waiting:${encodeURIComponent(userId)}`

/** Notes whether something of the user waits to be sent, for the next page to see without opening the database. */
export const markWaiting = (userId: string, waits: boolean) =>
  onDevice(() => (waits ? localStorage.setItem(waitingMarkOf(userId), '1') : localStorage.removeItem(waitingMarkOf(userId))))

export const isWaiting = (userId: string) => onDevice(() => localStorage.getItem(waitingMarkOf(userId))) != null

/** Removes all that this device keeps of a user. */
const wipe = (userId: string) =>
  onDevice(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(draftsOf(userId)) || key === waitingMarkOf(userId)) localStorage.removeItem(key)
    }
    indexedDB.deleteDatabase(databaseOf(userId))
  })

/** Undefined where the device keeps nothing: in a private window, or where it is full. */
function onDevice<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}

const lastUser = new WeakMap<AbortSignal, string>()

/** Wipes what the device keeps of the client's user when the client forgets them, whether anything is shown then or not. */
export function wipeWithSession({ session }: RefundClient, userId: string): void {
  if (!lastUser.has(session)) session.addEventListener('abort', () => wipe(lastUser.get(session)!))
  lastUser.set(session, userId)
}
