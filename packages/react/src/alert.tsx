'use client'

import { useState } from 'react'
import { createPortal } from 'react-dom'
import { rootProps, type Settings } from './context.ts'
import { lightMessages } from './languages/messages.ts'
import { raise } from './ui/raise.ts'

type AlertProps = { text: 'notLoaded' | 'broken'; settings: Settings; onRetry: () => void; onDismiss: () => void }

/** Outside of it nothing can be pressed. Less thorough than the search for a home, which comes with what is missing here. */
const topmostModal = () => [...document.querySelectorAll('dialog:modal, [aria-modal="true"]')].at(-1)

/** Says in a corner of the page that the code behind menus and dialogs is missing or broke. */
export function Alert({ text, settings, onRetry, onDismiss }: AlertProps) {
  const { trouble, language } = lightMessages(settings)
  const [home] = useState(() => topmostModal() ?? settings.portalContainer ?? document.body)
  return createPortal(
    <div {...rootProps(settings, 'makegood-layer', language.tag)} ref={raise} popover="manual">
      <div className="makegood-alert" role="alert">
        <p>{trouble[text]}</p>
        <button type="button" className="makegood-button" onClick={onRetry}>
          {trouble.tryAgain}
        </button>
        <button type="button" className="makegood-button" data-variant="ghost" onClick={onDismiss}>
          {trouble.dismiss}
        </button>
      </div>
    </div>,
    home,
  )
}
