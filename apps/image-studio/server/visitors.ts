import { createMemoryShelf } from '../src/backend/shelf.ts'
import { createStudioBackend, type StudioBackend } from '../src/backend/studio.ts'

const COOKIE = 'madder'
const MOST = 200

/** A studio of its own for every browser, told apart by a cookie; the longest unused make room for new ones. */
export function createVisitors() {
  const studios = new Map<string, StudioBackend>()

  return function studioOf(request: Request): { studio: StudioBackend; cookie: string | null } {
    const known = new RegExp(`(?:^|; )${COOKIE}=([0-9a-f-]{36})(?:;|$)`).exec(request.headers.get('Cookie') ?? '')?.[1]
    const visitor = known ?? crypto.randomUUID()
    const studio = studios.get(visitor) ?? createStudioBackend({ shelf: createMemoryShelf(), storage: 'memory', origin: new URL(request.url).origin })
    studios.delete(visitor)
    studios.set(visitor, studio)
    const [oldest] = studios.keys()
    if (studios.size > MOST && oldest !== undefined) studios.delete(oldest)
    return { studio, cookie: known ? null : `${COOKIE}=${visitor}; Path=/; HttpOnly; SameSite=Strict` }
  }
}
