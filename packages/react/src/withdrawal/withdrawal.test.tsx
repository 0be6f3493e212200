import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { GERMAN } from '../testing/withdrawals.tsx'
import { CONFIRM, confirm, dialog, field, findButton, inDialog, mailed, noDialog, open, openFilled, press, received, withPack } from '../testing/withdrawal-page.tsx'

describe('withdrawing from a pack', () => {
  it('takes two presses and nothing to type, and says received with date, time, zone and reference (C36)', async () => {
    const { world } = await withPack()
    let presses = 0
    const pressed = () => (presses += 1)
    document.addEventListener('click', pressed)
    onTestFinished(() => document.removeEventListener('click', pressed))
    await userEvent.click(await findButton())
    await waitFor(async () => expect(await field('E-mail for the receipt')).toHaveValue('ada@example.com'))
    await confirm()
    expect(await received()).toHaveFocus()
    expect(presses).toBe(2)
    const [message] = mailed(world)
    expect(message!.statement).toEqual({ name: 'Ada Lovelace', contract: '48001', email: 'ada@example.com', credits: null })
    expect(inDialog().getByText('15 Jun 2026, 11:00 CEST')).toBeVisible()
    expect(inDialog().getByText(/^MG-/)).toBeVisible()
    expect(inDialog().getByText('The whole contract')).toBeVisible()
    expect(dialog()).not.toHaveTextContent('€')
    expect(dialog()).not.toHaveTextContent('approved')
  })

  it('asks for name, contract and e-mail, and offers one control beside Close: no reason, no sum, no way back', async () => {
    await withPack()
    await openFilled()
    expect(inDialog().getAllByRole('textbox').map((box) => box.getAttribute('name'))).toEqual(['name', 'contract', 'email'])
    expect(inDialog().getAllByRole('button').map(({ textContent, ariaLabel }) => ariaLabel ?? textContent)).toEqual(['Close', CONFIRM])
    expect(inDialog().queryByRole('link')).toBeNull()
    expect(dialog()).not.toHaveTextContent('€')
    expect(await field('Contract')).toHaveAccessibleDescription('Pack of 100 credits, bought 15 Jun 2026')
  })

  it('works with the keyboard alone, and gives the focus back', async () => {
    const { count } = await withPack()
    ;(await findButton()).focus()
    await userEvent.keyboard('{Enter}')
    await field('Your name')
    await userEvent.keyboard('{Escape}')
    await noDialog()
    expect(await findButton()).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    ;(await field('Your name')).focus()
    // A statement is made by its control, never by the way.
    await userEvent.keyboard('{Enter>5/}')
    expect(screen.getByRole('button', { name: CONFIRM })).toHaveFocus()
    expect(count('POST /v1/withdrawals')).toBe(0)
    await userEvent.keyboard('{Enter}')
    await received()
    await userEvent.keyboard('{Escape}')
    await noDialog()
    expect(await findButton('Withdrawal received: see how it stands')).toHaveFocus()
  })

  it('leads on to the refund, which is received and counts down fourteen days', async () => {
    await withPack()
    await openFilled()
    await confirm()
    await received()
    await press('See how it stands')
    await screen.findByRole('list', { name: 'What has happened' })
    expect(screen.getAllByText('Received').length).toBeGreaterThan(1)
    expect(dialog()).not.toHaveTextContent('In review')
    expect(inDialog().getByText('14 days left')).toBeVisible()
    expect(inDialog().getByText('Next: we work out what comes back')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await noDialog()
    await press('Withdrawal received: see how it stands')
    await screen.findByRole('list', { name: 'What has happened' })
  })
})

describe('a part of a contract', () => {
  it('is so many credits; the rest stays, and can be withdrawn from later', async () => {
    const { world, client } = await withPack()
    await openFilled()
    await userEvent.click(screen.getByRole('radio', { name: 'A part of it' }))
    const credits = await field('How many credits 88 left')
    for (const wrong of ['', '0', '1.5', 'ten']) {
      await userEvent.fill(credits, wrong)
      await confirm()
      expect(credits).toHaveAccessibleDescription('Write a whole number from 1.')
    }
    expect(credits).toHaveFocus()
    await userEvent.fill(credits, '20')
    await confirm()
    await received()
    expect(inDialog().getByText('20 credits')).toBeVisible()
    expect(mailed(world)[0]!.statement).toMatchObject({ credits: 20 })
    expect((await client().wallet.retrieve()).balance).toBe(68)
    await press('Done')
    await open()
    expect(await field('Your name')).toHaveValue('Ada Lovelace')
  })

  it('is not asked about where one credit is left', async () => {
    await withPack({ play: async (world) => void (await world.buyPack({ credits: 1, sale: GERMAN })) })
    await openFilled()
    expect(screen.queryByRole('radio')).toBeNull()
  })
})

describe('on a phone', () => {
  it('is a sheet whose one control is in reach', async () => {
    await page.viewport(390, 844)
    onTestFinished(() => page.viewport(414, 896))
    await withPack()
    await openFilled()
    const button = screen.getByRole('button', { name: CONFIRM }).getBoundingClientRect()
    expect(button.bottom).toBeLessThanOrEqual(844)
    expect(button.width).toBeGreaterThan(300)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  })
})

it('reads from right to left where the page does', async () => {
  await withPack({ props: { dir: 'rtl' } })
  await openFilled()
  expect(getComputedStyle(dialog()).direction).toBe('rtl')
  const [close, title] = [inDialog().getByRole('button', { name: 'Close' }), inDialog().getByRole('heading')]
  expect(close.getBoundingClientRect().left).toBeLessThan(title.getBoundingClientRect().left)
})

it('can be taken back, and declared again', async () => {
  await withPack()
  await openFilled()
  await confirm()
  await received()
  await press('See how it stands')
  await press('Take the withdrawal back')
  await press('Take it back')
  expect(await screen.findByText(/^The withdrawal is taken back\. 88 credits are back/)).toBeInTheDocument()
  await press('Close')
  await noDialog()
  expect(await findButton()).toHaveFocus()
  await open()
})
