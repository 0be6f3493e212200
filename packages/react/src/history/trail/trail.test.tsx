import type { RefundWorld } from '@makegood/msw'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { TrailOf } from '../../queries/trail.ts'
import { reportElsewhere, requestRefund } from '../../testing/refunds.ts'
import { makeResult, stage } from '../../testing/stage.tsx'
import { TrailStand } from '../../testing/trail-stand.tsx'

type Policy = Parameters<typeof stage>[1]['policy']

const RUN: TrailOf = { generationId: 'run' }

async function show(policy: Policy, play: (world: RefundWorld) => Promise<unknown>, find?: (text: string) => void) {
  const scene = await stage(<TrailStand of={RUN} {...(find && { find })} />, { policy, play })
  const list = await screen.findByRole('list', { name: 'Follow the credits' })
  return { ...scene, steps: () => within(list).getAllByRole('listitem').map(({ textContent }) => textContent) }
}

it('is heard in order: the lot with its rate, the run, what came back, each with its time and sum (A7, C12)', async () => {
  const { steps } = await show('anumi', async (world) => {
    await world.buyPack()
    await world.advance({ hours: 2 })
    const running = await world.startGeneration({ generationId: 'run', feature: 'portrait' })
    await world.advance({ minutes: 1 })
    await world.finishGeneration(running!.id, { outcome: 'failed' })
  })
  expect(steps()).toEqual([
    'Pack of 100 · 480014 credits€0.10 each · bought Mon 15 Jun, 11:00',
    'Spent on Portrait−4 creditsMon 15 Jun, 13:00 · run',
    expect.stringMatching(/^Back in your wallet\+4 creditsMon 15 Jun, 13:01Refund MG-\w+$/),
  ])
  expect(screen.getByText('4 out, all of it back: it cost nothing.')).toBeVisible()
})

it('says what a run has cost, and of one under way what so far', async () => {
  const { world } = await show('photoroom', async (one) => {
    await one.buyPack()
    await one.startGeneration({ generationId: 'run', credits: 1 })
  })
  expect(screen.getByText('1 out, 0 back: it has cost 1 credit so far.')).toBeVisible()
  await world.finishGeneration('run')
})

it('names each lot that paid, and that each credit went back to its own', async () => {
  const { steps } = await show('anypic', async (world) => {
    await world.grantCredits({ credits: 3 })
    await world.advance({ hours: 1 })
    await world.buyPack()
    await world.generate({ generationId: 'run', credits: 10, outcome: 'failed' })
  })
  expect(steps()[2]).toContain('3 of Free credits and 7 of Pack of 100 · 48002')
  expect(steps()[3]).toContain('Each credit to the lot it came from.')
})

it('says that a courtesy is a lot of its own that never turns into money (C15)', async () => {
  const { steps } = await show('anumi', async (world) => {
    await world.buyPack()
    await reportElsewhere(world, await makeResult(world, { generationId: 'run' }), 'broken_anatomy')
  })
  expect(steps().at(-1)).toMatch(/^Given as a courtesy\+4 credits.*As a lot of its own: it never turns into money\./)
})

it('leads from a pack to all that it paid for, where there is a list', async () => {
  const find = vi.fn<(text: string) => void>()
  await show('anumi', async (world) => {
    await world.buyPack()
    await world.generate({ generationId: 'run' })
  }, find)
  await userEvent.click(screen.getByRole('button', { name: 'What it paid for: Pack of 100 · 48001' }))
  await waitFor(() => expect(find.mock.calls).toEqual([['48001']]))
})

it('leads from a step to its refund', async () => {
  await show('anumi', async (world) => {
    await world.buyPack()
    await world.generate({ generationId: 'run', outcome: 'failed' })
  })
  expect(screen.queryByRole('button', { name: /What it paid for/ })).toBeNull()
  const link = screen.getByRole('button', { name: /^Refund MG-/ })
  await userEvent.click(link)
  const dialog = await screen.findByRole('dialog', { name: 'Refund' })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(link).toHaveFocus())
})

it('follows the credits of a refund in money to where the money went', async () => {
  let refundId = ''
  const Late = () => <TrailStand of={{ refundId }} />
  await stage(<Late />, {
    policy: 'anumi',
    play: async (one) => {
      const pack = await one.buyPack()
      await one.generate({ credits: 38 })
      refundId = await requestRefund(one, pack.id, 'change_of_mind')
      await one.payOut(refundId)
    },
  })
  const steps = within(await screen.findByRole('list', { name: 'Follow the credits' })).getAllByRole('listitem')
  expect(steps.map(({ textContent }) => textContent)).toEqual([
    'Pack of 100 · 4800162 credits€0.10 each · bought Mon 15 Jun, 11:00',
    'Taken out for a refund−62 creditsMon 15 Jun, 11:00',
    '€6.20 to Visa ·· 4242Sent Mon 15 Jun, 11:00',
  ])
  expect(screen.getByText('62 credits left your wallet.')).toBeVisible()
})

it('says so when it cannot be asked, and asks again', async () => {
  const { world } = await stage(<TrailStand of={RUN} />, {
    policy: 'anumi',
    play: async (one) => {
      await one.buyPack()
      await one.generate({ generationId: 'run' })
      one.network.failing = 1
    },
  })
  expect(await screen.findByText(/The service is down for the moment/)).toBeVisible()
  expect(world.network.failing).toBe(0)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('list', { name: 'Follow the credits' })).toBeVisible()
})
