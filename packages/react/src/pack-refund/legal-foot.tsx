'use client'

import type { Pack, PolicySummary } from '@makegood/contract'
import { useState } from 'react'
import { WithdrawalButton } from '../withdrawal/withdrawal-button.tsx'
import { StatutoryNote } from './notices.tsx'

/** The rights by law beside the policy: the way out of the contract where the pack has it, and that they are not affected (C36). */
export function LegalFoot({ pack, policy }: { pack: Pack; policy: PolicySummary | undefined }) {
  const hasRight = useRight(pack)
  const noted = policy?.notices.some(({ id }) => id === 'statutory') ?? false
  if (!hasRight && !noted) return null
  return (
    <div className="makegood-legal">
      {hasRight && <WithdrawalButton packId={pack.id} />}
      <StatutoryNote policy={policy} />
    </div>
  )
}

/** Whether the pack has the right, or had it when this was opened: the button itself knows what became of it since. */
export function useRight({ withdrawal }: Pack): boolean {
  const [had, setHad] = useState(withdrawal !== null)
  if (withdrawal !== null && !had) setHad(true)
  return had
}
