'use client'

import { useId, useState } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { LatePart } from '../../late-part.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { ExportPanelProps } from './export-panel.tsx'

const load = async () => (await import('./export-panel.tsx')).ExportPanel

/** Offers what the list shows as a file. It stands in a grid or a line that wraps: what it opens takes a line of its own. */
export function ExportButton(props: ExportPanelProps) {
  const { messages: { exporting } } = useAllTexts()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <Button
        className="makegood-button makegood-export-button"
        data-shape="icon"
        aria-label={exporting.open}
        title={exporting.open}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="download" />
      </Button>
      <div id={id} className="makegood-export">
        {open && <LatePart load={load} props={props} label={exporting.loading} />}
      </div>
    </>
  )
}
