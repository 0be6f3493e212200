import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { standDialog } from '../testing/dialog-stand.tsx'
import { hostElement } from '../testing/host.ts'

it('gives its title the focus until what takes it first has come', async () => {
  const { show } = standDialog('Loading')
  expect(screen.getByRole('heading', { name: 'Title' })).toHaveFocus()
  show(<input data-autofocus />)
  await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus())
})

it('closes at what is pressed and released beside it, not at a selection that ends there', () => {
  const { dialog, onClose } = standDialog(<textarea />)
  fireEvent.pointerDown(screen.getByRole('textbox'))
  fireEvent.click(dialog)
  expect(onClose).not.toHaveBeenCalled()
  fireEvent.pointerDown(dialog)
  fireEvent.click(dialog)
  expect(onClose).toHaveBeenCalledOnce()
})

it('stays when a file picker in it is left without a choice', () => {
  const { onClose } = standDialog(<input type="file" aria-label="File" />)
  screen.getByLabelText('File').dispatchEvent(new Event('cancel', { bubbles: true }))
  expect(onClose).not.toHaveBeenCalled()
})

it('closes when the system asks it to, as a phone’s back gesture does', () => {
  const { dialog, onClose } = standDialog('Text')
  dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
  expect(onClose).toHaveBeenCalledOnce()
})

it('takes nothing that a form or a key in it does to the page behind', async () => {
  const heard = vi.fn<(event: Event) => void>()
  const onSubmit = vi.fn<(event: { preventDefault(): void }) => void>((event) => event.preventDefault())
  for (const name of ['keydown', 'keyup', 'submit']) document.addEventListener(name, heard)
  onTestFinished(() => {
    for (const name of ['keydown', 'keyup', 'submit']) document.removeEventListener(name, heard)
  })
  standDialog(
    <form onSubmit={onSubmit}>
      <input data-autofocus />
    </form>,
  )
  await userEvent.type(screen.getByRole('textbox'), 'r{Enter}')
  expect(onSubmit).toHaveBeenCalledOnce()
  expect(screen.getByRole('textbox')).toHaveValue('r')
  expect(heard).not.toHaveBeenCalled()
})

describe('Escape', () => {
  /** What hosts do: some look whether the key is taken, some do not. */
  function hostKeys() {
    const closed = vi.fn<(by: string) => void>()
    const polite = (event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && closed('capture')
    const rude = (event: KeyboardEvent) => event.key === 'Escape' && closed('bubble')
    document.addEventListener('keydown', polite, { capture: true })
    document.addEventListener('keydown', rude)
    onTestFinished(() => {
      document.removeEventListener('keydown', polite, { capture: true })
      document.removeEventListener('keydown', rude)
    })
    return closed
  }

  it('closes it, and nothing of the host', async () => {
    const closed = hostKeys()
    const { onClose } = standDialog('Text')
    await userEvent.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
    expect(closed).not.toHaveBeenCalled()
  })

  it('closes it also once nothing has the focus', async () => {
    const closed = hostKeys()
    const { onClose, show } = standDialog(<input data-autofocus />)
    show('Gone')
    expect(document.body).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
    expect(closed).not.toHaveBeenCalled()
  })

  it('is left to what in it has a use for it, to a composition, and to a dialog above', async () => {
    const { onClose } = standDialog(<input onKeyDown={(event) => event.stopPropagation()} data-autofocus />)
    await userEvent.keyboard('{Escape}')
    fireEvent.keyDown(screen.getByRole('heading'), { key: 'Escape', isComposing: true })
    const above = hostElement('dialog')
    above.showModal()
    await userEvent.keyboard('{Escape}')
    expect(above.open).toBe(false)
    expect(onClose).not.toHaveBeenCalled()
  })
})

describe('it goes', () => {
  const goTo = (hash: string) => history.pushState(null, '', hash)
  const goBack = () =>
    new Promise((done) => {
      window.addEventListener('popstate', done, { once: true })
      history.back()
    })

  it('with the page, by the browser’s Back', async () => {
    goTo('#gallery')
    const { onClose } = standDialog('Text')
    await goBack()
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('with what it was opened at, once the address is another', async () => {
    const opener = hostElement('button')
    const { onClose } = standDialog('Text', { opener })
    goTo('#next')
    onTestFinished(async () => void (await goBack()))
    opener.remove()
    await waitFor(() => expect(onClose).toHaveBeenCalled())
  })

  it('not with what it was opened at alone: a long list shows a part of itself', async () => {
    const opener = hostElement('button')
    const { onClose } = standDialog('Text', { opener })
    opener.remove()
    await frames()
    expect(onClose).not.toHaveBeenCalled()
  })

  it.each(['removes', 'hides'])('when the host %s what it stands in: it would block the page unseen', async (how) => {
    const home = hostElement('div')
    const { onClose } = standDialog('Text', { home })
    if (how === 'removes') home.remove()
    else home.hidden = true
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    document.body.append(home)
  })
})

const frames = () => new Promise((done) => void requestAnimationFrame(() => requestAnimationFrame(done)))
