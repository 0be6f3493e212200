'use client'

import { useQuery } from '@tanstack/react-query'
import { useAllTexts } from '../../all-texts.ts'
import { policy as policyQuery } from '../../queries/policy.ts'
import { trail as trailQuery, type TrailOf } from '../../queries/trail.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useSession } from '../../use-session.ts'
import { letterOf, type SupportAbout } from './letter.ts'
import { LetterView } from './letter-view.tsx'

/** The message to support with everything filled in, to be copied, or opened in a mail program (A20 to A22, B23, D15). */
export function SupportPanel({ about }: { about: SupportAbout }) {
  const session = useSession()
  const texts = useAllTexts()
  const { messages: { support } } = texts
  const { data: policy, isPending } = useQuery(policyQuery(session), session.queryClient)
  const of = trailOf(about)
  const { data: trail } = useQuery({ ...trailQuery(session, of ?? { generationId: '' }), enabled: of !== null }, session.queryClient)
  if (isPending) {
    return (
      <Skeleton label={support.loading}>
        <span className="makegood-bar" data-shape="card" />
      </Skeleton>
    )
  }
  return <LetterView letter={letterOf(about, policy, texts, trail?.packs)} policy={policy} />
}

/** What tells which pack paid; null: that is known, or there is nothing that was paid for. */
function trailOf(about: SupportAbout): TrailOf | null {
  if ('item' in about) return about.item.generation && { generationId: about.item.generation.id }
  return about.refund.items.some(({ pack }) => pack) ? null : { refundId: about.refund.id }
}
