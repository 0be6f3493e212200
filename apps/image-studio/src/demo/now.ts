import { useEffect, useState } from 'react'

/** The demo's clock, counted on from the last time the backend told it; the device's own time of day plays no part. */
export function useNow(told: string): Date {
  const [counted, setCounted] = useState({ told, elapsed: 0 })
  useEffect(() => {
    const start = performance.now()
    const timer = setInterval(() => setCounted({ told, elapsed: performance.now() - start }), 1000)
    return () => clearInterval(timer)
  }, [told])
  return new Date(Date.parse(told) + (counted.told === told ? counted.elapsed : 0))
}
