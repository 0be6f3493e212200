'use client'

import { useEffect, useRef, useState } from 'react'

/** Milliseconds that a change takes. */
const DURATION = 700

/** The number on its way from what it was to what it is, for eyes that follow; at once where motion is unwanted. */
export function useCounting(value: number): number {
  const [shown, setShown] = useState(value)
  const from = useRef(value)

  useEffect(() => {
    const start = from.current
    if (start === value) return undefined
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : DURATION
    const began = performance.now()
    let frame = requestAnimationFrame(function step(now) {
      const part = duration === 0 ? 1 : Math.min(1, Math.max(0, now - began) / duration)
      const eased = 1 - (1 - part) ** 3
      from.current = Math.round(start + (value - start) * eased)
      setShown(from.current)
      if (part < 1) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [value])

  return shown
}
