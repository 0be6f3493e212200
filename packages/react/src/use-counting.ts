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
    if (matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden) {
      from.current = value
      setShown(value)
      return undefined
    }
    const began = performance.now()
    let frame = requestAnimationFrame(function step(now) {
      const part = Math.min(1, Math.max(0, now - began) / DURATION)
      const eased = 1 - (1 - part) ** 3
      from.current = Math.round(start + (value - start) * eased)
      setShown(from.current)
      if (part < 1) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [value])

  return shown
}
