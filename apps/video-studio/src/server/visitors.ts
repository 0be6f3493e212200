import { createHash } from 'node:crypto'
import { cookies } from 'next/headers'
import { OUTAGE, withOutage } from './outage.ts'
import { Refusal } from './refusal.ts'
import { createStudio, type Studio } from './studio.ts'
import { VISITOR } from './visitor.ts'

const MOST = 200

// Next loads this module once for pages and once for routes; the visitors are the same.
const shared = globalThis as typeof globalThis & { longtakeStudios?: Map<string, Studio> }
const studios = (shared.longtakeStudios ??= new Map<string, Studio>())

/** The studio of whoever asks, told apart by a cookie. The longest unused make room for new ones. */
export async function studioOfVisitor(): Promise<Studio> {
  const jar = await cookies()
  const visitor = jar.get(VISITOR)?.value
  if (!visitor) throw new Refusal(401, 'Open Longtake first: it gives you a studio of your own.')
  const studio = studios.get(visitor) ?? createStudio(userOf(visitor))
  studios.delete(visitor)
  studios.set(visitor, studio)
  const [oldest] = studios.keys()
  if (studios.size > MOST && oldest !== undefined) studios.delete(oldest)
  return jar.has(OUTAGE) ? withOutage(studio) : studio
}

/** Scripts of the page may know who somebody is, and never the cookie that proves it. */
const userOf = (visitor: string) => `visitor-${createHash('sha256').update(visitor).digest('hex').slice(0, 16)}`
