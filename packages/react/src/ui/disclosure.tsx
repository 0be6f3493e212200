'use client'

import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

type DisclosureProps = {
  open: boolean
  onToggle: () => void
  /** The id of what it opens, which stands below it whether it is open or not. */
  controls: string
  children: ReactNode
}

/** Opens what stands below it, and closes it again. */
export function Disclosure({ open, onToggle, controls, children }: DisclosureProps) {
  return (
    <Button variant="link" aria-expanded={open} aria-controls={controls} onClick={onToggle}>
      {children}
      <Icon name="forward" />
    </Button>
  )
}
