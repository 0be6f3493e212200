'use client'

import type { Refund } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { useAllTexts } from '../all-texts.ts'
import { NextNotes } from '../next-notes.tsx'
import { policy as policyQuery } from '../queries/policy.ts'
import { Callout } from '../ui/callout.tsx'
import { useSession } from '../use-session.ts'

const SUPPORT = [{ kind: 'write_support' }]

/** Says of credits that should be back and are not since when that is, and how to claim them (D14). */
export function LateClaim({ refund }: { refund: Refund }) {
  const session = useSession()
  const { messages, format } = useAllTexts()
  const missed = refund.deadlines.find(({ stage, metAt, late }) => stage === 'credit' && metAt === null && late)
  const isLate = refund.status === 'approved' && missed?.until != null
  const { data: policy } = useQuery({ ...policyQuery(session), enabled: isLate }, session.queryClient)
  if (!isLate) return null
  const there = format.in(missed.zone)
  return (
    <Callout icon="alert" tone="warn">
      <p className="makegood-strong">{messages.late.title}</p>
      <p>{messages.late.body(missed.zone ? there.date(missed.until!) : there.dateTime(missed.until!))}</p>
      <NextNotes next={SUPPORT} policy={policy} />
    </Callout>
  )
}
