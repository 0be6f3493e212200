import { createEvent, fireEvent } from '@testing-library/react'

type Spot = { x: number; y: number }

const finger = ({ x, y }: Spot, pointerId = 7) => ({
  pointerId, pointerType: 'touch', isPrimary: pointerId === 7, button: 0, clientX: x, clientY: y, detail: 0,
})

/** One finger on an element, as the browser tells of it. Answers whether the default was left. */
export const touch = {
  down: (element: Element, spot: Spot, pointerId?: number) => fireEvent.pointerDown(element, finger(spot, pointerId)),
  move: (element: Element, spot: Spot) => fireEvent.pointerMove(element, finger(spot)),
  /** The browser takes it over, to scroll for one. */
  cancel: (element: Element, spot: Spot) => fireEvent.pointerCancel(element, finger(spot)),
  /** With the click that a browser makes of every touch. */
  up(element: Element, spot: Spot) {
    fireEvent.pointerUp(element, finger(spot))
    const left = fireEvent.touchEnd(element)
    return left && fireEvent.click(element, { ...finger(spot), detail: 1 })
  },
}

/** Tells an element of a request for the browser's menu. Answers whether the browser may show its own. */
export function askForMenu(element: Element, init: MouseEventInit & { pointerType?: string }): boolean {
  const event = createEvent.contextMenu(element, init)
  if (init.pointerType) Object.defineProperty(event, 'pointerType', { value: init.pointerType })
  return fireEvent(element, event)
}

export const middleOf = (element: Element): Spot => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
