import { flushSync } from 'react-dom'
import { type Part, partsOf, type Range } from './list-parts.ts'
import { followRows, learnRows, type Rows, unknownRows } from './rows.ts'
import { scrollBy, scrollersOf, treesOf, viewOf } from './scrollers.ts'

/** A row, where in the view it begins, and where the list does. */
type Held = { row: number; top: number; listTop: number }

/** Where the list begins, in the window; from where to where it can be seen there; how much larger it is than its host says. */
type Sight = { top: number; from: number; until: number; scale: number }

/** What is to be drawn, and which row is to stay where it is. */
export type Drawing<Item> = { of: Rows<Item>; range: Range; parts: readonly Part[]; held: Held | null }

export type ListWindow<Item> = ReturnType<typeof createListWindow<Item>>

/** As many as fill most views before one is measured. */
const AT_FIRST = 16
/** Pixels that are drawn ahead of what is in sight, on the side to which it moves. */
const AHEAD = 240
/** Milliseconds without a scroll event after which the list stands still. */
const STILL = 150

/**
 * Which rows of a long list are in the document, and where: planned when React renders, settled before the frame is
 * painted. Rows above that turn out higher than guessed do not scroll the list while it moves, which would end the
 * movement in some browsers: its start shifts until it stands still.
 */
