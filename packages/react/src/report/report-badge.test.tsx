import { screen, waitFor } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { reportElsewhere } from '../testing/refunds.ts'
import { fill, menuOf, onePicture, openReport, PICTURE, submit } from '../testing/report-page.tsx'
import { stage } from '../testing/stage.tsx'
import { ReportBadge } from './report-badge.tsx'
import { ReportMenu } from './report-menu.tsx'

const withMenu = <>{menuOf()}<ReportBadge resultId={PICTURE} className="mine" title="State" /></>

async function report() {
  await openReport()
  await fill('Clearly unusable', 'Garbled from edge to edge')
  await submit()
}

describe('a badge', () => {
  it('is nothing to see while there is nothing to tell, and takes no room', async () => {
    const ref = createRef<HTMLSpanElement>()
    const { requests } = await stage(
      <div style={{ display: 'inline-flex', gap: 20 }} data-testid="card">
        <ReportBadge ref={ref} resultId={PICTURE} className="mine" style={{ padding: 20 }} />
        <div style={{ inlineSize: 50, blockSize: 50 }} />
      </div>,
      onePicture('photoroom'),
    )
    await waitFor(() => expect(requests).toContain('GET /v1/forecasts'))
    expect(screen.getByTestId('card').getBoundingClientRect()).toMatchObject({ width: 50, height: 50 })
    expect(screen.getByTestId('card')).toHaveTextContent('')
    expect(ref.current).not.toBeVisible()
    expect(ref.current).not.toHaveAttribute('data-state')
  })

  it('says what an event tells of another device, in words and with a sign', async () => {
    const ref = createRef<HTMLSpanElement>()
    const { requests, world } = await stage(<ReportBadge ref={ref} resultId={PICTURE} className="mine" title="State" />, onePicture('photoroom'))
    await waitFor(() => expect(requests).toContain('GET /v1/events'))
    await waitFor(() => expect(requests).toContain('GET /v1/forecasts'))
    await reportElsewhere(world, PICTURE)
    const badge = await screen.findByText('Refunded')
    expect(badge).toBe(ref.current)
    expect(badge.tagName).toBe('SPAN')
    expect(badge).toHaveClass('makegood', 'mine')
    expect(badge).toHaveAttribute('title', 'State')
    expect(badge).toHaveAttribute('data-state', 'refunded')
    expect(badge.querySelector('svg[aria-hidden="true"]')).toBeVisible()
    expect(badge.closest('[aria-live]')).toBeNull()
  })

  it('follows a review to its end', async () => {
    const { requests, world } = await stage(<ReportBadge resultId="generation-3-1" />, {
      policy: 'anumi',
      play: (world) => world.scenario('first courtesy used'),
    })
    await waitFor(() => expect(requests).toContain('GET /v1/events'))
    const refundId = await reportElsewhere(world, 'generation-3-1', 'broken_anatomy')
    expect(await screen.findByText('In review')).toHaveAttribute('data-state', 'in_review')
    await world.decideReview(refundId!, 'approve')
    expect(await screen.findByText('Refunded')).toBeVisible()
  })

  it('says that a report brought no refund', async () => {
    const { world } = await stage(withMenu, onePicture('photoroom'))
    await openReport()
    await fill('Poor quality', 'Blurred')
    await submit()
    await userEvent.click(await screen.findByRole('button', { name: 'Done' }))
    expect(await screen.findByText('Reported')).toHaveAttribute('data-state', 'reported')
    expect(world.messages).toHaveLength(0)
  })
})

describe('a report of this page', () => {
  it('is waiting for a network, then sent', async () => {
    const { world } = await stage(withMenu, onePicture('photoroom'))
    await openReport()
    await fill('Clearly unusable', 'Garbled from edge to edge')
    world.network.offline = true
    await submit()
    expect(await screen.findByText('Waiting for network')).toHaveAttribute('data-state', 'waiting')
    world.network.offline = false
    await userEvent.click(screen.getByRole('button', { name: 'Try now' }))
    expect(await screen.findByText('Refunded')).toHaveAttribute('data-state', 'refunded')
  })

  it('is being sent', async () => {
    const { world } = await stage(withMenu, onePicture('photoroom'))
    await openReport()
    await fill('Clearly unusable', 'Garbled from edge to edge')
    world.network.latency = 60_000
    await submit()
    await waitFor(() => expect(document.querySelector('.makegood-state')).toHaveTextContent('Sending…'))
    expect(document.querySelector('.makegood-state')).toHaveAttribute('data-state', 'sending')
  })

  it('was not sent where the service refuses it', async () => {
    await stage(
      <>
        <ReportMenu resultId="nobody-knows-this" kind="image" alt="a cat in the rain" />
        <ReportBadge resultId="nobody-knows-this" />
      </>,
      onePicture('photoroom'),
    )
    await report()
    expect(await screen.findByText('Not sent')).toHaveAttribute('data-state', 'failed')
  })
})

it('has other words, and another language, where the host says so', async () => {
  const { world, requests, reset } = await stage(<ReportBadge resultId={PICTURE} />, onePicture('photoroom'))
  await waitFor(() => expect(requests).toContain('GET /v1/events'))
  await reportElsewhere(world, PICTURE)
  await screen.findByText('Refunded')
  reset({ messages: { language: { tag: 'de' }, states: { refunded: 'Erstattet' } } })
  expect(await screen.findByText('Erstattet')).toHaveAttribute('lang', 'de')
})
