import { useSyncExternalStore } from 'react'

const everySecond = (listener: () => void) => {
  const ticking = setInterval(listener, 1000)
  return () => clearInterval(ticking)
}

/** The time of this device in epoch seconds. */
export const useSeconds = () => useSyncExternalStore(everySecond, () => Math.floor(Date.now() / 1000))
