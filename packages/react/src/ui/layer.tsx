'use client'

import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { RootProps } from '../root.ts'

type LayerProps = { home: Element | DocumentFragment; root: RootProps; children: ReactNode }

/** Lifts what floats above everything else on the page: nothing clips it, and no z-index is above it. */
export function Layer({ home, root, children }: LayerProps) {
  return createPortal(
    <div {...root} ref={raise} popover="manual">
      {children}
    </div>,
    home,
  )
}

function raise(layer: HTMLElement | null): void {
  // A home can have left the page with the dialog it belonged to.
  if (layer?.isConnected && typeof layer.showPopover === 'function') layer.showPopover()
}
