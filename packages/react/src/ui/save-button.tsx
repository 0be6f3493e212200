'use client'

import { useState } from 'react'
import { useTexts } from '../texts.ts'
import { Button } from './button.tsx'
import { type MadeFile, saveFile } from './save-file.ts'

type SaveButtonProps = {
  /** Makes the file, with code that comes when it is asked for. */
  make: () => Promise<MadeFile>
  children: string
  /** Says more of it to those who do not see what stands beside it. */
  label?: string
}

/** Saves a file that is made when somebody wants it. */
export function SaveButton({ make, children, label }: SaveButtonProps) {
  const { messages: { trouble } } = useTexts()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const save = async () => {
    setState('busy')
    try {
      saveFile(await make())
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <Button variant="link" busy={state === 'busy'} aria-label={label} onClick={() => void save()}>
        {children}
      </Button>
      {state === 'failed' && (
        <span className="makegood-note" data-error role="alert">
          {trouble.notLoaded}
        </span>
      )}
    </>
  )
}
