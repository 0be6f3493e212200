import { act, screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'
import { tryKeys } from '../testing/try-keys.ts'
import { CONFIRM, field, findButton, noDialog, openFilled, received, withPack } from '../testing/withdrawal-page.tsx'
import { withdrawalButton } from './withdrawal-button.guide.ts'

const control = () => screen.getByRole('button', { name: CONFIRM })

tryKeys('WithdrawalButton', withdrawalButton, {
  async open(press) {
    await withPack()
    ;(await findButton()).focus()
    await press()
    expect(await field('Your name')).toBeVisible()
  },
  async field(press) {
    const { count } = await withPack()
    await openFilled()
    const name = await field('Your name')
    act(() => name.focus())
    await press()
    await waitFor(() => expect(control()).toHaveFocus())
    act(() => name.focus())
    await userEvent.keyboard('{Enter>5/}')
    expect(control()).toHaveFocus()
    expect(count('POST /v1/withdrawals')).toBe(0)
  },
  async confirm(press) {
    await withPack()
    await openFilled()
    act(() => control().focus())
    await press()
    expect(await received()).toHaveFocus()
  },
  async close(press) {
    await withPack()
    await openFilled()
    await userEvent.fill(await field('Your name'), 'Ada King')
    await press()
    await noDialog()
    expect(await findButton()).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(await field('Your name')).toHaveValue('Ada King')
  },
})
