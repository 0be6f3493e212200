/**
 * Keeps the keys of a dialog from the page behind it, which must neither close something of its own at the same Escape
 * nor scroll. What lies in the dialog hears every key.
 */
export function takeKeysFirst(dialog: HTMLElement, panel: HTMLElement, close: () => void): () => void {
  const take = (event: KeyboardEvent) => {
    if (event.isComposing || !isInFront(dialog)) return
    const isOurs = event.composedPath().includes(dialog)
    // The focus was lost with what had it, so the key is nobody's.
    if (!isOurs) panel.focus({ preventScroll: true })
    if (event.key !== 'Escape') return
    // Whoever listens on the document before us can see that it is taken.
    event.preventDefault()
    if (isOurs) return
    event.stopPropagation()
    close()
  }
  window.addEventListener('keydown', take, { capture: true })
  return () => window.removeEventListener('keydown', take, { capture: true })
}

/** Whether nothing modal lies over it. */
function isInFront(dialog: HTMLElement): boolean {
  const { left, top, width, height } = dialog.getBoundingClientRect()
  const tree = dialog.getRootNode() as Document | ShadowRoot
  return dialog.contains(tree.elementFromPoint(left + width / 2, top + height / 2))
}
