'use client'

import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import type { RootProps } from '../root.ts'

type DialogProps = {
  title: string
  closeLabel: string
  onClose: () => void
  /** Gets the focus back when it closes. */
  returnFocusTo: HTMLElement | null
  home: Element | DocumentFragment
  root: RootProps
  children: ReactNode
}

/**
 * A modal dialog: centred where there is room, a sheet from below where there is little. What it holds marks with
 * `data-autofocus` where the focus goes first.
 */
export function Dialog({ title, closeLabel, onClose, returnFocusTo, home, root, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useLayoutEffect(() => {
    const dialog = ref.current!
    dialog.showModal()
    dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true })
    return () => {
      // Closed before it goes, so that what is outside can take the focus.
      dialog.close()
      returnFocusTo?.focus({ preventScroll: true })
    }
  }, [returnFocusTo])

  useEffect(() => {
    const dialog = ref.current!
    // What is clicked on the dialog itself is clicked beside its panel. The second click of a double click is not:
    // what it was meant for may have moved away.
    const closeBeside = (event: MouseEvent) => event.target === dialog && event.detail < 2 && onClose()
    dialog.addEventListener('click', closeBeside)
    return () => dialog.removeEventListener('click', closeBeside)
  }, [onClose])

  return createPortal(
    <dialog
      {...root}
      ref={ref}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={(event) => {
        if (!event.currentTarget.open) onClose()
      }}
    >
      <div className="makegood-panel">
        <header className="makegood-panel-head">
          <h2 id={titleId} className="makegood-title">
            {title}
          </h2>
          <Button variant="ghost" data-shape="icon" aria-label={closeLabel} onClick={onClose}>
            <Icon name="close" />
          </Button>
        </header>
        {children}
      </div>
    </dialog>,
    home,
  )
}
