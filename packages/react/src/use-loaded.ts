'use client'

import { useEffect, useState } from 'react'

/** Code that comes later. `load` must be the same function on every render. */
export function useLoaded<Value>(load: () => Promise<Value>) {
  const [attempt, setAttempt] = useState(0)
  const [loaded, setLoaded] = useState<{ value: Value } | null>(null)
  const [failedAttempt, setFailedAttempt] = useState<number | null>(null)

  useEffect(() => {
    let current = true
    load().then(
      (value) => current && setLoaded({ value }),
      () => current && setFailedAttempt(attempt),
    )
    return () => {
      current = false
    }
  }, [load, attempt])

  return { value: loaded?.value ?? null, failed: failedAttempt === attempt, retry: () => setAttempt(attempt + 1) }
}
