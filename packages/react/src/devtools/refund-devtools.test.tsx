import { render, screen, waitFor, within } from '@testing-library/react'
import type { ComponentType } from 'react'
import { getResponse, type RequestHandler } from 'msw'
import { expect, it, onTestFinished, vi } from 'vitest'
import { commands, userEvent } from 'vitest/browser'
import { WalletBalance } from '../history/wallet-balance.tsx'
import { WalletRefundHistory } from '../history/wallet-refund-history.tsx'
import { ReportBadge } from '../report/report-badge.tsx'
import '../styles/styles.css'
import { fill, menuOf, openReport, PICTURE, submit } from '../testing/report-page.tsx'
import { setScene } from '../testing/scene.tsx'
import './devtools.css'
import { RefundDevtools } from './refund-devtools.tsx'

/** The devtools beside a few components, over a world; the answer opens a page of theirs. */
async function show(children = <WalletBalance />) {
  localStorage.removeItem('makegood:devtools')
  const scene = await setScene({ policy: 'anumi' }, (world) => world.scenario('one picture'))
  const tree = (userId?: string) => scene.show(<>{children}<RefundDevtools world={scene.world} /></>, userId === undefined ? {} : { userId })
  const { rerender, unmount } = render(tree())
  onTestFinished(() => {
    unmount()
    scene.client().forget()
    scene.world.close()
    localStorage.clear()
  })
  return { ...scene, as: (userId: string) => rerender(tree(userId)) }
}

const devtools = () => screen.findByRole('complementary', { name: 'Makegood devtools' }, { timeout: 10_000 })
async function open(tab?: RegExp) {
  const aside = await devtools()
  const button = within(aside).queryByRole('button', { name: 'Open Makegood devtools' })
  if (button) await userEvent.click(button)
  const found = await within(aside).findByRole('tab', { name: tab ?? /^Calls/ }, { timeout: 10_000 })
  await userEvent.click(found)
  return aside
}
const row = async (aside: HTMLElement, text: string | RegExp) => (await within(aside).findAllByText(text))[0]!

const history = (within: HTMLElement) =>
  waitFor(() => expect(within.querySelector('.makegood-history')?.textContent).toContain('Pack of 100'), { timeout: 10_000 })

/** What is copied next. */
function clipboard() {
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  onTestFinished(() => written.mockRestore())
  return () => written.mock.lastCall?.[0] ?? ''
}

