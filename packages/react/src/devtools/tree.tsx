'use client'

import { useState } from 'react'
import { words } from './words.ts'

type TreeProps = { name: string; value: unknown; open?: boolean | undefined }

/** A value as JSON has it, to be opened part by part. What is closed is not made. */
export function Tree({ name, value, open: first = false }: TreeProps) {
  const [open, setOpen] = useState(first)
  if (typeof value !== 'object' || value === null) {
    return (
      <div className="makegood-dev-leaf">
        <span className="makegood-dev-name">{name}</span> <code className="makegood-dev-code">{JSON.stringify(value) ?? String(value)}</code>
      </div>
    )
  }
  const parts = Object.entries(value)
  const count = Array.isArray(value) ? words.tree.list(parts.length) : words.tree.object(parts.length)
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="makegood-dev-branch">
      <summary>
        <span className="makegood-dev-name">{name}</span> <span className="makegood-muted">{count}</span>
      </summary>
      {open && parts.map(([key, part]) => <Tree key={key} name={key} value={part} />)}
    </details>
  )
}
