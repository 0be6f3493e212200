'use client'

import type { Refund } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { lookup } from '../texts.ts'
import { originText } from './refund-texts.ts'

/** What to name when one asks about a refund: its reference, its kind, where the run failed, what the bank calls it. */
export function Facts({ refund }: { refund: Refund }) {
  const texts = useAllTexts()
  const { detail, sources } = texts.messages
  const failures = refund.items.flatMap(({ generation }) => generation?.failure ?? [])
  const facts = [
    { name: detail.reference, value: refund.reference },
    { name: detail.origin, value: originText(refund, texts) },
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
