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
  const titleRef = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const pressedBeside = useRef(false)

  useLayoutEffect(() => {
    const dialog = ref.current!
    dialog.showModal()
    const title = titleRef.current!
    const first = () => dialog.querySelector<HTMLElement>('[data-autofocus]')
    ;(first() ?? title).focus({ preventScroll: true })
    // What takes the focus first may come later: then it takes it from the title, and from nothing else.
    const late = new MutationObserver(() => {
      if (title.matches(':focus')) first()?.focus({ preventScroll: true })
    })
    late.observe(dialog, { childList: true, subtree: true, attributeFilter: ['data-autofocus'] })
    return () => {
      late.disconnect()
      // Closed before it goes, so that what is outside can take the focus.
      dialog.close()
      returnFocusTo?.focus({ preventScroll: true })
    }
  }, [returnFocusTo])

  useEffect(() => {
    const dialog = ref.current!
    const press = (event: PointerEvent) => {
      pressedBeside.current = event.target === dialog
    }
    // What is pressed and released on the dialog itself is clicked beside its panel; text that is selected beyond the
    // panel's edge is not. Nor is the second click of a double click: what it was meant for may have moved away.
    const closeBeside = (event: MouseEvent) => event.target === dialog && pressedBeside.current && event.detail < 2 && onClose()
    dialog.addEventListener('pointerdown', press)
    dialog.addEventListener('click', closeBeside)
    return () => {
      dialog.removeEventListener('pointerdown', press)
      dialog.removeEventListener('click', closeBeside)
    }
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
        <div className="makegood-panel-head">
          <h2 ref={titleRef} id={titleId} tabIndex={-1} className="makegood-title">
            {title}
          </h2>
          <Button variant="ghost" data-shape="icon" aria-label={closeLabel} onClick={onClose}>
            <Icon name="close" />
          </Button>
        </div>
        {children}
      </div>
    </dialog>,
    home,
  )
}
