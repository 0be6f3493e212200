'use client'

import { isRefundError } from '@makegood/client'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { errorText, hasCode } from '../errors.ts'
import { waysOf } from '../history/support/ways.ts'
import { policy as policyQuery } from '../queries/policy.ts'
import { Callout } from '../ui/callout.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { TextArea } from '../ui/field.tsx'
import { useSession } from '../use-session.ts'
import type { Statement } from './statement.ts'
import { statementLetter } from './statement-letter.ts'

type NotReceivedProps = {
  error: unknown
  /** It is known that nothing was received. */
  certain: boolean
  statement: Statement
  credits: number | null
}

/** No receipt came: what that means, and how else the right can be used. */
export function NotReceived({ error, certain, statement, credits }: NotReceivedProps) {
  const session = useSession()
  const texts = useAllTexts()
  const { messages } = texts
  const { notReceived } = messages
  // Who is signed out is not told the policy: then the words alone say where to send it.
  const { data: policy } = useQuery(policyQuery(session), session.queryClient)
  const { text, requestId } = errorText(error, texts)
  const letter = statementLetter(statement, credits, session.clock.now(), texts)
  const ways = policy ? waysOf(policy, letter, messages) : []
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={place} className="makegood-not-received">
      <Callout icon="alert" tone="bad" alert>
        <p className="makegood-strong">{certain ? notReceived.certain : notReceived.uncertain}</p>
        <p>{text}</p>
        {requestId && <p className="makegood-small">{requestId}</p>}
      </Callout>
      <div className="makegood-letter">
        <p>{notReceived.otherwise}</p>
        <TextArea label={notReceived.statement} value={letter.body} dir="auto" readOnly />
        <div className="makegood-letter-acts">
          <CopyButton text={`${letter.subject}\n\n${letter.body}`}>{notReceived.copy}</CopyButton>
          {ways.map(({ kind, text: way, href }) =>
            href ? (
              <a key={kind} className="makegood-button" href={href} {...(!href.startsWith('mailto:') && { target: '_blank', rel: 'noopener noreferrer' })}>
                {way}
              </a>
            ) : null,
          )}
        </div>
        {ways.filter(({ href }) => href === null).map(({ kind, text: way }) => (
          <p key={kind} className="makegood-small">{way}</p>
        ))}
      </div>
    </div>
  )
}

/** Whether an error says that nothing was received: a lost answer looks like a broken network, and another tab may be sending it. */
export const isCertain = (error: unknown) =>
  isRefundError(error) && !hasCode(error, 'key_in_use') && (error.kind === 'configuration' || (error.kind === 'api' && error.status < 500))
