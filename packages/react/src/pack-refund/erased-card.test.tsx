import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { stage } from '../testing/stage.tsx'
import { PackRefundForm } from './pack-refund-form.tsx'

it('says how a pack was paid where the card is erased', async () => {
  await stage(<PackRefundForm />, {
    policy: 'standard-30',
    play: async (world) => {
      await world.scenario('fresh pack')
      await world.service.privacy.erase('wallet-ada')
    },
  })
  await userEvent.click(await screen.findByRole('button', { name: /^Pack of 100 credits/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'Continue' }))
  await userEvent.fill(await screen.findByRole('textbox', { name: /^Why\?/ }), 'I do not need these any more')
  await userEvent.click(await screen.findByRole('button', { name: 'Continue' }))
  expect(await screen.findByRole('radio', { name: 'The way you paid' })).toBeChecked()
  await userEvent.click(await screen.findByRole('button', { name: 'Continue' }))
  expect((await screen.findByText('Goes to')).nextElementSibling).toHaveTextContent('The way you paid')
})
