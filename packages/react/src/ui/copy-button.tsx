'use client'

import { useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { Button } from './button.tsx'

type CopyButtonProps = {
  text: string
  children: string
  /** Says what it copies to those who do not see what stands beside it. */
  label?: string | undefined
  variant?: 'plain' | 'link'
}

/** Puts a text on the clipboard, and says whether it is there. */
export function CopyButton({ text, children, label, variant = 'plain' }: CopyButtonProps) {
  const { messages: { copy } } = useAllTexts()
  // Another text was not copied yet.
  const [done, setDone] = useState<{ text: string; said: string } | null>(null)
  const said = done?.text === text ? done.said : null
  const write = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setDone({ text, said: copy.copied })
    } catch {
      setDone({ text, said: copy.failed })
    }
  }
  return (
    <span className="makegood-copy">
      <Button variant={variant} aria-label={label} onClick={() => void write()}>
        {children}
      </Button>
      <output className="makegood-small">{said}</output>
    </span>
  )
}
