import { screen, waitFor } from '@testing-library/react'
import * as Dialog from 'radix-ui/dialog'
import * as Popover from 'radix-ui/popover'
import type { ReactNode } from 'react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { isOnTop } from './testing/host.ts'
import { details, fill, findBadResult, menuOf, more, onePicture, openReport, submit } from './testing/report-page.tsx'
import { stage } from './testing/stage.tsx'
import { wheelAt } from './testing/wheel.ts'

/** The host's own, with the picture in it; our provider stands around all of it, so nothing of ours is in its tree. */
const inDialog = (children: ReactNode, modal = true) => (
  <Dialog.Root defaultOpen modal={modal}>
    <Dialog.Portal>
      <Dialog.Overlay style={{ position: 'fixed', inset: 0 }} />
      <Dialog.Content aria-describedby={undefined} style={{ position: 'fixed', inset: 40, overflow: 'hidden', transform: 'scale(1)' }}>
        <Dialog.Title>Lightbox</Dialog.Title>
        {children}
      </Dialog.Content>
    </Dialog.Portal>
  </Dialog.Root>
)
const lightbox = () => screen.queryByRole('dialog', { name: 'Lightbox', hidden: true })

describe.each([['modal', true], ['not modal', false]])('in a dialog of Radix that is %s', (_, modal) => {
  it('a report is made by mouse, and the dialog stays', async () => {
    await stage(inDialog(menuOf(), modal), onePicture('photoroom'))
    await userEvent.click(more())
    const item = await findBadResult()
    expect(isOnTop(item)).toBe(true)
    await userEvent.click(item)
    await screen.findAllByRole('radio')
    await userEvent.click(details())
    await userEvent.keyboard('Garbled')
    expect(details()).toHaveValue('Garbled')
    await fill('Clearly unusable', 'Garbled')
    await submit()
    await userEvent.click(await screen.findByRole('button', { name: 'Done' }))
    expect(lightbox()).toBeVisible()
    const view = await screen.findByRole('button', { name: 'View' })
    await waitFor(() => expect(isOnTop(view)).toBe(true))
    await userEvent.click(view)
    expect(await screen.findByText('Returned')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(lightbox()).toBeVisible()
  })

  it('a report is made by keys, and Escape closes one thing at a time', async () => {
    await stage(inDialog(menuOf(), modal), onePicture('photoroom'))
    more().focus()
    await userEvent.keyboard('{Enter}')
    const item = await findBadResult()
    await waitFor(() => expect(item).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
    expect(lightbox()).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await waitFor(async () => expect(await findBadResult()).toHaveFocus())
    await userEvent.keyboard('{Enter}')
    await screen.findAllByRole('radio')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('radio')).toBeNull())
    expect(lightbox()).toBeVisible()
    expect(more()).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(lightbox()).toBeNull())
  })

  it('the report scrolls', async () => {
    await page.viewport(390, 640)
    onTestFinished(() => page.viewport(414, 896))
    await stage(inDialog(menuOf(), modal), onePicture('photoroom'))
    await openReport()
    const body = details().closest('.makegood-panel-body')!
    await wheelAt(200, 300, 300)
    await waitFor(() => expect(body.scrollTop).toBeGreaterThan(0))
  })
})

it('in a popover of Radix the report is written, and the popover stays', async () => {
  await stage(
    <Popover.Root defaultOpen>
      <Popover.Anchor />
      <Popover.Portal>
        <Popover.Content aria-label="Details">{menuOf()}</Popover.Content>
      </Popover.Portal>
    </Popover.Root>,
    onePicture('photoroom'),
  )
  await openReport()
  await fill('Clearly unusable', 'Garbled')
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(more()).toHaveFocus())
  expect(more()).toBeVisible()
})
