'use client'

import type { PolicySummary, Refund } from '@makegood/contract'
import { useAllTexts } from '../../all-texts.ts'
import { concernsMoney, factsOf } from './facts-of.ts'

/** What to name when one asks about a refund, and who else has a policy about it (D22). */
export function Facts({ refund, policy }: { refund: Refund; policy: PolicySummary | undefined }) {
  const texts = useAllTexts()
  const seller = concernsMoney(refund) ? policy?.seller.merchantOfRecord : null
  return (
    <>
      <dl className="makegood-facts">
        {factsOf(refund, policy, texts).map(({ name, value, href }) => (
          <div key={`${name}${value}`} className="makegood-fact">
            <dt>{name}</dt>
            <dd className="makegood-number">
              {href ? (
                <a className="makegood-link" href={href} target="_blank" rel="noopener noreferrer">
                  {value}
                </a>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
      </dl>
      {seller && <p className="makegood-small">{texts.messages.detail.sellerPolicy(seller.name)}</p>}
    </>
  )
}
