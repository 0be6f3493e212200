import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { close, heard, lookAtIt, openRefund, press } from '../../testing/refund-page.tsx'
import { listRefunds, reportElsewhere } from '../../testing/refunds.ts'

const question = () => screen.findByRole('group', { name: 'Take this request back?' })
const inReview = () => openRefund('standard-30', async (world) => world.scenario('refund asked for'))

describe('taking a request back', () => {
  it('says first what becomes of it, and is done once', async () => {
    const { world, requests } = await inReview()
    await press('Take the request back')
    const asked = within(await question())
    expect(asked.getByText('Take this request back?')).toHaveFocus()
    expect(await asked.findByText('100 credits that were kept for it come back to your wallet.')).toBeVisible()
    expect(asked.getByText('You can ask again as long as the time for it lasts.')).toBeVisible()
    await userEvent.dblClick(asked.getByRole('button', { name: 'Take it back' }))

    await waitFor(() => expect(screen.queryByRole('group', { name: 'Take this request back?' })).toBeNull())
    expect(within(await screen.findByRole('list', { name: 'What has happened' })).getByText('Taken back')).toBeVisible()
    expect(screen.getByRole('heading', { level: 3 })).toHaveFocus()
    expect(heard()).toContain('The request is taken back. 100 credits are back in your wallet.')
    expect((await listRefunds(world))[0]!.status).toBe('canceled')
    expect(requests.filter((one) => one.endsWith('/cancel'))).toHaveLength(1)
    expect(screen.queryByRole('button', { name: 'Take the request back' })).toBeNull()
  })

  it('can be left by a button and by Escape, which leave the dialog open and the focus where it was', async () => {
    const { requests } = await inReview()
    await press('Take the request back')
    await question()
    await press('Keep it')
    expect(await screen.findByRole('button', { name: 'Take the request back' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await question()
    await userEvent.keyboard('{Escape}')
    expect(await screen.findByRole('button', { name: 'Take the request back' })).toHaveFocus()
    expect(screen.getByRole('dialog')).toBeVisible()
    expect(requests.filter((one) => one.endsWith('/cancel'))).toHaveLength(0)
  })

  it('that failed keeps the question open, over closing too, and goes again under the same key', async () => {
    const { world } = await inReview()
    await press('Take the request back')
    world.network.failing = 1
    await press('Take it back')
    expect(await screen.findByText(/The service is down for the moment/)).toBeVisible()
    await close()
    await lookAtIt()
    await question()
    world.network.loseAnswer = 1
    await press('Try again')
    await waitFor(() => expect(heard()).toContain('The request is taken back.'))
    expect(screen.queryByRole('alert')).toBeNull()
    expect((await listRefunds(world))[0]!.status).toBe('canceled')
  })

  it('says so where it was decided in the meantime', async () => {
    const { world } = await inReview()
    await press('Take the request back')
    await question()
    world.network.latency = 200
    await press('Take it back')
    await world.decideReview((await listRefunds(world))[0]!.id, 'approve')
    expect(await screen.findByText('The refund has changed in the meantime. Nothing was done.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Take the request back' })).toBeNull()
  })

  it('of a report names no credits where none are kept', async () => {
    await openRefund('jimeng', async (world) => {
      await world.buyPack()
      const { generation } = await world.generate({ outcome: 'incomplete' })
      await reportElsewhere(world, generation.results[0]!.id)
    })
    await press('Take the request back')
    expect(await screen.findByText('You can report it again as long as the time for it lasts.')).toBeVisible()
    await waitFor(() => expect(screen.queryByText(/kept for it/)).toBeNull())
  })

  it('is not offered for what comes back by itself, nor once it is decided', async () => {
    await openRefund('anypic', async (world) => world.scenario('failed video'))
    expect(screen.queryByRole('button', { name: 'Take the request back' })).toBeNull()
  })
})
