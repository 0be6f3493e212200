const LONG = 500
/** Further than this it is another gesture. */
const NEAR = 10
/** Within this after the finger has left, a click or a menu can still come of the press. */
const AFTERMATH = 350

/** A finger that rests on an element. */
export type LongPress = {
  /** Takes it for long enough: some browsers know before the time is over. False: it has ended, or it was before. */
  fire(): boolean
}

type Finger = { pointerId: number; clientX: number; clientY: number }

/**
 * Waits for a finger to rest on an element, and keeps what the browser makes of such a press away from it: the click
 * that would follow, the browser's own menu, and the selection of text (through `data-pressing`).
 */
export function startLongPress(element: HTMLElement, finger: Finger, onPress: () => void): LongPress {
  const stop = new AbortController()
  // By its path: heard from outside of a shadow tree, its target is the host of that tree.
  const isOurs = (event: Event) => event.composedPath().includes(element)
  let timer = setTimeout(fire, LONG)
  let fired = false

  function on<Type extends keyof WindowEventMap>(type: Type, hear: (event: WindowEventMap[Type]) => void) {
    window.addEventListener(type, hear, { capture: true, passive: false, signal: stop.signal })
  }
  function end() {
    clearTimeout(timer)
    stop.abort()
    element.removeAttribute('data-pressing')
  }
  function fire() {
    if (fired || stop.signal.aborted) return false
    clearTimeout(timer)
    fired = true
    onPress()
    return true
  }
  function release({ pointerId }: PointerEvent) {
    if (pointerId !== finger.pointerId) return
    if (fired) timer = setTimeout(end, AFTERMATH)
    else end()
  }
  function swallow(event: Event) {
    if (!fired || !isOurs(event)) return
    event.preventDefault()
    event.stopPropagation()
  }

  element.setAttribute('data-pressing', '')
  on('pointerdown', end)
  on('pointerup', release)
  on('pointercancel', release)
  on('pointermove', ({ pointerId, clientX, clientY }) => {
    if (fired || pointerId !== finger.pointerId) return
    if (Math.hypot(clientX - finger.clientX, clientY - finger.clientY) > NEAR) end()
  })
  on('scroll', ({ target }) => {
    if (!fired && (target === document || (target as Node).contains(element))) end()
  })
  // Without its default, the end of the touch becomes no click at all, wherever the browser would look for its target.
  on('touchend', (event) => {
    if (fired && event.cancelable && isOurs(event)) event.preventDefault()
  })
  on('contextmenu', swallow)
  // A click by a key, or by a program, is none of this finger.
  on('click', (event) => {
    if (event.detail > 0) swallow(event)
  })
  return { fire }
}
