import type { Case } from './cases.ts'
import { decide } from './decide.ts'
import { edgesOf } from './edges.ts'
import { type CompiledLaw, lawsFor } from './law.ts'
import { groundsOf } from './summary.ts'

/** The right to leave a contract. `until`: the last millisecond of it; null: that hangs on what nobody has told. */
export type WithdrawalRight = { until: number | null }

/**
 * The statutory right to leave the contract of a purchase, by the laws of the person's country that let one change
 * one's mind. Null: there is none, or it is over or used up. Where a fact is unknown that would decide, it may be
 * there, and so it is.
 *
 * @example
 * ```ts
 * withdrawalRight([compile(laws['eu-withdrawal'])], bought) // { until: 1782043199999 }
 * ```
 */
export function withdrawalRight(laws: readonly CompiledLaw[], kase: Case): WithdrawalRight | null {
  const asked = { ...kase, ground: 'change_of_mind' }
  const rights = lawsFor(laws, asked)
    .filter((law) => groundsOf(law.book).includes('change_of_mind') && holds(law, asked))
    .map((law) => ({ until: endOf(law, asked) }))
  return rights.reduce<WithdrawalRight | null>((best, one) => (best && isLater(best, one) ? best : one), null)
}

const isLater = (one: WithdrawalRight, other: WithdrawalRight) =>
  one.until === null || (other.until !== null && one.until >= other.until)

const NONE: readonly string[] = ['nothing', 'refused', 'redirect', 'wait']

const holds = (law: CompiledLaw, kase: Case) => !NONE.includes(decide(law, kase).verdict)

/** The end of a right that is there; null where an untold fact would move it, as whether the person was informed does. */
function endOf(law: CompiledLaw, kase: Case): number | null {
  const bought = kase.facts['purchase.at']
  const start = { ...kase, at: typeof bought === 'number' ? Math.min(bought, kase.at) : kase.at }
  const end = lastOf(law, start)
  if (end === null) return null
  const open = decide(law, { ...kase, at: end }).asks
  const ends = open.flatMap((fact) =>
    [true, false].map((told) => ({ ...start, facts: { ...start.facts, [fact]: told } })).filter((told) => holds(law, told)),
  ).map((told) => lastOf(law, told))
  return ends.every((one) => one === ends[0]) ? (ends[0] ?? end) : null
}

/** The last millisecond of it, as far as it is known; null: the clock ends it never. */
function lastOf(law: CompiledLaw, kase: Case): number | null {
  const turn = edgesOf(law.rulesFor(kase.ground), kase)
    .flatMap(({ fact, value }) => (fact === 'request.at' && typeof value === 'number' && value > kase.at ? [value] : []))
    .sort((one, other) => one - other)
    .find((at) => !holds(law, { ...kase, at }))
  return turn === undefined ? null : turn - 1
}
