import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { findBadResult, more, onePicture, PICTURE } from '../testing/report-page.tsx'
import { stage } from '../testing/stage.tsx'
import { ReportMenu } from './report-menu.tsx'

const item = (name: string) => screen.findByRole('menuitem', { name })
const isClosed = () => waitFor(() => expect(screen.queryByRole('menu')).toBeNull())

/** The menu with items of the host, opened by keys. */
async function open() {
  const chosen = vi.fn<(label: string) => void>()
  const items = ['Download', 'Duplicate', 'Share'].map((label) => ({
    label, disabled: label === 'Duplicate', onSelect: () => chosen(label),
  }))
  await stage(
    <>
      <ReportMenu resultId={PICTURE} kind="image" alt="a cat in the rain" items={items} />
      <button type="button">Elsewhere</button>
    </>,
    onePicture('photoroom'),
  )
  more().focus()
  await userEvent.keyboard('{Enter}')
  const download = await item('Download')
  await waitFor(() => expect(download).toHaveFocus())
  return { chosen, download, share: await item('Share'), bad: await findBadResult() }
}

it('moves among the items that can be chosen, and ends at both ends', async () => {
  const { download, share, bad } = await open()
  await userEvent.keyboard('{ArrowDown}')
  expect(share).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(bad).toHaveFocus()
  await userEvent.keyboard('{Home}')
  expect(download).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}')
  expect(download).toHaveFocus()
  await userEvent.keyboard('{End}')
  expect(bad).toHaveFocus()
  await userEvent.keyboard('{Tab}')
  expect(bad).toHaveFocus()
})

it('goes to what is typed', async () => {
  const { chosen, share, bad } = await open()
  await userEvent.keyboard('b')
  expect(bad).toHaveFocus()
  await userEvent.keyboard('ad r')
  expect(bad).toHaveFocus()
  await new Promise((resolve) => setTimeout(resolve, 1100))
  await userEvent.keyboard('s')
  expect(share).toHaveFocus()
  expect(chosen).not.toHaveBeenCalled()
  await new Promise((resolve) => setTimeout(resolve, 1100))
  await userEvent.keyboard(' ')
  expect(chosen).toHaveBeenCalledExactlyOnceWith('Share')
  await isClosed()
  await waitFor(() => expect(more()).toHaveFocus())
})

it('takes a press that ends on an item, wherever it began, and none of an item that is disabled', async () => {
  const { chosen, share } = await open()
  fireEvent.pointerUp(await item('Duplicate'))
  fireEvent.click(await item('Duplicate'))
  expect(chosen).not.toHaveBeenCalled()
  fireEvent.pointerUp(share)
  expect(chosen).toHaveBeenCalledExactlyOnceWith('Share')
  await isClosed()
})

it('follows the mouse', async () => {
  const { share } = await open()
  await userEvent.hover(share)
  expect(share).toHaveFocus()
  await userEvent.hover(await item('Duplicate'))
  expect(screen.getByRole('menu')).toHaveFocus()
})

it('leaves the focus to whatever is pressed outside', async () => {
  await open()
  const elsewhere = screen.getByRole('button', { name: 'Elsewhere' })
  await userEvent.click(elsewhere)
  await isClosed()
  expect(elsewhere).toHaveFocus()
  expect(more()).toHaveAttribute('aria-expanded', 'false')
  expect(more()).not.toHaveAttribute('aria-controls')
})

it('closes as the focus goes elsewhere', async () => {
  await open()
  const elsewhere = screen.getByRole('button', { name: 'Elsewhere' })
  elsewhere.focus()
  await isClosed()
  expect(elsewhere).toHaveFocus()
})
