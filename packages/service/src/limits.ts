import type { Attempt } from './ports.ts'
import { ProblemError } from './problems.ts'
import { type Context, report } from './work.ts'

/** A day. What is no such number in digits, no client could read. */
const LONGEST = 86_400

/** Turns a call away that came too soon, and says how long to wait. */
export async function limit(context: Context, attempt: Attempt, requestId: string): Promise<void> {
  const wait = await ask(context, attempt).catch((error: unknown) => report(context, error, requestId))
  if (!wait) return
  const seconds = Math.min(LONGEST, Math.max(1, Math.ceil(wait.retryAfter) || 1))
  throw new ProblemError('rate_limited', { headers: { 'Retry-After': String(seconds) } })
}

/** Throws later, never at once. */
const ask = async ({ limits }: Context, attempt: Attempt) => (await limits?.take(attempt)) ?? null
