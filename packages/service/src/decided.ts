import type { Decision } from '@makegood/contract'
import type { Grant } from '@makegood/policy'
import type { RefundRow } from './rows.ts'

/** Decisions as they stand once somebody has decided. */

/** Whether the person still has to choose one of its remedies. */
export const awaitsChoice = ({ verdict, chosenBy }: Decision) => verdict === 'granted' && chosenBy === 'person'

/** What was given of it, as the last transfer of the refund says. */
export function granted(decision: Decision, grant: Grant, { transfers }: RefundRow): Decision {
  const { credits, money, remedy } = transfers.at(-1)!
  return {
    ...decision,
    verdict: 'granted',
    amount: money ? { money } : remedy ? { remedy } : { credits: credits! },
    courtesy: 'credits' in grant && grant.as === 'courtesy',
    destinations: 'money' in grant ? grant.to : [{ to: 'wallet', review: false }],
    fees: 'money' in grant ? grant.fees : [],
    choices: [],
    chosenBy: null,
    next: [],
    counterfactual: null,
  }
}

/** The credits of this generation came back by another case in the meantime. */
export const nothing = (decision: Decision): Decision => ({
  ...decision,
  verdict: 'nothing',
  amount: null,
  courtesy: false,
  destinations: [],
  fees: [],
  choices: [],
  chosenBy: null,
  reasons: [{ code: 'nothing_charged', params: {}, clause: null }],
  next: [],
  counterfactual: null,
})

/** A refusal by a person brings nothing, and never comes without a way on. */
export function declined(decision: Decision): Decision {
  const next = decision.next.length > 0 ? decision.next : [{ kind: 'ask_review' }, { kind: 'write_support' }]
  return { ...decision, verdict: 'refused', amount: null, courtesy: false, destinations: [], fees: [], choices: [], chosenBy: null, next }
}
