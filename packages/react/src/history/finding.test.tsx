import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { stage } from '../testing/stage.tsx'
import { WalletRefundHistory } from './wallet-refund-history.tsx'

/** Two packs: the first paid for two runs of which one failed, the second for nothing yet. */
const show = () =>
  stage(<WalletRefundHistory />, {
    policy: 'anumi',
    play: async (world) => {
      await world.buyPack()
      await world.generate({ feature: 'portrait' })
      await world.generate({ feature: 'portrait', outcome: 'failed' })
      await world.advance({ days: 1 })
      await world.buyPack({ credits: 50 })
    },
  })

const lines = async () => within(await screen.findByRole('list', { name: 'History' })).getAllByRole('button').map(({ textContent }) => textContent)
const search = () => screen.getByRole('searchbox')

it('shows all that a lot paid for in the list, with the focus where that is said (A7, C12)', async () => {
  await show()
  expect(await lines()).toHaveLength(5)
  await userEvent.click(screen.getByRole('button', { name: 'Where they come from' }))
  await userEvent.click(await screen.findByRole('button', { name: 'What it paid for: Pack of 100 · 48001' }))
  expect(search()).toHaveValue('48001')
  await waitFor(async () => expect(await lines()).toHaveLength(4))
  expect(document.activeElement).toHaveTextContent('4 lines“48001”')
})

it('does so from a trail in front of the list, which then gives way', async () => {
  await show()
  await lines()
  await userEvent.click(screen.getByRole('button', { name: /^Portrait · 4 credits used.*Balance 92/ }))
  const dialog = await screen.findByRole('dialog')
  await userEvent.click(await within(dialog).findByRole('button', { name: 'Credits Follow them' }))
  await userEvent.click(await within(dialog).findByRole('button', { name: /^What it paid for/ }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(search()).toHaveValue('48001'))
  await waitFor(async () => expect(await lines()).toHaveLength(4))
  expect(document.activeElement).toHaveTextContent('4 lines“48001”')
})
