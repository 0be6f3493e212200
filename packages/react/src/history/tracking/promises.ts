import type { Deadline, PolicySummary, Refund } from '@makegood/contract'
import { readPromise } from '../../format/durations.ts'
import { lookup, type AllTexts } from '../../texts.ts'
import { paymentOf } from '../refund-texts.ts'

/** The promise that was counted out, as the policy words it for the way it was paid (B32 to B34); undefined: a law's, or none. */
function promiseOf({ stage, clause }: Deadline, refund: Refund, policy: PolicySummary | undefined) {
  const method = methodOf(refund)
  return policy?.promises.find((one) => one.stage === stage && one.clause === clause && (one.methods?.includes(method) ?? true))
}

/** How it was paid: promises are made by that. */
function methodOf(refund: Refund): string {
  const pack = refund.items.find((item) => item.pack)?.pack
  return pack?.method.kind ?? paymentOf(refund)?.method?.kind ?? 'other'
}

/** On whom it hangs that money arrives once it is sent; null: on nobody but the seller, who keeps the balance. */
export function payerOf(refund: Refund, { messages: { payers } }: AllTexts): string | null {
  const payment = paymentOf(refund)
  if (payment?.destination === 'balance') return null
  return lookup(payers, payment?.method?.kind ?? payment?.destination ?? 'unknown', 'unknown')
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
