'use client'

import { useEffect } from 'react'
import type { Desk } from '../desk.ts'
import { forecast } from '../queries/reports.ts'
import { useSession } from '../use-session.ts'

/** Asks for the forecasts of the results in sight, in one request, so that a menu opens with its line in place. */
export function usePrefetch(desk: Desk): void {
  const session = useSession()
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const resultId = desk.triggers.get(target)
        if (isIntersecting && resultId !== undefined) void session.queryClient.prefetchQuery(forecast(session, resultId))
      }
    })
    for (const trigger of desk.triggers.keys()) observer.observe(trigger)
    const stop = desk.onTrigger((trigger, present) => (present ? observer.observe(trigger) : observer.unobserve(trigger)))
    return () => {
      stop()
      observer.disconnect()
    }
  }, [desk, session])
}
