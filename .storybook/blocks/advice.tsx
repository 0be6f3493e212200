import type { ReactNode } from 'react'
import './guide.css'

type AdviceProps = { children: ReactNode }

/** What to do, and beside it what not. */
export const Advice = ({ children }: AdviceProps) => <div className="guide-advice">{children}</div>

export const Do = ({ children }: AdviceProps) => (
  <div className="guide-do">
    <p className="guide-verdict">
      <span aria-hidden="true">✓</span> Do
    </p>
    {children}
  </div>
)

export const Dont = ({ children }: AdviceProps) => (
  <div className="guide-dont">
    <p className="guide-verdict">
      <span aria-hidden="true">✕</span> Don’t
    </p>
    {children}
  </div>
)
