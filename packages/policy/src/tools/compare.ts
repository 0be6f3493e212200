import type { Amount, DestinationOption, Verdict } from '@makegood/contract'
import type { Case, Ruling } from '../cases.ts'
import type { Compiled } from '../compile.ts'
import { decide } from '../decide.ts'
import { amountOf } from '../disclose.ts'
import { toInstant } from '../instants.ts'
import { alike, grantsOf, isBetter, sameRuling } from '../rank.ts'
import { isEqual } from './equal.ts'

/** How a second ruling stands to a first, for the person; `other`: it differs in kind, as money does from credits. */
export type Change = 'same' | 'better' | 'worse' | 'other'

/** What a person would notice of a ruling. */
export type Answer = {
  verdict: Verdict
  automatic: boolean
  /** One, or several of which one is to be chosen. */
  amounts: Amount[]
  /** Whether credits come as courtesy, which never turns into money. */
  courtesy: boolean
  /** Who chooses among several amounts. */
  chosenBy: Ruling['chosenBy']
  destinations: DestinationOption[]
  /** What is taken off, in minor units, by kind. */
  fees: { kind: string; amount: number }[]
  /** The codes of its reasons, in order of the alphabet. */
  reasons: string[]
  /** The facts and fields that the person is asked for. */
  asks: string[]
  /** The last instant at which it comes out so by the clock alone; null: for good. */
  until: string | null
}

/** What differs between two answers, each with both of its values. */
export type Differences = { [Part in keyof Answer]?: { first: Answer[Part]; second: Answer[Part] } }

/** Two rulings on one case, which is better for the person, and what differs. */
export type Comparison = { first: Ruling; second: Ruling; change: Change; differs: Differences }

/**
 * What two policies say of the same case, and which is better for the person.
 *
 * @example
 * ```ts
 * const { change, differs } = compare(compile(policies.anypic), compile(policies.anumi), request)
 * differs.verdict // { first: 'refused', second: 'granted' }
 * ```
 */
export function compare(first: Compiled, second: Compiled, kase: Case): Comparison {
  return compareRulings(decide(first, kase, { until: true }), decide(second, kase, { until: true }))
}

/** How one ruling stands to another, and in what they differ. */
export function compareRulings(first: Ruling, second: Ruling): Comparison {
  return {
    first,
    second,
    change: changeBetween(first, second),
    differs: differences(answerOf(first), answerOf(second)),
  }
}

function changeBetween(first: Ruling, second: Ruling): Change {
  if (isBetter(second, first)) return 'better'
  if (isBetter(first, second)) return 'worse'
  return sameRuling(first, second) && sameGrants(first, second) ? 'same' : 'other'
}

/** What is to be chosen from is the same only if every choice is. */
function sameGrants(first: Ruling, second: Ruling): boolean {
  const others = grantsOf(second)
  return grantsOf(first).every(
    (grant, index) => alike(grant, others[index]!) && isEqual(amountOf({ grant }), amountOf({ grant: others[index]! })),
  )
}

function answerOf(ruling: Ruling): Answer {
  const grants = grantsOf(ruling)
  const sums = grants.flatMap((grant) => ('money' in grant ? [grant] : []))
  return {
    verdict: ruling.verdict,
    automatic: ruling.automatic,
    amounts: grants.flatMap((grant) => amountOf({ grant }) ?? []),
    courtesy: grants.some((grant) => 'credits' in grant && grant.as === 'courtesy'),
    chosenBy: ruling.chosenBy,
    destinations: unique(sums.flatMap(({ to }) => to)),
    fees: sums.flatMap(({ fees }) => fees.map(({ kind, money }) => ({ kind, amount: money.amount }))),
    reasons: ruling.reasons.map(({ code }) => code).sort(),
    asks: [...new Set([...ruling.needs, ...ruling.asks])].sort(),
    until: ruling.until === null ? null : toInstant(ruling.until),
  }
}

function differences(first: Answer, second: Answer): Differences {
  const parts = Object.keys(first) as (keyof Answer)[]
  return Object.fromEntries(
    parts
      .filter((part) => !isEqual(first[part], second[part]))
      .map((part) => [part, { first: first[part], second: second[part] }]),
  )
}

const unique = (options: DestinationOption[]) =>
  options.filter((option, index) => options.findIndex((other) => isEqual(option, other)) === index)
