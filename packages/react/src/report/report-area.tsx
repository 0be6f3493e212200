'use client'

import { forwardRef, type HTMLAttributes, useEffect, useState } from 'react'
import { compose } from '../compose.ts'
import { joinClasses, useRefunds } from '../context.ts'
import type { ReportMenuItem, ReportSubject } from '../desk.ts'
import { AREA } from './area-items.ts'
import { createMenuArea } from './menu-area.ts'

/** Props of `ReportArea`: the result, your own items, and those of a `div`. */
export type ReportAreaProps = HTMLAttributes<HTMLDivElement> & ReportSubject & {
  /** Items of your own, above **Bad result**. */
  items?: readonly ReportMenuItem[] | undefined
}

/**
 * Makes the menu of a result the context menu of whatever you put inside (E4, E5): by a right click, a long press, the
 * menu key or Shift+F10. A `ReportMenu` inside shows the same items.
 *
 * It takes the place of the browser's own menu, with "Save image" in it; so use it where you offer that yourself, or
 * where it is not wanted. The browser's menu stays where nothing replaces it: with Shift, on links, text fields and
 * selected text, and by a right click while the menu is open. Without a `ReportArea` no right click is touched.
 *
 * Renders a `<div>` around your own elements and changes nothing about how they look. `data-state="open"` is on it while
 * its menu is open.
 *
 * @example
 * ```tsx
 * <ReportArea resultId={result.id} kind="image" src={result.url} alt={result.prompt} items={[download]}>
 *   <Card result={result} />
 * </ReportArea>
 * ```
 */
export const ReportArea = forwardRef<HTMLDivElement, ReportAreaProps>(function ReportArea(props, forwardedRef) {
  const { resultId, kind, src, alt, items, onRegenerate, ...div } = props
  const { className, children, onPointerEnter, onPointerDown, onFocus, onKeyDown, onContextMenu, ...rest } = div
  const refunds = useRefunds('<ReportArea>')
  const rendered = { props, refunds, forwardedRef }
  const [area] = useState(() => createMenuArea(rendered))
  useEffect(() => area.update(rendered))
  // It only listens to what comes up from inside: to a person it is nothing by itself.
  const heard = {
    onPointerEnter: compose(onPointerEnter, refunds.wake),
    onFocus: compose(onFocus, refunds.wake),
    onPointerDown: compose(onPointerDown, area.onPointerDown),
    onKeyDown: compose(onKeyDown, area.onKeyDown),
    onContextMenu: compose(onContextMenu, area.onContextMenu),
  }

  return (
    <div {...rest} {...heard} className={joinClasses(AREA, className)} ref={area.ref}>
      {children}
    </div>
  )
})
