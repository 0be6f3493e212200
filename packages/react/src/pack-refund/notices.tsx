'use client'

import type { Ground, PolicySummary } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'

/** Grounds on which people think of their bank first. */
const OF_CHARGES = new Set<Ground>(['duplicate_charge', 'unauthorised_charge'])

/** Whether a ground makes one think of a chargeback. */
export const isOfCharge = (ground: Ground) => OF_CHARGES.has(ground)

/** What the policy says of chargebacks, where one is thought of, and before something is sent (C34, C35). */
export function ChargebackNote({ policy }: { policy: PolicySummary | undefined }) {
  const { messages: { notices } } = useAllTexts()
  return policy?.notices.some(({ id }) => id === 'chargeback') ? <p className="makegood-small">{notices.chargeback}</p> : null
}

/** That the law may give more than the policy (C36). */
export function StatutoryNote({ policy }: { policy: PolicySummary | undefined }) {
  const { messages: { notices } } = useAllTexts()
  return policy?.notices.some(({ id }) => id === 'statutory') ? <p className="makegood-small">{notices.statutory}</p> : null
}
