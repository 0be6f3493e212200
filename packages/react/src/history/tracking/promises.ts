import type { Deadline, PolicySummary, Refund } from '@makegood/contract'
import { readPromise } from '../../format/durations.ts'
import type { AllTexts } from '../../texts.ts'
import { paymentOf } from '../refund-texts.ts'

/** The promise that was counted out, as the policy words it for the way it was paid (B32 to B34); undefined: a law's, or none. */
function promiseOf({ stage, clause }: Deadline, refund: Refund, policy: PolicySummary | undefined) {
  const method = methodOf(refund)
  return policy?.promises.find((one) => one.stage === stage && one.clause === clause && (one.methods?.includes(method) ?? true))
}

/** By which way the money goes back, or came. */
export const methodOf = (refund: Refund) => {
  const pack = refund.items.find((item) => item.pack)?.pack
  return paymentOf(refund)?.method?.kind ?? pack?.method.kind ?? 'other'
}

/** Whether the money is there the moment it is sent (B33): before that there is no time to tell. */
export const isPaidAtOnce = (deadline: Deadline, refund: Refund, policy: PolicySummary | undefined) =>
  promiseOf(deadline, refund, policy)?.in === 'instant'

/** How long it takes, in words: `in 5 to 10 business days`. Null where the policy names no length. */
export function lengthOf(deadline: Deadline, refund: Refund, policy: PolicySummary | undefined, { messages, format }: AllTexts): string | null {
  const time = readPromise(promiseOf(deadline, refund, policy)?.in ?? '')
  if (!time) return null
  const { days, businessDays, hours } = messages.promises
  const say = { day: days, 'business day': businessDays, hour: hours }[time.unit]
  return say?.(time.from === null ? null : format.number(time.from), format.number(time.until)) ?? null
}
