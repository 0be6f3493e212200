'use client'

import { useSyncExternalStore } from 'react'

/** Where dialogs are sheets; the style sheets ask the same. */
const media = () => matchMedia('(max-width: 520px)')

function subscribe(listener: () => void) {
  const list = media()
  list.addEventListener('change', listener)
  return () => list.removeEventListener('change', listener)
}

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => media().matches, () => false)
