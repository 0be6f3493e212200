import type { RefundClient } from '@makegood/client'

// Where a device keeps what of whom. Light: the code that reads it comes later.

export const DRAFTS = 'makegood:draft:'
export const draftsOf = (userId: string) => `${DRAFTS}${encodeURIComponent(userId)}:`

/** A database of its own for each user: nothing of one can be read as another's, and it is wiped whole. */
export const databaseOf = (userId: string) => `makegood:${userId}`

/** Where it is noted that something of the user waits to be sent, for the next page to see without opening the database. */
export const waitingMarkOf = (userId: string) => `makegood:waiting:${encodeURIComponent(userId)}`

export const isWaiting = (userId: string) => onDevice(() => localStorage.getItem(waitingMarkOf(userId))) != null

/** Removes all that this device keeps of a user. */
const wipe = (userId: string) =>
  onDevice(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(draftsOf(userId))) localStorage.removeItem(key)
    localStorage.removeItem(waitingMarkOf(userId))
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

/** Whose each session of a client is. Not in it: nobody's yet, or nobody's any more, because another user is there. */
export const users = new WeakMap<AbortSignal, string>()

/**
 * Says whose the client's session is. That of another user ends first, with its token and all that it has begun; what the
 * device keeps of them stays. It is wiped when the client forgets its user, whether anything is shown then or not.
 */
export function holdSession(client: RefundClient, userId: string): void {
  if ((users.get(client.session) ?? userId) !== userId) {
    users.delete(client.session)
    client.forget()
  }
  const { session } = client
  if (!users.has(session)) session.addEventListener('abort', () => users.has(session) && wipe(userId))
  users.set(session, userId)
}
