'use client'

import { type ButtonHTMLAttributes, forwardRef } from 'react'
import { compose } from '../compose.ts'
import { useRefunds } from '../context.ts'
import type { ReportMenuItem, ReportSubject } from '../desk.ts'
import { lightMessages } from '../languages/messages.ts'
import { createMenuTriggers } from './menu-triggers.ts'

/** Props of `ReportMenu`: the result, your own items, and those of a `button`. */
export type ReportMenuProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & ReportSubject & {
  /**
   * Items of your own, above **Bad result**.
   * @default those of the `ReportArea` around, if any
   */
  items?: readonly ReportMenuItem[] | undefined
  /** Whether the menu is open, if you want to say so yourself. */
  open?: boolean | undefined
  /**
   * Whether it is open at first.
   * @default false
   */
  defaultOpen?: boolean | undefined
  /** Hears that a person, or we, opened or closed it. With `open`, asks for it. */
  onOpenChange?: ((open: boolean) => void) | undefined
}

// One element for all of them: thousands would weigh.
const dots = (
  <svg viewBox="0 0 20 20" width="20" height="20" stroke="currentColor" strokeWidth="3.2" strokeLinecap="round" aria-hidden="true">
    <path d="M4 10h.01m6 0h.01m6 0h.01" />
  </svg>
)

/**
 * The "More" button on a result, with **Bad result** in its menu (E4, E5).
 *
 * Renders a `<button>` element and nothing else: a page may hold thousands. They share one menu and one dialog, whose
 * code loads when a person first points at a button or focuses it. A mouse opens it as it goes down; with an `onClick`
 * of yours, which can prevent that, it opens by the click.
 *
 * @example
 * ```tsx
 * <ReportMenu
 *   resultId={result.id}
 *   kind="image"
 *   src={result.url}
 *   alt={result.prompt}
 *   items={[{ label: 'Download', onSelect: () => download(result) }]}
 *   onRegenerate={() => generate(result.prompt)}
 * />
 * ```
 */
export const ReportMenu = forwardRef<HTMLButtonElement, ReportMenuProps>(function ReportMenu(props, forwardedRef) {
  const { resultId, kind, src, alt, items, onRegenerate, open, defaultOpen, onOpenChange, ...button } = props
  const { className, children, onClick, onKeyDown, onPointerDown, onFocus, onPointerEnter, ...rest } = button
  const refunds = useRefunds('<ReportMenu>')
  const { settings, wake } = refunds
  const menu = (refunds.triggers ??= createMenuTriggers(refunds))

  return (
    <button
      aria-label={lightMessages(settings).trigger.more(alt)}
      {...menu.root}
      className={menu.classOf(className)}
      {...rest}
      ref={menu.refTo(props, forwardedRef)}
      type="button"
      aria-haspopup="menu"
      aria-expanded="false"
      onPointerDown={compose(onPointerDown, menu.onPointerDown)}
      onClick={compose(onClick, menu.onClick)}
      onKeyDown={compose(onKeyDown, menu.onKeyDown)}
      onFocus={compose(onFocus, wake)}
      onPointerEnter={compose(onPointerEnter, wake)}
    >
      {children ?? dots}
    </button>
  )
})
