import type { Case } from './cases.ts'
import type { CompiledPolicy } from './compile.ts'
import { counterOf } from './past.ts'

/** How many courtesy refunds a wallet has left, and when the next one comes back (C16). */
export type Allowance = { limit: number; left: number; again: number | null }

/**
 * The courtesy cap of a policy counted for one wallet; null: the policy has none that it tells of.
 *
 * @example
 * ```ts
 * const one = allowance(compile(policies.anumi), kase)
 * one?.left // courtesy refunds that are left
 * ```
 */
export function allowance({ book }: CompiledPolicy, kase: Case): Allowance | null {
  const open = book.rules.filter(({ tell = 'reason' }) => tell === 'reason')
  const cap = open.flatMap((rule) => Object.values(rule.require ?? {})).find(({ past }) => past?.kind === 'courtesy')?.past
  if (cap?.atMost === undefined) return null
  const counter = counterOf(cap, book)
  const ends = counter.ends(kase) ?? []
  const limit = cap.atMost + 1
  return { limit, left: Math.max(0, limit - ends.length), again: ends.length >= limit ? counter.again(ends) : null }
}
