'use client'

import type { Decision, Refund } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { useAllTexts } from '../all-texts.ts'
import { clauseText, counterfactualText, reasonTexts } from '../decisions.ts'
import { NextNotes } from '../next-notes.tsx'
import { policy as policyQuery } from '../queries/policy.ts'
import { useSession } from '../use-session.ts'
import { isLastWord } from './acts/disagree.tsx'
import { HowDecided } from './proof/how-decided.tsx'
import { isUndecided } from './refund-texts.ts'

/** Why a person looks at it; once they have decided, their note says more. */
const REVIEW = new Set(['discretion', 'unknown_fact', 'outside_policy'])

/** What is said of the last word on a refund stands apart. */
const LAST = new Set(['mediation', 'statutory', 'contact_seller'])

/** Why it came out as it did, what would have changed it, and the ways on, with the proof to open. */
export function Because({ refund }: { refund: Refund }) {
  return (
    <>
      <Reasons refund={refund} />
      <HowDecided refund={refund} />
    </>
  )
}

/** Empty where the policy tells no reasons. */
function Reasons({ refund }: { refund: Refund }) {
  const session = useSession()
  const texts = useAllTexts()
  const refused = refund.status === 'declined'
  const { data: policy } = useQuery({ ...policyQuery(session), enabled: refund.next.length > 0 }, session.queryClient)
  const lines = refund.items.flatMap(({ decision }) => [
    ...reasonTexts(isUndecided(refund) ? decision : reviewed(decision), refund.createdAt, texts),
    ...(refused ? [counterfactualText(decision, Date.parse(refund.createdAt), texts)].filter((line) => line !== null) : []),
    ...(decision.courtesy && decision.verdict === 'granted' ? [texts.messages.detail.courtesy] : []),
  ])
  const clause = refund.items.map(({ decision }) => clauseText(decision, texts)).find(Boolean)
  const next = isLastWord(refund) ? refund.next.filter(({ kind }) => !LAST.has(kind)) : refund.next
  const unique = [...new Set(lines)]
  if (unique.length === 0 && next.length === 0) return clause ? <p className="makegood-small">{clause}</p> : null
  if (unique.length === 0 && !clause) return null
  return (
    <section className="makegood-because">
      {unique.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {clause && <p className="makegood-small">{clause}</p>}
      <NextNotes next={next} policy={policy} />
    </section>
  )
}

const reviewed = (decision: Decision): Decision => ({ ...decision, reasons: decision.reasons.filter(({ code }) => !REVIEW.has(code)) })
