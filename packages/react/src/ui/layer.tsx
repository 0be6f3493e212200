'use client'

import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { RootProps } from '../context.ts'
import { moveInMenu } from './menu-focus.ts'
import { countAsInside, keepFromPage } from './outside.ts'
import { raise } from './raise.ts'

type LayerProps = {
  home: Element | DocumentFragment
  root: RootProps
  /** Hears of Escape before the page does, which then does not hear of it. */
  onEscape?: () => void
  children: ReactNode
}

/** Lifts what floats above everything else on the page. */
export function Layer({ home, root, onEscape, children }: LayerProps) {
  const latest = useRef(onEscape)
  useEffect(() => {
    latest.current = onEscape
  })
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || !latest.current) return
      event.preventDefault()
      event.stopPropagation()
      latest.current()
    }
    window.addEventListener('keydown', take, { capture: true })
    return () => window.removeEventListener('keydown', take, { capture: true })
  }, [])

  const undo = useRef<(() => void)[]>([])
  const place = useCallback((layer: HTMLElement | null) => {
    raise(layer)
    for (const stop of undo.current) stop()
    undo.current = layer ? [countAsInside(layer), moveInMenu(layer)] : []
  }, [])

  return createPortal(
    <div {...root} ref={place} role="presentation" popover="manual" onMouseDown={keepFromPage}>
      {children}
    </div>,
    home,
  )
}
