'use client'

import { useCallback, useRef, useState } from 'react'

/** As many as a screen reader may still have to read. */
const KEPT = 5

export type Said = readonly { readonly id: number; readonly text: string }[]

/** What is said to those who do not see it. Each is said anew, even when it was said before. */
export function useSaid(): { said: Said; say: (text: string) => void } {
  const next = useRef(1)
  const [said, setSaid] = useState<Said>([])
  const say = useCallback((text: string) => {
    const one = { id: next.current++, text }
    setSaid((former) => [...former, one].slice(-KEPT))
  }, [])
  return { said, say }
}
