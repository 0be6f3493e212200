import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it, onTestFinished, vi } from 'vitest'
import { Dialog } from './dialog.tsx'

const root = { className: 'makegood', dir: undefined, lang: 'en', 'data-makegood-theme': undefined } as const
const dialogOf = (children: ReactNode, onClose = () => {}) => (
  <Dialog title="Title" closeLabel="Close" onClose={onClose} returnFocusTo={null} home={document.body} root={root}>
    {children}
  </Dialog>
)

it('gives its title the focus until what takes it first has come', async () => {
  const { rerender, unmount } = render(dialogOf('Loading'))
  onTestFinished(unmount)
  expect(screen.getByRole('heading', { name: 'Title' })).toHaveFocus()
  rerender(dialogOf(<input data-autofocus />))
  await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus())
})

it('closes at what is pressed and released beside it, not at a selection that ends there', () => {
  const onClose = vi.fn<() => void>()
  const { unmount } = render(dialogOf(<textarea />, onClose))
  onTestFinished(unmount)
  const dialog = screen.getByRole('dialog')
  fireEvent.pointerDown(screen.getByRole('textbox'))
  fireEvent.click(dialog)
  expect(onClose).not.toHaveBeenCalled()
  fireEvent.pointerDown(dialog)
  fireEvent.click(dialog)
  expect(onClose).toHaveBeenCalledOnce()
})
