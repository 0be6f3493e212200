import { screen, waitFor } from '@testing-library/react'
import type { RefundWorld } from '@makegood/msw'
import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'
import { RefundStand } from './refund-stand.tsx'
import { stage } from './stage.tsx'

type Policy = Parameters<typeof stage>[1]['policy']

/** A page on which the newest refund is looked at. */
export async function openRefund(policy: Policy, play: (world: RefundWorld) => Promise<unknown>) {
  const scene = await stage(<RefundStand />, { policy, play })
  await lookAtIt()
  return scene
}

export async function lookAtIt() {
  await userEvent.click(screen.getByRole('button', { name: 'Look at it' }))
  await screen.findByRole('list', { name: 'What has happened' })
}

export async function close() {
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

/** The amount, which takes the focus when what was pressed is gone. */
export const amount = (name: string) => screen.findByRole('heading', { name })

export const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

/** What those hear who do not see it. */
export const heard = () => screen.getAllByRole('status').map(({ textContent }) => textContent).join(' ')
