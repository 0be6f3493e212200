import type { ReactNode } from 'react'

/** The shape of what is on its way. `label` says so to those who do not see it. */
export function Skeleton({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="makegood-skeleton" aria-busy="true">
      <span className="makegood-hidden">{label}</span>
      <div aria-hidden="true">{children}</div>
    </div>
  )
}
