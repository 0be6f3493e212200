'use client'

import type { Pack, PolicySummary } from '@makegood/contract'
import { useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { WithdrawalButton } from '../withdrawal/withdrawal-button.tsx'
import { saysStatutory } from './notices.tsx'

/** The rights by law beside the policy: the way out of the contract where the pack has it, and that they are not affected (C36). */
export function LegalFoot({ pack, policy }: { pack: Pack; policy: PolicySummary | undefined }) {
  const { messages: { notices } } = useAllTexts()
  const hasRight = useRight(pack)
  if (!hasRight && !saysStatutory(policy)) return null
  return (
    <div className="makegood-legal">
      {hasRight && <WithdrawalButton packId={pack.id} />}
      {saysStatutory(policy) && <p className="makegood-small">{notices.statutory}</p>}
    </div>
  )
}

/** The way out of the contract where nothing is known of the pack, or of any: the right does not hang on what we can tell. */
export function UnknownFoot({ packId }: { packId?: string }) {
  return (
    <div className="makegood-legal">
      <WithdrawalButton packId={packId} />
    </div>
  )
}

/** Whether the pack has the right, or had it when this was opened: the button itself knows what became of it since. */
export function useRight({ withdrawal }: Pack): boolean {
  const [had, setHad] = useState(withdrawal !== null)
  if (withdrawal !== null && !had) setHad(true)
  return had
}
