import type { PolicySummary, Refund } from '@makegood/contract'
import { contactHref } from '../../decisions.ts'
import { lookup, type AllTexts } from '../../texts.ts'
import { isUndecided, originText, paymentOf } from '../refund-texts.ts'
import { placeText } from './steps.ts'

/** Something to name when one asks about a refund. */
export type Fact = { name: string; value: string; href?: string | null }

/**
 * Its reference, its kind and ground, where the run failed, what was taken off (B38), where the money goes, what the
 * bank calls it, who pays it back (C10) and who sold it (D2, D21).
 */
export function factsOf(refund: Refund, policy: PolicySummary | undefined, texts: AllTexts): Fact[] {
  const { detail, grounds, quote, sources } = texts.messages
  const failures = refund.items.flatMap(({ generation }) => generation?.failure ?? [])
  const payment = paymentOf(refund)
  return [
    { name: detail.reference, value: refund.reference },
    { name: detail.origin, value: originText(refund, texts) },
    ...(refund.origin === 'request' ? [{ name: detail.ground, value: lookup(grounds, refund.ground, 'other') }] : []),
    ...feesOf(refund).map(({ kind, money }) => ({ name: lookup(quote.fees, kind, 'unknown'), value: `\u2212${texts.format.money(money)}` })),
    ...failures.map(({ provider, source }) => ({ name: detail.failedAt, value: provider ?? lookup(sources, source, 'unknown') })),
    ...placeFacts(refund, texts),
    ...(payment?.reference ? [{ name: detail.bankReference, value: payment.reference }] : []),
    ...sellerFacts(refund, policy, texts),
  ]
}

/** Where the money goes; before anything is sent, where it was asked for to go (B37). */
function placeFacts(refund: Refund, texts: AllTexts): Fact[] {
  const payment = paymentOf(refund)
  const method = refund.destination === 'original_method' ? (refund.items.find(({ pack }) => pack)?.pack?.method ?? null) : null
  const place = payment ?? (refund.destination !== null && isUndecided(refund) ? { method, destination: refund.destination } : null)
  return place ? [{ name: texts.messages.detail.destination, value: placeText(place, texts) }] : []
}

const feesOf = ({ status, items }: Refund) => (status === 'declined' ? [] : items.flatMap(({ decision }) => decision.fees))

/** Whether money is part of it: then it matters who sold it. */
export const concernsMoney = (refund: Refund) => paymentOf(refund) !== undefined || refund.items.some(({ pack }) => pack)

function sellerFacts(refund: Refund, policy: PolicySummary | undefined, { messages: { detail } }: AllTexts): Fact[] {
  if (!policy || !concernsMoney(refund)) return []
  const { processor, merchantOfRecord: seller } = policy.seller
  return [
    ...(processor ? [{ name: detail.processor, value: processor }] : []),
    ...(seller ? [{ name: detail.seller, value: seller.name, href: seller.url && contactHref({ kind: 'form', to: seller.url, subject: null }) }] : []),
  ]
}
