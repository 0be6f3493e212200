import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ALL_LINES } from '../../queries/history.ts'
import { everyLine, manyLines } from '../../testing/histories.ts'
import { listRefunds } from '../../testing/refunds.ts'
import { stage } from '../../testing/stage.tsx'
import { WalletRefundHistory } from '../wallet-refund-history.tsx'
import { filterFrom, NO_CHOICE } from './filter-choice.ts'

const list = () => screen.findByRole('list', { name: 'History' })
const texts = async () => within(await list()).getAllByRole('button').map(({ textContent }) => textContent)
const subjects = async () => [...(await list()).querySelectorAll('.makegood-row-subject')].map(({ textContent }) => textContent)
/** How many lines there are, in the page or not. */
const size = async () => Number((await list()).querySelector('li')!.getAttribute('aria-setsize'))
const kind = () => screen.getByRole('combobox', { name: 'Kind' })
const status = () => screen.getByRole('combobox', { name: 'Status' })
const time = () => screen.getByRole('combobox', { name: 'Time' })
const search = () => screen.getByRole('searchbox', { name: 'Search order, generation or reference' })

async function show(width = 700) {
  const scene = await stage(
    <div style={{ inlineSize: width }}>
      <WalletRefundHistory />
    </div>,
    { policy: 'anumi', play: everyLine },
  )
  await list()
  return scene
}

describe('a filter', () => {
  it('by kind leaves the lines of it, and says how many', async () => {
    await show()
    await userEvent.selectOptions(kind(), 'All refunds')
    expect(await screen.findByText('5 lines')).toBeVisible()
    expect(await subjects()).toEqual(['Video could not be made', 'Bad result · Portrait', 'Bad result · Portrait', 'Pack of 100 · 48003', 'Pack of 50 · 48002'])
    await userEvent.selectOptions(kind(), 'Purchases')
    expect(await screen.findByText('3 lines')).toBeVisible()
    expect((await subjects()).every((subject) => subject.endsWith('bought'))).toBe(true)
    await userEvent.selectOptions(kind(), 'Expired')
    expect(await screen.findByText('1 line')).toBeVisible()
    expect(await subjects()).toEqual(['Expired'])
  })

  it('by status leaves the refunds that stand so, as they come and go', async () => {
    const { world } = await show()
    await userEvent.selectOptions(status(), 'On its way')
    expect(await screen.findByText('2 lines')).toBeVisible()
    const sent = (await listRefunds(world)).filter(({ transfers }) => transfers.some((one) => one.status === 'sent'))
    await world.arrive(sent[0]!.id)
    expect(await screen.findByText('1 line')).toBeVisible()
    expect(await subjects()).toEqual(['Pack of 50 · 48002'])
    await userEvent.selectOptions(status(), 'Returned or arrived')
    expect(await screen.findByText('2 lines')).toBeVisible()
  })

  it('by time counts days where the reader is', async () => {
    await show()
    await userEvent.selectOptions(time(), 'Last 7 days')
    expect(await screen.findByText('13 lines')).toBeVisible()
    await userEvent.selectOptions(time(), 'Choose dates')
    await waitFor(async () => expect(await size()).toBe(16))
    await userEvent.fill(screen.getByLabelText('From'), '2026-06-15')
    await userEvent.fill(screen.getByLabelText('Until'), '2026-06-15')
    expect(await screen.findByText('3 lines')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Remove: From 15 Jun 2026 Until 15 Jun 2026' })).toBeVisible()
    expect(await subjects()).toEqual(['Pack of 50 · 48002', 'Pack of 50 · 48002 bought', 'Free credits'])
  })

  it('by time takes a year that is typed with a digit too many for one that is not known yet', () => {
    const dates = { ...NO_CHOICE, period: 'dates', from: '20265-06-15', until: '' } as const
    expect(filterFrom(dates, '2026-06-25', (instant) => instant.slice(0, 10))).toEqual(ALL_LINES)
  })

  it('can be taken off one by one, or all at once', async () => {
    await show()
    await userEvent.selectOptions(kind(), 'Used')
    await userEvent.selectOptions(time(), 'Last 7 days')
    await userEvent.click(await screen.findByRole('button', { name: 'Remove: Used' }))
    expect(kind()).toHaveValue('all')
    expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull()
    await userEvent.selectOptions(kind(), 'Used')
    await userEvent.click(await screen.findByRole('button', { name: 'Clear all' }))
    await waitFor(async () => expect(await size()).toBe(16))
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull()
  })

  it('that nothing is like says so, and is no empty wallet', async () => {
    await show()
    await userEvent.selectOptions(kind(), 'Withdrawals')
    expect(await screen.findByText('Nothing matches')).toBeVisible()
    expect(screen.getByText('0 lines')).toBeVisible()
    expect(screen.queryByText('Nothing here yet')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }))
    expect(await list()).toBeVisible()
  })

  it('folds where there is little room, and says how many are in force', async () => {
    await show(360)
    expect(screen.queryByRole('combobox')).toBeNull()
    const toggle = screen.getByRole('button', { name: 'Filter' })
    expect(toggle).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(toggle)
    await userEvent.selectOptions(kind(), 'Used')
    await userEvent.click(await screen.findByRole('button', { name: 'Filter · 1' }))
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(screen.getByRole('button', { name: 'Remove: Used' })).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  })
})

describe('a search', () => {
  it('finds what an order paid for, a moment after the last key', async () => {
    const { count } = await show()
    const before = count('GET /v1/wallet/history')
    await userEvent.type(search(), '48002')
    expect(await screen.findByRole('button', { name: 'Remove: “48002”' })).toBeVisible()
    expect(await screen.findByText('2 lines')).toBeVisible()
    expect(await subjects()).toEqual(['Pack of 50 · 48002', 'Pack of 50 · 48002 bought'])
    expect(count('GET /v1/wallet/history')).toBe(before + 1)
  })

  it('is made at once with Enter, and ends with its button', async () => {
    const { world, count } = await show()
    const { reference } = (await listRefunds(world))[0]!
    const before = count('GET /v1/wallet/history')
    await userEvent.fill(search(), reference)
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(count('GET /v1/wallet/history')).toBe(before + 1), { timeout: 250 })
    expect(await screen.findByText('1 line')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(search()).toHaveValue('')
    expect(search()).toHaveFocus()
    await waitFor(async () => expect(await size()).toBe(16))
  })

  it('is offered where the browser’s own would miss lines that are not in view', async () => {
    await stage(<WalletRefundHistory />, { policy: 'anypic', play: (world) => manyLines(world, 60) })
    await list()
    let prevented: boolean | undefined
    window.addEventListener('keydown', (event) => (prevented = event.defaultPrevented), { once: true })
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true, cancelable: true }))
    expect(prevented).toBe(false)
    await userEvent.click(await screen.findByRole('button', { name: 'Search all of them here' }))
    expect(search()).toHaveFocus()
    expect(screen.queryByText(/^Your browser finds only/)).toBeNull()
  })

  it('is not offered where all lines are in the page', async () => {
    await show()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', metaKey: true, bubbles: true }))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(screen.queryByText(/^Your browser finds only/)).toBeNull()
  })
})

it('keeps the lines that are there until those of another filter come', async () => {
  const { world } = await show()
  const before = await texts()
  world.network.latency = 400
  await userEvent.selectOptions(kind(), 'Purchases')
  expect(await texts()).toEqual(before)
  expect(await list()).toHaveAttribute('aria-busy', 'true')
  expect(await screen.findByText('3 lines')).toBeVisible()
  expect(await subjects()).toHaveLength(3)
})
