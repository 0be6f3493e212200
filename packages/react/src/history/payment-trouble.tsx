'use client'

import type { Refund } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { useAllTexts } from '../all-texts.ts'
import { NextNotes } from '../next-notes.tsx'
import { policy as policyQuery } from '../queries/policy.ts'
import { Callout } from '../ui/callout.tsx'
import { useSession } from '../use-session.ts'
import { paymentOf, troubleOf } from './refund-texts.ts'

const SUPPORT = [{ kind: 'write_support' }]

/** What to do when the bank sent the money back, or it has not come in time (B35). */
export function PaymentTrouble({ refund }: { refund: Refund }) {
  const session = useSession()
  const { messages: { detail } } = useAllTexts()
  const trouble = troubleOf(refund)
  const { data: policy } = useQuery({ ...policyQuery(session), enabled: trouble !== null }, session.queryClient)
  if (trouble === null || refund.acts.includes('change_destination')) return null
  const reference = paymentOf(refund)?.reference ?? null
  return (
    <Callout icon="alert" tone="bad">
      <p>{trouble === 'failed' ? detail.paymentFailed : detail.overdue(reference)}</p>
      <NextNotes next={SUPPORT} policy={policy} />
    </Callout>
  )
}
