import type { Case } from './cases.ts'
import { decide } from './decide.ts'
import { edgesOf } from './edges.ts'
import { type CompiledLaw, lawsFor } from './law.ts'
import { groundsOf } from './summary.ts'

/** The right to leave a contract. `until`: the last millisecond of it; null: that hangs on what nobody has told. */
export type WithdrawalRight = { until: number | null }

/**
 * The statutory right to leave the contract of a purchase, by the laws of the person's country that let one change
 * one's mind. Null: there is none, or it is over or used up. Where a fact that would decide is unknown it may be
 * there, and so it is.
 *
 * @example
 * ```ts
 * withdrawalRight([compile(laws['eu-withdrawal'])], bought) // { until: 1782043199999 }
 * ```
 */
export function withdrawalRight(laws: readonly CompiledLaw[], kase: Case): WithdrawalRight | null {
  const asked = onWithdrawal(kase)
  const rights = withdrawalLaws(laws, asked)
    .filter((law) => holds(law, asked))
    .map((law) => ({ until: endOf(law, asked) }))
  return rights.reduce<WithdrawalRight | null>((best, one) => (best && isLater(best, one) ? best : one), null)
}

/** A statement that came too late: the last moment that was in time, and the law that says so. */
export type LateStatement = { until: number; clause: string | null }

/**
 * Whether a statement came after the time for it: another rule of the law speaks than did by the same facts on the day
 * of the purchase, and gives nothing. Null: it came in time, or no law gives such a time.
 *
 * @example
 * ```ts
 * lateStatement(laws, kase)?.clause // the article that ends the right
 * ```
 */
export function lateStatement(laws: readonly CompiledLaw[], kase: Case): LateStatement | null {
  const asked = onWithdrawal(kase)
  const mine = withdrawalLaws(laws, asked)
  if (mine.some((law) => holds(law, asked))) return null
  const ends = mine.flatMap((law): LateStatement[] => {
    const { rule, clause } = decide(law, asked)
    const start = atPurchase(asked)
    const turn = turnsOf(law, start).find((at) => decide(law, { ...start, at }).rule === rule)
    return turn === undefined || turn > asked.at || decide(law, start).rule === rule ? [] : [{ until: turn - 1, clause }]
  })
  return ends.reduce<LateStatement | null>((last, one) => (last && last.until >= one.until ? last : one), null)
}

/**
 * The laws of the person's country that let one leave a contract because one has changed one's mind.
 *
 * @example
 * ```ts
 * withdrawalLaws(laws, { facts: { 'sale.country': 'DE' } })
 * ```
 */
export const withdrawalLaws = (laws: readonly CompiledLaw[], kase: Pick<Case, 'facts'>): readonly CompiledLaw[] =>
  lawsFor(laws, kase).filter(({ book }) => groundsOf(book).includes('change_of_mind'))

const onWithdrawal = (kase: Case): Case => ({ ...kase, ground: 'change_of_mind' })

const isLater = (one: WithdrawalRight, other: WithdrawalRight) =>
  one.until === null || (other.until !== null && one.until >= other.until)

const NONE: readonly string[] = ['nothing', 'refused', 'redirect', 'wait']

const holds = (law: CompiledLaw, kase: Case) => !NONE.includes(decide(law, kase).verdict)

/** The case as it stood on the day of the purchase, by the clock alone. */
function atPurchase(kase: Case): Case {
  const bought = kase.facts['purchase.at']
  return typeof bought === 'number' && bought < kase.at ? { ...kase, at: bought } : kase
}

/** The end of a right; null where an untold fact would move it, as whether the person was informed does. */
function endOf(law: CompiledLaw, kase: Case): number | null {
  const start = atPurchase(kase)
  const end = lastOf(law, start)
  if (end === null) return null
  const open = decide(law, { ...kase, at: end }).asks
  const told = open.flatMap((fact) => [true, false].map((held) => ({ ...start, facts: { ...start.facts, [fact]: held } })))
  const ends = told.filter((one) => holds(law, one)).map((one) => lastOf(law, one))
  return ends.every((one) => one === ends[0]) ? (ends[0] ?? end) : null
}

/** The last millisecond of a right, as far as the facts are known; null: the clock never ends it. */
function lastOf(law: CompiledLaw, kase: Case): number | null {
  const turn = turnsOf(law, kase).find((at) => !holds(law, { ...kase, at }))
  return turn === undefined ? null : turn - 1
}

/** The moments after a case at which a law may say otherwise by the clock alone, in order. */
const turnsOf = (law: CompiledLaw, kase: Case): number[] =>
  edgesOf(law.rulesFor(kase.ground), kase)
    .flatMap(({ fact, value }) => (fact === 'request.at' && typeof value === 'number' && value > kase.at ? [value] : []))
    .sort((one, other) => one - other)
