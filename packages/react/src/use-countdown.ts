'use client'

import type { Instant } from '@makegood/contract'
import { useEffect, useState } from 'react'
import { type Dated, serviceNow } from './format/moments.ts'

const MINUTE = 60_000

/**
 * Milliseconds until an instant by the service's clock, or null when there is none or it has passed. Counts by the
 * minute, and by the second in the last one.
 */
export function useCountdown(until: Instant | null, moment: Dated<{ asOf: Instant }> | null): number | null {
  const [, tick] = useState(0)
  const left = until && moment ? Date.parse(until) - serviceNow(moment) : null

  useEffect(() => {
    if (left === null || left <= 0) return undefined
    const step = left <= 2 * MINUTE ? 1000 : left % MINUTE || MINUTE
    // Timers of more than 24 days overflow and fire at once.
    const timer = setTimeout(() => tick((count) => count + 1), Math.min(step, MINUTE))
    return () => clearTimeout(timer)
  })

  return left !== null && left > 0 ? left : null
}
