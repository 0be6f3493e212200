'use client'

import type { Refund } from '@makegood/contract'
import { useId, useState } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { LatePart } from '../../late-part.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { isUndecided } from '../refund-texts.ts'
import { isHidden } from './use-proven.ts'

const load = async () => (await import('./proof.tsx')).Proof

/** Opens the proof of a refund. Where its policy keeps that to itself, it says so. */
export function HowDecided({ refund }: { refund: Refund }) {
  const { messages: { because } } = useAllTexts()
  const [open, setOpen] = useState(false)
  const proofId = useId()
  if (refund.items.every(({ decision }) => isHidden(decision))) return <p className="makegood-small">{because.hidden}</p>
  return (
    <section className="makegood-how">
      <Disclosure open={open} controls={proofId} onToggle={() => setOpen(!open)}>
        {isUndecided(refund) ? because.soFar : because.how}
      </Disclosure>
      <div id={proofId}>{open && <LatePart load={load} props={{ refund }} label={because.loading} />}</div>
    </section>
  )
}
