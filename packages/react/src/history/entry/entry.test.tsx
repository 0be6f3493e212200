import type { RefundWorld } from '@makegood/msw'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { LineStand } from '../../testing/line-stand.tsx'
import { stage } from '../../testing/stage.tsx'

type Policy = Parameters<typeof stage>[1]['policy']

/** A line of the history, newest first, looked at closely. */
async function open(policy: Policy, play: (world: RefundWorld) => Promise<unknown>, line = 0) {
  const scene = await stage(<LineStand line={line} />, { policy, play })
  await userEvent.click(screen.getByRole('button', { name: 'Open' }))
  const dialog = await screen.findByRole('dialog', { name: 'In your wallet' })
  await within(dialog).findByRole('heading', { level: 3 })
  const facts = () => within(dialog).getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.firstChild?.textContent])
  return { ...scene, dialog, facts }
}

it('says what was bought, for what, and what the balance was after it', async () => {
  const { dialog, facts } = await open('anumi', (world) => world.buyPack())
  expect(within(dialog).getByRole('heading', { name: '+100 credits' })).toBeVisible()
  expect(within(dialog).getByText('Pack of 100 · 48001 bought')).toBeVisible()
  expect(facts()).toEqual([
    ['Time', '15 Jun 2026, 11:00 CEST'], ['Balance after it', '100 credits'], ['Paid', '€10.00'], ['Order', '48001'], ['Entry', expect.any(String)],
  ])
  expect(within(dialog).queryByRole('button', { name: 'Credits Follow them' })).toBeNull()
})

it('follows the credits of a run once somebody asks, and gives the focus back at the end', async () => {
  const { dialog, count } = await open('photoroom', async (world) => {
    await world.buyPack()
    await world.generate({ generationId: 'run' })
  })
  expect(within(dialog).getByRole('heading', { name: '−4 credits' })).toBeVisible()
  expect(count('GET /v1/wallet/trail')).toBe(0)
  await userEvent.click(within(dialog).getByRole('button', { name: 'Credits Follow them' }))
  expect(await within(dialog).findByText('Used for good')).toBeVisible()
  expect(count('GET /v1/wallet/trail')).toBe(1)
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus())
})

it('leads on to the refund of an entry, in the same dialog, and the focus goes along', async () => {
  const { dialog } = await open('anumi', async (world) => {
    await world.buyPack()
    await world.generate({ generationId: 'run', outcome: 'failed' })
  }, 1)
  await userEvent.click(within(dialog).getByRole('button', { name: 'Credits Follow them' }))
  await userEvent.click(await within(dialog).findByRole('button', { name: /^Refund MG-/ }))
  expect(await screen.findByRole('dialog', { name: 'Refund' })).toBe(dialog)
  await waitFor(() => expect(within(dialog).getByRole('heading', { name: 'Refund' })).toHaveFocus())
  expect(await within(dialog).findByText('Back in your wallet')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus())
})

it('wraps the longest ids', async () => {
  const { dialog } = await open('anumi', async (world) => {
    await world.buyPack()
    await world.generate({ generationId: 'g'.repeat(190) })
  })
  const panel = dialog.querySelector('.makegood-panel-body')!
  expect(panel.scrollWidth).toBe(panel.clientWidth)
})

it('marks a run that has not ended in time as late, with a way to claim it, until it has ended (D14)', async () => {
  const { dialog, world, requests } = await open('jimeng', async (one) => {
    await one.buyPack()
    await one.startGeneration({ generationId: 'run' })
    await one.advance({ hours: 25 })
  })
  expect(await within(dialog).findByText(/It had not ended by Tue 16 Jun, 11:00/)).toBeVisible()
  expect(within(dialog).getByRole('button', { name: 'Write to support' })).toBeVisible()
  await waitFor(() => expect(requests).toContain('GET /v1/events'))
  await world.finishGeneration('run', { outcome: 'failed' })
  await waitFor(() => expect(within(dialog).queryByText(/had not ended/)).toBeNull())
})

it('does not call a run late that has time left', async () => {
  const { dialog } = await open('jimeng', async (world) => {
    await world.buyPack()
    await world.startGeneration({ generationId: 'run' })
    await world.advance({ hours: 23 })
  })
  expect(within(dialog).queryByText(/had not ended/)).toBeNull()
})
