'use client'

import { type ReactNode, useState } from 'react'

type RowProps = {
  /** `good`, `bad`, `warn`, or nothing to say. */
  tone?: 'good' | 'bad' | 'warn' | undefined
  head: ReactNode
  children: () => ReactNode
}

/** A line of a list that opens. What lies in it is not made before. */
export function Row({ tone, head, children }: RowProps) {
  const [open, setOpen] = useState(false)
  return (
    <li>
      <details className="makegood-dev-row" data-tone={tone} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{head}</summary>
        {open && <div className="makegood-dev-body">{children()}</div>}
      </details>
    </li>
  )
}

/** Names with what they stand for. What is null is left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="makegood-dev-facts">
      {facts.map(([name, value]) =>
        value === null || value === undefined || value === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

/** The time of day on this device, to the millisecond. */
export function timeOf(at: number): string {
  const date = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${String(date.getMilliseconds()).padStart(3, '0')}`
}
