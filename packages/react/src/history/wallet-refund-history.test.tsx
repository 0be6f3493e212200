import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { listRefundIds } from '../testing/refunds.ts'
import { stage } from '../testing/stage.tsx'
import { WalletBalance } from './wallet-balance.tsx'
import { WalletRefundHistory } from './wallet-refund-history.tsx'

const list = () => screen.findByRole('list', { name: 'Refunds' })
const rows = async () => within(await list()).getAllByRole('button')

describe('the history', () => {
  it('says what will appear, where nothing has yet', async () => {
    await stage(<WalletRefundHistory />, { policy: 'anumi', play: (world) => world.scenario('fresh pack') })
    expect(await screen.findByText('No refunds yet')).toBeVisible()
    expect(screen.getByText(/Credits that come back from failed generations appear here by themselves/)).toBeVisible()
    expect(screen.getByText('100 credits')).toBeVisible()
  })

  it('shows a return within a second, without anyone asking (A12, C4, C6)', async () => {
    const { world } = await stage(<WalletRefundHistory />, { policy: 'anypic', play: (w) => w.scenario('fresh pack') })
    await screen.findByText('No refunds yet')
    await world.generate({ kind: 'video', feature: 'video_generator', credits: 12, outcome: 'failed' })
    expect(await screen.findByText('Video could not be made', undefined, { timeout: 1000 })).toBeVisible()
    const [row] = await rows()
    expect(row!.textContent).toMatch(/\+12/)
    expect(row!.textContent).toMatch(/Automatic · 11:00/)
    expect(row!.textContent).toMatch(/Returned/)
  })

  it('points out what has just come back', async () => {
    const { world } = await stage(<WalletRefundHistory />, { policy: 'anypic', play: (w) => w.scenario('fresh pack') })
    await screen.findByText('100 credits')
    const generation = await world.startGeneration({ credits: 12 })
    await screen.findByText('88 credits')
    await world.finishGeneration(generation!.id, { outcome: 'failed' })
    expect(await screen.findByText('+12 just now')).toBeVisible()
  })

  it('asks the service once for each thing, in StrictMode too', async () => {
    const { requests } = await stage(
      <>
        <WalletBalance />
        <WalletRefundHistory />
      </>,
      { policy: 'anypic', play: (w) => w.scenario('failed video') },
    )
    await list()
    await waitFor(() => expect(requests).toContain('GET /v1/events'))
    expect([...requests].sort()).toEqual(['GET /v1/events', 'GET /v1/refunds', 'GET /v1/wallet'])
  })

  it('shows more, page by page, newest first', async () => {
    const { count } = await stage(<WalletRefundHistory />, {
      policy: 'anypic',
      play: async (w) => {
        await w.buyPack({ credits: 500 })
        for (let made = 0; made < 25; made++) {
          await w.generate({ outcome: 'failed', credits: made + 1 })
          await w.advance({ minutes: 1 })
        }
      },
    })
    expect(await rows()).toHaveLength(20)
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }))
    await waitFor(async () => expect(await rows()).toHaveLength(25))
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
    const all = await rows()
    await waitFor(() => expect(all[20]).toHaveFocus())
    expect(all[0]!.textContent).toContain('+25')
    expect(all[24]!.textContent).toMatch(/\+1(?!\d)/)
    expect(count('GET /v1/refunds')).toBe(2)
  })

  it('opens one to look at closely, and gives the focus back', async () => {
    const { world } = await stage(<WalletRefundHistory />, { policy: 'anumi', play: (w) => w.scenario('refund asked for') })
    await userEvent.click((await rows())[0]!)
    const amount = await screen.findByRole('heading', { name: '€10.00' })
    await waitFor(() => expect(amount).toHaveFocus())
    expect(screen.getByText('Approved', { selector: '.makegood-badge' })).toBeVisible()
    expect(screen.getByText('Arrives')).toBeVisible()

    const [refundId] = await listRefundIds(world)
    await world.payOut(refundId!)
    expect(await screen.findByText('Sent to Visa ·· 4242')).toBeVisible()
    expect(screen.getByText('On its way')).toBeVisible()
    await world.arrive(refundId!)
    expect(await screen.findByText('Arrived', { selector: '.makegood-badge' })).toBeVisible()

    await userEvent.click(screen.getByRole('button', { name: 'All refunds' }))
    const [row] = await rows()
    expect(row).toHaveFocus()
    expect(row!.textContent).toContain('Arrived')
  })

  it('marks money that has not come in time (B35)', async () => {
    await stage(<WalletRefundHistory />, { policy: 'anumi', play: (w) => w.scenario('overdue payout') })
    expect((await rows())[0]!.textContent).toContain('Overdue')
    await userEvent.click((await rows())[0]!)
    expect(await screen.findByText(/Your bank can look for it by the reference PAY-/)).toBeVisible()
    expect(screen.getByText(/^was due /)).toBeVisible()
  })

  it('says so when a payment came back (B29)', async () => {
    await stage(<WalletRefundHistory />, { policy: 'anumi', play: (w) => w.scenario('failed payout') })
    expect((await rows())[0]!.textContent).toContain('Payment failed')
    await userEvent.click((await rows())[0]!)
    expect(await screen.findByText(/The bank sent the payment back/)).toBeVisible()
    expect(screen.queryByText('Arrives')).toBeNull()
  })
})

