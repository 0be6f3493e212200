import { useSyncExternalStore } from 'react'

/** What the head of every page leads to. */
export const PAGES = { '/': 'Studio', '/wallet': 'Wallet', '/packs': 'Packs' } as const
/** What only the foot of every page leads to. */
const FOOT = ['/withdraw'] as const
export type Page = keyof typeof PAGES
export type Route = Page | (typeof FOOT)[number]

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

const routes: readonly string[] = [...Object.keys(PAGES), ...FOOT]
const current = (): Route => (routes.includes(location.pathname) ? (location.pathname as Route) : '/')

/** The page that the address names; an unknown address shows the studio. */
export const useRoute = () => useSyncExternalStore(subscribe, current)

export function go(route: Route): void {
  if (route === current()) return
  history.pushState(null, '', route)
  window.scrollTo(0, 0)
  announce()
}
