'use client'

import { type ButtonHTMLAttributes, forwardRef, useEffect, useState } from 'react'
import { compose } from '../compose.ts'
import { useRefunds } from '../context.ts'
import type { ReportMenuItem } from '../desk.ts'
import { lightMessages } from '../messages/messages.ts'
import { joinClasses, rootProps } from '../root.ts'
import { createMenuTrigger } from './menu-trigger.ts'

export type ReportMenuProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & {
  /** The result that the menu belongs to, by the service's id. */
  resultId: string
  kind: 'image' | 'video'
  /** Where the result can be seen, for the preview in the report. */
  src?: string | undefined
  /** What the result shows, in a few words: a prompt will do. Names the button and the preview. */
  alt: string
  /** Items of your own, above **Bad result**. */
  items?: readonly ReportMenuItem[] | undefined
  /** Makes the result again. Offered where the policy names it as the next step. */
  onRegenerate?: (() => void) | undefined
  /** Whether the menu is open, if you want to say so yourself. */
  open?: boolean | undefined
  /** @default false */
  defaultOpen?: boolean | undefined
  onOpenChange?: ((open: boolean) => void) | undefined
}

// One element for all of them: thousands would weigh.
const dots = (
  <svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor" aria-hidden="true">
    <path d="M2.4 10a1.6 1.6 0 1 1 3.2 0 1.6 1.6 0 0 1-3.2 0Zm6 0a1.6 1.6 0 1 1 3.2 0 1.6 1.6 0 0 1-3.2 0Zm6 0a1.6 1.6 0 1 1 3.2 0 1.6 1.6 0 0 1-3.2 0Z" />
  </svg>
)

/**
 * The "More" button on a result, with **Bad result** in its menu (E4, E5).
 *
 * Renders a `<button>` element and nothing else: a page may hold thousands. They share one menu and one dialog, whose
 * code loads when a person first points at a button or focuses it.
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
  const { className, children, onClick, onKeyDown, onFocus, onPointerEnter, ...rest } = button
  const refunds = useRefunds('<ReportMenu>')
  const { settings, wake } = refunds
  const { trigger, language } = lightMessages(settings.messages)
  const [menu] = useState(() => createMenuTrigger({ props, refunds, forwardedRef }))
  useEffect(() => menu.update({ props, refunds, forwardedRef }))

  return (
    <button
      aria-label={trigger.more(alt)}
      {...rootProps(settings, joinClasses('makegood-trigger', className), language.tag)}
      {...rest}
      ref={menu.ref}
      type="button"
      aria-haspopup="menu"
      aria-expanded="false"
      onClick={compose(onClick, menu.onClick)}
      onKeyDown={compose(onKeyDown, menu.onKeyDown)}
      onFocus={compose(onFocus, wake)}
      onPointerEnter={compose(onPointerEnter, wake)}
    >
      {children ?? dots}
    </button>
  )
})
