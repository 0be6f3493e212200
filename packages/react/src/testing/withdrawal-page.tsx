import { screen, waitFor, within } from '@testing-library/react'
import type { RefundWorld } from '@makegood/msw'
import { type ReactNode, useState } from 'react'
import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { RefundProviderProps } from '../provider.tsx'
import { stage } from './stage.tsx'
import { buyWithRight, Guest, PackStand } from './withdrawals.tsx'

export const LABEL = 'withdraw from contract here'
export const CONFIRM = 'confirm withdrawal'

type Options = { play?: (world: RefundWorld) => Promise<unknown>; props?: Partial<RefundProviderProps> }

/** A page with the button of a pack that has the right. */
export const withPack = ({ play = buyWithRight, props = {} }: Options = {}, shown: ReactNode = <PackStand />) =>
  stage(shown, { policy: 'anumi', play, props })

/** A page of somebody who is signed out, or for whom no token can be had. */
export async function withGuest(shown: ReactNode, options: Partial<Omit<Parameters<typeof Guest>[0], 'world'>> = {}) {
  let put: (world: RefundWorld) => void = () => {}
  function Page() {
    const [world, setWorld] = useState<RefundWorld | null>(null)
    put = setWorld
    return world && <Guest world={world} {...options}>{shown}</Guest>
  }
  const scene = await stage(<Page />, { policy: 'anumi', play: buyWithRight })
  put(scene.world)
  return scene
}

export const findButton = (name = LABEL) => screen.findByRole('button', { name })
export const dialog = () => screen.getByRole('dialog')
export const inDialog = () => within(dialog())
export const field = (name: string) => screen.findByRole('textbox', { name })

export async function open(name = LABEL) {
  await userEvent.click(await findButton(name))
  await field('Your name')
}

/** Opens what the service fills in. */
export async function openFilled() {
  await open()
  await waitFor(async () => expect(await field('E-mail for the receipt')).toHaveValue('ada@example.com'))
}

export async function fillIn(values: { name?: string; contract?: string; email?: string } = {}) {
  const { name = 'Ada Lovelace', contract = '48001', email = 'ada@example.com' } = values
  await userEvent.fill(await field('Your name'), name)
  await userEvent.fill(await field('Contract'), contract)
  await userEvent.fill(await field('E-mail for the receipt'), email)
}

export const confirm = async (name = CONFIRM) => userEvent.click(await screen.findByRole('button', { name }))
export const received = () => screen.findByRole('heading', { name: 'Withdrawal received' })
export const noDialog = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
export const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

/** The receipts that were mailed, oldest first. */
export const mailed = (world: RefundWorld) => world.messages.filter(({ kind }) => kind === 'withdrawal_received')
