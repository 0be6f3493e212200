'use client'

import { useId, useState } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { LatePart } from '../../late-part.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { TrailProps } from './trail.tsx'

const load = async () => (await import('./trail.tsx')).Trail

/** Offers to follow the credits; the code and the answer for it come when someone does. */
export function LateTrail(props: TrailProps) {
  const { messages: { trail } } = useAllTexts()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <section>
      <Disclosure open={open} controls={id} onToggle={() => setOpen(!open)}>
        {trail.title}
      </Disclosure>
      <div id={id} className="makegood-trail-box">
        {open && <LatePart load={load} props={props} label={trail.loading} />}
      </div>
    </section>
  )
}
