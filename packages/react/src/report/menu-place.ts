import type { ForwardedRef } from 'react'
import type { Refunds } from '../context.ts'
import type { OpenMenu, ReportMenuItem, ReportSubject } from '../desk.ts'
import { putRef } from '../put-ref.ts'

type MenuProps = ReportSubject & { items?: readonly ReportMenuItem[] | undefined }

/** What a place was rendered with. */
export type Rendered<Props, Node> = {
  props: Props
  refunds: Refunds
  forwardedRef: ForwardedRef<Node>
}

/** How the menu opens at a place. */
export type Opening = Pick<OpenMenu, 'at' | 'returnFocusTo' | 'byKeyboard' | 'dismiss' | 'onClosed'>

/** An element at which the shared menu can open: it tells the desk of itself, and shows what was rendered last. */
export function createMenuPlace<Props extends MenuProps, Node extends HTMLElement>(rendered: Rendered<Props, Node>) {
  const place = {
    ...rendered,
    element: null as Node | null,
    isOpen: () => place.refunds.desk.isOpenAt(place.element),
    ref(node: Node | null) {
      const { element, refunds: { desk }, props, forwardedRef } = place
      if (element) desk.remove(element)
      if (node) desk.add(node, props)
      place.element = node
      putRef(forwardedRef, node)
    },
    update(latest: Rendered<Props, Node>) {
      const { element, refunds, props, forwardedRef } = place
      const stays = latest.refunds === refunds && latest.props.resultId === props.resultId && latest.forwardedRef === forwardedRef
      if (!stays) place.ref(null)
      Object.assign(place, latest)
      if (!stays) place.ref(element)
    },
    show(opening: Opening) {
      const { element, refunds: { desk, tell, wake }, props } = place
      if (!element) return
      if (!place.isOpen()) {
        wake()
        tell.event({ name: 'menu_opened' })
      }
      desk.show({ kind: 'menu', trigger: element, subject: props, items: props.items, ...opening })
    },
  }
  return place
}
