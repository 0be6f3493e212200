import { useSyncExternalStore } from 'react'

export const PAGES = { '/': 'Studio', '/wallet': 'Wallet', '/packs': 'Packs' } as const
export type Route = keyof typeof PAGES

const listeners = new Set<() => void>()
const announce = () => {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) window.addEventListener('popstate', announce)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', announce)
  }
}

const current = (): Route => (Object.hasOwn(PAGES, location.pathname) ? (location.pathname as Route) : '/')

/** The page that the address names; an unknown address shows the studio. */
export const useRoute = () => useSyncExternalStore(subscribe, current)

export function go(route: Route): void {
  if (route === current()) return
  history.pushState(null, '', route)
  window.scrollTo(0, 0)
  announce()
}
