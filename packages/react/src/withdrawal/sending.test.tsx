import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { listRefunds } from '../testing/refunds.ts'
import { PackStand } from '../testing/withdrawals.tsx'
import { CONFIRM, confirm, field, findButton, mailed, noDialog, open, openFilled, press, received, withPack } from '../testing/withdrawal-page.tsx'

const POST = 'POST /v1/withdrawals'

describe('a statement that is sent more than once', () => {
  it('is one by a double click', async () => {
    const { world, count } = await withPack()
    await openFilled()
    world.network.latency = 100
    await userEvent.dblClick(screen.getByRole('button', { name: CONFIRM }))
    await received()
    expect(count(POST)).toBe(1)
  })

  it('is none by a double click on the button that leads to it', async () => {
    const { count } = await withPack()
    await openFilled()
    fireEvent.click(screen.getByRole('button', { name: CONFIRM }), { detail: 2 })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(count(POST)).toBe(0)
  })

  it('is one where the answer was lost: nothing is claimed, and the same receipt comes at the next try', async () => {
    const { world, count } = await withPack()
    await openFilled()
    world.network.loseAnswer = 1
    await confirm()
    expect(await screen.findByText(/^No receipt came, so do not count on it/)).toBeVisible()
    expect(screen.queryByText('Withdrawal received')).toBeNull()
    await confirm()
    await received()
    expect(count(POST)).toBe(2)
    expect(mailed(world)).toHaveLength(1)
  })

  it('keeps its receipt in sight of a second click that was meant for the control', async () => {
    await withPack()
    await openFilled()
    await confirm()
    const title = await received()
    fireEvent.click(screen.getByRole('button', { name: 'Done' }), { detail: 2 })
    expect(title).toBeVisible()
  })

  it('is not said to be lost for certain once an answer did not come', async () => {
    const { world } = await withPack()
    await openFilled()
    world.network.loseAnswer = 1
    await confirm()
    await screen.findByText(/^No receipt came/)
    const name = await field('Your name')
    fireEvent.change(name, { target: { value: 'A'.repeat(301) } })
    await confirm()
    await waitFor(() => expect(name).toHaveAccessibleDescription('This was not accepted. Check it.'))
    expect(screen.getByText(/^No receipt came/)).toBeVisible()
    expect(screen.queryByText('Nothing was received.')).toBeNull()
  })

  it('is one where the page was left after the answer was lost', async () => {
    const { world, reload } = await withPack()
    await openFilled()
    world.network.loseAnswer = 1
    await confirm()
    await screen.findByText(/^No receipt came/)
    reload()
    // The service has it, and so says the pack.
    await findButton('Withdrawal received: see how it stands')
    expect(mailed(world)).toHaveLength(1)
  })

  it('is one refund from two tabs', async () => {
    const { world, client } = await withPack()
    await openFilled()
    const { pack } = (await client().packs.list()).items[0]!
    await client().withdrawals.create({ name: 'Ada Lovelace', contract: pack.orderId, email: 'ada@example.com', packId: pack.id })
    await confirm()
    await received()
    expect(await listRefunds(world)).toHaveLength(1)
  })
})

describe('a statement that is not received', () => {
  it('stays as it is, says so, and can be sent in another way', async () => {
    const { world } = await withPack()
    await openFilled()
    await userEvent.fill(await field('Your name'), 'Ada King')
    world.network.failing = 1
    await confirm()
    expect(await screen.findByText(/^No receipt came/)).toBeVisible()
    const statement = await field('Statement')
    expect(statement).toHaveValue(
      'I hereby withdraw from the contract named below.\n\nName: Ada King\nContract: 48001\nE-mail for the receipt: ada@example.com\n' +
        'Declared: 15 Jun 2026, 11:00 CEST\n\nPlease confirm that you received this, and when.',
    )
    expect(screen.getByRole('button', { name: 'Copy the statement' })).toBeVisible()
    expect(await field('Your name')).toHaveValue('Ada King')
    await confirm()
    await received()
    expect(mailed(world)[0]!.statement!.name).toBe('Ada King')
  })

  it('names the field that the service did not take, until it is changed', async () => {
    await withPack({}, <PackStand name={'A'.repeat(301)} />)
    await openFilled()
    const name = await field('Your name')
    await confirm()
    expect(await screen.findByText('Nothing was received.')).toBeVisible()
    expect(name).toHaveAccessibleDescription('This was not accepted. Check it.')
    await userEvent.fill(name, 'Ada')
    expect(name).not.toHaveAccessibleDescription('This was not accepted. Check it.')
    await confirm()
    await received()
  })

  it('is kept when its dialog closes, and on the device of who is signed in', async () => {
    const { reload } = await withPack()
    await openFilled()
    await userEvent.fill(await field('Your name'), 'Ada King')
    await press('Close')
    await noDialog()
    reload()
    await open()
    expect(await field('Your name')).toHaveValue('Ada King')
  })
})
