import type { Query } from '@tanstack/react-query'
import type { Scope } from '../context.ts'
import { createHold } from '../hold.ts'
import { type Session, sessionOf } from '../session.ts'
import { say } from './say.ts'

const watches = new WeakMap<Scope, () => () => void>()

/** Names what a host asks about that the service does not know, until the answer is called. */
export function watchUnknown(scope: Scope): () => void {
  const watch = watches.get(scope) ?? createHold(() => listen(sessionOf(scope)))
  watches.set(scope, watch)
  return watch()
}

function listen({ queryClient, key }: Session): () => void {
  const root = key()
  const look = ({ queryKey, state }: Query) => {
    if (state.status === 'pending' || !root.every((part, index) => part === queryKey[index])) return
    const [kind, id] = queryKey.slice(root.length)
    if (kind === 'forecast' && state.status === 'success' && state.data === null) say('unknown-result', JSON.stringify(id))
    if (kind === 'quote' && (state.error as { code?: string } | null)?.code === 'not_found') say('unknown-pack', JSON.stringify(id))
  }
  const cache = queryClient.getQueryCache()
  cache.getAll().forEach((query) => look(query))
  return cache.subscribe(({ type, query }) => {
    if (type === 'updated') look(query)
  })
}
