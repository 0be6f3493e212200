import type { RefundClient } from '@makegood/client'
import { users } from './kept.ts'

/** A client lives longer than what is shown: it holds on to none of that. */
const gone = new FinalizationRegistry<() => void>((stop) => stop())

/**
 * Aborts `end` when the client forgets the user. Where the session is another's still, theirs is about to begin: it ends
 * with that one.
 */
export function endWhenForgotten(client: RefundClient, userId: string, end: AbortController): void {
  const { session } = client
  const isTheirs = (users.get(session) ?? userId) === userId
  const ended = new WeakRef(end)
  const hear = () => {
    const found = ended.deref()
    if (!found) return
    if (isTheirs) found.abort()
    // By then the other session is there.
    else queueMicrotask(() => endWhenForgotten(client, userId, found))
  }
  session.addEventListener('abort', hear)
  gone.register(end, () => session.removeEventListener('abort', hear))
}
