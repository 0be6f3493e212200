import { ProblemError } from '../src/problems.ts'
import type { RefundRow } from '../src/rows.ts'
import type { World } from './world.ts'

/** What a history remembers of itself. */
export type Told = {
  /** Names of the results, and of the generations that still run; how many names were given. */
  results: string[]
  running: string[]
  count: number
  /** Packs for which a reviewer named an amount of money. */
  named: Set<string>
  /** Packs that the bank ever looked at. */
  disputed: Set<string>
  /** Everything that was answered, in order. */
  answers: [act: string, answer: unknown][]
}

/** What an act works with: `pick` chooses among what there is, `more` how it is done. */
export type Hands = { world: World; told: Told; pick: number; more: number }
export type Act = (hands: Hands) => Promise<unknown>

/** Acts by name, each with how often it comes. */
export type Acts = Readonly<Record<string, { weight: number; act: Act }>>

/** What may be done with a refund: how often it is chosen where it is possible, when that is, and how. */
export type RefundAct = {
  weight: number
  can(refund: RefundRow): boolean
  act(hands: Hands, refund: RefundRow): Promise<unknown>
}

/** One of some things. */
export const oneOf = <T>(items: readonly T[], pick: number): T | undefined => items[pick % Math.max(1, items.length)]

/** Does something twice, one after the other or both at once. Answers with the first; only a problem may be refused. */
export async function twice<T>(job: () => Promise<T>, atOnce: boolean): Promise<T> {
  const first = job()
  if (!atOnce) await first.catch(() => null)
  const [one, other] = await Promise.allSettled([first, job()])
  for (const { reason } of [one, other].filter((done) => done.status === 'rejected'))
    if (!(reason instanceof ProblemError)) throw reason
  if (one.status === 'rejected') throw one.reason
  return one.value
}
