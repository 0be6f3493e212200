'use client'

import { type ReactNode, type RefObject, useId } from 'react'
import { Icon } from './icon.tsx'

type OpeningRowProps = {
  title: string
  aside: string
  open: boolean
  onToggle: (open: boolean) => void
  buttonRef?: RefObject<HTMLButtonElement | null>
  children: ReactNode
}

/** A row that opens what stands below it. */
export function OpeningRow({ title, aside, open, onToggle, buttonRef, children }: OpeningRowProps) {
  const id = useId()
  return (
    <>
      <button ref={buttonRef} type="button" className="makegood-row" aria-expanded={open} aria-controls={id} onClick={() => onToggle(!open)}>
        <span className="makegood-row-subject">{title}</span>
        <span className="makegood-row-aside">
          <bdi>{aside}</bdi>
          <Icon name="forward" />
        </span>
      </button>
      <div id={id} className="makegood-opened" hidden={!open}>
        {open && children}
      </div>
    </>
  )
}
