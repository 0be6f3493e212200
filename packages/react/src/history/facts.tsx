'use client'

import type { Refund } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { lookup } from '../texts.ts'
import { originText } from './refund-texts.ts'

/**
 * What to name when one asks about a refund: its reference, its kind and ground, where the run failed, what was taken
 * off (B38), what the bank calls it.
 */
export function Facts({ refund }: { refund: Refund }) {
  const texts = useAllTexts()
  const { detail, grounds, quote, sources } = texts.messages
  const failures = refund.items.flatMap(({ generation }) => generation?.failure ?? [])
  const fees = refund.status === 'declined' ? [] : refund.items.flatMap(({ decision }) => decision.fees)
  const facts = [
    { name: detail.reference, value: refund.reference },
    { name: detail.origin, value: originText(refund, texts) },
    ...(refund.origin === 'request' ? [{ name: detail.ground, value: lookup(grounds, refund.ground, 'other') }] : []),
    ...fees.map(({ kind, money }) => ({ name: lookup(quote.fees, kind, 'unknown'), value: `\u2212${texts.format.money(money)}` })),
    ...failures.map(({ provider, source }) => ({ name: detail.failedAt, value: provider ?? lookup(sources, source, 'unknown') })),
    ...refund.transfers.flatMap(({ reference }) => (reference ? [{ name: detail.bankReference, value: reference }] : [])),
  ]
  return (
    <dl className="makegood-facts">
      {facts.map(({ name, value }) => (
        <div key={`${name}${value}`} className="makegood-fact">
          <dt>{name}</dt>
          <dd className="makegood-number">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
