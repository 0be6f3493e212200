'use client'

import type { PolicySummary } from '@makegood/contract'
import { useAllTexts } from '../../all-texts.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { TextArea } from '../../ui/field.tsx'
import { officeText } from '../tracking/office-text.ts'
import { useMinute } from '../tracking/use-minute.ts'
import type { Letter } from './letter.ts'
import { waysOf } from './ways.ts'

/** A finished message to the seller: to whom, the subject, the words, and the ways to send it. */
export function LetterView({ letter, policy }: { letter: Letter; policy: PolicySummary | undefined }) {
  const texts = useAllTexts()
  const { messages: { support, copy }, messages } = texts
  const now = useMinute()
  const ways = waysOf(policy, letter, messages)
  const mail = ways.find(({ to }) => to !== null)
  const office = policy && officeText(policy, now, texts)
  return (
    <div className="makegood-letter">
      <dl className="makegood-facts">
        {mail && (
          <div className="makegood-fact">
            <dt>{support.to}</dt>
            <dd>
              <bdi>{mail.to}</bdi>
              <CopyButton text={mail.to!} label={support.copyTo} variant="link">
                {copy.copy}
              </CopyButton>
            </dd>
          </div>
        )}
        <div className="makegood-fact">
          <dt>{support.subject}</dt>
          <dd>
            <bdi>{letter.subject}</bdi>
            <CopyButton text={letter.subject} label={support.copySubject} variant="link">
              {copy.copy}
            </CopyButton>
          </dd>
        </div>
      </dl>
      <TextArea label={support.message} value={letter.body} dir="auto" readOnly hint={support.fromAccount} />
      <div className="makegood-letter-acts">
        <CopyButton text={letter.body}>{support.copy}</CopyButton>
        {ways.map(({ kind, text, href }) =>
          href ? (
            <a key={kind} className="makegood-button" href={href} {...(!href.startsWith('mailto:') && { target: '_blank', rel: 'noopener noreferrer' })}>
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
