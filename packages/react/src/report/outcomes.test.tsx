import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { RefundNotification, RefundOutcome } from '../tell.ts'
import { fill, findBadResult, menuOf, more, onePicture, openReport, PICTURE, submit } from '../testing/report-page.tsx'
import { listRefundIds } from '../testing/refunds.ts'
import { stage } from '../testing/stage.tsx'

describe('a report that is granted', () => {
  it('brings the credits back at once, says the new balance, and notifies (E7, E20)', async () => {
    const { count, reset, world } = await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    await fill('Clearly unusable', 'Garbled from edge to edge')
    await userEvent.dblClick(screen.getByRole('button', { name: 'Submit' }))
    const heading = await screen.findByRole('heading', { name: '4 credits are back in your wallet' })
    await waitFor(() => expect(heading).toHaveFocus())
    expect(screen.getByText(/^Balance 100 · ref\. MG-/)).toBeVisible()
    expect(count('POST /v1/reports')).toBe(1)
    // Once for the result in sight, and once more at the most, when the event of the refund says so.
    expect(count('GET /v1/forecasts')).toBeLessThanOrEqual(2)
    expect(count('GET /v1/policy')).toBe(1)

    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    await waitFor(() => expect(more()).toHaveFocus())
    const notification = await screen.findByText('4 credits are back in your wallet')
    expect(screen.getByRole('status', { name: 'Refund notifications' })).toContainElement(notification)
    await userEvent.click(screen.getByRole('button', { name: 'View' }))
    const refund = await screen.findByRole('dialog', { name: 'Refund' })
    expect(within(refund).getByRole('heading', { name: 'Refund' })).toHaveFocus()
    expect(await within(refund).findByText('Returned')).toBeVisible()
    // It stays where it is when it is rendered again.
    reset({ theme: 'dark' })
    await waitFor(() => expect(refund).toHaveAttribute('data-makegood-theme', 'dark'))
    expect(refund).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(more()).toHaveFocus())
    expect(world.messages.filter(({ kind }) => kind === 'safety_report')).toHaveLength(0)
  })

  it('tells the host alone, if it shows notifications itself, and survives what it throws', async () => {
    const uncaught = vi.fn<(event: ErrorEvent) => void>((event) => event.preventDefault())
    window.addEventListener('error', uncaught)
    const onOutcome = vi.fn<(outcome: RefundOutcome) => void>()
    const onNotify = vi.fn<(notification: RefundNotification) => void>(() => {
      throw new Error('the host is broken')
    })
    await stage(menuOf(), onePicture('photoroom', { onNotify, onOutcome }))
    await openReport()
    await fill('Clearly unusable', 'Garbled')
    await submit()
    await userEvent.click(await screen.findByRole('button', { name: 'Done' }))
    expect(onNotify).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'success', title: '4 credits are back in your wallet' }))
    expect(onOutcome).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ subject: { kind: 'result', id: 'generation-2-1' }, verdict: 'granted', amount: { credits: 4 } }),
    )
    expect(screen.queryByText('4 credits are back in your wallet')).toBeNull()
    window.removeEventListener('error', uncaught)
  })

  it('goes on when the dialog is closed meanwhile, and notifies', async () => {
    const { world } = await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    await fill('Clearly unusable', 'Garbled')
    world.network.latency = 200
    await submit()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(await screen.findByText('4 credits are back in your wallet')).toBeVisible()
  })

  it('is given once as a courtesy, then goes to a person, with both said before (C16, C17)', async () => {
    const { world } = await stage(menuOf('generation-3-1'), { policy: 'anumi', play: (w) => w.scenario('first courtesy used') })
    await openReport()
    await fill('Broken anatomy', 'Three arms, and one of them is a branch')
    expect(screen.getByText(/A person looks at it first\. If accepted, 4 credits come back\./)).toBeVisible()
    expect(screen.getByText(/Your next courtesy refund is possible from/)).toBeVisible()
    await submit()
    expect(await screen.findByRole('heading', { name: 'A person looks at it now' })).toBeVisible()
    expect(screen.getByText(/You had your courtesy refund; the next is possible from/)).toBeVisible()
    expect(screen.getByText(/We aim to reply by/)).toBeVisible()
    expect(screen.getByText(/^ref\. /)).toBeVisible()
    expect((await world.service.operator.retrieve((await listRefundIds(world))[0]!)).status).toBe('in_review')
  })
})

