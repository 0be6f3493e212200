'use client'

import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { policy as policyQuery } from '../../queries/policy.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useSession } from '../../use-session.ts'
import { LateProtectionDetails } from './late-protection-details.tsx'

/**
 * Says that the credits of a failed run come back by themselves, where the policy does (D24, A15, C5). Its place is kept
 * until the policy is known, so that nothing below it moves.
 */
export function Protection() {
  const session = useSession()
  const { messages: { protection } } = useAllTexts()
  const { data: policy, isPending } = useQuery(policyQuery(session), session.queryClient)
  const [open, setOpen] = useState(false)
  const detailsId = useId()
  const notice = policy?.notices.find(({ id }) => id === 'automatic')
  if (!isPending && !notice) return null
  return (
    <section className="makegood-inset makegood-protection" aria-label={protection.title} data-waiting={isPending || undefined}>
      <Icon name="return" />
      <div>
        <div className="makegood-protection-line">
          <p className="makegood-strong">{protection.title}</p>
          <p className="makegood-small">{policy?.charging === 'hold' ? protection.held : protection.deducted}</p>
        </div>
        <Disclosure open={open} controls={detailsId} onToggle={() => setOpen(!open)}>
          {protection.how}
        </Disclosure>
        <div id={detailsId} className="makegood-protection-details">
          {open && policy && notice && <LateProtectionDetails policy={policy} clause={notice.clause} />}
        </div>
      </div>
    </section>
  )
}
