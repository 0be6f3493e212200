/**
 * Hears when the page that a dialog was opened on goes: by the browser's Back, with the element that opened it while
 * the address changes, or with the host's own dialog around it, under which it would block the page unseen.
 */
export function leaveWithPage(dialog: HTMLElement, opener: HTMLElement | null, leave: () => void): () => void {
  const address = location.href
  // Tells of elements that have left the document too. A long list that drops the opener for a while is no other page.
  const sizes = new ResizeObserver(() => {
    const isHidden = dialog.getClientRects().length === 0
    const isElsewhere = opener !== null && !opener.isConnected && location.href !== address
    if (isHidden || isElsewhere) leave()
  })
  sizes.observe(dialog)
  if (opener) sizes.observe(opener)
  window.addEventListener('popstate', leave)
  return () => {
    sizes.disconnect()
    window.removeEventListener('popstate', leave)
  }
}
