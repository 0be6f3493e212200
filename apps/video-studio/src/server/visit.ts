import { cookies } from 'next/headers'
import { OUTAGE, VISITOR } from './cookies.ts'
import { withOutage } from './outage.ts'
import { Refusal } from './refusal.ts'
import type { Studio } from './studio.ts'
import { createVisitors } from './visitors.ts'

// Next loads this module once for pages and once for routes; the visitors are the same.
const shared = globalThis as typeof globalThis & { longtakeVisitors?: ReturnType<typeof createVisitors> }
const studioOf = (shared.longtakeVisitors ??= createVisitors())

/** The studio of whoever asks. */
export async function studioOfVisitor(): Promise<Studio> {
  const jar = await cookies()
  const visitor = jar.get(VISITOR)?.value
  if (!visitor) throw new Refusal(401, 'Open Longtake first: it gives you a studio of your own.')
  return jar.has(OUTAGE) ? withOutage(studioOf(visitor)) : studioOf(visitor)
}
