import type { Refund } from '@makegood/contract'
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { stage } from '../../testing/stage.tsx'
import { listRefunds } from '../../testing/refunds.ts'
import { tell } from '../../testing/told.ts'
import { SupportMessage } from './support-message.tsx'

/** The message about a refund that is there once the world has played. */
const Later = ({ refund }: { refund: () => Refund }) => <SupportMessage about={{ refund: refund() }} />

const failedVideo = async (): Promise<Refund> => (await tell('anypic', async (world) => world.scenario('failed video'))).refund

it('opens in the place of its button, takes the focus, and asks the service for the policy once (A20, A22)', async () => {
  const { count } = await stage(<SupportMessage about={{ refund: await failedVideo() }} />, { policy: 'anypic' })
  expect(count('GET /v1/policy')).toBe(0)
  await userEvent.click(screen.getByRole('button', { name: 'Write to support' }))
  const message = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' })
  expect(message.readOnly).toBe(true)
  expect(message.value).toContain('Amount of the refund: 20 credits')
  expect(screen.getByText('Refund Request')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Write to support' })).toBeNull()
  await waitFor(() => expect(message.closest('[tabindex="-1"]')).toHaveFocus())
  expect(count('GET /v1/policy')).toBe(1)
})

it('names the order that paid for a run (A22, D16)', async () => {
  let refund: Refund | undefined
  await stage(<Later refund={() => refund!} />, {
    policy: 'anypic',
    play: async (world) => {
      await world.scenario('failed video')
      ;[refund] = await listRefunds(world)
    },
  })
  await userEvent.click(screen.getByRole('button', { name: 'Write to support' }))
  const message = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' })
  await waitFor(() => expect(message.value).toMatch(/\nOrder number: 48001\nTime of payment: .+\nAmount paid: €/))
})

it('can be copied without a network, and says then where support may be', async () => {
  const refund = await failedVideo()
  const { world } = await stage(<SupportMessage about={{ refund }} />, { policy: 'anypic' })
  world.network.offline = true
  await userEvent.click(screen.getByRole('button', { name: 'Write to support' }))
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' })).value).toContain(refund.reference)
  expect(screen.getByRole('button', { name: 'Copy the message' })).toBeVisible()
  expect(screen.getByText('Send it through the support of this app.')).toBeVisible()
})
