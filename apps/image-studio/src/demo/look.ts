import { useSyncExternalStore } from 'react'

/** How the widget comes to its look: by the variables that Madder sets, or read from the page around it. */
export type Look = 'set' | 'auto'
const KEY = 'madder:look'
const listeners = new Set<() => void>()

const stored = (): Look => (localStorage.getItem(KEY) === 'auto' ? 'auto' : 'set')

export function chooseLook(look: Look): void {
  localStorage.setItem(KEY, look)
  for (const listener of listeners) listener()
}

export const useLook = () =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, stored)
