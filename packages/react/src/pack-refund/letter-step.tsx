'use client'

import type { PolicySummary } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { LetterView } from '../history/support/letter-view.tsx'
import { Callout } from '../ui/callout.tsx'
import { type Asked, requestLetter } from './request-letter.ts'

/** The finished e-mail, for hosts that take requests by mail: nothing is sent from here, and it says so (A20, C29). */
export function LetterStep({ asked, policy }: { asked: Asked; policy: PolicySummary | undefined }) {
  const texts = useAllTexts()
  return (
    <>
      <Callout icon="info">
        <p>{texts.messages.requestLetter.nothingSent}</p>
      </Callout>
      <LetterView letter={requestLetter(asked, policy, texts)} policy={policy} />
    </>
  )
}
