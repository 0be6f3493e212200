import type { ForwardedRef, KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { joinClasses, type Refunds, rootProps, type RootProps } from '../context.ts'
import { giveRef, takeRef } from '../given-ref.ts'
import { lightMessages } from '../languages/messages.ts'
import { isMenuKey } from './menu-key.ts'
import type { ReportMenuProps } from './report-menu.tsx'

/** What all triggers of the shared menu have in common. */
export type MenuTriggers = {
  root: RootProps
  /** Joined once: each trigger would keep a string of its own. */
  classOf: (className: string | undefined) => string
  onPointerDown: (event: PointerEvent<HTMLElement>) => void
  onClick: (event: MouseEvent<HTMLElement>) => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  /** Tells the desk of a trigger and of what it was rendered with. Made anew on every render. */
  refTo: (props: ReportMenuProps, forwardedRef: ForwardedRef<HTMLButtonElement>) => (node: HTMLButtonElement | null) => void
}

/** Where a mouse went down and was heeded: the click that follows is none. */
let pressed: Element | null = null

/**
 * Opens and closes the shared menu at its triggers, controlled or not. One set of handlers for all of them, which looks
 * up what a trigger was rendered with: there may be thousands, and hooks of their own would weigh more than the buttons.
 */
export function createMenuTriggers({ desk, tell, wake, settings }: Refunds): MenuTriggers {
  const { isOpenAt } = desk
  // Only triggers are asked about, and each is there with its props.
  const propsOf = (trigger: Element) => desk.places.get(trigger) as ReportMenuProps
  const root = rootProps(settings, 'makegood-trigger', lightMessages(settings).language.tag)
  const classes = new Map<string | undefined, string>()
  // Whoever controls a trigger opens it later.
  let byKeyboard = false

  function show(trigger: HTMLElement) {
    const subject = propsOf(trigger)
    if (!isOpenAt(trigger)) {
      wake()
      tell.event({ name: 'menu_opened' })
    }
    desk.show({
      kind: 'menu',
      trigger,
      subject,
      items: subject.items,
      byKeyboard,
      dismiss: () => set(trigger, false),
      onClosed() {
        const { open, onOpenChange } = propsOf(trigger)
        if (open !== false) onOpenChange?.(false)
      },
    })
  }

  /** Opens or closes, or asks whoever controls it to. */
  function set(trigger: HTMLElement, wanted: boolean, byKey = false) {
    const { open, onOpenChange } = propsOf(trigger)
    byKeyboard = byKey
    if (open !== undefined) onOpenChange?.(wanted)
    else if (!wanted) desk.close()
    else {
      show(trigger)
      onOpenChange?.(true)
    }
  }

  return {
    root,
    classOf(className) {
      const joined = classes.get(className) ?? joinClasses(root.className, className)
      classes.set(className, joined)
      return joined
    },
    onPointerDown(event) {
      const { currentTarget: trigger, button, ctrlKey, pointerType } = event
      const { disabled, onClick } = propsOf(trigger)
      // A host that hears the click decides by it.
      const isHeeded = button === 0 && !ctrlKey && pointerType === 'mouse' && !disabled && !onClick
      pressed = isHeeded ? trigger : null
      if (!isHeeded) return
      // It would take the focus from the menu that it opens.
      if (!isOpenAt(trigger)) event.preventDefault()
      set(trigger, !isOpenAt(trigger))
    },
    onClick({ currentTarget: trigger, detail }) {
      const byKey = detail === 0
      if (byKey || pressed !== trigger) set(trigger, !isOpenAt(trigger), byKey)
      pressed = null
    },
    onKeyDown(event) {
      if (event.key !== 'ArrowDown' && !isMenuKey(event)) return
      event.preventDefault()
      set(event.currentTarget, true, true)
    },
    refTo(props, forwardedRef) {
      let trigger: HTMLButtonElement | null = null
      return (node) => {
        if (node) {
          const isOpen = isOpenAt(node)
          const starts = props.defaultOpen && !propsOf(node)
          desk.add(node, props)
          giveRef(forwardedRef, node)
          // Shown anew on every render, so that an open menu shows what was rendered last.
          if (props.open ?? (starts || isOpen)) show(node)
          else if (isOpen) desk.close()
        } else if (trigger) {
          desk.remove(trigger)
          takeRef(forwardedRef, trigger)
        }
        trigger = node
      }
    },
  }
}
