'use client'

import { type ForwardedRef, useEffect, useImperativeHandle, useRef } from 'react'
import { useRefunds } from '../context.ts'

/** Tells the desk of an element that stands for a result, so that it is known when that is in sight. */
export function usePlace<Node extends HTMLElement>(resultId: string, forwardedRef: ForwardedRef<Node>) {
  const { desk } = useRefunds('usePlace()')
  const place = useRef<Node>(null)
  useImperativeHandle(forwardedRef, () => place.current!, [])
  useEffect(() => {
    const element = place.current!
    desk.add(element, { resultId })
    return () => desk.remove(element)
  }, [desk, resultId])
  return place
}
