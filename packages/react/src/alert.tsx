'use client'

import { createPortal } from 'react-dom'
import type { Settings } from './context.ts'
import { lightMessages } from './messages/messages.ts'
import { rootProps } from './root.ts'

type AlertProps = { text: 'notLoaded' | 'broken'; settings: Settings; onRetry: () => void; onDismiss: () => void }

/** Says in a corner of the page that the code behind menus and dialogs is missing or broke. */
export function Alert({ text, settings, onRetry, onDismiss }: AlertProps) {
  const { trouble, language } = lightMessages(settings.messages)
  return createPortal(
    <div {...rootProps(settings, 'makegood-alert', language.tag)} role="alert">
      <p>{trouble[text]}</p>
      <button type="button" className="makegood-button" onClick={onRetry}>
        {trouble.tryAgain}
      </button>
      <button type="button" className="makegood-button" data-variant="ghost" onClick={onDismiss}>
        {trouble.dismiss}
      </button>
    </div>,
    settings.portalContainer ?? document.body,
  )
}
