import type { Decision, Forecast, PolicySummary } from '@makegood/contract'
import { amountCount, amountText, reasonTexts, shortReason } from '../decisions.ts'
import { readPromise } from '../format/durations.ts'
import type { Texts } from '../texts.ts'

const GIVES = new Set(['granted', 'review'])

/** Only these promise credits. Everything else makes a report feedback. */
export const brings = ({ verdict }: Decision) => GIVES.has(verdict)

/** The decision for the chosen reason, else the best that any reason would bring. */
export const decisionFor = ({ reasons, best }: Forecast, reason: string): Decision =>
  reasons.find((one) => one.reason === reason)?.decision ?? best

/** What a report would bring, for a line in the menu. */
export function forecastLine({ best, assumes, reportId }: Forecast, texts: Texts): string {
  const { forecast, menu } = texts.messages
  if (reportId) return menu.reported
  const what = amountText(best.amount, texts)
  if (best.verdict === 'review') return forecast.review(what)
  if (!brings(best) || !what) return forecast.feedbackOnly(shortReason(best, texts))
  if (best.amount?.remedy) return forecast.remedy(what)
  if (assumes.length > 0) return forecast.grantedIfUnusable(what)
  return best.courtesy ? forecast.courtesy(what) : forecast.granted(what)
}

/** The same for the form, in sentences: what comes back, and what else is good to know. */
export function forecastSentences(forecast: Forecast, reason: string, policy: PolicySummary | undefined, texts: Texts): string[] {
  const decision = decisionFor(forecast, reason)
  const words = texts.messages.forecast
  const what = amountText(decision.amount, texts)
  const count = amountCount(decision.amount)
  if (decision.amount?.remedy && what && brings(decision)) {
    return [(decision.verdict === 'review' ? words.remedyReviewSentence : words.remedySentence)(what)]
  }
  if (decision.verdict === 'review') return [words.reviewSentence(what, count), ...courtesyLine(forecast, decision, texts)]
  if (!brings(decision) || !what) return [words.feedbackSentence(reasonTexts(decision, null, texts)[0] ?? null)]
  const sentence = forecast.assumes.length > 0 || reason === '' ? words.ifAcceptedSentence : words.grantedSentence
  return [sentence(what, speed(policy, texts), count), ...courtesyLine(forecast, decision, texts)]
}

function courtesyLine({ courtesy }: Forecast, decision: Decision, { messages, format }: Texts): string[] {
  if (!courtesy || (!decision.courtesy && decision.verdict !== 'review')) return []
  if (courtesy.left > 0) return [messages.forecast.courtesyLeft(courtesy.left)]
  return courtesy.again ? [messages.forecast.courtesyAgain(courtesy.again, format)] : []
}

/** How fast credits come back, by the policy's own promise. */
export function speed(policy: PolicySummary | undefined, { messages, format }: Texts): string {
  const promise = policy?.promises.find(({ stage }) => stage === 'credit')
  const time = promise ? readPromise(promise.in) : null
  if (!time || !['day', 'hour', 'minute'].includes(time.unit)) return messages.forecast.atOnce
  return messages.forecast.within(format.span(time.unit === 'day' ? `P${time.until}D` : `PT${time.until}${time.unit === 'hour' ? 'H' : 'M'}`))
}
