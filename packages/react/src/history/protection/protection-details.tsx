'use client'

import type { PolicySummary } from '@makegood/contract'
import { useAllTexts } from '../../all-texts.ts'
import { returnTime } from './return-time.ts'

export type ProtectionDetailsProps = {
  policy: PolicySummary
  /** The part of the policy that says so. */
  clause: string
}

/** What counts as failed, when its credits are back, and that nothing has to be done for it. */
export function ProtectionDetails({ policy, clause }: ProtectionDetailsProps) {
  const texts = useAllTexts()
  const { protection, outcome } = texts.messages
  const points = [
    { title: protection.failed, body: protection.failedBody },
    { title: protection.time, body: returnTime(policy, texts) },
    { title: protection.nothing, body: protection.nothingBody },
    { title: protection.charging, body: policy.charging === 'hold' ? protection.hold : protection.deduct },
    { title: protection.seen, body: protection.seenBody },
  ]
  return (
    <>
      <dl className="makegood-points">
        {points.map(({ title, body }) => (
          <div key={title}>
            <dt className="makegood-strong">{title}</dt>
            <dd className="makegood-muted">{body}</dd>
          </div>
        ))}
      </dl>
      <p className="makegood-small">{outcome.clause(clause, false)}</p>
    </>
  )
}
