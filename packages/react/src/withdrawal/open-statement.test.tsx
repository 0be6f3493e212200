import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { buyWithRight } from '../testing/withdrawals.tsx'
import { confirm, field, noDialog, open, openFilled, received, withPack } from '../testing/withdrawal-page.tsx'
import { WithdrawalButton } from './host-button.tsx'

describe('an open statement', () => {
  it('shows another user nothing of what was typed', async () => {
    const { reset } = await withPack({}, <WithdrawalButton packId="p1" />)
    await openFilled()
    await userEvent.fill(await field('Your name'), 'Secret Person')
    reset({ userId: 'grace' })
    await noDialog()
    await open()
    expect(await field('Your name')).not.toHaveValue('Secret Person')
    await waitFor(async () => expect(await field('E-mail for the receipt')).not.toHaveValue('ada@example.com'))
    expect(document.body.innerHTML).not.toContain('Secret')
  })

  it('shows another user no receipt that comes later', async () => {
    const { reset, world } = await withPack({}, <WithdrawalButton packId="p1" />)
    await openFilled()
    world.network.latency = 400
    await confirm()
    reset({ userId: 'grace' })
    await noDialog()
    await new Promise((resolve) => setTimeout(resolve, 1200))
    world.network.latency = 0
    await open()
    expect(screen.queryByText('Withdrawal received')).toBeNull()
  })

  it('stays while the time of its pack ends, and is received then', async () => {
    let end = 0
    const { world } = await withPack({
      async play(played) {
        end = Date.parse((await buyWithRight(played)).withdrawal!.until!)
        await played.clock.set(new Date(end - 4000).toISOString())
      },
    })
    await openFilled()
    await world.clock.set(new Date(end + 2000).toISOString())
    await new Promise((resolve) => setTimeout(resolve, 6500))
    expect(screen.getByRole('dialog')).toBeVisible()
    await confirm()
    await received()
  }, 20000)
})
