'use client'

import type { PolicySummary } from '@makegood/contract'
import { useId, useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { LetterView } from '../history/support/letter-view.tsx'
import { Callout } from '../ui/callout.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { type Asked, requestLetter } from './request-letter.ts'

type NotSentProps = { text: string; requestId: string | null; asked: Asked; policy: PolicySummary | undefined }

/** Says that a request did not get through, and offers the same as an e-mail: there is always another way. */
export function NotSent({ text, requestId, asked, policy }: NotSentProps) {
  const texts = useAllTexts()
  const { requestLetter: words } = texts.messages
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Callout icon="alert" tone="bad" alert>
        <p>{text}</p>
        {requestId && <p className="makegood-small">{requestId}</p>}
        <p className="makegood-small">{words.unsure}</p>
        <Disclosure open={open} onToggle={() => setOpen(!open)} controls={id}>
          {words.instead}
        </Disclosure>
      </Callout>
      <div id={id} hidden={!open}>
        {open && <LetterView letter={requestLetter(asked, policy, texts)} policy={policy} />}
      </div>
    </>
  )
}
