const MODAL = 'dialog:modal, [aria-modal="true"]'
const OVERLAY = 'dialog, [role="dialog"], [role="alertdialog"], :popover-open'

/**
 * Where something that floats is put in the document: with an element that lies in a dialog or a popover, into that,
 * since all else is inert, closes it or gives its focus back; in a shadow tree, into that tree, since styles end at its
 * edge.
 */
export function homeOf(near: Element | null, container: HTMLElement | null | undefined): Element | DocumentFragment {
  const overlay = near?.closest(OVERLAY)
  if (overlay) return overlay
  return treeOf(near) ?? present(container) ?? document.body
}

/** Where something can be seen that belongs to the page as a whole; `part` is one of ours on it. */
export function openHome(part: Element | null, container: HTMLElement | null | undefined): Element | DocumentFragment {
  const tree = treeOf(part)
  return topmostModal(tree ?? document) ?? tree ?? present(container) ?? document.body
}

/** The modal dialog that is on top now, if any: it alone can have the focus. */
export function topmostModal(tree: Document | ShadowRoot = document): Element | null {
  const shown = () => [...tree.querySelectorAll(MODAL)].filter((dialog) => dialog.getClientRects().length > 0)
  return tree.activeElement?.closest(MODAL) ?? shown().at(-1) ?? null
}

/** A host may hand in a place that it has taken away since. */
const present = (container: HTMLElement | null | undefined) => (container?.isConnected ? container : null)

function treeOf(near: Element | null): ShadowRoot | null {
  const tree = near?.getRootNode()
  return tree instanceof ShadowRoot ? tree : null
}
