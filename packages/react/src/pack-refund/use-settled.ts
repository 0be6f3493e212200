'use client'

import { useEffect, useState } from 'react'

/** Milliseconds that a person takes to see that a button means something else. */
const GLANCE = 600

/** False for a moment after a value changed by itself: what is pressed then was meant for the former. Not after `of` changed. */
export function useSettled(value: string, of: string): boolean {
  const [settled, setSettled] = useState({ value, of })
  if (settled.of !== of) setSettled({ value, of })
  useEffect(() => {
    if (settled.value === value) return undefined
    const timer = setTimeout(() => setSettled({ value, of }), GLANCE)
    return () => clearTimeout(timer)
  }, [settled, value, of])
  return settled.of !== of || settled.value === value
}
