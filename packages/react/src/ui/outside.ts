import type { SyntheticEvent } from 'react'

/** What Radix tells an element that is pressed or focused outside of a layer of its own. */
const OUTSIDE = ['dismissableLayer.pointerDownOutside', 'dismissableLayer.focusOutside']

/**
 * Keeps a dialog of the host open under what floats in it. That is inside of it in the document, but not among React's
 * components, and Radix goes by these. Works for every copy of Radix on the page.
 */
export function countAsInside(element: HTMLElement): () => void {
  const stop = (event: Event) => event.stopPropagation()
  for (const name of OUTSIDE) element.addEventListener(name, stop, { capture: true })
  return () => {
    for (const name of OUTSIDE) element.removeEventListener(name, stop, { capture: true })
  }
}

/**
 * Keeps an event from whoever listens on the page behind: its shortcuts, its forms, its locks on scrolling. A press that
 * does not come through is also none beside what the host has open, when what was pressed is gone by the time of asking.
 */
export const keepFromPage = (event: SyntheticEvent) => event.stopPropagation()
