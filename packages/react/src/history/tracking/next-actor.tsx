'use client'

import type { PolicySummary, Refund } from '@makegood/contract'
import { useAllTexts } from '../../all-texts.ts'
import { nextActor } from './next-actor-text.ts'
import { officeText } from './office-text.ts'

type NextActorProps = { refund: Refund; policy: PolicySummary | undefined; now: number }

/** Who acts next, and whether somebody is there to do it (B48). */
export function NextActor({ refund, policy, now }: NextActorProps) {
  const texts = useAllTexts()
  const who = nextActor(refund, policy, texts)
  if (who === null) return null
  const { next, review, secondReview } = texts.messages.actors
  const office = policy && (who === review || who === secondReview) ? officeText(policy, now, texts) : null
  return (
    <div>
      <p>{next(who)}</p>
      {office && <p className="makegood-small">{office}</p>}
    </div>
  )
}
