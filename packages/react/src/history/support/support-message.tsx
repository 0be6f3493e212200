'use client'

import { useEffect, useRef, useState } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { Button } from '../../ui/button.tsx'
import type { SupportAbout } from './letter.ts'
import { SupportPanel } from './support-panel.tsx'

export type { SupportAbout } from './letter.ts'

/** A button that opens the message to support, in its place. */
export function SupportMessage({ about }: { about: SupportAbout }) {
  const { messages: { support } } = useAllTexts()
  const [open, setOpen] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  // What was pressed to open it is gone.
  useEffect(() => {
    if (open) panel.current?.focus()
  }, [open])
  if (!open) return <Button onClick={() => setOpen(true)}>{support.write}</Button>
  return (
    <div ref={panel} tabIndex={-1}>
      <SupportPanel about={about} />
    </div>
  )
}
