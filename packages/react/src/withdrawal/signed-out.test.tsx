import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { confirm, dialog, field, fillIn, inDialog, LABEL, mailed, noDialog, open, press, received, withGuest } from '../testing/withdrawal-page.tsx'
import { WithdrawalButton } from './withdrawal-button.tsx'

describe('somebody who is signed out', () => {
  it('types all of it, hears at each field what is missing, and gets the same receipt', async () => {
    const { world } = await withGuest(<WithdrawalButton />)
    await open()
    await confirm()
    expect(await screen.findAllByText('Fill this in.')).toHaveLength(3)
    expect(await field('Your name')).toHaveFocus()
    await fillIn({ email: 'ada' })
    await confirm()
    expect(await field('E-mail for the receipt')).toHaveAccessibleDescription('Write an e-mail address, such as ada@example.com.')
    await fillIn()
    await confirm()
    await received()
    expect(mailed(world)[0]!.to).toBe('ada@example.com')
    expect(inDialog().queryByRole('button', { name: 'See how it stands' })).toBeNull()
  })

  it('leaves nothing on the device', async () => {
    await withGuest(<WithdrawalButton />)
    await open()
    await fillIn({ name: 'Secret Person' })
    await press('Close')
    await noDialog()
    expect(JSON.stringify({ ...localStorage })).not.toContain('Secret')
    await open()
    expect(await field('Your name')).toHaveValue('Secret Person')
  })

  it('can make another statement after the first', async () => {
    const { world } = await withGuest(<WithdrawalButton />)
    for (const contract of ['48001', '48002']) {
      await open()
      await fillIn({ contract })
      await confirm()
      await received()
      await press('Done')
      await noDialog()
    }
    expect(mailed(world).map(({ statement }) => statement!.contract)).toEqual(['48001', '48002'])
  })

  it('finds nothing at one contract of what was typed at another', async () => {
    await withGuest(
      <>
        <WithdrawalButton contract="48001" />
        <WithdrawalButton contract="48002" />
      </>,
    )
    const [one, other] = await screen.findAllByRole('button', { name: LABEL })
    one!.click()
    await userEvent.fill(await field('Your name'), 'Ada')
    other!.click()
    await waitFor(async () => expect(await field('Contract')).toHaveValue('48002'))
    expect(await field('Your name')).toHaveValue('')
  })

  it('finds the receipt that came while the dialog was closed', async () => {
    const { world } = await withGuest(<WithdrawalButton />)
    await open()
    await fillIn()
    world.network.latency = 1500
    await confirm()
    await press('Close')
    await noDialog()
    await waitFor(() => expect(mailed(world)).toHaveLength(1))
    await press(LABEL)
    expect(await received()).toHaveFocus()
  })

  it('is not kept out by a host that cannot bring a token', async () => {
    const { world } = await withGuest(<WithdrawalButton name="Ada" email="ada@example.com" contract="48001" />, {
      getToken: () => {
        throw new Error('no session')
      },
    })
    await open()
    await confirm()
    await received()
    expect(mailed(world)).toHaveLength(1)
  })
})

describe('whatever is written', () => {
  const HOSTILE = '<img src=x onerror=alert(1)>"\u202Eevil'

  it('stays text, and turns nothing around it', async () => {
    await withGuest(<WithdrawalButton />)
    await open()
    await fillIn({ name: HOSTILE, contract: `${HOSTILE}&` })
    await confirm()
    await received()
    expect(dialog().querySelector('img')).toBeNull()
    expect(inDialog().getByText(HOSTILE).tagName).toBe('BDI')
  })

  it('is no longer than the service takes', async () => {
    await withGuest(<WithdrawalButton />)
    await open()
    expect(await field('Your name')).toHaveAttribute('maxlength', '300')
  })
})
