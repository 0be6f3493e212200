import type { Amount, Decision, QuoteOption } from '@makegood/contract'
import { amountLabel, amountText } from '../decisions.ts'
import type { AllTexts } from '../texts.ts'

/** What a person has looked at before asking for it. */
export type Look = Pick<Decision, 'ground' | 'verdict' | 'amount' | 'choices'>

export const lookOf = ({ ground, decision: { verdict, amount, choices } }: QuoteOption): Look => ({ ground, verdict, amount, choices })

/** Whether asking for it may bring something. */
export const isPossible = ({ verdict }: Pick<Decision, 'verdict'>) => verdict === 'granted' || verdict === 'review'

/** What changed between two looks at the same ground, in a sentence; null where nothing did that matters. */
export function changeText(before: Look, after: Look, texts: AllTexts): string | null {
  const { quote } = texts.messages
  if (!isPossible(before)) return isPossible(after) ? quote.gained : null
  if (!isPossible(after)) return quote.lost(amountLabel(before.amount, texts))
  if (!isSame(before.amount, after.amount)) {
    const [was, is] = [amountText(before.amount, texts), amountText(after.amount, texts)]
    if (was && is) return quote.changed(was, is)
    return quote.choicesChanged
  }
  if (JSON.stringify(given(before)) !== JSON.stringify(given(after))) return quote.choicesChanged
  if (before.verdict === after.verdict) return null
  return after.verdict === 'review' ? quote.handedOver : quote.certain
}

const given = ({ choices }: Look) => choices.map(({ amount }) => amount)

function isSame(one: Amount | null, other: Amount | null): boolean {
  if (one?.money || other?.money) return one?.money?.amount === other?.money?.amount && one?.money?.currency === other?.money?.currency
  if (one?.remedy || other?.remedy) return one?.remedy?.kind === other?.remedy?.kind && one?.remedy?.size === other?.remedy?.size
  return one?.credits === other?.credits
}

/** Whether it has to be looked at before all else, and some things done before it is sent (D7). */
export const isUrgent = ({ ground, decision }: QuoteOption) => decision.urgent || ground === 'unauthorised_charge'

/** What is refused can be looked at again by a person: asking opens the case for it (B42). */
export const isReviewable = ({ decision }: QuoteOption) => !isPossible(decision) && decision.next.some(({ kind }) => kind === 'ask_review')
