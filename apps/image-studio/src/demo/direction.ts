import { useSyncExternalStore } from 'react'

export type Direction = 'ltr' | 'rtl'
const KEY = 'madder:direction'
const listeners = new Set<() => void>()

const stored = (): Direction => (localStorage.getItem(KEY) === 'rtl' ? 'rtl' : 'ltr')

export function applyDirection(direction: Direction = stored()): void {
  document.documentElement.dir = direction
}

export function chooseDirection(direction: Direction): void {
  localStorage.setItem(KEY, direction)
  applyDirection(direction)
  for (const listener of listeners) listener()
}

export const useDirection = () =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, stored)
