'use client'

import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { RootProps } from '../root.ts'

type LayerProps = { home: Element | DocumentFragment; root: RootProps; children: ReactNode }

/** Lifts what floats above everything else on the page: nothing clips it, and no z-index is above it. */
export function Layer({ home, root, children }: LayerProps) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const layer = ref.current!
    if (typeof layer.showPopover === 'function') layer.showPopover()
  }, [])
  return createPortal(
    <div {...root} ref={ref} popover="manual">
      {children}
    </div>,
    home,
  )
}
