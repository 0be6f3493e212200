import type { QuoteOption } from '@makegood/contract'
import { isPossible, isReviewable, isUrgent } from './changes.ts'

/** One screen of a request: all at once, or what comes back, what is asked, where it goes, the look over it, the e-mail. */
export type Step = 'all' | 'ground' | 'details' | 'place' | 'review' | 'letter'

const toFillIn = ({ fields }: QuoteOption) => fields.filter(({ value }) => value === null).length

/**
 * Whether a request takes several steps: where more is asked than one thing (a reason, words, a place to send it to), or
 * more than two fields are to be filled in.
 */
export function isLong(options: readonly QuoteOption[]): boolean {
  const asked = [options.length > 1, options.some((option) => toFillIn(option) > 0), options.some(({ decision }) => decision.destinations.length > 1)]
  return asked.filter(Boolean).length > 1 || options.some((option) => toFillIn(option) > 2)
}

/** The steps of a request on one ground. What is urgent asks all at once (D7); what brings nothing ends where it says so. */
export function stepsOf(option: QuoteOption, options: readonly QuoteOption[], byLetter: boolean): Step[] {
  const long = isLong(options) && !isUrgent(option)
  if (!isPossible(option.decision)) return [long ? 'ground' : 'all', ...(byLetter && isReviewable(option) ? (['letter'] as const) : [])]
  if (!long) return byLetter ? ['all', 'letter'] : ['all']
  return [
    'ground',
    ...(toFillIn(option) > 0 ? (['details'] as const) : []),
    ...(option.decision.destinations.length > 1 ? (['place'] as const) : []),
    byLetter ? 'letter' : 'review',
  ]
}

/** The step on which a field, or the destination, is asked. */
export const stepOf = (name: string, steps: readonly Step[]): Step => {
  const wanted = name === 'destination' ? 'place' : 'details'
  return steps.includes(wanted) ? wanted : steps[0]!
}
