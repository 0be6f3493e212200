'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTexts } from './texts.ts'
import { Button } from './ui/button.tsx'
import type { Tone } from './ui/callout.tsx'
import { Icon, type IconName } from './ui/icon.tsx'

type OutcomeCardProps = {
  icon: IconName
  tone?: Tone | undefined
  title: string
  lines: readonly string[]
  onClose: () => void
  /** @default 'Done' */
  closeLabel?: string
  /** Below the lines. */
  children?: ReactNode
  /** The ways on, beside Done. */
  actions?: ReactNode
}

/** An answer, read out as it comes: its title takes the focus, and the lines describe it. */
export function OutcomeCard({ icon, tone = 'plain', title, lines, onClose, closeLabel, children, actions }: OutcomeCardProps) {
  const { messages } = useTexts()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <div className="makegood-panel-body">
        <div className="makegood-outcome" data-tone={tone}>
          <span className="makegood-outcome-mark">
            <Icon name={icon} />
          </span>
          <div className="makegood-outcome-text" aria-live="polite">
            <h3
              ref={heading}
              tabIndex={-1}
              className="makegood-title"
              aria-describedby={lines.map((_, at) => `${id}${at}`).join(' ') || undefined}
            >
              {title}
            </h3>
            {lines.map((line, at) => (
              <p key={line} id={`${id}${at}`} className="makegood-muted">
                {line}
              </p>
            ))}
          </div>
        </div>
        {children}
      </div>
      <div className="makegood-panel-foot" data-align="end">
        <Button variant={actions ? 'ghost' : 'primary'} onClick={onClose}>
          {closeLabel ?? messages.report.done}
        </Button>
        {actions}
      </div>
    </>
  )
}
