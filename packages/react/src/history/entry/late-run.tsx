'use client'

import type { HistoryItem } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { useAllTexts } from '../../all-texts.ts'
import { trail as trailQuery } from '../../queries/trail.ts'
import { Callout } from '../../ui/callout.tsx'
import { useSession } from '../../use-session.ts'
import { SupportMessage } from '../support/support-message.tsx'
import { useMinute } from '../tracking/use-minute.ts'

/** Says of a run that has not ended in time that its credits should be back, and how to claim them (D14). */
export function LateRun({ item }: { item: HistoryItem }) {
  const session = useSession()
  const { messages: { entry, late }, format } = useAllTexts()
  const now = useMinute()
  const { dueAt, generation } = item
  const isDue = dueAt !== null && now > Date.parse(dueAt)
  // It may have ended since the list was asked.
  const of = { generationId: generation?.id ?? '' }
  const { data: trail } = useQuery({ ...trailQuery(session, of), enabled: isDue && generation !== null }, session.queryClient)
  const hasEnded = trail?.generations.some(({ id, outcome }) => id === generation?.id && outcome !== 'running')
  if (!isDue || hasEnded) return null
  return (
    <Callout icon="alert" tone="warn">
      <p className="makegood-strong">{late.title}</p>
      <p>{entry.late(format.dateTime(dueAt))}</p>
      <SupportMessage about={{ item }} />
    </Callout>
  )
}
