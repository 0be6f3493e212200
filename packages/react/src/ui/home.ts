const OVERLAY = 'dialog, [role="dialog"], [role="alertdialog"]'

/**
 * Where something that floats is put in the document: with an element that lies in a dialog, into that dialog, since
 * all else is inert or gives its focus back; in a shadow tree, into that tree, since styles end at its edge.
 */
export function homeOf(near: Element | null, container: HTMLElement | null | undefined): Element | DocumentFragment {
  const overlay = near?.closest(OVERLAY)
  if (overlay) return overlay
  const tree = near?.getRootNode()
  if (tree instanceof ShadowRoot) return tree
  return container ?? document.body
}

/** The modal dialog that is on top of the page now, if any. */
export function topmostModal(): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null
}
