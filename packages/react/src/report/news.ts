import type { Desk } from '../desk.ts'

/** Says to those who listen to a result that there is something new of it. */
export type News = {
  /** Of one result; of all of them without. */
  tell(resultId?: string): void
  listen(resultId: string, listener: () => void): () => void
}

const all = new WeakMap<Desk, News>()

/** The news of a desk. Apart from it, since a page of triggers alone has nobody who listens. */
export function newsOf(desk: Desk): News {
  const news = all.get(desk) ?? createNews()
  all.set(desk, news)
  return news
}

function createNews(): News {
  const listeners = new Map<string, Set<() => void>>()
  return {
    tell(resultId) {
      const told = resultId === undefined ? [...listeners.values()] : [listeners.get(resultId) ?? []]
      for (const some of told) for (const listener of some) listener()
    },
    listen(resultId, listener) {
      const some = listeners.get(resultId) ?? new Set()
      listeners.set(resultId, some.add(listener))
      return () => {
        some.delete(listener)
        if (some.size === 0) listeners.delete(resultId)
      }
    },
  }
}
