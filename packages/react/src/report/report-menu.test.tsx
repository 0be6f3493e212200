import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { type ComponentProps, createRef, type MouseEvent, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { findBadResult } from '../testing/report-page.tsx'
import { makeResult, stage } from '../testing/stage.tsx'
import { ReportMenu } from './report-menu.tsx'

const RESULT = 'generation-2-1'
const menuOf = (props: Partial<ComponentProps<typeof ReportMenu>> = {}) => (
  <ReportMenu resultId={RESULT} kind="image" alt="a cat in the rain" {...props} />
)
const options = { policy: 'photoroom', play: (world) => world.scenario('one picture') } as const satisfies Parameters<typeof stage>[1]
const more = () => screen.getByRole('button', { name: 'More options for a cat in the rain' })

describe('the trigger', () => {
  it('is one plain button with a name, and asks the service nothing by itself', async () => {
    const { requests } = await stage(<div data-testid="card">{menuOf()}</div>, options)
    const card = screen.getByTestId('card')
    expect(card.children).toHaveLength(1)
    expect(more()).toHaveAttribute('aria-haspopup', 'menu')
    expect(more()).toHaveAttribute('aria-expanded', 'false')
    expect(requests).toEqual([])
  })

  it('merges the class, spreads the rest, forwards the ref and composes the handlers', async () => {
    const ref = createRef<HTMLButtonElement>()
    const onClick = vi.fn<(event: MouseEvent) => void>((event) => event.preventDefault())
    await stage(menuOf({ ref, className: 'mine', title: 'hello', onClick }), options)
    expect(ref.current).toBe(more())
    expect(more()).toHaveClass('makegood', 'mine')
    expect(more()).toHaveAttribute('title', 'hello')
    await userEvent.click(more())
    expect(onClick).toHaveBeenCalledOnce()
    expect(screen.queryByRole('menu')).toBeNull()
  })

  it('says what to do where no provider stands around it', async () => {
    const { renderToString } = await import('react-dom/server')
    expect(() => renderToString(menuOf())).toThrow('needs <RefundProvider')
  })
})

describe('the menu', () => {
  it('shows what a report would bring, and for how long (E2, E3)', async () => {
    const { count } = await stage(menuOf(), options)
    await userEvent.click(more())
    expect(await screen.findByRole('menuitem', { name: /4 credits back if it is unusable · 23 hours left/ })).toBeVisible()
    expect(count('GET /v1/forecasts')).toBe(1)
  })

  it('keeps Bad result as feedback where the feature is excluded, and says so (E19)', async () => {
    await stage(menuOf({ resultId: 'generation-2-1' }), {
      policy: 'photoroom',
      play: async (world) => {
        await world.buyPack()
        await world.generate({ feature: 'ai_expand' })
      },
    })
    await userEvent.click(more())
    expect(await findBadResult()).toBeEnabled()
    expect(await screen.findByText('Feedback only: AI Expand is not covered')).toBeVisible()
  })

  it('asks once for all the results in sight', async () => {
    const { count } = await stage(
      <>
        {menuOf()}
        {['generation-3-1', 'generation-4-1', 'nobody-knows-this'].map((id) => (
          <ReportMenu key={id} resultId={id} kind="image" alt={id} />
        ))}
      </>,
      {
        policy: 'photoroom',
        play: async (world) => {
          await world.scenario('one picture')
          await world.generate()
          await world.generate()
        },
      },
    )
    await userEvent.click(more())
    expect(await screen.findByText(/4 credits back/)).toBeVisible()
    // One of them nobody knows: the answer leaves it out.
    expect(count('GET /v1/forecasts')).toBe(1)
    await userEvent.keyboard('{Escape}')
    await userEvent.click(screen.getByRole('button', { name: 'More options for generation-4-1' }))
    expect(await screen.findByText(/4 credits back/)).toBeVisible()
    expect(count('GET /v1/forecasts')).toBe(1)
  })

  it('holds the host’s items, runs them, and keeps what they throw away from the app', async () => {
    const download = vi.fn<() => void>()
    const uncaught = vi.fn<(event: ErrorEvent) => void>((event) => event.preventDefault())
    window.addEventListener('error', uncaught)
    const boom = () => {
      throw new Error('boom')
    }
    await stage(menuOf({ items: [{ label: 'Download', onSelect: download }, { label: 'Break', onSelect: boom }] }), options)
    await userEvent.click(more())
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Download' }))
    expect(download).toHaveBeenCalledOnce()
    await userEvent.click(more())
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Break' }))
    await waitFor(() => expect(uncaught).toHaveBeenCalled())
    window.removeEventListener('error', uncaught)
    expect(more()).toBeVisible()
  })

  it('works by keyboard alone and gives the focus back', async () => {
    await stage(menuOf(), options)
    await userEvent.tab()
    expect(more()).toHaveFocus()
    for (const key of ['{ArrowDown}', '{Enter}', ' ']) {
      await userEvent.keyboard(key)
      const item = await findBadResult()
      await waitFor(() => expect(item).toHaveFocus())
      expect(more()).toHaveAttribute('aria-expanded', 'true')
      await userEvent.keyboard('{Escape}')
      await waitFor(() => expect(more()).toHaveFocus())
    }
    await waitFor(() => expect(more()).toHaveFocus())
    expect(more()).toHaveAttribute('aria-expanded', 'false')
  })

  it.each(['image', 'video'] as const)('hangs on the result itself, be it an %s (E5, E18)', async (kind) => {
    await stage(
      <figure aria-label="Result">
        {menuOf({ resultId: 'generation-1-1', kind })}
      </figure>,
      { policy: 'photoroom', play: async (world) => void (await world.buyPack(), await world.generate({ kind, generationId: 'generation-1' })) },
    )
    expect(within(screen.getByRole('figure', { name: 'Result' })).getByRole('button')).toBe(more())
    await userEvent.click(more())
    expect((await findBadResult()).textContent).toContain('4 credits back if it is unusable')
  })

  it('closes at a second press', async () => {
    await stage(menuOf(), options)
    await userEvent.click(more())
    await findBadResult()
    await userEvent.click(more())
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
  })

  it('opens as a mouse goes down, and the click that follows does not close it', async () => {
    await stage(menuOf(), options)
    const press = { button: 0, pointerType: 'mouse', detail: 1 }
    expect(fireEvent.pointerDown(more(), press)).toBe(false)
    await findBadResult()
    fireEvent.click(more(), press)
    expect(await findBadResult()).toBeVisible()
  })

  it.each([
    ['a finger', { button: 0, pointerType: 'touch' }],
    ['another button', { button: 2, pointerType: 'mouse' }],
    ['a mouse with Control', { button: 0, pointerType: 'mouse', ctrlKey: true }],
  ])('waits for the click of %s', async (_, press) => {
    await stage(menuOf(), options)
    fireEvent.pointerDown(more(), press)
    expect(more()).toHaveAttribute('aria-expanded', 'false')
    fireEvent.click(more(), { detail: 1 })
    expect(await findBadResult()).toBeVisible()
  })

  it('shows what was rendered last, and hands its ref out once however often it is rendered', async () => {
    const ref = vi.fn<(node: HTMLButtonElement | null) => void>()
    let rename: ((label: string) => void) | undefined
    function Renamed() {
      const [label, setLabel] = useState('Download')
      rename = setLabel
      return menuOf({ ref, items: [{ label, onSelect: () => {} }] })
    }
    await stage(<Renamed />, options)
    await userEvent.click(more())
    await screen.findByRole('menuitem', { name: 'Download' })
    const calls = ref.mock.calls.length
    act(() => rename?.('Save'))
    expect(await screen.findByRole('menuitem', { name: 'Save' })).toBeVisible()
    expect(ref).toHaveBeenCalledTimes(calls)
  })

  it('is in the top layer, in the direction of the page, and leaves the page alone', async () => {
    document.documentElement.dir = 'rtl'
    await stage(menuOf(), options)
    await userEvent.click(more())
    const item = await findBadResult()
    const layer = item.closest('[popover]')
    expect(layer?.matches(':popover-open')).toBe(true)
    expect(layer).toHaveAttribute('dir', 'rtl')
    expect(getComputedStyle(document.body).pointerEvents).toBe('auto')
    expect(document.head.querySelectorAll('style[data-radix]')).toHaveLength(0)
    document.documentElement.removeAttribute('dir')
  })

  it('opens inside the host’s modal dialog', async () => {
    await stage(
      <dialog ref={(dialog) => { if (dialog && !dialog.open) dialog.showModal() }} data-testid="host">
        {menuOf()}
      </dialog>,
      options,
    )
    await userEvent.click(more())
    expect(screen.getByTestId('host')).toContainElement(await findBadResult())
    await userEvent.click(await findBadResult())
    const title = await screen.findByRole('heading', { name: 'What is wrong with it?' })
    expect(screen.getByTestId('host')).toContainElement(title)
  })
})

it('says that a surface is not covered (E15, E16)', async () => {
  await stage(menuOf(), {
    policy: 'photoroom',
    play: async (world) => {
      await world.buyPack()
      await makeResult(world, { surface: 'batch' })
    },
  })
  await userEvent.click(more())
  expect(await screen.findByText('Feedback only: not covered in the batch')).toBeVisible()
})

describe('open and closed', () => {
  it('is said by the host, if it wants to', async () => {
    const onOpenChange = vi.fn<(open: boolean) => void>()
    await stage(menuOf({ open: true, onOpenChange }), options)
    await findBadResult()
    expect(onOpenChange).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false)
    expect(await findBadResult()).toBeVisible()
  })

  it('may start open, and tells of every change', async () => {
    const onOpenChange = vi.fn<(open: boolean) => void>()
    await stage(menuOf({ defaultOpen: true, onOpenChange }), options)
    await findBadResult()
    await userEvent.click(more())
    expect(onOpenChange).toHaveBeenLastCalledWith(false)
    await userEvent.click(more())
    expect(onOpenChange).toHaveBeenLastCalledWith(true)
    expect(within(screen.getByRole('menu')).getAllByRole('menuitem')).toHaveLength(1)
  })
})
