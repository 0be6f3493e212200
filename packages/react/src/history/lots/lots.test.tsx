import type { RefundWorld } from '@makegood/msw'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { requestRefund } from '../../testing/refunds.ts'
import { stage } from '../../testing/stage.tsx'
import { SheetOfHead } from '../../testing/wallet-head.tsx'

const DAY = 24 * 60 * 60 * 1000

async function openLots(policy: Parameters<typeof stage>[1]['policy'], play: (world: RefundWorld) => Promise<unknown>, onSearch?: (orderId: string) => void) {
  const scene = await stage(<SheetOfHead {...(onSearch && { onSearch })} />, { policy, play })
  await userEvent.click(await screen.findByRole('button', { name: 'Where they come from' }))
  const list = await screen.findByRole('list', { name: 'Where they come from' })
  return { ...scene, list, lots: () => within(list).getAllByRole('listitem').map(({ textContent }) => textContent ?? '') }
}

it('asks for the packs only once somebody looks', async () => {
  const { count } = await stage(<SheetOfHead />, { policy: 'anumi', play: (world) => world.scenario('fresh pack') })
  const button = await screen.findByRole('button', { name: 'Where they come from' })
  expect(button).toHaveAttribute('aria-expanded', 'false')
  expect(count('GET /v1/packs')).toBe(0)
  await userEvent.click(button)
  await screen.findByText(/€10\.00 refundable/)
  expect(count('GET /v1/packs')).toBe(1)
  expect(button).toHaveAttribute('aria-expanded', 'true')
  await userEvent.click(button)
  expect(screen.queryByRole('list')).toBeNull()
})

it('shows each pack at its own rate, never at an average, with what is refundable and until when (C8, C11, C12)', async () => {
  const { lots } = await openLots('anumi', async (world) => {
    await world.buyPack()
    await world.generate({ credits: 38 })
    await world.advance({ days: 2 })
    await world.buyPack({ credits: 1000, paid: { amount: 9500, currency: 'EUR' } })
  })
  await screen.findByText(/€95\.00 refundable/)
  expect(lots()).toEqual([
    'Pack of 1,000 · 480031,000 of 1,000 left€0.095 each · bought 17 Junnever expires€95.00 refundable until Wed 1 Jul, 11:00',
    'Pack of 100 · 4800162 of 100 left€0.10 each · bought 15 Junnever expires€6.20 refundable until Mon 29 Jun, 11:00',
  ])
})

it('shows no price for what nobody bought, and that it never turns into money (A5, C15)', async () => {
  const { lots, count } = await openLots('anumi', (world) => world.grantCredits({ credits: 10 }))
  expect(lots()).toEqual(['Free credits10 of 10 leftNever turn into money · since 15 Junnever expires'])
  await waitFor(() => expect(count('GET /v1/packs')).toBe(1))
  expect(document.body.textContent).not.toContain('€')
})

it('puts first what ends soon, and counts its days; a later end is a date (D4)', async () => {
  const { lots } = await openLots('anumi', async (world) => {
    const grant = (grantId: string, days: number) =>
      world.service.intake.grant({ walletId: 'wallet-ada', grantId, kind: 'bonus', credits: 5, expiresAt: world.clock.now() + days * DAY })
    await grant('soon', 3.5)
    await grant('later', 40)
    await world.buyPack()
  })
  expect(lots().map((lot) => /never expires|expires.*?(days|Jul)/.exec(lot)![0])).toEqual(['expires in 3 days', 'never expires', 'expires 25 Jul'])
})

it('says why a pack is not refundable, and that one is asked for', async () => {
  const { lots } = await openLots('anumi', async (world) => {
    await world.buyPack()
    await world.advance({ days: 20 })
    await world.buyPack({ credits: 50 })
    await world.service.intake.chargeback((await world.buyPack({ credits: 70 })).id, 'opened')
  })
  await screen.findByText(/refundable until/)
  expect(lots()[0]).toContain('A person decides on')
  expect(lots()[2]).toContain('Not refundable: time ended Mon 29 Jun, 11:00')
})

it('says of a pack that its refund is asked for already', async () => {
  const { lots } = await openLots('photoroom', async (world) => {
    const pack = await world.buyPack()
    await world.startGeneration({ credits: 4 })
    await requestRefund(world, pack.id, 'other')
  })
  await screen.findByText('Asked for already')
  expect(lots()).toEqual(['Pack of 100 · 480010 of 100 left€0.10 each · bought 15 Jun · 4 heldnever expiresAsked for already'])
})

it('leads to everything that a pack paid for', async () => {
  const onSearch = vi.fn<(orderId: string) => void>()
  await openLots('anumi', (world) => world.buyPack(), onSearch)
  await userEvent.click(await screen.findByRole('button', { name: 'What it paid for: Pack of 100 · 48001' }))
  expect(onSearch.mock.calls).toEqual([['48001']])
})

it('keeps the lots when what is refundable cannot be asked, and asks again', async () => {
  const { world } = await stage(<SheetOfHead />, { policy: 'anumi', play: (w) => w.scenario('fresh pack') })
  const button = await screen.findByRole('button', { name: 'Where they come from' })
  world.network.failing = 100
  await userEvent.click(button)
  expect(await screen.findByText(/The service is down for the moment/)).toBeVisible()
  expect(screen.getByText('Pack of 100')).toBeVisible()
  world.network.failing = 0
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText(/€10\.00 refundable/)).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('stays usable with many: some first, all when asked for, and the button keeps its place', async () => {
  const { lots } = await openLots('anumi', async (world) => {
    for (let bought = 0; bought < 53; bought++) await world.buyPack({ credits: 10 })
  })
  expect(lots()).toHaveLength(6)
  await userEvent.click(screen.getByRole('button', { name: 'Show all 53' }))
  expect(lots()).toHaveLength(53)
  expect(screen.getByRole('button', { name: 'Show fewer' })).toHaveFocus()
})
