'use client'

import { type ComponentPropsWithoutRef, forwardRef, type Ref, useLayoutEffect } from 'react'

type BorrowedTriggerProps = ComponentPropsWithoutRef<'button'> & { element: HTMLElement; 'data-state'?: string }

/**
 * Stands in for a trigger that is elsewhere on the page: the menu is placed at it and gives the focus back to it. The
 * menu's state is written to the element itself, so that thousands of triggers need not listen for it.
 */
export const BorrowedTrigger = forwardRef<HTMLElement, BorrowedTriggerProps>(function BorrowedTrigger(props, ref) {
  const { element, 'aria-expanded': expanded, 'aria-controls': controls, 'data-state': state } = props
  useLayoutEffect(() => {
    put(ref, element)
    return () => put(ref, null)
  }, [ref, element])
  useLayoutEffect(() => {
    write(element, { 'aria-expanded': String(expanded), 'aria-controls': controls, 'data-state': state })
    return () => write(element, { 'aria-expanded': 'false', 'aria-controls': undefined, 'data-state': 'closed' })
  }, [element, expanded, controls, state])
  return null
})

function put(ref: Ref<HTMLElement>, element: HTMLElement | null): void {
  if (typeof ref === 'function') ref(element)
  else if (ref) ref.current = element
}

function write(element: HTMLElement, attributes: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
}
