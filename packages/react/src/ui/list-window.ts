import { flushSync } from 'react-dom'
import { followRows, learnRows, type Rows, unknownRows } from './rows.ts'
import { scrollBy, scrollersOf, viewOf } from './scrollers.ts'

/** From one row to the one before another. */
type Range = { first: number; last: number }

/** A row, where in the view it begins, and where the list does. */
type Held = { row: number; top: number; listTop: number }

/** What is to be drawn: rows, and at most one gap, between them and the row with the focus. */
export type Drawing<Item> = Range & { of: Rows<Item>; parts: readonly (number | { gap: number })[]; held: Held | null }

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
  let parts: Drawing<Item>['parts'] = []
  let held: Held | null = null
  let focused = -1
  let shift = 0
  let moving: ReturnType<typeof setTimeout> | undefined
  let lastTop = 0
  let width = 0
  let list: HTMLElement | null = null
  let scrollers: Element[] = []

  const startOf = (row: number, of = rows) => of.heights?.startOf(row) ?? 0
  const topOf = (element: Element) => element.getBoundingClientRect().top
  const elementOf = (row: number) => (list?.children[parts.indexOf(row)] as HTMLElement | undefined) ?? null
  /** Of a host that is being zoomed in, what is measured is larger than what is set. */
  const scaleOf = (box: HTMLElement) => box.getBoundingClientRect().width / box.offsetWidth

  function plan(items: readonly Item[]): Drawing<Item> {
    const of = followRows(rows, items, keyOf)
    const now = look()
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
    const next: (number | { gap: number })[] = Array.from({ length: last - first }, (_, place) => first + place)
    const focus = of === rows ? focused : of.rowNow(focused)
    const gap = (from: number, to: number) => (to > from ? [{ gap: startOf(to, of) - startOf(from, of) }] : [])
    if (focus >= 0 && focus < first) next.unshift(focus, ...gap(focus + 1, first))
    if (focus >= last) next.push(...gap(last, focus), focus)
    return { of, first, last, parts: next, held: kept }
  }

  /** The first row in sight, where it is now. */
  function look(): Held | null {
    if (!list?.offsetWidth) return held
    const { top } = viewOf(scrollers)
    for (let row = drawn.first; row < drawn.last; row++) {
      const box = elementOf(row)?.getBoundingClientRect()
      if (box && box.bottom > top) return { row, top: box.top - top, listTop: topOf(list) - top }
    }
    return null
  }

  function settle(drawing: Drawing<Item>): void {
    if (drawing.of !== rows && focused >= 0) focused = drawing.of.rowNow(focused)
    rows = drawing.of
    drawn = { first: drawing.first, last: drawing.last }
    parts = drawing.parts
    held = drawing.held
    if (!list?.offsetWidth) return
    adjust(list, false)
    if (covers()) return
    drawn = aim(0)
    draw()
  }

  /** Measures what is drawn, and keeps what is in sight where it was. */
  function adjust(list: HTMLElement, anew: boolean): void {
    setEnds(list)
    measure(list, anew)
    setEnds(list)
    hold()
    held = look()
  }

  function setEnds({ style }: HTMLElement): void {
    const [first, last] = parts.length > 0 ? [parts[0] as number, parts.at(-1) as number] : [0, -1]
    if (startOf(first) + shift < -0.5 || (first === 0 && shift > 0.5)) stop()
    setStyle(style, 'paddingBlockStart', `${Math.max(0, startOf(first) + shift)}px`)
    setStyle(style, 'paddingBlockEnd', `${startOf(rows.items.length) - startOf(last + 1)}px`)
  }

  function measure(list: HTMLElement, anew: boolean): void {
    const scale = scaleOf(list)
    const measured = new Map<number, number>()
    for (const [place, row] of parts.entries()) {
      if (typeof row === 'number') measured.set(row, Math.max(1, list.children[place]!.getBoundingClientRect().height / scale))
    }
    const { heights } = rows
    if (measured.size > 0 && (!heights || anew)) rows = learnRows(rows, measured)
    else {
      for (const [row, height] of measured) if (Math.abs(height - heights!.of(row)) > 0.05) heights!.set(row, height)
    }
  }

  function hold(): void {
    const element = held && elementOf(held.row)
    if (!list || !held || !element || held.listTop >= 0) return
    const off = topOf(element) - viewOf(scrollers).top - held.top
    if (Math.abs(off) < 0.5) return
    shift -= off / scaleOf(list)
    setEnds(list)
    if (!moving) stop()
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
    if (list) lastTop = topOf(list)
  }

  /** The rows in sight, by what is known of their heights, and so many pixels more. */
  function see(above = 0, below = 0): Range {
    if (!list || !rows.heights || rows.items.length === 0) return drawn
    const { top, bottom } = viewOf(scrollers)
    const scale = scaleOf(list)
    const start = topOf(list) + shift * scale
    const first = rows.heights.rowAt((top - start) / scale - above)
    return { first, last: rows.heights.rowAt((bottom - start) / scale + below) + 1 }
  }

  function covers(): boolean {
    const { first, last } = see()
    return first >= drawn.first && last <= drawn.last
  }

  /** What to draw when the list has moved so far. After a leap everything is new: what is in sight has to do. */
  function aim(step: number): Range {
    const { top, bottom } = viewOf(scrollers)
    const ahead = Math.abs(step) > bottom - top ? 0 : AHEAD
    return see(step > 0 ? 0 : ahead, step < 0 ? 0 : ahead)
  }

  function onScroll(): void {
    if (!list?.offsetWidth) return
    const top = topOf(list)
    const step = lastTop - top
    lastTop = top
    if (Math.abs(step) < 1) return
    clearTimeout(moving)
    moving = setTimeout(onStill, STILL)
    if (covers()) {
      held = look()
      return
    }
    drawn = aim(step)
    flushSync(draw)
  }

  function onStill(): void {
    moving = undefined
    stop()
    drawn = aim(0)
    draw()
  }

  /** In the frame after: in this one it would be said to go round in circles. */
  function onResize(): void {
    requestAnimationFrame(() => {
      if (!list?.offsetWidth) return
      scrollers = scrollersOf(list)
      const anew = list.offsetWidth !== width
      width = list.offsetWidth
      lastTop = topOf(list)
      adjust(list, anew)
      if (covers()) return
      drawn = aim(0)
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
    width = element.offsetWidth
    lastTop = topOf(element)
    setStyle(element.style, 'overflowAnchor', 'none')
    setStyle(element.style, 'boxSizing', 'border-box')
    const controller = new AbortController()
    const { signal } = controller
    // Whatever scrolls is told of on the way down, in each tree that the list stands in.
    for (const root of treesOf(element)) root.addEventListener('scroll', onScroll, { capture: true, passive: true, signal })
    window.addEventListener('resize', onResize, { signal })
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
    if (!elementOf(row)) {
      const { top, bottom } = viewOf(scrollers)
      scroll(topOf(list) + startOf(row) + shift - (top + bottom) / 2)
      drawn = aim(0)
      flushSync(draw)
    }
    const element = elementOf(row)
    element?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    return element
  }

  /** Whether less than two views are left below. */
  function isNearEnd(): boolean {
    if (!list || !rows.heights) return false
    const { top, bottom } = viewOf(scrollers)
    return topOf(list) + shift + startOf(rows.items.length) < bottom + 2 * (bottom - top)
  }

  return { plan, settle, enter, reveal, isNearEnd }
}

function setStyle(style: CSSStyleDeclaration, name: 'paddingBlockStart' | 'paddingBlockEnd' | 'overflowAnchor' | 'boxSizing', value: string) {
  if (style[name] !== value) style[name] = value
}

function treesOf(element: Element): Node[] {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? [root, ...treesOf(root.host)] : [root]
}
