import { isDeepStrictEqual } from 'node:util'
import type { CompiledPolicy, Ruling } from '@makegood/policy'
import type { RefundItemRow, RefundRow } from '../src/rows.ts'
import type { Ruled } from '../src/rulings.ts'
import type { Context } from '../src/work.ts'
import { DAY } from './harness.ts'

/** What always holds of decisions. Each throws, with the words for what does not. */

export function ensure(holds: boolean, words: () => unknown): asserts holds {
  if (!holds) throw new Error(JSON.stringify(words()))
}

const RANK: Readonly<Record<string, number>> = {
  granted: 4, review: 3, needs_information: 2, act: 2, wait: 2, redirect: 1, nothing: 0, refused: 0,
}

/** A law decides where it is better, and is never in the way (C36, C37). */
export function neverWorse(own: Ruling, ruling: Ruling): void {
  const words = () => ({ own, ruling })
  ensure(RANK[ruling.verdict]! >= RANK[own.verdict]!, words)
  if (ruling.law === null) ensure(isDeepStrictEqual(own, ruling), words)
  if (own.verdict !== ruling.verdict || own.grant === null || !('money' in own.grant)) return
  const { amount } = own.grant.money
  const grants = ruling.grant ? [ruling.grant] : ruling.choices
  ensure(grants.some((grant) => 'money' in grant && grant.money.amount >= amount), words)
}

/** Every decision stands on a rule of the policy or of a law; without one a person looks. */
export function standsOnRule({ versionOf, laws }: Context, { ruling, decision, policyVersion }: Ruled): void {
  const words = () => ({ ruling, decision })
  const { rule, law, verdict, tell } = ruling
  if (rule === null) ensure(verdict === 'review' || verdict === 'needs_information', words)
  else {
    const book = law === null ? versionOf(policyVersion).book : laws.find((one) => one.book.id === law)!.book
    ensure(book.rules.some(({ id }) => id === rule), words)
  }
  if (rule !== null && decision.rule === null) ensure(tell !== 'reason', words)
  ensure(decision.rule === null || decision.rule === rule, words)
  ensure(decision.amount === null || ['granted', 'review', 'needs_information'].includes(decision.verdict), words)
  ensure(decision.verdict !== 'refused' || decision.next.length > 0 || tell !== 'reason', words)
}

/** Courtesy that a rule gave, or let the person choose; not what a reviewer granted. */
const isCourtesyByRule = ({ ruling, decision }: RefundItemRow) =>
  ruling.verdict === 'granted' && ruling.chosenBy !== 'seller' && decision.verdict === 'granted' && decision.courtesy

/** Courtesy that no reviewer granted keeps its cap in every rolling window, also within one report of many (C16). */
export function keepsCap({ book }: CompiledPolicy, refunds: readonly RefundRow[]): void {
  const required = book.rules.flatMap(({ require = {} }) => Object.values(require))
  const cap = required.find(({ past }) => past?.kind === 'courtesy')?.past
  if (!cap) return
  const span = Number(/^(\d+) days$/.exec(cap.in!)![1]) * DAY
  const most = cap.atMost! + 1
  const times = refunds
    .filter(({ status }) => status !== 'canceled')
    .flatMap(({ createdAt, items }) => items.filter(isCourtesyByRule).map(() => createdAt))
    .sort((one, other) => one - other)
  times.slice(most).forEach((at, index) => {
    const between = at - times[index]!
    ensure(cap.edge === 'exclusive' ? between >= span : between > span, () => ({ times, cap }))
  })
}
