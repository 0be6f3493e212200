import type { RefundWorld } from '@makegood/msw'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { close, heard, lookAtIt, openRefund, press } from '../../testing/refund-page.tsx'
import { listRefunds, requestRefund } from '../../testing/refunds.ts'

/** The bank has sent the money of a refund back. */
async function bounce(world: RefundWorld) {
  const refundId = await requestRefund(world, (await world.buyPack()).id, 'defective')
  await world.decideReview(refundId, 'approve')
  await world.payOut(refundId)
  await world.failTransfer(refundId)
}

const places = () => screen.findByRole('group', { name: 'Where should it go?' })
const changed = (requests: string[]) => requests.filter((one) => one.endsWith('/destination')).length

describe('another way for money that the bank sent back (B29, B37)', () => {
  it('says what happened and shows the places that are allowed, none of them chosen', async () => {
    const { requests } = await openRefund('standard-30', bounce)
    expect(await screen.findByText('€10.00 could not be paid to Visa ·· 4242: the bank sent it back.')).toBeVisible()
    const radios = within(await places()).getAllByRole('radio')
    expect(radios.map((radio) => radio.closest('label')!.textContent)).toEqual([
      'Visa ·· 4242The way you paid · Tried before', 'Your account balance', 'A bank accountA person has to agree to this one.',
    ])
    expect(radios.filter((radio) => (radio as HTMLInputElement).checked)).toEqual([])
    await press('Send it there')
    expect(await screen.findByText('Choose where it should go.')).toBeVisible()
    expect(radios[0]).toHaveFocus()
    expect(changed(requests)).toBe(0)
  })

  it('sends it there at once, and once', async () => {
    const { world, requests } = await openRefund('standard-30', bounce)
    await places()
    await userEvent.click(screen.getByText('Your account balance'))
    await userEvent.dblClick(screen.getByRole('button', { name: 'Send it there' }))
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Where should it go?' })).toBeNull())
    expect(screen.getByRole('heading', { name: '€10.00' })).toHaveFocus()
    expect(heard()).toContain('It is paid out anew.')
    const [refund] = await listRefunds(world)
    expect(refund!.transfers.at(-1)).toMatchObject({ destination: 'balance', status: 'pending' })
    expect(changed(requests)).toBe(1)
  })

  it('asks a person where one has to agree', async () => {
    const { world } = await openRefund('standard-30', bounce)
    await places()
    await userEvent.click(screen.getByText('A bank account'))
    await press('Ask for this')
    expect(await screen.findByText('In review', { selector: '.makegood-badge' })).toBeVisible()
    expect(heard()).toContain('A person looks at the new destination.')
    expect((await listRefunds(world))[0]!.status).toBe('in_review')
  })

  it('keeps what was chosen over a failure, closing and a reload', async () => {
    const { world, reload } = await openRefund('standard-30', bounce)
    await places()
    await userEvent.click(screen.getByText('Your account balance'))
    world.network.failing = 1
    await press('Send it there')
    expect(await screen.findByText(/The service is down for the moment/)).toBeVisible()
    await close()
    reload()
    await lookAtIt()
    await places()
    expect(screen.getByRole('radio', { name: 'Your account balance' })).toBeChecked()
    await press('Send it there')
    await waitFor(async () => expect((await listRefunds(world))[0]!.transfers).toHaveLength(2))
  })

  it('tries the only place again without a choice', async () => {
    const { world } = await openRefund('anumi', (one) => one.scenario('failed payout'))
    expect(within(await places()).getByRole('radio')).toBeChecked()
    await press('Send it there')
    await waitFor(async () => expect((await listRefunds(world))[0]!.transfers.at(-1)).toMatchObject({ destination: 'original_method', status: 'pending' }))
  })
})
