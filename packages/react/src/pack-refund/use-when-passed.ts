'use client'

import type { Instant } from '@makegood/contract'
import { useEffect, useRef } from 'react'
import { useSession } from '../use-session.ts'

/** As long as a browser can wait at once. */
const LONGEST = 2 ** 31 - 1
/** An instant holds to its end, and a service whose clock stands still is not asked without pause. */
const AFTER = 1000

/** Calls back when the next of these instants has passed by the service's clock. */
export function useWhenPassed(instants: readonly (Instant | null | undefined)[], onPassed: () => void): void {
  const { clock } = useSession()
  const latest = useRef(onPassed)
  useEffect(() => {
    latest.current = onPassed
  })
  const times = instants.flatMap((instant) => (instant ? [Date.parse(instant)] : [])).toSorted((one, other) => one - other)
  const all = times.join(' ')

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      const now = clock.now()
      const next = all.split(' ').map(Number).find((time) => time >= now)
      if (!next) return
      const left = next - now + AFTER
      timer = setTimeout(() => {
        if (left <= LONGEST) latest.current()
        wait()
      }, Math.min(left, LONGEST))
    }
    wait()
    return () => clearTimeout(timer)
  }, [clock, all])
}
