const FIRST = ['ArrowDown', 'Home', 'PageUp']
const LAST = ['ArrowUp', 'End', 'PageDown']

/** Milliseconds after which what is typed begins a new word. */
const WORD = 1000

export const itemsOf = (menu: Element) => [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]:not([data-disabled])')]

/** Moves the focus among the items of a menu, as the pattern of a menu has it. Space presses one, unless it is typed in a word. */
export function createMenuKeys(): (event: KeyboardEvent, menu: HTMLElement) => void {
  let typed = ''
  let typedAt = 0

  /** The next item that begins with what is typed; the same letter again goes on from item to item. */
  function search(letter: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
    const now = performance.now()
    typed = (now - typedAt < WORD ? typed : '') + letter.toLowerCase()
    typedAt = now
    const isOne = [...typed].every((one) => one === typed[0])
    const start = isOne ? at + 1 : Math.max(at, 0)
    const ordered = [...items.slice(start), ...items.slice(0, start)]
    return ordered.find((item) => item.textContent.trim().toLowerCase().startsWith(isOne ? typed[0]! : typed))
  }

  return (event, menu) => {
    const { key, ctrlKey, altKey, metaKey } = event
    // The focus goes from a menu by an item or by Escape.
    if (key === 'Tab') return event.preventDefault()
    if (ctrlKey || altKey || metaKey) return
    const items = itemsOf(menu)
    const at = items.indexOf((menu.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement)
    const isWord = typed !== '' && performance.now() - typedAt < WORD
    let next: HTMLElement | undefined
    if (key === ' ' && !isWord) items[at]?.click()
    else if (key === 'ArrowDown' && at >= 0) next = items[at + 1]
    else if (key === 'ArrowUp' && at >= 0) next = items[at - 1]
    else if (FIRST.includes(key)) next = items[0]
    else if (LAST.includes(key)) next = items.at(-1)
    else if ([...key].length === 1) next = search(key, items, at)
    else return
    event.preventDefault()
    next?.focus()
  }
}
