'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { useSession } from '../../use-session.ts'

/** Milliseconds that a connection may take before anything is said of it. */
const PATIENCE = 5000

/** Says that changes are not heard as they happen, where that lasts. */
export function NotLive() {
  const { live } = useSession()
  const { messages } = useAllTexts()
  const state = useSyncExternalStore(live.onState, live.state)
  const [waited, setWaited] = useState(false)
  const isConnecting = state === 'connecting'
  useEffect(() => {
    if (!isConnecting) return undefined
    const timer = setTimeout(() => setWaited(true), PATIENCE)
    return () => {
      clearTimeout(timer)
      setWaited(false)
    }
  }, [isConnecting])

  if (state !== 'polling' && state !== 'ended' && !(isConnecting && waited)) return null
  return <p className="makegood-small makegood-not-live">{messages.history.notLive}</p>
}
