import { screen, waitFor } from '@testing-library/react'
import * as DropdownMenu from 'radix-ui/dropdown-menu'
import { type ComponentProps, createRef, useRef } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { onePicture, PICTURE } from '../testing/report-page.tsx'
import { stage } from '../testing/stage.tsx'
import { ReportItem } from './report-item.tsx'

const itemOf = (props: Partial<ComponentProps<typeof ReportItem>> = {}) => (
  <ReportItem resultId={PICTURE} kind="image" alt="a cat in the rain" {...props} />
)

function RadixMenu({ disabled = false }: { disabled?: boolean }) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger>Host menu</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content>
          <DropdownMenu.Item>Download</DropdownMenu.Item>
          <DropdownMenu.Item asChild disabled={disabled}>
            {itemOf()}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

const opener = () => screen.getByRole('button', { name: 'Host menu', hidden: true })
const findDialog = () => screen.findByRole('dialog', { name: 'What is wrong with it?' })

async function closeDialog() {
  await waitFor(async () => expect(await findDialog()).toContainElement(document.activeElement as HTMLElement))
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

describe('an item', () => {
  it('says what it is at once, and beneath what a report would bring (E2, E3)', async () => {
    await stage(itemOf(), onePicture('photoroom'))
    const item = screen.getByRole('button', { name: 'Bad result' })
    expect(item).toHaveAttribute('type', 'button')
    await waitFor(() => expect(item).toHaveAccessibleName('Bad result 4 credits back if it is unusable · 23\u00A0hours\u00A0left'), { timeout: 5000 })
  })

  it('merges the class, spreads the rest, forwards the ref, composes the handlers, and takes other words', async () => {
    const ref = createRef<HTMLButtonElement>()
    const onEvent = vi.fn<() => void>()
    await stage(
      itemOf({ ref, className: 'mine', title: 'hello', children: 'Report it', onClick: (event) => event.preventDefault() }),
      onePicture('photoroom', { onEvent }),
    )
    expect(ref.current).toHaveClass('makegood', 'mine')
    expect(ref.current).toHaveAttribute('title', 'hello')
    expect(ref.current!.textContent).toMatch(/^Report it/)
    await userEvent.click(ref.current!)
    expect(onEvent).not.toHaveBeenCalled()
  })

  it('that is pressed before its code is there opens as soon as it is', async () => {
    await stage(itemOf(), onePicture('photoroom'))
    const item = screen.getByRole('button', { name: 'Bad result' })
    expect(item).not.toHaveAttribute('aria-disabled')
    item.click()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(await findDialog()).toBeVisible()
  })

  it('of no menu gets the focus back itself', async () => {
    await stage(itemOf(), onePicture('photoroom'))
    await userEvent.click(screen.getByRole('button', { name: /^Bad result/ }))
    await closeDialog()
    await waitFor(() => expect(screen.getByRole('button', { name: /^Bad result/ })).toHaveFocus())
  })

  it('does nothing where the host says that it is disabled', async () => {
    const onEvent = vi.fn<() => void>()
    await stage(itemOf({ 'aria-disabled': true }), onePicture('photoroom', { onEvent }))
    screen.getByRole('button', { name: 'Bad result' }).click()
    expect(onEvent).not.toHaveBeenCalled()
  })
})

describe('in a Radix menu of the host', () => {
  it('works by mouse, and the focus comes back to the button of that menu', async () => {
    await stage(<RadixMenu />, onePicture('photoroom'))
    await userEvent.click(opener())
    await userEvent.click(await screen.findByRole('menuitem', { name: /^Bad result 4 credits/ }))
    await closeDialog()
    await waitFor(() => expect(opener()).toHaveFocus())
    expect(getComputedStyle(document.body).pointerEvents).toBe('auto')
  })

  it('works by keyboard', async () => {
    await stage(<RadixMenu />, onePicture('photoroom'))
    opener().focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Download' })).toHaveFocus())
    await userEvent.keyboard('{ArrowDown}')
    await waitFor(() => expect(screen.getByRole('menuitem', { name: /^Bad result/ })).toHaveFocus())
    expect(screen.getByRole('menuitem', { name: /^Bad result/ })).toHaveAttribute('data-highlighted')
    await userEvent.keyboard('{Enter}')
    await closeDialog()
    await waitFor(() => expect(opener()).toHaveFocus())
  })

  it('can be disabled there', async () => {
    const onEvent = vi.fn<() => void>()
    await stage(<RadixMenu disabled />, onePicture('photoroom', { onEvent }))
    await userEvent.click(opener())
    const item = await screen.findByRole('menuitem', { name: /^Bad result/ })
    expect(item).toHaveAttribute('aria-disabled', 'true')
    item.click()
    expect(onEvent).not.toHaveBeenCalled()
  })
})

describe('in a menu of the browser’s own', () => {
  const popover = (
    <>
      <button type="button" popoverTarget="host-menu">Host menu</button>
      <div popover="auto" id="host-menu">
        <menu>
          <li>{itemOf()}</li>
        </menu>
      </div>
    </>
  )

  it('works in a popover, which closes, and gives the focus to its button', async () => {
    const { requests } = await stage(popover, onePicture('photoroom'))
    // Closed, it is no sign of interest.
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(requests).toEqual([])
    await userEvent.click(opener())
    await userEvent.hover(screen.getByRole('button', { name: /^Bad result/ }))
    await userEvent.click(await screen.findByRole('button', { name: /^Bad result 4 credits/ }))
    await findDialog()
    expect(document.getElementById('host-menu')?.matches(':popover-open')).toBe(false)
    await closeDialog()
    await waitFor(() => expect(opener()).toHaveFocus())
  })

  it('gives the focus where the host says', async () => {
    function OwnHome() {
      const home = useRef<HTMLButtonElement>(null)
      return (
        <>
          <button type="button" ref={home}>Here</button>
          {itemOf({ returnFocusTo: home })}
        </>
      )
    }
    await stage(<OwnHome />, onePicture('photoroom'))
    await userEvent.click(screen.getByRole('button', { name: /^Bad result/ }))
    await closeDialog()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Here' })).toHaveFocus())
  })
})
