'use client'

import { type ButtonHTMLAttributes, forwardRef, type MouseEvent, useEffect, useSyncExternalStore } from 'react'
import { compose } from '../compose.ts'
import { joinClasses, rootProps, useRefunds } from '../context.ts'
import type { ReportSubject } from '../desk.ts'
import { entryMessages } from '../languages/entry.ts'
import { lightMessages } from '../languages/messages.ts'
import { openReport } from './open-report.ts'
import { openerOf } from './opener.ts'
import { usePlace } from './use-place.ts'
import { useResult } from './use-result.ts'

/** Props of `ReportItem`: the result, and those of a `button`. */
export type ReportItemProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & ReportSubject & {
  /**
   * Gets the focus when the report closes: the button that opened your menu, or a ref to it.
   * @default the button that names the menu in `aria-controls`, `popovertarget` or `commandfor`
   */
  returnFocusTo?: HTMLElement | { readonly current: HTMLElement | null } | null | undefined
}

/**
 * **Bad result** for a menu of your own (E4), with what a report would bring beneath (E2). It works as an item of a
 * Radix menu, of a `popover`, of a `<menu>`, or anywhere else.
 *
 * Renders a `<button>` element. Its children stand in for the words "Bad result". Pressed before its code is there, it
 * opens the report as soon as it is.
 *
 * @example
 * ```tsx
 * <DropdownMenu.Item asChild>
 *   <ReportItem resultId={result.id} kind="image" src={result.url} alt={result.prompt} />
 * </DropdownMenu.Item>
 * ```
 */
export const ReportItem = forwardRef<HTMLButtonElement, ReportItemProps>(function ReportItem(props, forwardedRef) {
  const { resultId, kind, src, alt, onRegenerate, returnFocusTo, ...button } = props
  const { className, children, onClick, onFocus, onPointerEnter, 'aria-disabled': disabled, ...rest } = button
  const refunds = useRefunds('<ReportItem>')
  const { settings, wake } = refunds
  const { language } = lightMessages(settings)
  const { menu } = entryMessages(settings)
  const place = usePlace(resultId, forwardedRef)
  const line = useResult(resultId, (watch) => watch.line(resultId), null)
  // In the server's markup nothing hears a press yet.
  const canAct = useSyncExternalStore(hearNothing, () => true, () => false)

  useEffect(() => {
    if (place.current?.checkVisibility?.() ?? true) wake()
  }, [place, wake])

  function press(event: MouseEvent<HTMLButtonElement>) {
    // Found before the host closes its menu.
    const opener = focusTarget(returnFocusTo) ?? openerOf(event.currentTarget)
    const isDisabled = event.currentTarget.getAttribute('aria-disabled') === 'true'
    compose(onClick, () => {
      if (!isDisabled) openReport(refunds, [{ resultId, kind, src, alt, onRegenerate }], opener)
    })(event)
  }

  return (
    <button
      {...rootProps(settings, joinClasses('makegood-item', className), language.tag)}
      {...rest}
      ref={place}
      type="button"
      aria-disabled={canAct ? disabled : true}
      onClick={press}
      onFocus={compose(onFocus, wake)}
      onPointerEnter={compose(onPointerEnter, wake)}
    >
      <span className="makegood-item-label">{children ?? menu.badResult}</span>
      {line !== null && <span className="makegood-small">{line}</span>}
    </button>
  )
})

const hearNothing = () => () => {}

function focusTarget(given: ReportItemProps['returnFocusTo']): HTMLElement | null {
  return given && 'current' in given ? given.current : (given ?? null)
}
