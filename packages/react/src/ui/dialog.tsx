'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Button } from './button.tsx'
import { dragAway } from './drag-away.ts'
import { takeKeysFirst } from './first-keys.ts'
import { followView } from './follow-view.ts'
import { Icon } from './icon.tsx'
import { leaveWithPage } from './leave-with-page.ts'
import { countAsInside, keepFromPage } from './outside.ts'
import type { RootProps } from '../context.ts'

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
 * `data-autofocus` where the focus goes first. The `<dialog>` itself is all that can be seen of the page; it shows
 * nothing but its panel.
 */
export function Dialog({ title, closeLabel, onClose, returnFocusTo, home, root, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const panelRef = useRef<HTMLDivElement>(null)
  const headRef = useRef<HTMLDivElement>(null)
  const titleRef = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const [first] = useState({ home, root })
  const latest = useRef(onClose)
  useEffect(() => {
    latest.current = onClose
  })

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
    const [dialog, panel] = [ref.current!, panelRef.current!]
    const close = () => latest.current()
    const undo = [
      followView(dialog),
      leaveWithPage(dialog, returnFocusTo, close),
      takeKeysFirst(dialog, panel, close),
      dragAway(panel, headRef.current!, close),
      closeBeside(dialog, panel, close),
      countAsInside(dialog),
    ]
    return () => {
      for (const stop of undo) stop()
    }
  }, [returnFocusTo])

  const hearKey = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
  }

  return createPortal(
    <dialog
      {...(returnFocusTo?.isConnected === false ? asBefore(root, first.root) : root)}
      ref={ref}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A file picker that is left tells so by the same event.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      onClose={(event) => {
        if (!event.currentTarget.open) onClose()
      }}
    >
      <div
        className="makegood-view"
        role="presentation"
        onKeyDown={hearKey}
        onKeyUp={keepFromPage}
        onSubmit={keepFromPage}
        onMouseDown={keepFromPage}
        onWheel={keepFromPage}
        onTouchMove={keepFromPage}
      >
        <div ref={panelRef} tabIndex={-1} className="makegood-panel">
          <div ref={headRef} className="makegood-panel-head">
            <h2 ref={titleRef} id={titleId} tabIndex={-1} className="makegood-title">
              {title}
            </h2>
            <Button variant="ghost" data-shape="icon" aria-label={closeLabel} onClick={onClose}>
              <Icon name="close" />
            </Button>
          </div>
          {children}
        </div>
      </div>
    </dialog>,
    first.home,
  )
}

/** What it was opened at can leave the page, as in a list that shows a part of itself: nothing can be asked of it then. */
function asBefore(root: RootProps, before: RootProps): RootProps {
  const theme = root['data-makegood-theme'] ?? before['data-makegood-theme']
  return { ...root, dir: before.dir, 'data-makegood-theme': theme }
}

function closeBeside(dialog: HTMLElement, panel: HTMLElement, close: () => void): () => void {
  let pressedBeside = false
  const isBeside = ({ target }: Event) => !panel.contains(target as Node)
  const press = (event: Event) => {
    pressedBeside = isBeside(event)
  }
  // Text that is selected beyond the panel's edge is not pressed there. Nor is the second click of a double click meant
  // for what is there: what it was meant for may have moved away.
  const click = (event: MouseEvent) => {
    if (isBeside(event) && pressedBeside && event.detail < 2) close()
  }
  dialog.addEventListener('pointerdown', press)
  dialog.addEventListener('click', click)
  return () => {
    dialog.removeEventListener('pointerdown', press)
    dialog.removeEventListener('click', click)
  }
}
