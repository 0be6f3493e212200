/** Pixels that stay free at the edges of the window. */
const EDGE = 8

export type Anchor = {
  element: HTMLElement
  /** A point in it, in pixels from its upper left corner. Without, the whole of it. */
  point?: { readonly x: number; readonly y: number } | undefined
}

/**
 * Keeps a fixed box below its anchor, or above where there is more room, in sight, and with its anchor wherever that goes,
 * until the answer is called. At an element it ends where that ends, at a point it begins there.
 */
export function standAt(box: HTMLElement, { element, point }: Anchor): () => void {
  const gap = point ? 2 : 6
  const { style } = box

  const place = () => {
    const { clientWidth, clientHeight } = document.documentElement
    const around = element.getBoundingClientRect()
    const left = around.left + (point?.x ?? 0)
    const right = point ? left : around.right
    const top = around.top + (point?.y ?? 0)
    const bottom = point ? top : around.bottom
    const below = clientHeight - EDGE - bottom - gap
    const above = top - gap - EDGE
    const height = box.scrollHeight + box.offsetHeight - box.clientHeight
    const isBelow = height <= below || below >= above
    const isAtLeft = (getComputedStyle(element).direction === 'rtl') !== Boolean(point)
    const width = box.offsetWidth
    const inSight = Math.max(EDGE, Math.min(isAtLeft ? left : right - width, clientWidth - EDGE - width))
    // It goes out of sight with its anchor.
    const x = Math.max(left - width, Math.min(inSight, right))
    const room = Math.max(isBelow ? below : above, 0)
    style.setProperty('--mg-room', `${room}px`)
    style.setProperty('--mg-at', `${Math.round(x)}px ${Math.round(isBelow ? bottom + gap : top - gap - Math.min(height, room))}px`)
  }

  place()
  let frame = 0
  const follow = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      place()
    })
  }
  const sizes = new ResizeObserver(follow)
  for (const sized of [box, element, document.body]) sizes.observe(sized)
  window.addEventListener('scroll', follow, { capture: true, passive: true })
  window.addEventListener('resize', follow)
  return () => {
    cancelAnimationFrame(frame)
    sizes.disconnect()
    window.removeEventListener('scroll', follow, { capture: true })
    window.removeEventListener('resize', follow)
  }
}
