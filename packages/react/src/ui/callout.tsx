import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'good' | 'warn' | 'bad' | 'plain'

/** A quiet line of its own: what to expect, what went wrong. */
export function Callout({ icon, tone = 'plain', alert, children }: { icon: IconName; tone?: Tone; alert?: boolean; children: ReactNode }) {
  return (
    <div className="makegood-callout" data-tone={tone} role={alert ? 'alert' : undefined}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  )
}
