import { act, fireEvent } from '@testing-library/react'
import type { CDPSession } from '@vitest/browser-playwright'
import { cdp } from 'vitest/browser'

/** A place on an element, in fractions of its width and height. */
export type Place = readonly [x: number, y: number]

function placeOn(element: Element, [x, y]: Place) {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { clientX: left + x * width, clientY: top + y * height }
}

const mouse = { pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0 }

/** Presses a mouse on an element and moves it over places, without letting go. */
export function drag(element: Element, ...places: Place[]): void {
  fireEvent.pointerDown(element, { ...mouse, ...placeOn(element, places[0]!) })
  act(() => {
    for (const place of places.slice(1)) {
      element.dispatchEvent(new PointerEvent('pointermove', { ...mouse, ...placeOn(element, place), bubbles: true }))
    }
  })
}

export const letGo = (element: Element, place: Place) => fireEvent.pointerUp(element, { ...mouse, ...placeOn(element, place) })

/** Draws with a mouse over places. */
export function draw(element: Element, ...places: Place[]): void {
  drag(element, ...places)
  letGo(element, places.at(-1)!)
}

/** Moves a finger of the browser's own over an element, as a person does: the browser may scroll instead. */
export async function swipe(element: Element, ...places: Place[]): Promise<void> {
  // The page of the test lies in a frame of the page that the browser shows.
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight)
  const browser: CDPSession = cdp()
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', place?: Place) => {
    const { clientX, clientY } = placeOn(element, place ?? [0, 0])
    const touchPoints = place ? [{ x: frame.left + (clientX * frame.width) / innerWidth, y: frame.top + (clientY * frame.height) / innerHeight }] : []
    await browser.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
  await touch('touchStart', places[0])
  for (const place of places.slice(1)) await touch('touchMove', place)
  await touch('touchEnd')
}
