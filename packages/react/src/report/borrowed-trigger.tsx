'use client'

import { type ComponentPropsWithoutRef, forwardRef, useLayoutEffect } from 'react'
import type { OpenMenu } from '../desk.ts'
import { putRef } from '../put-ref.ts'

type BorrowedTriggerProps = ComponentPropsWithoutRef<'button'> & {
  menu: Pick<OpenMenu, 'trigger' | 'at' | 'returnFocusTo'>
  'data-state'?: string
}

/**
 * Stands in for a trigger that is elsewhere on the page: the menu is placed at it, or at a point in it, and gives the
 * focus back. The menu's state is written to the element itself, so that thousands of triggers need not listen for it.
 */
export const BorrowedTrigger = forwardRef<HTMLElement, BorrowedTriggerProps>(function BorrowedTrigger(props, ref) {
  const { menu: { trigger, at, returnFocusTo }, 'aria-expanded': expanded, 'aria-controls': controls, 'data-state': state } = props
  useLayoutEffect(() => {
    putRef(ref, at ? pointIn(trigger, at, returnFocusTo) : trigger)
    return () => putRef(ref, null)
  }, [ref, trigger, at, returnFocusTo])
  useLayoutEffect(() => {
    // An area is no button: that its menu is open is nothing to say of it.
    const said = at ? {} : { 'aria-expanded': String(expanded), 'aria-controls': controls }
    write(trigger, { ...said, 'data-state': state })
    return () => write(trigger, { ...(!at && { 'aria-expanded': 'false', 'aria-controls': undefined }), 'data-state': 'closed' })
  }, [trigger, at, expanded, controls, state])
  return null
})

/** What a menu asks of the element it stands at, answered for a point that moves along with an element. */
function pointIn(element: HTMLElement, { x, y }: NonNullable<OpenMenu['at']>, returnFocusTo: OpenMenu['returnFocusTo']): HTMLElement {
  const point = {
    contextElement: element,
    getBoundingClientRect() {
      const { left, top } = element.getBoundingClientRect()
      return new DOMRect(left + x, top + y, 0, 0)
    },
    focus: () => returnFocusTo?.focus({ preventScroll: true }),
  }
  return point as unknown as HTMLElement
}

function write(element: HTMLElement, attributes: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
}