it('is a button that opens a panel, stays as it was left, and draws nothing while it is closed', async () => {
  const { client } = await show()
  const aside = await devtools()
  await waitFor(() => expect(document.querySelector('.makegood-balance')?.textContent).toMatch(/\d/))
  const drawn = vi.fn<() => void>()
  const observer = new MutationObserver(drawn)
  observer.observe(aside, { subtree: true, childList: true, attributes: true, characterData: true })
  onTestFinished(() => observer.disconnect())
  await client().packs.list()
  expect(drawn).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Open Makegood devtools' }))
  const calls = await screen.findByRole('tab', { name: /^Calls/ }, { timeout: 10_000 })
  await waitFor(() => expect(calls).toHaveFocus())
  // What happened before is there.
  expect(await row(aside, '/v1/packs')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Move to the end side' }))
  expect(aside).toHaveAttribute('data-dock', 'end')
  expect(JSON.parse(localStorage.getItem('makegood:devtools')!)).toEqual({ open: true, dock: 'end' })
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Open Makegood devtools' })).toHaveFocus())
})

it('shows each call with what it asked and what came, and never the token', async () => {
  const { world, client } = await show()
  const copied = clipboard()
  const aside = await open()
  await userEvent.click(await row(aside, '/v1/wallet'))
  expect(await within(aside).findByText('Answer')).toBeVisible()
  expect(within(aside).getByText('balance')).toBeVisible()
  await userEvent.click(within(aside).getByRole('button', { name: 'Copy as curl' }))
  await within(aside).findByText('Copied')
  expect(copied()).toContain('-H "authorization: Bearer $TOKEN"')
  await userEvent.click(within(aside).getByRole('button', { name: 'Copy as JSON' }))
  expect(JSON.parse(copied())).toMatchObject({ name: 'retrieveWallet', state: 'answered' })
  await client().packs.quote('order-7').catch(() => {})
  await userEvent.click(await row(aside, '/v1/packs/order-7/quote'))
  expect(await within(aside).findByText(/"not_found"/)).toBeVisible()
  expect(`${aside.innerHTML} ${copied()}`).not.toContain(world.token())
})

it('filters, pauses and clears', async () => {
  const { client } = await show()
  const aside = await open()
  await row(aside, '/v1/wallet')
  await client().packs.list()
  await userEvent.fill(within(aside).getByRole('searchbox', { name: 'Filter' }), 'packs')
  await row(aside, '/v1/packs')
  expect(within(aside).queryByText('/v1/wallet')).toBeNull()
  await userEvent.clear(within(aside).getByRole('searchbox', { name: 'Filter' }))
  await userEvent.click(within(aside).getByRole('button', { name: 'Pause' }))
  expect(within(aside).getByRole('button', { name: 'Pause' })).toHaveAttribute('aria-pressed', 'true')
  await userEvent.click(within(aside).getByRole('button', { name: 'Clear' }))
  await client().policy.retrieve()
  expect(within(aside).getByText(/^No calls yet/)).toBeVisible()
  await userEvent.click(within(aside).getByRole('tab', { name: 'Session' }))
  expect(within(aside).queryByRole('searchbox')).toBeNull()
  expect(within(aside).queryByRole('button', { name: 'Pause' })).toBeNull()
})

it('shows why a policy said what it said', async () => {
  const { client } = await show(<WalletRefundHistory />)
  await devtools()
  await client().reports.create({ resultIds: [PICTURE], reason: 'broken_anatomy', details: 'Six fingers on each hand.', marks: [], attachments: [] })
  const aside = await open(/^Decisions/)
  await userEvent.click((await within(aside).findAllByText('listHistory', {}, { timeout: 10_000 }))[0]!)
  expect(within(aside).getByText(/^The trace is not told here/)).toBeVisible()
  await userEvent.click(within(aside).getByRole('button', { name: 'Fetch the proof' }))
  await userEvent.click((await within(aside).findAllByText('retrieveRefund'))[0]!)
  await waitFor(() => expect(aside.querySelector('.makegood-dev-rules')).toBeVisible())
  expect(aside.querySelectorAll('.makegood-dev-rules > li').length).toBeGreaterThan(0)
  expect(aside.querySelector('.makegood-dev-rules')?.textContent).toContain('found')
})

it('hears what this tab hears', async () => {
  const { world, requests } = await show(<ReportBadge resultId={PICTURE} />)
  await waitFor(() => expect(requests).toContain('GET /v1/events'))
  const aside = await open(/^Events/)
  await within(aside).findAllByText('live')
  await world.grantCredits({ credits: 5 })
  expect(await within(aside).findByText(/^#\d+$/)).toBeVisible()
})

it('shows what waits to be sent, how often it was tried, and tries it', async () => {
  const { world } = await show(<>{menuOf()}<ReportBadge resultId={PICTURE} /></>)
  await devtools()
  await openReport()
  await fill('Broken anatomy', 'Six fingers on each hand.')
  world.network.offline = true
  await submit()
  await waitFor(() => expect(document.querySelector('.makegood-state')).toHaveTextContent('Waiting for network'))
  await userEvent.keyboard('{Escape}')
  const aside = await open(/^Outbox/)
  expect(await within(aside).findByText('waiting')).toBeVisible()
  expect(within(aside).getByText('1 attempt')).toBeVisible()
  expect(within(aside).getByText(/^next try in \d+ s$/)).toBeVisible()
  world.network.offline = false
  await userEvent.click(within(aside).getByRole('button', { name: 'Try now' }))
  expect(await within(aside).findByText('done')).toBeVisible()
})

it('moves the time of a mocked world, and what is shown follows', async () => {
  const { requests, world } = await show()
  const aside = await open(/^World/)
  const before = world.clock.now()
  const asked = requests.filter((one) => one === 'GET /v1/wallet').length
  await userEvent.click(within(aside).getByRole('button', { name: '+7 days' }))
  expect(await within(aside).findByText(new Date(before + 7 * 86_400_000).toISOString())).toBeVisible()
  await waitFor(() => expect(requests.filter((one) => one === 'GET /v1/wallet').length).toBeGreaterThan(asked))
  await userEvent.click(within(aside).getByRole('button', { name: 'Offline' }))
  expect(world.network.offline).toBe(true)
})

it('tells whose session it is, and nothing of the person before', async () => {
  const { as, userId } = await show()
  const aside = await open(/^Session/)
  expect(await within(aside).findByText(userId)).toBeVisible()
  as('bob')
  const next = await open(/^Session/)
  expect(await within(next).findByText('bob')).toBeVisible()
  expect(next.innerHTML).not.toContain(userId)
})

it('copies a story that runs by itself and shows what is on the screen', async () => {
  await show(<>
    <WalletBalance />
    {menuOf()}
    <ReportBadge resultId={PICTURE} />
    <WalletRefundHistory />
  </>)
  await history(document.body)
  const copied = clipboard()
  const aside = await open()
  await userEvent.click(within(aside).getByRole('button', { name: 'Copy as story' }))
  await within(aside).findByText('Copied')

  const file = 'packages/react/.vitest/copied-story.tsx'
  await commands.writeFile(file, copied())
  onTestFinished(() => commands.removeFile(file))
  const { Recorded, handlers } = (await import(/* @vite-ignore */ `/${file}`)) as { Recorded: { render: ComponentType }; handlers: RequestHandler[] }
  const real = globalThis.fetch
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input, init)
    return request.url.includes('/recorded/') ? ((await getResponse(handlers, request)) ?? Response.error()) : real(input, init)
  })
  onTestFinished(() => fetched.mockRestore())
  const { container, unmount } = render(<Recorded.render />)
  onTestFinished(unmount)
  await history(container)
  expect(within(container).getAllByText('96 credits').length).toBeGreaterThan(0)
  expect(within(container).getByRole('button', { name: 'More options for a cat in the rain' })).toBeVisible()
})
