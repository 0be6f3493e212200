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

/** Whether the policy says that rights by law stay (C36). It is said at the foot of every form then. */
export const saysStatutory = (policy: PolicySummary | undefined) => policy?.notices.some(({ id }) => id === 'statutory') ?? false
