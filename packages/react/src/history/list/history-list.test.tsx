import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { manyLines } from '../../testing/histories.ts'
import { stage } from '../../testing/stage.tsx'
import { WalletRefundHistory } from '../wallet-refund-history.tsx'

const list = () => screen.findByRole('list', { name: 'History' })
const rows = async () => within(await list()).getAllByRole('button')
/** What the lines in the page say of their places. */
const places = async () => [...(await list()).querySelectorAll('[aria-posinset]')].map((line) => Number(line.getAttribute('aria-posinset')))
const focused = () => Number(document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset'))
const top = (text: string) => screen.getByText(text).getBoundingClientRect().top
const still = () => new Promise((resolve) => setTimeout(resolve, 250))

afterEach(() => scrollTo(0, 0))

/** 250 lines, of which the first is the latest: `−25 … Balance …`. */
const long = () =>
  stage(<WalletRefundHistory />, {
    policy: 'anypic',
    play: async (world) => {
      await world.buyPack({ credits: 100_000 })
      for (let run = 1; run < 250; run++) await world.generate({ credits: run })
    },
  })

describe('a long history', () => {
  it('has the lines in sight in the page alone, each with its place among all', async () => {
    const { count } = await long()
    expect((await rows())[0]!.textContent).toContain('249 credits used')
    expect((await places()).slice(0, 3)).toEqual([1, 2, 3])
    expect((await places()).length).toBeLessThan(40)
    for (const line of (await list()).querySelectorAll('[aria-posinset]')) expect(line).toHaveAttribute('aria-setsize', '250')
    expect(count('GET /v1/wallet/history')).toBe(1)
  })

  it('loads more as one comes near the end, to the last line', async () => {
    const { count } = await long()
    await list()
    await waitFor(
      async () => {
        scrollTo(0, document.documentElement.scrollHeight)
        expect(await places()).toContain(250)
      },
      { timeout: 20_000, interval: 100 },
    )
    expect(screen.getByText('Pack of 100,000 · 48001 bought')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
    expect(count('GET /v1/wallet/history')).toBe(5)
  })

  it('goes from line to line by keys, and is one stop for Tab', async () => {
    await long()
    await rows()
    const before = screen.getByRole('button', { name: 'Export' })
    before.focus()
    await userEvent.keyboard('{Tab}')
    expect(focused()).toBe(1)
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await waitFor(() => expect(focused()).toBe(3))
    await userEvent.keyboard('{ArrowUp}')
    await waitFor(() => expect(focused()).toBe(2))
    await userEvent.keyboard('{PageDown}')
    await waitFor(() => expect(focused()).toBe(12))
    await userEvent.keyboard('{End}')
    await waitFor(() => expect(focused()).toBeGreaterThanOrEqual(50))
    await userEvent.keyboard('{Home}')
    await waitFor(() => expect(focused()).toBe(1))
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(before).toHaveFocus()
  })

  it('keeps the line with the focus while it is scrolled out of sight', async () => {
    await long()
    await rows()
    ;(await rows())[1]!.focus()
    scrollTo(0, 2000)
    await still()
    expect(focused()).toBe(2)
    await userEvent.keyboard('{ArrowDown}')
    await waitFor(() => expect(focused()).toBe(3))
  })

  it('shows more at the press of a button, and goes on there', async () => {
    const { world } = await long()
    await list()
    world.network.failing = 1000
    await waitFor(
      () => {
        scrollTo(0, document.documentElement.scrollHeight)
        expect(screen.getByText('The next lines did not load.')).toBeVisible()
      },
      { timeout: 10_000, interval: 100 },
    )
    world.network.failing = 0
    const before = Math.max(...(await places()))
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(focused()).toBe(before + 1))
    expect(screen.queryByText('The next lines did not load.')).toBeNull()
  })
})

describe('what comes while one looks', () => {
  it('is seen at once where the beginning is in sight', async () => {
    const { world } = await long()
    await rows()
    await world.generate({ credits: 777 })
    expect(await screen.findByText(/777 credits used/)).toBeVisible()
    expect((await places())[0]).toBe(1)
    expect((await list()).querySelector('li')).toHaveAttribute('aria-setsize', '251')
  })

  it('moves nothing that is in sight, further down', async () => {
    const { world } = await long()
    await rows()
    scrollTo(0, 1500)
    await still()
    const [seen] = [...(await list()).querySelectorAll('.makegood-row-subject')].filter((one) => one.getBoundingClientRect().top > 100)
    const text = seen!.textContent
    const before = top(text)
    const place = () => screen.getByText(text).closest('li')!.getAttribute('aria-posinset')
    const former = Number(place())
    await world.generate({ credits: 777 })
    await waitFor(() => expect(Number(place())).toBe(former + 1))
    await still()
    expect(Math.abs(top(text) - before)).toBeLessThan(1)
  })

  it('leaves the list where it was while a line is looked at closely', async () => {
    const { world } = await long()
    await rows()
    scrollTo(0, 1500)
    await still()
    const row = (await rows()).find((one) => one.getBoundingClientRect().top > 200)!
    const before = row.getBoundingClientRect().top
    await userEvent.click(row)
    await screen.findByRole('dialog')
    const former = row.closest('li')!.getAttribute('aria-posinset')
    await world.generate({ credits: 777 })
    await waitFor(() => expect(row.closest('li')!.getAttribute('aria-posinset')).toBe(String(Number(former) + 1)))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(row).toHaveFocus())
    await still()
    expect(Math.abs(row.getBoundingClientRect().top - before)).toBeLessThan(1)
  })
})

it('scrolls in the host’s own box without one of its own', async () => {
  await stage(
    <div data-testid="box" style={{ blockSize: 500, overflow: 'auto' }}>
      <WalletRefundHistory />
    </div>,
    { policy: 'anypic', play: (world) => manyLines(world, 60) },
  )
  await list()
  const box = screen.getByTestId('box')
  expect((await places()).length).toBeLessThan(30)
  await waitFor(
    () => {
      box.scrollTop = box.scrollHeight
      expect(screen.getByText(/bought$/)).toBeVisible()
    },
    { timeout: 10_000, interval: 100 },
  )
  for (let inner = await list(); inner !== box; inner = inner.parentElement!) expect(inner.scrollHeight - inner.clientHeight).toBeLessThan(2)
})
