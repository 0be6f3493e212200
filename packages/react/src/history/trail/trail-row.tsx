'use client'

import { useState } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { LatePart } from '../../late-part.tsx'
import { OpeningRow } from '../../ui/opening-row.tsx'
import type { TrailProps } from './trail.tsx'

const load = async () => (await import('./trail.tsx')).Trail

/** Offers to follow the credits, as a row among others; the code and the answer for it come when someone does. */
export function TrailRow(props: TrailProps) {
  const { messages: { trail } } = useAllTexts()
  const [open, setOpen] = useState(false)
  return (
    <li>
      <OpeningRow title={trail.row} aside={trail.follow} open={open} onToggle={setOpen}>
        <LatePart load={load} props={props} label={trail.loading} />
      </OpeningRow>
    </li>
  )
}
