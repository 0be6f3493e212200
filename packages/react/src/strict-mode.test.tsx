import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { WalletRefundHistory } from './history/wallet-refund-history.tsx'
import { PackRefundForm } from './pack-refund/pack-refund-form.tsx'
import { ReportBadge } from './report/report-badge.tsx'
import { ReportMenu } from './report/report-menu.tsx'
import { fill, findBadResult, menuOf, more, onePicture, openReport, submit } from './testing/report-page.tsx'
import { stage } from './testing/stage.tsx'

/** Long enough for whatever would be asked twice. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 300))

/** What was asked, and how often. */
const counts = (requests: readonly string[]) => Object.fromEntries([...new Set(requests)].sort().map((one) => [one, requests.filter((other) => other === one).length]))

const takes = Array.from({ length: 100 }, (_, at) => ({ resultId: `generation-2-${at + 1}`, kind: 'image' as const, alt: `take ${at + 1}` }))

describe('in StrictMode one request each is made for', () => {
  it('nothing, while a gallery of 100 only stands there', async () => {
    const { requests } = await stage(<>{takes.map((take) => <ReportMenu key={take.resultId} {...take} />)}</>, onePicture('photoroom'))
    await settle()
    expect(requests).toEqual([])
  })

  it('a gallery of 100 with badges', async () => {
    const { count } = await stage(
      <div style={{ fontSize: 2, lineHeight: 1 }}>{takes.map((take) => <ReportBadge key={take.resultId} resultId={take.resultId} />)}</div>,
      onePicture('photoroom'),
    )
    await waitFor(() => expect(count('GET /v1/forecasts')).toBe(1))
    await settle()
    expect(count('GET /v1/forecasts')).toBe(1)
  })

  it('a menu, and the report that is made from it', async () => {
    const { requests, count } = await stage(menuOf(), onePicture('photoroom'))
    await userEvent.click(more())
    await findBadResult()
    await waitFor(() => expect(count('GET /v1/events')).toBe(1))
    await settle()
    expect(counts(requests)).toEqual({ 'GET /v1/events': 1, 'GET /v1/forecasts': 1, 'GET /v1/wallet': 1 })
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
    await openReport()
    await fill('Clearly unusable', 'Garbled')
    await submit()
    await screen.findByRole('button', { name: 'Done' })
    await settle()
    expect(count('POST /v1/reports')).toBe(1)
    expect(count('GET /v1/policy')).toBeLessThanOrEqual(1)
  })

  it('the history', async () => {
    const { requests, count } = await stage(<WalletRefundHistory />, onePicture('photoroom'))
    await screen.findByRole('list', { name: 'History' })
    await waitFor(() => expect(count('GET /v1/events')).toBe(1))
    await settle()
    // The wallet comes with its history, unless changes were listened for before that.
    const { 'GET /v1/wallet': wallets = 0, ...made } = counts(requests)
    expect(made).toEqual({ 'GET /v1/events': 1, 'GET /v1/policy': 1, 'GET /v1/wallet/history': 1 })
    expect(wallets).toBeLessThanOrEqual(1)
  })

  it('the refund of a pack', async () => {
    const { requests, count } = await stage(<PackRefundForm />, { policy: 'anumi', play: (world) => world.scenario('partly used pack') })
    await userEvent.click(await screen.findByRole('button', { name: /^Pack of 100 credits/ }))
    await screen.findByText(/^To Visa/)
    await waitFor(() => expect(count('GET /v1/events')).toBe(1))
    await settle()
    const made = counts(requests)
    expect(Object.values(made).every((times) => times === 1)).toBe(true)
    expect(Object.keys(made)).toEqual(expect.arrayContaining(['GET /v1/packs', 'GET /v1/events']))
  })
})
