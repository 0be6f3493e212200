import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { PackRefundForm } from '../../pack-refund/pack-refund-form.tsx'
import { choicePolicy } from '../../testing/choice-policy.ts'
import { listRefunds } from '../../testing/refunds.ts'
import { stage } from '../../testing/stage.tsx'

const remedies = () => screen.findByRole('group', { name: 'What would you like?' })

it('lets a person choose one of several remedies, once, with none chosen beforehand (A2)', async () => {
  const { count, world } = await stage(<PackRefundForm />, { policy: choicePolicy, play: (one) => one.scenario('fresh pack') })
  await userEvent.click(await screen.findByRole('button', { name: /^Pack of 100 credits/ }))
  expect(await screen.findByText('You can choose how it is made good')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Send the request' }))

  const group = await remedies()
  expect(within(group).getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toEqual([false, false, false])
  await userEvent.click(screen.getByRole('button', { name: 'Choose this' }))
  expect(await screen.findByText('Choose one of them.')).toBeVisible()
  expect(count('POST /v1/refunds')).toBe(1)

  await userEvent.click(screen.getByText('150 credits'))
  await userEvent.dblClick(screen.getByRole('button', { name: 'Choose this' }))
  expect(await screen.findByText('150 credits are approved')).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('group', { name: 'What would you like?' })).toBeNull())
  const [refund] = await listRefunds(world)
  expect(refund).toMatchObject({ status: 'approved', transfers: [{ kind: 'credits', credits: 150 }] })
})

it('keeps what was chosen, and says so, when it could not be sent', async () => {
  const { world } = await stage(<PackRefundForm />, { policy: choicePolicy, play: (one) => one.scenario('fresh pack') })
  await userEvent.click(await screen.findByRole('button', { name: /^Pack of 100 credits/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'Send the request' }))
  await remedies()
  await userEvent.click(screen.getByText('A coupon'))
  world.network.failing = 1
  await userEvent.click(screen.getByRole('button', { name: 'Choose this' }))
  expect(await screen.findByText(/The service is down for the moment/)).toBeVisible()
  expect(screen.getByRole('radio', { name: 'A coupon' })).toBeChecked()
  world.network.failing = 0
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(async () => expect((await listRefunds(world))[0]).toMatchObject({ transfers: [{ kind: 'remedy', remedy: { kind: 'coupon' } }] }))
})
