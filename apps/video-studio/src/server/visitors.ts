import { createHash } from 'node:crypto'
import { createStudio, type Studio } from './studio.ts'

/** A studio of its own for every visitor; the longest unused make room for new ones. */
export function createVisitors(most = 200) {
  const studios = new Map<string, Studio>()

  return function studioOf(visitor: string): Studio {
    const studio = studios.get(visitor) ?? createStudio(userOf(visitor))
    studios.delete(visitor)
    studios.set(visitor, studio)
    const [oldest] = studios.keys()
    if (studios.size > most && oldest !== undefined) studios.delete(oldest)
    return studio
  }
}

/** Scripts of the page may know who somebody is, and never the cookie that proves it. */
const userOf = (visitor: string) => `visitor-${createHash('sha256').update(visitor).digest('hex').slice(0, 16)}`
