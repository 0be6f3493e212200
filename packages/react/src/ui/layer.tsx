'use client'

import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { RootProps } from '../root.ts'
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
  const ref = useRef<HTMLDivElement>(null)
  const latest = useRef(onEscape)
  useEffect(() => {
    latest.current = onEscape
  })

  useEffect(() => {
    const layer = ref.current!
    const take = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || !latest.current) return
      event.preventDefault()
      event.stopPropagation()
      latest.current()
    }
    window.addEventListener('keydown', take, { capture: true })
    const undo = [countAsInside(layer), moveInMenu(layer)]
    return () => {
      window.removeEventListener('keydown', take, { capture: true })
      for (const stop of undo) stop()
    }
  }, [home])

  const place = useCallback((layer: HTMLDivElement | null) => {
    ref.current = layer
    raise(layer)
  }, [])

  return createPortal(
    <div {...root} ref={place} popover="manual" onMouseDown={keepFromPage}>
      {children}
    </div>,
    home,
  )
}
