/**
 * Hears of presses and of a focus outside of an element, once the press is over that brought it, until the answer is
 * called. A finger counts when it clicks: it may only scroll the page.
 */
export function hearOutside(element: HTMLElement, listener: (path: readonly EventTarget[]) => void): () => void {
  const hear = (event: Event) => {
    const path = event.composedPath()
    if (!path.includes(element)) listener(path)
  }
  const press = (event: PointerEvent) => {
    document.removeEventListener('click', hear)
    if (event.pointerType !== 'touch') hear(event)
    else if (!event.composedPath().includes(element)) document.addEventListener('click', hear, { once: true })
  }
  const begin = setTimeout(() => document.addEventListener('pointerdown', press))
  document.addEventListener('focusin', hear)
  return () => {
    clearTimeout(begin)
    document.removeEventListener('pointerdown', press)
    document.removeEventListener('click', hear)
    document.removeEventListener('focusin', hear)
  }
}
