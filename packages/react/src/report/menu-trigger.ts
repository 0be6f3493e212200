import type { ForwardedRef, KeyboardEvent, MouseEvent } from 'react'
import type { Refunds } from '../context.ts'
import type { ReportMenuProps } from './report-menu.tsx'

type Rendered = { props: ReportMenuProps; refunds: Refunds; forwardedRef: ForwardedRef<HTMLButtonElement> }

/** One trigger of the shared menu. */
export type MenuTrigger = {
  ref: (node: HTMLButtonElement | null) => void
  onClick: (event: MouseEvent) => void
  onKeyDown: (event: KeyboardEvent) => void
  /** Takes what was rendered last. */
  update(rendered: Rendered): void
}

/**
 * Opens and closes the shared menu at one trigger, controlled or not. One object with all that a trigger needs: there
 * may be thousands, and hooks of their own for each of these would weigh more than the buttons.
 */
export function createMenuTrigger(first: Rendered): MenuTrigger {
  let { props, refunds, forwardedRef } = first
  let element: HTMLButtonElement | null = null
  let opens = props.defaultOpen === true
  let byKeyboard = false

  const isOpen = () => refunds.desk.isOpenAt(element)

  function show() {
    if (!element) return
    const { resultId, kind, src, alt, onRegenerate, items = [] } = props
    if (!isOpen()) {
      refunds.wake()
      refunds.tell.event({ name: 'menu_opened' })
    }
    refunds.desk.show({
      kind: 'menu',
      trigger: element,
      subject: { resultId, kind, src, alt, onRegenerate },
      items,
      byKeyboard,
      dismiss: () => set(false),
      onClosed: () => props.open !== false && props.onOpenChange?.(false),
    })
  }

  /** Opens or closes, or asks whoever controls it to. */
  function set(wanted: boolean, key = false) {
    byKeyboard = key
    if (props.open !== undefined) props.onOpenChange?.(wanted)
    else if (!wanted) refunds.desk.close()
    else {
      show()
      props.onOpenChange?.(true)
    }
  }

  return {
    ref(node) {
      if (element) refunds.desk.remove(element)
      if (node) refunds.desk.add(node, props.resultId)
      element = node
      put(forwardedRef, node)
    },
    onClick: ({ detail }) => set(!isOpen(), detail === 0),
    onKeyDown(event) {
      if (event.key !== 'ArrowDown') return
      event.preventDefault()
      set(true, true)
    },
    update(latest) {
      if (element && (latest.refunds.desk !== refunds.desk || latest.props.resultId !== props.resultId)) {
        refunds.desk.remove(element)
        latest.refunds.desk.add(element, latest.props.resultId)
      }
      if (latest.forwardedRef !== forwardedRef) {
        put(forwardedRef, null)
        put(latest.forwardedRef, element)
      }
      ;({ props, refunds, forwardedRef } = latest)
      // Shown anew on every render, so that an open menu shows what was rendered last.
      const wanted = props.open ?? (opens || isOpen())
      opens = false
      if (wanted) show()
      else if (isOpen()) refunds.desk.close()
    },
  }
}

function put(ref: ForwardedRef<HTMLButtonElement>, node: HTMLButtonElement | null): void {
  if (typeof ref === 'function') ref(node)
  else if (ref) ref.current = node
}