describe('a report that is refused', () => {
  it('says why, on which clause, and offers the way on (A16)', async () => {
    const onRegenerate = vi.fn<() => void>()
    await stage(menuOf(PICTURE, onRegenerate), onePicture('anypic'))
    await openReport()
    expect(screen.getByText(/This goes to the team as feedback\. A result that was made and delivered is not refunded\./)).toBeVisible()
    await fill('Poor quality', 'Blurred')
    await submit()
    expect(await screen.findByRole('heading', { name: 'Not refunded this time' })).toBeVisible()
    expect(screen.getByText('A result that was made and delivered is not refunded.')).toBeVisible()
    expect(screen.getByText('Clause 4 of the refund policy')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Write to support' })).toHaveAttribute('href', 'mailto:hello@anypic.app?subject=Refund%20Request')
    await userEvent.click(screen.getByRole('button', { name: 'Regenerate' }))
    expect(onRegenerate).toHaveBeenCalledOnce()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('thanks and keeps silent where the policy hides its reasons (E8)', async () => {
    await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    await fill('Poor quality', 'Blurred')
    await submit()
    expect(await screen.findByRole('heading', { name: 'Thank you for your feedback' })).toBeVisible()
    expect(screen.queryByText(/unusable/)).toBeNull()
    expect(screen.queryByText(/Why|Clause|policy/)).toBeNull()
  })

  it('can be looked at a second time, where the policy allows it (B42, B43)', async () => {
    const { count } = await stage(menuOf(), onePicture('standard-30'))
    await openReport()
    await fill('Not to my taste', 'I had hoped for something much brighter')
    await submit()
    await screen.findByRole('heading', { name: 'Not refunded this time' })
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for a review' }))
    const field = await screen.findByRole('textbox', { name: /looked at again/ })
    await waitFor(() => expect(field).toHaveFocus())
    await userEvent.click(screen.getByRole('button', { name: 'Send for review' }))
    expect(field).toHaveFocus()
    expect(field).toBeInvalid()
    await userEvent.fill(field, 'The page promised bright colours.')
    await userEvent.click(screen.getByRole('button', { name: 'Send for review' }))
    const heading = await screen.findByRole('heading', { name: 'A person looks at it again' })
    await waitFor(() => expect(heading).toHaveFocus())
    expect(screen.queryByRole('heading', { name: 'Not refunded this time' })).toBeNull()
    expect(count('POST /v1/refunds')).toBe(0)
  })
})

describe('a result that was reported before', () => {
  it('shows how its case stands instead of a form (E12)', async () => {
    await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    await fill('Clearly unusable', 'Garbled')
    await submit()
    await userEvent.click(await screen.findByRole('button', { name: 'Done' }))
    await userEvent.click(more())
    expect(await screen.findByText('Reported already')).toBeVisible()
    await userEvent.click(await findBadResult())
    expect(await screen.findByRole('heading', { name: 'You have reported this already' })).toBeVisible()
    expect(await screen.findByText('Returned')).toBeVisible()
    expect(screen.queryByRole('radio')).toBeNull()
  })
})

it('says what the law may give instead of credits, before and after it is sent (C37)', async () => {
  await stage(menuOf(), {
    policy: 'jimeng',
    play: async (world) => {
      await world.buyPack({ sale: { country: 'DE', consumer: true } })
      await world.generate()
    },
  })
  await userEvent.click(more())
  await findBadResult()
  expect(screen.getByText('A person decides on a new try for free')).toBeVisible()
  await userEvent.click(await findBadResult())
  await fill('Clearly unusable', 'Garbled from edge to edge')
  expect(screen.getByText('A person looks at it first. If accepted, you get a new try for free.')).toBeVisible()
  await submit()
  expect(await screen.findByText('If accepted, you get a new try for free.')).toBeVisible()
  expect(screen.getByText(/^By law: Directive \(EU\) 2019\/770/)).toBeVisible()
  expect(screen.queryByText(/back to your wallet/)).toBeNull()
})
