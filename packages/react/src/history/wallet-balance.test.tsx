import { screen, waitFor } from '@testing-library/react'
import { createRef } from 'react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { stage } from '../testing/stage.tsx'
import { WalletBalance } from './wallet-balance.tsx'

const anypic = { policy: 'anypic' } as const
const badge = () => document.querySelector<HTMLElement>('.makegood-balance')!

it('shows the shape of what comes, and says so', async () => {
  await stage(<WalletBalance />, {
    ...anypic,
    play: async (world) => {
      await world.buyPack()
      world.network.latency = 60_000
    },
  })
  await waitFor(() => expect(badge().querySelector('[aria-busy]')).toHaveTextContent('Loading your wallet'))
  expect(badge().querySelector('.makegood-bar')!.getBoundingClientRect().width).toBeGreaterThan(20)
})

it('says how much it has changed in a sign, not by colour alone, up and down, and stops after a while', async () => {
  const { world } = await stage(<WalletBalance />, { ...anypic, play: (one) => one.buyPack() })
  await screen.findByText('100 credits')
  const running = await world.startGeneration({ credits: 12 })
  expect(await screen.findByText('−12')).toBeVisible()
  await waitFor(() => expect(badge().textContent).toMatch(/^88 credits/))
  await world.finishGeneration(running!.id, { outcome: 'failed' })
  expect(await screen.findByText('+12')).toBeVisible()
  await waitFor(() => expect(badge().textContent).toBe('100 credits'), { timeout: 8000 })
})

it('stays in one line where there is hardly room', async () => {
  const { world } = await stage(<div style={{ inlineSize: 20 }}><WalletBalance /></div>, { ...anypic, play: (one) => one.buyPack() })
  await screen.findByText('100 credits')
  const { height } = badge().getBoundingClientRect()
  await world.startGeneration({ credits: 12 })
  await screen.findByText('−12')
  expect(badge().getBoundingClientRect().height).toBeLessThan(height * 1.5)
  expect(height).toBeLessThan(30)
})

it('keeps the last balance when it cannot be brought up to date, and says how old it is', async () => {
  const { world, requests } = await stage(<WalletBalance />, { ...anypic, play: (one) => one.buyPack() })
  await screen.findByText('100 credits')
  await waitFor(() => expect(requests).toContain('GET /v1/events'))
  world.network.failing = 100
  await world.startGeneration({ credits: 12 })
  const old = await screen.findByTitle('This could not be brought up to date. It is how it stood at 11:00.')
  expect(old.textContent).toMatch(/^100 credits/)
  world.network.failing = 0
  await world.startGeneration({ credits: 12 })
  await waitFor(() => expect(badge().textContent).toMatch(/^76 credits/), { timeout: 20_000 })
  expect(screen.queryByTitle(/brought up to date/)).toBeNull()
})

it('says that it does not know the balance where none was ever told', async () => {
  await stage(<WalletBalance />, {
    ...anypic,
    play: async (world) => {
      world.network.offline = true
    },
  })
  expect((await screen.findByTitle('The balance could not be loaded.')).textContent).toMatch(/^–/)
  expect(badge().querySelector('button')).toBeNull()
})

it('stands in a link of the host: a span with nothing in it to press, and it names the link', async () => {
  const ref = createRef<HTMLElement>()
  await stage(
    <a href="#wallet">
      <WalletBalance ref={ref} id="mine" className="host" />
    </a>,
    { ...anypic, play: (world) => world.buyPack() },
  )
  const link = await screen.findByRole('link', { name: '100 credits' })
  expect(ref.current).toBe(badge())
  expect(badge().tagName).toBe('SPAN')
  expect(badge()).toHaveClass('host')
  expect(badge().querySelectorAll('button, a, div, p')).toHaveLength(0)
  await userEvent.click(badge())
  expect(location.hash).toBe('#wallet')
  history.replaceState(null, '', ' ')
  expect(link).toBeVisible()
})

it('takes the size and the direction of the text around it', async () => {
  await stage(
    <p dir="rtl" style={{ fontSize: 30 }}>
      <WalletBalance />
    </p>,
    { ...anypic, play: (world) => world.buyPack() },
  )
  await screen.findByText('100 credits')
  expect(getComputedStyle(badge()).fontSize).toBe('30px')
  expect(getComputedStyle(badge()).direction).toBe('rtl')
})
