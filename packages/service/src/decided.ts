import type { Decision, Money, NextStep } from '@makegood/contract'
import type { Grant } from '@makegood/policy'
import type { RefundRow } from './rows.ts'
import type { Ruled } from './rulings.ts'

/** Decisions as they stand once somebody has decided. */

/** Whether the person still has to choose one of its remedies. */
export const awaitsChoice = ({ verdict, chosenBy }: Decision) => verdict === 'granted' && chosenBy === 'person'

/** Whether a reviewer still has to decide, or to choose a remedy for the seller. */
export const awaitsReview = ({ verdict, chosenBy }: Decision) =>
  verdict === 'review' || verdict === 'needs_information' || (verdict === 'granted' && chosenBy === 'seller')

/** Whether money may come of it: it was granted, it may be chosen, or somebody is to decide who may grant it. */
export function mayPay({ verdict, amount, choices }: Decision): boolean {
  if (verdict === 'granted') return [amount, ...choices.map((choice) => choice.amount)].some((one) => one?.money)
  return verdict === 'review' || verdict === 'needs_information'
}

/** Whether courtesy may come of it: caps count what is still to be chosen too (C16). */
export const mayBeCourtesy = ({ courtesy, choices }: Decision) => courtesy || choices.some((choice) => choice.courtesy)

/** What was given of it, as the last transfer of the refund says. */
export function granted(decision: Decision, grant: Grant, { transfers }: RefundRow): Decision {
  const { credits, money, remedy } = transfers.at(-1)!
  return {
    ...decision,
    verdict: 'granted',
    amount: money ? { money } : remedy ? { remedy } : { credits: credits! },
    courtesy: 'credits' in grant && grant.as === 'courtesy',
    destinations: 'money' in grant ? grant.to : 'credits' in grant ? [{ to: 'wallet', review: false }] : [],
    fees: 'money' in grant ? grant.fees : [],
    choices: [],
    chosenBy: null,
    next: [],
    counterfactual: null,
  }
}

/** A reviewer said yes to several remedies, of which the person chooses. */
export const toChoose = (decision: Decision): Decision => ({
  ...decision,
  verdict: 'granted',
  next: [],
  counterfactual: null,
})

/** Somebody has to agree first to the place that was chosen for the money (B37); the amount is kept for the yes. */
export function toAgree<Item extends Ruled>(item: Item, grant: Extract<Grant, { money: Money }>): Item {
  const { clause } = item.decision
  const chosen = { verdict: 'review', choices: [], chosenBy: null } as const
  return {
    ...item,
    ruling: { ...item.ruling, ...chosen, grant },
    decision: {
      ...item.decision,
      ...chosen,
      amount: { money: grant.money },
      courtesy: false,
      destinations: grant.to,
      fees: grant.fees,
      reasons: [{ code: 'discretion', params: {}, clause }],
      counterfactual: null,
    },
  }
}

/** The credits of this generation came back by another case in the meantime. */
export const nothing = (decision: Decision): Decision => ({
  ...decision,
  ...EMPTY,
  verdict: 'nothing',
  reasons: [{ code: 'nothing_charged', params: {}, clause: null }],
  next: [],
  counterfactual: null,
})

/**
 * A refusal by a person brings nothing, and never comes without a way on. After a second one `last` stands in place of
 * another review.
 */
export function declined(decision: Decision, last: NextStep['kind'] | null): Decision {
  const kept = decision.next.filter(({ kind }) => last === null || (kind !== 'ask_review' && kind !== last))
  const first: NextStep[] = kept.length > 0 ? kept : [{ kind: 'ask_review' }, { kind: 'write_support' }]
  return { ...decision, ...EMPTY, verdict: 'refused', next: last === null ? first : [...kept, { kind: last }] }
}

/** What a decision that brings nothing says of amounts. */
const EMPTY = {
  amount: null,
  courtesy: false,
  destinations: [],
  fees: [],
  choices: [],
  chosenBy: null,
} satisfies Partial<Decision>
