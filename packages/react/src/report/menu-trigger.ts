import type { KeyboardEvent, MouseEvent } from 'react'
import { isMenuKey } from './menu-key.ts'
import { createMenuPlace, type Rendered } from './menu-place.ts'
import type { ReportMenuProps } from './report-menu.tsx'

type RenderedTrigger = Rendered<ReportMenuProps, HTMLButtonElement>

/** One trigger of the shared menu. */
export type MenuTrigger = {
  ref: (node: HTMLButtonElement | null) => void
  onClick: (event: MouseEvent) => void
  onKeyDown: (event: KeyboardEvent) => void
  /** Takes what was rendered last. */
  update(rendered: RenderedTrigger): void
}

/**
 * Opens and closes the shared menu at one trigger, controlled or not. One object with all that a trigger needs: there
 * may be thousands, and hooks of their own for each of these would weigh more than the buttons.
 */
export function createMenuTrigger(rendered: RenderedTrigger): MenuTrigger {
  const place = createMenuPlace(rendered)
  const { isOpen } = place
  let opens = rendered.props.defaultOpen === true
  let byKeyboard = false

  const show = () =>
    place.show({
      byKeyboard,
      dismiss: () => set(false),
      onClosed: () => place.props.open !== false && place.props.onOpenChange?.(false),
    })

  /** Opens or closes, or asks whoever controls it to. */
  function set(wanted: boolean, key = false) {
    const { props: { open, onOpenChange }, refunds: { desk } } = place
    byKeyboard = key
    if (open !== undefined) onOpenChange?.(wanted)
    else if (!wanted) desk.close()
    else {
      show()
      onOpenChange?.(true)
    }
  }

  return {
    ref: place.ref,
    onClick: ({ detail }) => set(!isOpen(), detail === 0),
    onKeyDown(event) {
      if (event.key !== 'ArrowDown' && !isMenuKey(event)) return
      event.preventDefault()
      set(true, true)
    },
    update(latest) {
      place.update(latest)
      // Shown anew on every render, so that an open menu shows what was rendered last.
      const wanted = latest.props.open ?? (opens || isOpen())
      opens = false
      if (wanted) show()
      else if (isOpen()) latest.refunds.desk.close()
    },
  }
}
