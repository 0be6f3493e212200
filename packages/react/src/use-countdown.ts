'use client'

import type { Instant } from '@makegood/contract'
import { useEffect, useState } from 'react'
import { useSession } from './use-session.ts'

const MINUTE = 60_000

/**
 * Milliseconds until an instant by the service's clock; null when there is none or it has passed. Counts by the minute,
 * and by the second towards the end.
 */
export function useCountdown(until: Instant | null): number | null {
  const { clock, queryClient } = useSession()
  const [count, setCount] = useState(() => ({ until, now: clock.now() }))
  if (count.until !== until) setCount({ until, now: clock.now() })
  const left = until ? Date.parse(until) - count.now : 0

  useEffect(() => {
    if (left <= 0) return undefined
    const timer = setTimeout(() => setCount({ until, now: clock.now() }), left <= 2 * MINUTE ? 1000 : left % MINUTE || MINUTE)
    return () => clearTimeout(timer)
  }, [clock, until, left])

  // What the service says may set the clock: a device slept, or thought it was another day.
  useEffect(
    () =>
      queryClient.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'success') return
        setCount((former) => (Math.abs(clock.now() - former.now) < MINUTE ? former : { ...former, now: clock.now() }))
      }),
    [clock, queryClient],
  )

  return left > 0 ? left : null
}
