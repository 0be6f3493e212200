/** What a list scrolls in: everything around it that scrolls by itself, the nearest first, and the page. */
export function scrollersOf(element: Element): Element[] {
  const scrollers: Element[] = []
  const page = element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement
  for (let box = parentOf(element); box && box !== page; box = parentOf(box)) {
    if (/auto|scroll|overlay/.test(getComputedStyle(box).overflowY)) scrollers.push(box)
  }
  return [...scrollers, page]
}

/** The part of the window in which something in these can be seen. */
export function viewOf(scrollers: readonly Element[]): { top: number; bottom: number } {
  let top = 0
  let bottom = window.innerHeight
  for (const scroller of scrollers.slice(0, -1)) {
    const box = scroller.getBoundingClientRect()
    top = Math.max(top, box.top)
    bottom = Math.min(bottom, box.bottom)
  }
  return { top, bottom: Math.max(top, bottom) }
}

/** Scrolls by so much the nearest of them that has something to scroll. */
export function scrollBy(scrollers: readonly Element[], distance: number): void {
  const scroller = scrollers.find((box) => box.scrollHeight > box.clientHeight) ?? scrollers.at(-1)
  // Never smoothly: what is in sight has to stay where it is.
  scroller?.scrollBy({ top: distance, behavior: 'instant' })
}

/** In a shadow tree, too. */
const parentOf = (element: Element) =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null

/** The trees that an element stands in: of what scrolls in a shadow tree, nothing is heard outside of it. */
export function treesOf(element: Element): Node[] {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? [root, ...treesOf(root.host)] : [root]
}
