type Box = { left: number; right: number; top: number; bottom: number }
type Run = { text: string; box: Box; layer: Element | null; element: HTMLElement }

/** What a pixel may be off by before anyone sees it. */
const SLACK = 1.5

/** How far the boxes of two texts may reach into each other: they are taller than their letters. */
const TOUCH = 5

/** What it stands in that lies over the rest on purpose, and scrolls by itself. */
function layerOf(element: Element | null): Element | null {
  if (!element || element.matches('dialog, [popover]') || ['sticky', 'fixed'].includes(getComputedStyle(element).position)) return element
  return layerOf(element.parentElement)
}

const PRESSED = 'button, a[href], input, select, textarea, summary, [role=menuitem], [role=application]'

/** Hidden, or drawn on a picture what its field says in full. */
const isHidden = (element: Element) => element.closest('.makegood-hidden, [aria-hidden=true]') !== null || !element.checkVisibility({ visibilityProperty: true })
const nameOf = (element: Element) => `<${element.localName} class="${element.className}">`
const ours = () => [...document.querySelectorAll<HTMLElement>('.makegood, .makegood *')].filter((element) => !element.closest('svg') && !isHidden(element))

/** What lies on top: a modal dialog of ours and what floats over it, else all. */
function inSight(): HTMLElement[] {
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1)
  return dialog ? ours().filter((element) => dialog.contains(element)) : ours()
}

/** Where an element is cut off by what it lies in. */
function cutBy(element: Element): Box {
  const box = { left: 0, right: innerWidth, top: -Infinity, bottom: Infinity }
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at)
    if (overflowX === 'visible' && overflowY === 'visible') continue
    const { left, right, top, bottom } = at.getBoundingClientRect()
    Object.assign(box, { left: Math.max(box.left, left), right: Math.min(box.right, right), top: Math.max(box.top, top), bottom: Math.min(box.bottom, bottom) })
  }
  return box
}

/** Every line of text, with its box as far as it is seen. */
function runsOf(elements: readonly HTMLElement[]): Run[] {
  return elements.flatMap((element) => {
    const cut = cutBy(element)
    return [...element.childNodes].flatMap((node) => {
      if (!(node instanceof Text) || !node.data.trim()) return []
      const range = document.createRange()
      range.selectNodeContents(node)
      const text = node.data.trim()
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
        text,
        element,
        layer: layerOf(element),
        box: { left, right, top: Math.max(top, cut.top), bottom: Math.min(bottom, cut.bottom) },
      }))
    })
  })
}

/** What cannot be read: scrolled sideways to, cut off, or under other words. */
export function findLosses(): string[] {
  const elements = inSight()
  const faults: string[] = []
  for (const element of [document.documentElement, ...elements]) {
    const { overflowX, overflowY } = getComputedStyle(element)
    const scrolls = element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll'
    const isWider = element.scrollWidth > element.clientWidth + SLACK
    if (scrolls && isWider) faults.push(`scrolls sideways: ${nameOf(element)} ${element.scrollWidth} > ${element.clientWidth}`)
    const holdsText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim()) || element.querySelector('p, span, h2, h3, button') !== null
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    if (element === document.documentElement || !holdsText || element.matches('.makegood-panel')) continue
    if ((cuts(overflowX) && isWider) || (cuts(overflowY) && element.scrollHeight > element.clientHeight + SLACK)) {
      faults.push(`cut off: ${nameOf(element)} “${element.textContent.slice(0, 40)}”`)
    }
  }
  const runs = runsOf(elements)
  for (const { text, box, element } of runs) {
    const cut = cutBy(element)
    if (box.left < cut.left - SLACK || box.right > cut.right + SLACK) faults.push(`beyond the edge: “${text}” in ${nameOf(element)}`)
  }
  for (const [at, one] of runs.entries()) {
    for (const other of runs.slice(at + 1)) {
      if (one.element === other.element || one.layer !== other.layer) continue
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (wide > SLACK && high > TOUCH) faults.push(`over each other: “${one.text}” and “${other.text}”`)
    }
  }
  return [...new Set(faults)]
}

/** What is pressed or filled in, with where it can be hit. */
function targets(): { element: HTMLElement; box: DOMRect }[] {
  return inSight()
    .filter((element) => element.matches(PRESSED) && !element.matches('[aria-hidden=true], :disabled'))
    .map((element) => {
      const label = element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : null
      return { element, box: (label ?? element).getBoundingClientRect() }
    })
    .filter(({ box }) => box.width > 0)
}

/** What cannot be scrolled to, or lies under something else where it can. */
export function findUnreachable(): string[] {
  return targets().flatMap(({ element }) => {
    element.scrollIntoView({ block: 'center', inline: 'nearest' })
    const { left, top, width, height } = (element.closest('label') ?? element).getBoundingClientRect()
    const [x, y] = [left + width / 2, top + Math.min(height, innerHeight) / 2]
    const hit = document.elementFromPoint(x, y)
    const isHit = hit !== null && (element.contains(hit) || (element.closest('label')?.contains(hit) ?? false))
    return isHit ? [] : [`out of reach: ${nameOf(element)} “${element.textContent.slice(0, 40)}”, at ${Math.round(x)},${Math.round(y)} is ${hit ? nameOf(hit) : 'nothing'}`]
  })
}

/** In a sentence a link is as high as its line. */
const isInSentence = (element: HTMLElement) =>
  getComputedStyle(element).display === 'inline' && [...(element.parentElement?.childNodes ?? [])].some((node) => node instanceof Text && node.data.trim())

/** What is too small to be hit: smaller than so many pixels, and (at 24) not by itself in a circle of as many. */
export function findSmall(least: number, mayStandApart = false): string[] {
  const all = targets()
  return all.flatMap(({ element, box }) => {
    if ((box.width >= least - 0.5 && box.height >= least - 0.5) || isInSentence(element)) return []
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const isCrowded = all.some(({ element: other, box: near }) => {
      if (other === element) return false
      const [dx, dy] = [Math.max(near.left - x, 0, x - near.right), Math.max(near.top - y, 0, y - near.bottom)]
      return Math.hypot(dx, dy) < least / 2
    })
    if (mayStandApart && !isCrowded) return []
    return [`too small: ${nameOf(element)} “${(element.ariaLabel ?? element.textContent).slice(0, 40)}” ${Math.round(box.width)} × ${Math.round(box.height)}`]
  })
}
