'use client'

import { type ForwardedRef, useCallback, useEffect, useRef } from 'react'
import { useRefunds } from '../context.ts'
import type { OpenMenu } from '../desk.ts'
import type { ReportMenuProps } from './report-menu.tsx'

/** Opens and closes the shared menu at one trigger, controlled or not. Does nothing until it is asked to. */
export function useMenuTrigger(props: ReportMenuProps, forwardedRef: ForwardedRef<HTMLButtonElement>) {
  const { resultId, open } = props
  const { desk, tell, wake } = useRefunds('<ReportMenu>')
  const element = useRef<HTMLButtonElement | null>(null)
  const latest = useRef(props)
  const opened = useRef(props.defaultOpen === true)
  const byKeyboard = useRef(false)

  const ref = useCallback(
    (node: HTMLButtonElement | null) => {
      element.current = node
      if (typeof forwardedRef === 'function') forwardedRef(node)
      else if (forwardedRef) forwardedRef.current = node
    },
    [forwardedRef],
  )

  function show() {
    const { current: trigger } = element
    if (!trigger) return
    const { kind, src, alt, onRegenerate, items = [] } = latest.current
    const menu: OpenMenu = {
      kind: 'menu',
      trigger,
      subject: { resultId, kind, src, alt, onRegenerate },
      items,
      byKeyboard: byKeyboard.current,
      dismiss: () => toggle({ wanted: false }),
      onClosed: () => latest.current.open !== false && latest.current.onOpenChange?.(false),
    }
    if (!desk.isOpenAt(trigger)) {
      wake()
      tell.event({ name: 'menu_opened' })
    }
    desk.show(menu)
  }

  function toggle({ wanted = !desk.isOpenAt(element.current), key = false }: { wanted?: boolean; key?: boolean } = {}) {
    byKeyboard.current = key
    const { open: controlled, onOpenChange } = latest.current
    if (controlled !== undefined) onOpenChange?.(wanted)
    else if (!wanted) desk.close()
    else {
      show()
      onOpenChange?.(true)
    }
  }

  useEffect(() => desk.add(element.current!, resultId), [desk, resultId])

  useEffect(() => {
    latest.current = props
    const wanted = open ?? (opened.current || desk.isOpenAt(element.current))
    opened.current = false
    // Shown anew on every render, so that an open menu shows what was rendered last.
    if (wanted) show()
    else if (desk.isOpenAt(element.current)) desk.close()
  })

  return { ref, toggle }
}
