'use client'

import { useId, useState } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { LatePart } from '../../late-part.tsx'
import { Button } from '../../ui/button.tsx'
import type { ExportPanelProps } from './export-panel.tsx'

const load = async () => (await import('./export-panel.tsx')).ExportPanel

/** Offers what the list shows as a file. It stands in a line that wraps: what it opens takes a line of its own. */
export function ExportButton(props: ExportPanelProps) {
  const { messages: { exporting } } = useAllTexts()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <Button variant="ghost" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {exporting.open}
      </Button>
      <div id={id} className="makegood-export">
        {open && <LatePart load={load} props={props} label={exporting.loading} />}
      </div>
    </>
  )
}
