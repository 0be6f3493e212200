import { useState } from 'react'
import type { Changes } from './catalog.ts'

type Kept = Readonly<Record<string, Changes>>

/** The changes to a language. They are kept in this browser. */
export function useChanges(tag: string, storageKey: string): [Changes, (changes: Changes) => void] {
  const [kept, setKept] = useState<Kept>(() => read(storageKey))
  const put = (changes: Changes) => {
    const next = { ...kept, [tag]: changes }
    setKept(next)
    try {
      localStorage.setItem(storageKey, JSON.stringify(next))
    } catch {
      // A full or a forbidden store keeps nothing; the page still does.
    }
  }
  return [kept[tag] ?? NONE, put]
}

const NONE: Changes = {}

function read(storageKey: string): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    return typeof kept === 'object' && kept !== null ? (kept as Kept) : {}
  } catch {
    return {}
  }
}
