'use client'

import { useQuery } from '@tanstack/react-query'
import { useAllTexts } from '../../all-texts.ts'
import { policy as policyQuery } from '../../queries/policy.ts'
import { trail as trailQuery, type TrailOf } from '../../queries/trail.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { TextArea } from '../../ui/field.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useSession } from '../../use-session.ts'
import { officeText } from '../tracking/office-text.ts'
import { useMinute } from '../tracking/use-minute.ts'
import { letterOf, type SupportAbout } from './letter.ts'
import { waysOf } from './ways.ts'

/** The message to support with everything filled in, to be copied, or opened in a mail program (A20 to A22, B23, D15). */
export function SupportPanel({ about }: { about: SupportAbout }) {
  const session = useSession()
  const texts = useAllTexts()
  const { messages: { support }, messages } = texts
  const now = useMinute()
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
  const letter = letterOf(about, policy, texts, trail?.packs)
  const ways = waysOf(policy, letter, messages)
  const mail = ways.find(({ to }) => to !== null)
  const office = policy && officeText(policy, now, texts)
  return (
    <div className="makegood-letter">
      <dl className="makegood-facts">
        {mail && (
          <div className="makegood-fact">
            <dt>{support.to}</dt>
            <dd>{mail.to}</dd>
          </div>
        )}
        <div className="makegood-fact">
          <dt>{support.subject}</dt>
          <dd>{letter.subject}</dd>
        </div>
      </dl>
      <TextArea label={support.message} value={letter.body} dir="auto" readOnly hint={support.fromAccount} />
      <div className="makegood-letter-acts">
        <CopyButton text={letter.body}>{support.copy}</CopyButton>
        {ways.map(({ kind, text, href }) =>
          href ? (
            <a key={kind} className="makegood-button" href={href} {...(!href.startsWith('mailto:') && { target: '_blank', rel: 'noreferrer' })}>
              {text}
            </a>
          ) : null,
        )}
      </div>
      {ways.filter(({ href }) => href === null).map(({ kind, text }) => (
        <p key={kind} className="makegood-small">{text}</p>
      ))}
      {office && <p className="makegood-small">{office}</p>}
    </div>
  )
}

/** What tells which pack paid; null: that is known, or there is nothing that was paid for. */
function trailOf(about: SupportAbout): TrailOf | null {
  if ('item' in about) return about.item.generation && { generationId: about.item.generation.id }
  return about.refund.items.some(({ pack }) => pack) ? null : { refundId: about.refund.id }
}
