import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { areaItems } from './area-items.ts'
import { type LongPress, startLongPress } from './long-press.ts'
import { isMenuKey } from './menu-key.ts'
import { createMenuPlace, type Opening, type Rendered } from './menu-place.ts'
import type { ReportAreaProps } from './report-area.tsx'

type RenderedArea = Rendered<ReportAreaProps, HTMLDivElement>

/** An area that has the shared menu as its context menu. */
export type MenuArea = {
  ref: (node: HTMLDivElement | null) => void
  onPointerDown: (event: PointerEvent) => void
  onContextMenu: (event: MouseEvent) => void
  onKeyDown: (event: KeyboardEvent) => void
  /** Takes what was rendered last. */
  update(rendered: RenderedArea): void
}

/** What the browser's own menu is for. */
const TEXT_FIELD = 'textarea, input[readonly], :read-write'
const LINK = 'a[href], area[href]'

/**
 * Opens the shared menu by a right click, a long press or the keys of an area. One object with all that an area needs:
 * there may be thousands.
 */
export function createMenuArea(rendered: RenderedArea): MenuArea {
  const place = createMenuPlace(rendered)
  let opening: Opening
  let press: LongPress | null = null
  /** The pointer went down where the browser's own menu is wanted. */
  let leaves = false
  let focusedBefore: HTMLElement | null = null

  // What is only rendered from inside, a dialog of the host's for one, is not inside.
  const isInside = ({ target }: { target: EventTarget }) => place.element?.contains(target as Node) ?? false
  const desk = () => place.refunds.desk

  function open(x: number, y: number, byKeyboard = false) {
    const element = place.element
    if (!element) return
    const { left, top } = element.getBoundingClientRect()
    opening = {
      at: { x: x - left, y: y - top },
      // A press on what takes no focus has taken it from what had it.
      returnFocusTo: focusedIn(element) ?? focusedBefore,
      byKeyboard,
      dismiss: () => place.isOpen() && desk().close(),
      onClosed: () => {},
    }
    place.show(opening)
  }

  /** Below the element, where its line begins, as far as it is in sight. */
  function openAt(focused: Element) {
    const { left, right, bottom } = focused.getBoundingClientRect()
    const x = getComputedStyle(focused).direction === 'rtl' ? right : left
    open(Math.min(Math.max(x, 0), innerWidth), Math.min(Math.max(bottom, 0), innerHeight), true)
  }

  return {
    ref: place.ref,
    onPointerDown(event) {
      const element = place.element
      if (!element || !isInside(event)) return
      const { target, clientX, clientY, pointerType, isPrimary } = event
      const showing = desk().showing()
      const isOpen = showing?.kind === 'menu' && element.contains(showing.trigger)
      const onText = isSelected(clientX, clientY)
      leaves = isOpen || onText
      focusedBefore = focusedIn(element)
      if (pointerType !== 'touch' || !isPrimary || onText || isOn(target, `${LINK}, ${TEXT_FIELD}`)) return
      press = startLongPress(element, event, () => open(clientX, clientY))
    },
    onContextMenu(event) {
      if (event.defaultPrevented || !isInside(event)) return
      const { target, clientX, clientY, shiftKey } = event
      const byKey = isByKey(event)
      const isBrowsers = byKey ? isOn(target, TEXT_FIELD) : leaves || shiftKey || isOn(target, `${LINK}, ${TEXT_FIELD}`)
      leaves = false
      // On some devices this is how a long press is told.
      if (press?.fire()) event.preventDefault()
      else if (isBrowsers) {
        if (place.isOpen()) desk().close()
      } else {
        event.preventDefault()
        if (!byKey) open(clientX, clientY)
        else if (!place.isOpen()) openAt(target as Element)
      }
    },
    onKeyDown(event) {
      if (event.defaultPrevented || !isMenuKey(event) || !isInside(event) || isOn(event.target, TEXT_FIELD)) return
      event.preventDefault()
      openAt(event.target as Element)
    },
    update(latest) {
      place.update(latest)
      if (place.element) areaItems.set(place.element, latest.props.items)
      // Shown anew on every render, so that an open menu shows what was rendered last.
      if (place.isOpen()) place.show(opening)
    },
  }
}

/** Whether a `contextmenu` event comes from the keys: browsers that send one give it no button, or the first. */
const isByKey = ({ button, ctrlKey, nativeEvent }: MouseEvent) =>
  button < 1 && !ctrlKey && !/touch|pen/.test((nativeEvent as globalThis.PointerEvent).pointerType ?? '')

const isOn = (target: EventTarget, selector: string) => (target as Element).closest(selector) !== null

function focusedIn(near: Element): HTMLElement | null {
  const { activeElement } = near.getRootNode() as Document | ShadowRoot
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null
}

function isSelected(x: number, y: number): boolean {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return false
  const rects = [...selection.getRangeAt(0).getClientRects()]
  return rects.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
}
