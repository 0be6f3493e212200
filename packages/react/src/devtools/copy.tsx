'use client'

import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { words } from './words.ts'

/** Puts a text on the clipboard, which is made when it is wanted, and says whether it is there. */
export function Copy({ text, children }: { text: () => string; children: string }) {
  const [said, setSaid] = useState<string | null>(null)
  const write = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setSaid(words.copied)
    } catch {
      setSaid(words.notCopied)
    }
  }
  return (
    <span className="makegood-dev-copy">
      <Button variant="ghost" onClick={() => void write()} onBlur={() => setSaid(null)}>
        {children}
      </Button>
      <output className="makegood-small">{said}</output>
    </span>
  )
}
