'use client'

import { type ButtonHTMLAttributes, forwardRef, type KeyboardEvent, useMemo } from 'react'
import { compose } from '../compose.ts'
import { useRefunds } from '../context.ts'
import type { ReportMenuItem } from '../desk.ts'
import { lightMessages } from '../messages/messages.ts'
import { joinClasses, rootProps } from '../root.ts'
import { useMenuTrigger } from './use-menu-trigger.ts'

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
  const { settings, wake } = useRefunds('<ReportMenu>')
  const { trigger, language } = useMemo(() => lightMessages(settings.messages), [settings.messages])
  const { ref, toggle } = useMenuTrigger(props, forwardedRef)

  const openOnArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    toggle({ wanted: true, key: true })
  }

  return (
    <button
      aria-label={trigger.more(alt)}
      {...rootProps(settings, joinClasses('makegood-trigger', className), language.tag)}
      {...rest}
      ref={ref}
      type="button"
      aria-haspopup="menu"
      aria-expanded="false"
      onClick={compose(onClick, ({ detail }) => toggle({ key: detail === 0 }))}
      onKeyDown={compose(onKeyDown, openOnArrow)}
      onFocus={compose(onFocus, wake)}
      onPointerEnter={compose(onPointerEnter, wake)}
    >
      {children ?? <Dots />}
    </button>
  )
})

function Dots() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor" aria-hidden="true">
      <circle cx="4" cy="10" r="1.6" />
      <circle cx="10" cy="10" r="1.6" />
      <circle cx="16" cy="10" r="1.6" />
    </svg>
  )
}
