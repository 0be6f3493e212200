import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { onTestFinished, vi } from 'vitest'
import '../styles/styles.css'
import { Dialog } from '../ui/dialog.tsx'

const root = { className: 'makegood makegood-dialog', dir: undefined, lang: 'en', 'data-makegood-theme': undefined } as const

type Options = { onClose?: () => void; opener?: HTMLElement | null; home?: Element }

/** A dialog that stays until the test is over, and says when it would close. */
export function standDialog(children: ReactNode, { onClose = vi.fn<() => void>(), opener = null, home = document.body }: Options = {}) {
  const dialogOf = (inner: ReactNode) => (
    <Dialog title="Title" closeLabel="Close" onClose={onClose} returnFocusTo={opener} home={home} root={root}>
      {inner}
    </Dialog>
  )
  const { rerender, unmount } = render(dialogOf(children))
  onTestFinished(unmount)
  const dialog = screen.getByRole('dialog')
  return {
    onClose,
    dialog,
    panel: dialog.querySelector<HTMLElement>('.makegood-panel')!,
    head: dialog.querySelector<HTMLElement>('.makegood-panel-head')!,
    show: (inner: ReactNode) => rerender(dialogOf(inner)),
  }
}
