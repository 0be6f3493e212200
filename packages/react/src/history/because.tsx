'use client'

import type { Decision, Refund } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { clauseText, counterfactualText, reasonTexts } from '../decisions.ts'
import { LatePart } from '../late-part.tsx'
import { NextNotes } from '../next-notes.tsx'
import { policy as policyQuery } from '../queries/policy.ts'
import type { AllTexts } from '../texts.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { useSession } from '../use-session.ts'
import { isLastWord } from './acts/disagree.tsx'
import { isHidden } from './proof/use-proven.ts'
import { isUndecided } from './refund-texts.ts'

/** Why a person looks at it; once they have decided, their note says more. */
const REVIEW = new Set([
  'discretion', 'unknown_fact', 'outside_policy', 'conformity_claim', 'legal_claim', 'unauthorised_charge', 'abuse_suspected',
])

/** What is said of the last word on a refund stands apart. */
const LAST = new Set(['mediation', 'statutory', 'contact_seller'])

const load = async () => (await import('./proof/proof.tsx')).Proof

/** Why it came out as it did, what would have changed it, and the ways on; the proof opens below (C37, E8). */
export function Because({ refund }: { refund: Refund }) {
  const session = useSession()
  const texts = useAllTexts()
  const { because } = texts.messages
  const { data: policy } = useQuery({ ...policyQuery(session), enabled: refund.next.length > 0 }, session.queryClient)
  const [open, setOpen] = useState(false)
  const proofId = useId()
  const next = isLastWord(refund) ? refund.next.filter(({ kind }) => !LAST.has(kind)) : refund.next
  const clause = refund.items.map(({ decision }) => clauseText(decision, texts)).find(Boolean)
  if (refund.items.every(({ decision }) => isHidden(decision))) {
    return (
      <section className="makegood-because">
        <p className="makegood-small">{because.hidden}</p>
        <NextNotes next={next} policy={policy} />
      </section>
    )
  }
  return (
    <section>
      <div className="makegood-because">
        {linesOf(refund, texts).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <div className="makegood-because-foot">
          {clause && <span className="makegood-small">{clause}</span>}
          <Disclosure open={open} controls={proofId} onToggle={() => setOpen(!open)}>
            {isUndecided(refund) ? because.soFar : because.how}
          </Disclosure>
        </div>
        <NextNotes next={next} policy={policy} />
      </div>
      <div id={proofId}>{open && <LatePart load={load} props={{ refund }} label={because.loading} />}</div>
    </section>
  )
}

function linesOf(refund: Refund, texts: AllTexts): string[] {
  const lines = refund.items.flatMap(({ decision }) => [
    ...reasonTexts(isUndecided(refund) ? decision : reviewed(decision), refund.createdAt, texts),
    refund.status === 'declined' ? counterfactualText(decision, Date.parse(refund.createdAt), texts) : null,
    decision.courtesy && decision.verdict === 'granted' ? texts.messages.detail.courtesy : null,
  ])
  return [...new Set(lines.filter((line) => line !== null))]
}

const reviewed = (decision: Decision): Decision => ({ ...decision, reasons: decision.reasons.filter(({ code }) => !REVIEW.has(code)) })
