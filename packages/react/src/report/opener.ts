const MENU = '[role="menu"], [popover]'

/**
 * Where the focus belongs once the menu is gone that an element lies in: to the button that opened it, by what that
 * button says of itself. In no menu, the element stays and keeps it.
 */
export function openerOf(element: HTMLElement): HTMLElement | null {
  const menu = element.closest(MENU)
  if (!menu) return element
  if (!menu.id) return null
  const id = CSS.escape(menu.id)
  const tree = element.getRootNode() as Document | ShadowRoot
  const opener = tree.querySelector<HTMLElement>(`[aria-controls~="${id}"], [popovertarget="${id}"], [commandfor="${id}"]`)
  // That of a submenu is an item of another menu.
  return opener && !menu.contains(opener) ? openerOf(opener) : null
}
