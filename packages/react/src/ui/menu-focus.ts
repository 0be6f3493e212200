const MOVES = ['ArrowDown', 'ArrowUp', 'Home', 'End']

/** What Radix tells a menu before it moves the focus to its first item. */
const ENTRY = 'rovingFocusGroup.onEntryFocus'

/** Moves the focus in a menu in a shadow tree, where Radix cannot see which item has it and always ends at the last one. */
export function moveInMenu(layer: HTMLElement): () => void {
  const tree = layer.getRootNode()
  if (!(tree instanceof ShadowRoot)) return () => {}
  const move = (event: KeyboardEvent) => {
    const items = [...layer.querySelectorAll<HTMLElement>('[role="menuitem"]:not([data-disabled])')]
    if (!MOVES.includes(event.key) || items.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    const last = items.length - 1
    const at = items.indexOf(tree.activeElement as HTMLElement)
    const up = at < 0 ? last : Math.max(at - 1, 0)
    const next = { ArrowDown: Math.min(at + 1, last), ArrowUp: up, Home: 0, End: last }[event.key]!
    items[next]!.focus()
  }
  // Whoever opens a menu by keys focuses its first item too.
  const stay = (event: Event) => event.preventDefault()
  layer.addEventListener('keydown', move, { capture: true })
  layer.addEventListener(ENTRY, stay, { capture: true })
  return () => {
    layer.removeEventListener('keydown', move, { capture: true })
    layer.removeEventListener(ENTRY, stay, { capture: true })
  }
}
