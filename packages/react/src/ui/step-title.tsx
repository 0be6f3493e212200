'use client'

import { type ReactNode, useEffect, useRef } from 'react'

type StepTitleProps = {
  /** The step was gone to from another one: what was pressed there is gone, so the focus comes here. */
  takesFocus: boolean
  /** @default 'h2' */
  as?: 'h2' | 'h3'
  /** What is read with it, by its id. */
  describedBy?: string | undefined
  children: ReactNode
}

/** The title of a step that stands in the place of another. */
export function StepTitle({ takesFocus, as: Heading = 'h2', describedBy, children }: StepTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <Heading ref={heading} tabIndex={-1} aria-describedby={describedBy} className="makegood-title">
      {children}
    </Heading>
  )
}
