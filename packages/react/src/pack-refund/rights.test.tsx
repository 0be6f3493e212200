import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { withdraw } from '../testing/refunds.ts'
import { stage } from '../testing/stage.tsx'
import { GERMAN } from '../testing/withdrawals.tsx'
import { PackRefundForm } from './pack-refund-form.tsx'

const label = { name: 'withdraw from contract here' }

it('puts the way out of the contract at each pack that has the right, and at no other (C36)', async () => {
  await stage(<PackRefundForm />, {
    policy: 'anumi',
    play: async (world) => {
      await world.buyPack({ sale: GERMAN })
      await world.buyPack({ credits: 50, sale: { country: 'US', consumer: true } })
    },
  })
  const pack = await screen.findByRole('group', { name: 'Pack of 100 credits' })
  expect(within(pack).getByRole('button', label)).toBeVisible()
  expect(screen.getAllByRole('button', label)).toHaveLength(1)
})

it('keeps it below the form, and after a request was sent (C36)', async () => {
  const { world } = await stage(<PackRefundForm />, { policy: 'photoroom', play: (one) => one.buyPack({ sale: GERMAN }) })
  await userEvent.click(await screen.findByRole('button', { name: /^Pack of 100 credits/ }))
  await screen.findByRole('row', { name: /^Pack of 100 credits/ })
  expect(screen.getByRole('button', label)).toBeVisible()
  await userEvent.click(screen.getByText('Something else'))
  await userEvent.click(await screen.findByRole('button', { name: 'Send the request' }))
  expect(await screen.findByRole('heading', { name: 'Your request is in' })).toBeVisible()
  expect(screen.getByRole('button', label)).toBeVisible()
  expect(world.messages.filter(({ kind }) => kind === 'withdrawal_received')).toHaveLength(0)
})

it('says once that rights by law stay, whatever a ground brings (C36)', async () => {
  await stage(<PackRefundForm />, { policy: 'anumi', play: (world) => world.scenario('window just over') })
  await userEvent.click(await screen.findByRole('button', { name: /^Pack of 100 credits/ }))
  expect(await screen.findByText('This pack is not refundable')).toBeVisible()
  expect(screen.getAllByText('Your statutory rights are not affected.')).toHaveLength(1)
})

it('says of a pack that was withdrawn from that it was asked for, and promises no amount for it (C36)', async () => {
  await stage(<PackRefundForm />, {
    policy: 'anypic',
    play: async (world) => withdraw(world, await world.buyPack({ sale: GERMAN })),
  })
  expect(await screen.findByText('Asked for already')).toBeVisible()
  expect(screen.queryByText(/€|until/)).toBeNull()
})