export function createListWindow<Item>(keyOf: (item: Item) => string, items: readonly Item[], draw: () => void) {
  let rows = unknownRows(items)
  let drawn: Range = { first: 0, last: AT_FIRST }
  let parts: readonly Part[] = []
  let held: Held | null = null
  let focused = -1
  let shift = 0
  let moving: ReturnType<typeof setTimeout> | undefined
  let lastTop = 0
  let width = 0
  let measuredIn = 0
  let isNearEnd = false
  let list: HTMLElement | null = null
  let scrollers: Element[] = []

  const startOf = (row: number, of = rows) => of.heights?.startOf(row) ?? 0
  const elementOf = (row: number) => (list?.children[parts.indexOf(row)] as HTMLElement | undefined) ?? null

  /** Null: it is not shown at all. The page is asked about when it has just been laid out, and never between two changes. */
  function look(): Sight | null {
    if (!list?.offsetWidth) return null
    const { top, width } = list.getBoundingClientRect()
    const view = viewOf(scrollers)
    return { top, from: view.top, until: view.bottom, scale: width / list.offsetWidth }
  }

  /** The first row in sight, where it is now. */
  function mark({ top, from }: Sight): Held | null {
    for (let row = drawn.first; row < drawn.last; row++) {
      const box = elementOf(row)?.getBoundingClientRect()
      if (box && box.bottom > from) return { row, top: box.top - from, listTop: top - from }
    }
    return null
  }

  function plan(items: readonly Item[]): Drawing<Item> {
    const of = followRows(rows, items, keyOf)
    const sight = look()
    const now = sight && mark(sight)
    let { first, last } = drawn
    let kept = now
    if (of !== rows && now) {
      const row = of.rowNow(now.row)
      const moved = row - now.row
      kept = row < 0 ? null : { ...now, row }
      // Where the list begins in sight, what is new at its start is to be seen.
      if (kept && now.listTop < 0) [first, last] = [first + moved, last + moved]
    }
    last = Math.min(last || AT_FIRST, items.length)
    first = Math.max(0, Math.min(first, last - 1))
    const focus = of === rows ? focused : of.rowNow(focused)
    return { of, range: { first, last }, parts: partsOf({ first, last }, focus, (row) => startOf(row, of)), held: kept }
  }

  function settle(drawing: Drawing<Item>): void {
    if (drawing.of !== rows && focused >= 0) focused = drawing.of.rowNow(focused)
    rows = drawing.of
    drawn = drawing.range
    parts = drawing.parts
    held = drawing.held
    const sight = list && adjust(list, false)
    if (!sight) return
    isNearEnd = sight.top + startOf(rows.items.length) * sight.scale < sight.until + 2 * (sight.until - sight.from)
    if (covers(sight)) return
    drawn = aim(sight, 0)
    draw()
  }

  /** Measures what is drawn, and keeps what is in sight where it was. */
  function adjust(list: HTMLElement, anew: boolean): Sight | null {
    setEnds(list)
    const sight = look()
    if (!sight) return null
    lastTop = sight.top
    let boxes = measure(list)
    if (learn(boxes, sight, anew)) {
      setEnds(list)
      boxes = measure(list)
    }
    const at = held && held.listTop < 0 ? boxes.get(held.row) : undefined
    const off = at ? at.top - sight.from - held!.top : 0
    if (Math.abs(off) >= 0.5) {
      shift -= off / sight.scale
      setEnds(list)
      if (!moving) stop()
    }
    const [row, box] = [...boxes].find(([, { bottom }]) => bottom - off > sight.from) ?? []
    held = box ? { row: row!, top: box.top - off - sight.from, listTop: lastTop - sight.from } : null
    return { ...sight, top: lastTop }
  }

  function setEnds({ style }: HTMLElement): void {
    const [first, last] = parts.length > 0 ? [parts[0] as number, parts.at(-1) as number] : [0, -1]
    if (startOf(first) + shift < -0.5 || (first === 0 && shift > 0.5)) stop()
    setStyle(style, 'paddingBlockStart', `${Math.max(0, startOf(first) + shift)}px`)
    setStyle(style, 'paddingBlockEnd', `${startOf(rows.items.length) - startOf(last + 1)}px`)
  }

  function measure(list: HTMLElement): Map<number, DOMRect> {
    const boxes = new Map<number, DOMRect>()
    for (const [place, row] of parts.entries()) {
      if (typeof row === 'number') boxes.set(row, list.children[place]!.getBoundingClientRect())
    }
    return boxes
  }

  /** Answers whether others than these are guessed differently now. */
  function learn(boxes: Map<number, DOMRect>, { scale }: Sight, anew: boolean): boolean {
    const { heights } = rows
    const measured = new Map([...boxes].map(([row, { height }]) => [row, Math.max(1, height / scale)]))
    if (measured.size > 0 && (!heights || anew)) {
      rows = learnRows(rows, measured)
      return true
    }
    for (const [row, height] of measured) if (Math.abs(height - heights!.of(row)) > 0.05) heights!.set(row, height)
    return false
  }

  /** Ends a shift: the list begins where it should, and is scrolled as far, which browsers do by whole pixels. */
  function stop(): void {
    const by = Math.round(shift)
    shift -= by
    if (!list || by === 0) return
    // Never shorter than where it is scrolled to: that would scroll it, too.
    if (by > 0) scroll(-by)
    setEnds(list)
    if (by < 0) scroll(-by)
  }

  function scroll(distance: number): void {
    scrollBy(scrollers, distance)
    if (list) lastTop = list.getBoundingClientRect().top
  }

  /** The rows in sight, by what is known of their heights, and so many pixels more. */
  function see({ top, from, until, scale }: Sight, above = 0, below = 0): Range {
    const { heights, items } = rows
    if (!heights || items.length === 0) return drawn
    const start = top + shift * scale
    return { first: heights.rowAt((from - start) / scale - above), last: heights.rowAt((until - start) / scale + below) + 1 }
  }

  function covers(sight: Sight): boolean {
    const { first, last } = see(sight)
    return first >= drawn.first && last <= drawn.last
  }

  /** What to draw when the list has moved so far. After a leap everything is new: what is in sight has to do. */
  function aim(sight: Sight, step: number): Range {
    const ahead = Math.abs(step) > sight.until - sight.from ? 0 : AHEAD
    return see(sight, step > 0 ? 0 : ahead, step < 0 ? 0 : ahead)
  }

  function onScroll(): void {
    const sight = look()
    if (!sight) return
    const step = lastTop - sight.top
    lastTop = sight.top
    if (Math.abs(step) < 1) return
    clearTimeout(moving)
    moving = setTimeout(onStill, STILL)
    if (covers(sight)) {
      held = mark(sight)
      return
    }
    drawn = aim(sight, step)
    flushSync(draw)
  }

  function onStill(): void {
    moving = undefined
    stop()
    const sight = look()
    if (!sight) return
    drawn = aim(sight, 0)
    draw()
  }

  /** Other rows are another height, and nothing new. */
  function onResize(entries: readonly ResizeObserverEntry[]): void {
    const [first, last] = [parts[0] as number, parts.at(-1) as number]
    const height = startOf(last + 1) - startOf(first)
    const own = entries.findLast(({ target }) => target === list)?.contentRect
    const isKnown = own && own.width === width && Math.abs(own.height - height) < 1
    width = own?.width ?? width
    if (!isKnown || entries.length > 1) later()
  }

  /** In the frame after: in this one it would be said to go round in circles. */
  function later(): void {
    requestAnimationFrame(() => {
      if (!list?.offsetWidth) return
      const anew = measuredIn !== 0 && measuredIn !== width
      measuredIn = width
      scrollers = scrollersOf(list)
      const sight = adjust(list, anew)
      if (!sight || covers(sight)) return
      drawn = aim(sight, 0)
      flushSync(draw)
    })
  }

  function onFocus({ target }: FocusEvent): void {
    const part = parts[[...list!.children].findIndex((row) => row.contains(target as Node))]
    focused = typeof part === 'number' ? part : -1
  }

  function enter(element: HTMLElement): () => void {
    list = element
    scrollers = scrollersOf(element)
    setStyle(element.style, 'overflowAnchor', 'none')
    setStyle(element.style, 'boxSizing', 'border-box')
    const controller = new AbortController()
    const { signal } = controller
    // Whatever scrolls is told of on the way down, in each tree that the list stands in.
    for (const root of treesOf(element)) root.addEventListener('scroll', onScroll, { capture: true, passive: true, signal })
    window.addEventListener('resize', later, { signal })
    element.addEventListener('focusin', onFocus, { signal })
    element.addEventListener('focusout', () => void (focused = -1), { signal })
    const observer = new ResizeObserver(onResize)
    for (const box of [element, ...scrollers.slice(0, -1)]) observer.observe(box)
    return () => {
      controller.abort()
      observer.disconnect()
      clearTimeout(moving)
      moving = undefined
      list = null
    }
  }

  async function reveal(key: string): Promise<HTMLElement | null> {
    // Out of whatever React is just doing.
    await Promise.resolve()
    const row = rows.items.findIndex((item) => keyOf(item) === key)
    if (row < 0 || !list) return null
    const sight = elementOf(row) ? null : look()
    if (sight) {
      const { top, from, until, scale } = sight
      scroll(top + (startOf(row) + shift) * scale - (from + until) / 2)
      drawn = aim({ ...sight, top: lastTop }, 0)
      flushSync(draw)
    }
    const element = elementOf(row)
    element?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    return element
  }

  return {
    plan,
    settle,
    enter,
    reveal,
    /** Whether less than two views are left below. */
    isNearEnd: () => isNearEnd,
  }
}

function setStyle(style: CSSStyleDeclaration, name: 'paddingBlockStart' | 'paddingBlockEnd' | 'overflowAnchor' | 'boxSizing', value: string) {
  if (style[name] !== value) style[name] = value
}
