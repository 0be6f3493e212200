/** Lifts an element with `popover="manual"` above everything else on the page: nothing clips it, and no z-index is above it. */
export function raise(element: HTMLElement | null): void {
  // A home can have left the page with the dialog it belonged to.
  if (element?.isConnected && typeof element.showPopover === 'function') element.showPopover()
}