it('says where a run failed (A13)', async () => {
  await stage(<WalletRefundHistory />, { policy: 'anypic', play: (w) => w.scenario('failed video') })
  await userEvent.click((await rows())[0]!)
  expect(await screen.findByText('Kling')).toBeVisible()
  expect(screen.getByText('Back in your wallet')).toBeVisible()
})

it('names the kind of a refund alike in the list and on a closer look, and once a row', async () => {
  await stage(<WalletRefundHistory />, { policy: 'anumi', play: (w) => w.scenario('first courtesy used') })
  const [row] = await rows()
  expect(row!.textContent).toMatch(/Courtesy · /)
  await userEvent.click(row!)
  expect(await screen.findByText('Courtesy', { selector: 'dd' })).toBeVisible()
})

it('keeps to the note of the reviewer once they have decided', async () => {
  const { world } = await stage(<WalletRefundHistory />, {
    policy: 'standard-30',
    play: (w) => w.scenario('review pending'),
  })
  await userEvent.click((await rows())[0]!)
  await screen.findByText('In review', { selector: '.makegood-badge' })
  const [refundId] = await listRefundIds(world)
  await world.decideReview(refundId!, 'decline', { note: 'The payment was found to be sound.' })
  expect(await screen.findByText('“The payment was found to be sound.”')).toBeVisible()
  expect(screen.queryByText(/so a person|leaves this to a person/)).toBeNull()
})

describe('trouble', () => {
  it('at the start is said in words, with a way on', async () => {
    const { world } = await stage(<WalletRefundHistory />, {
      policy: 'anypic',
      play: async (w) => {
        await w.scenario('failed video')
        w.network.offline = true
      },
    })
    expect(await screen.findByText(/There is no connection/)).toBeVisible()
    world.network.offline = false
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Video could not be made')).toBeVisible()
  })

  it('later keeps what was known', async () => {
    const { world } = await stage(<WalletRefundHistory />, { policy: 'anypic', play: (w) => w.scenario('failed video') })
    await list()
    await waitFor(() => expect(screen.getByText('100 credits')).toBeVisible())
    world.network.failing = 100
    await world.generate({ outcome: 'failed' })
    expect(await screen.findByText('This could not be brought up to date.')).toBeVisible()
    expect(screen.getByText('Video could not be made')).toBeVisible()
    world.network.failing = 0
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Image could not be made')).toBeVisible()
  })
})

describe('another user', () => {
  it('sees nothing of the former one, not for one frame', async () => {
    const { reset, world } = await stage(
      <>
        <WalletBalance />
        <WalletRefundHistory />
      </>,
      { policy: 'anypic', play: (w) => w.scenario('failed video') },
    )
    await screen.findByText('Video could not be made')
    await world.buyPack({ userId: 'bob', credits: 7 })
    const seen: string[] = []
    const observer = new MutationObserver(() => seen.push(document.body.textContent ?? ''))
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    reset({ userId: 'bob' })
    seen.push(document.body.textContent ?? '')
    expect(await screen.findAllByText('7 credits')).not.toHaveLength(0)
    await screen.findByText('No refunds yet')
    observer.disconnect()
    expect(seen.filter((text) => /Video could not|100 credits/.test(text))).toEqual([])
  })
})
