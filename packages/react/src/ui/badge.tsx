import type { ReactNode } from 'react'
import type { Tone } from './callout.tsx'

/** A state in a word, with a dot whose colour repeats it. */
export function Badge({ tone = 'plain', children }: { tone?: Tone | 'accent'; children: ReactNode }) {
  return (
    <span className="makegood-badge" data-tone={tone}>
      {children}
    </span>
  )
}
