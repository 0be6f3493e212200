import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { listRefundIds } from '../testing/refunds.ts'
import { stage } from '../testing/stage.tsx'
import { WalletBalance } from './wallet-balance.tsx'
import { WalletRefundHistory } from './wallet-refund-history.tsx'

const list = () => screen.findByRole('list', { name: 'History' })
const rows = async () => within(await list()).getAllByRole('button')

/** What is said of Automatic Protection is asked for beside the list. */
const withoutPolicy = (requests: readonly string[]) => requests.filter((request) => request !== 'GET /v1/policy')

describe('the history', () => {
  it('says what will appear, where nothing has yet', async () => {
    await stage(<WalletRefundHistory />, { policy: 'anumi', play: (world) => world.scenario('empty wallet') })
    expect(await screen.findByText('Nothing here yet')).toBeVisible()
    expect(screen.getByText(/Every credit that comes or goes appears here/)).toBeVisible()
    expect(screen.getByText('0 credits')).toBeVisible()
    expect(screen.queryByRole('searchbox')).toBeNull()
  })

  it('shows a return within a second, without anyone asking (A12, C4, C6)', async () => {
    const { world } = await stage(<WalletRefundHistory />, { policy: 'anypic', play: (w) => w.scenario('fresh pack') })
    expect(await rows()).toHaveLength(1)
    await world.generate({ kind: 'video', feature: 'video_generator', credits: 12, outcome: 'failed' })
    expect(await screen.findByText('Video could not be made', undefined, { timeout: 3000 })).toBeVisible()
    const [back, used, bought] = await rows()
    expect(back!.textContent).toBe('Video could not be made+12 Automatic · 11:00 · Balance 100Returned')
    expect(used!.textContent).toBe('Video Generator · 12 credits used−12 11:00 · Balance 88')
    expect(bought!.textContent).toBe('Pack of 100 · 48001 bought+100 €10.00 · 11:00 · Balance 100')
  })

  it('points out what has just come back', async () => {
    const { world } = await stage(<WalletRefundHistory />, { policy: 'anypic', play: (w) => w.scenario('fresh pack') })
    await screen.findByText('100 credits')
    const generation = await world.startGeneration({ credits: 12 })
    await screen.findByText('88 credits')
    await world.finishGeneration(generation!.id, { outcome: 'failed' })
    expect(await screen.findByText('+12 just now')).toBeVisible()
  })

  it('opens with one request beside the stream, in StrictMode too', async () => {
    const { requests } = await stage(<WalletRefundHistory />, { policy: 'anypic', play: (w) => w.scenario('failed video') })
    await list()
    await waitFor(() => expect(requests).toContain('GET /v1/events'))
    expect(withoutPolicy(requests).sort()).toEqual(['GET /v1/events', 'GET /v1/wallet/history'])
    await waitFor(() => expect(requests).toContain('GET /v1/policy'))
    expect(requests[0]).toBe('GET /v1/wallet/history')
  })

  it('takes in what has changed with one request, for the balance too', async () => {
    const { world, requests } = await stage(
      <>
        <WalletBalance />
        <WalletRefundHistory />
      </>,
      { policy: 'anypic', play: (w) => w.scenario('fresh pack') },
    )
    await list()
    await waitFor(() => expect(requests).toContain('GET /v1/events'))
    const before = requests.length
    await world.generate({ credits: 12 })
    await waitFor(() => expect(screen.getAllByText('88 credits')).toHaveLength(2))
    expect(await rows()).toHaveLength(2)
    expect(withoutPolicy(requests.slice(before))).toEqual(['GET /v1/wallet/history'])
  })

  it('opens a line to look at closely in front of the list, and gives the focus back', async () => {
    const { world } = await stage(<WalletRefundHistory />, { policy: 'anumi', play: (w) => w.scenario('refund asked for') })
    const [row] = await rows()
    expect(row!.textContent).toMatch(/^Pack of 100 · 48001−100 €10\.00Pack refund · 11:00 · Balance 0/)
    await userEvent.click(row!)
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByRole('heading', { name: '€10.00' })).toBeVisible()
    const [refundId] = await listRefundIds(world)
    await world.payOut(refundId!)
    expect(await within(dialog).findByText('Sent to Visa ·· 4242')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(row).toHaveFocus())
    expect(row!.textContent).toContain('Arrives')
  })

  it('opens a ledger entry likewise', async () => {
    await stage(<WalletRefundHistory />, { policy: 'anumi', play: (w) => w.scenario('fresh pack') })
    await userEvent.click((await rows())[0]!)
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByText('+100 credits')).toBeVisible()
  })

  it('marks what has not come in time, and says that there is a way on (B35, D14)', async () => {
    await stage(<WalletRefundHistory />, { policy: 'anumi', play: (w) => w.scenario('overdue payout') })
    expect((await rows())[0]!.textContent).toContain('Overdue · what to do')
  })

  it('says so when a payment came back (B29)', async () => {
    await stage(<WalletRefundHistory />, { policy: 'anumi', play: (w) => w.scenario('failed payout') })
    expect((await rows())[0]!.textContent).toContain('Payment failed · what to do')
  })

  it('marks a run that has not ended for a day (D14)', async () => {
    await stage(<WalletRefundHistory />, { policy: 'jimeng', play: (w) => w.scenario('stuck video') })
    expect((await rows())[0]!.textContent).toBe('Video Generator · 20 credits used−20 11:00 · Balance 80Overdue · what to do')
  })

  it('says what credits are held for, while they are', async () => {
    const { world } = await stage(<WalletRefundHistory />, { policy: 'photoroom', play: (w) => w.scenario('fresh pack') })
    await list()
    const generation = await world.startGeneration({ credits: 4, feature: 'portrait' })
    expect(await screen.findByText('Held for Portrait')).toBeVisible()
    await world.finishGeneration(generation!.id)
    expect(await screen.findByText('Portrait · 4 credits used')).toBeVisible()
    expect(await rows()).toHaveLength(2)
  })

  it('shows what was approved later without a sign, and the credits in a line of their own', async () => {
    const { world } = await stage(<WalletRefundHistory />, { policy: 'standard-30', play: (w) => w.scenario('failed video') })
    expect((await rows())[0]!.textContent).toMatch(/^Video could not be made 20 creditsAutomatic · 11:00 · Balance 80(Decision|Reply) by/)
    const [refundId] = await listRefundIds(world)
    await world.decideReview(refundId!, 'approve')
    await waitFor(async () => expect(await rows()).toHaveLength(4))
    const [back, decided] = await rows()
    expect(back!.textContent).toMatch(/^Back from MG-\w+\+20 11:00 · Balance 100$/)
    expect(decided!.textContent).toMatch(/^Video could not be made 20 creditsAutomatic · 11:00 · Balance 80Returned$/)
  })
})

describe('a line looked at closely', () => {
  const open = async (...options: Parameters<typeof stage>) => {
    const scene = await stage(...options)
    await userEvent.click((await rows())[0]!)
    return { ...scene, dialog: await screen.findByRole('dialog') }
  }

  it('says where a run failed (A13)', async () => {
    const { dialog } = await open(<WalletRefundHistory />, { policy: 'anypic', play: (w) => w.scenario('failed video') })
    expect(await within(dialog).findByText('Kling')).toBeVisible()
    expect(within(dialog).getByText('Back in your wallet')).toBeVisible()
  })

  it('names the kind of a refund as its line does', async () => {
    await stage(<WalletRefundHistory />, { policy: 'anumi', play: (w) => w.scenario('first courtesy used') })
    const row = (await rows()).find(({ textContent }) => textContent.includes('Bad result'))!
    expect(row.textContent).toMatch(/Courtesy · /)
    await userEvent.click(row)
    expect(await screen.findByText('Courtesy', { selector: 'dd' })).toBeVisible()
  })

  it('keeps to the note of the reviewer once they have decided', async () => {
    const { world, dialog } = await open(<WalletRefundHistory />, { policy: 'standard-30', play: (w) => w.scenario('review pending') })
    await within(dialog).findByText('In review', { selector: '.makegood-badge' })
    const [refundId] = await listRefundIds(world)
    await world.decideReview(refundId!, 'decline', { note: 'The payment was found to be sound.' })
    expect(await within(dialog).findByText('“The payment was found to be sound.”')).toBeVisible()
    expect(within(dialog).queryByText(/so a person|leaves this to a person/)).toBeNull()
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
    await userEvent.fill(screen.getByRole('searchbox'), '48001')
    await screen.findByRole('button', { name: 'Remove: “48001”' })
    await world.buyPack({ userId: 'bob', credits: 7 })
    const seen: string[] = []
    const observer = new MutationObserver(() => seen.push(document.body.textContent ?? ''))
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    reset({ userId: 'bob' })
    seen.push(document.body.textContent ?? '')
    expect(await screen.findAllByText('7 credits')).not.toHaveLength(0)
    await screen.findByText(/^Pack of 7 · 48\d+ bought$/)
    observer.disconnect()
    expect(seen.filter((text) => /Video could not|100 credits|48001/.test(text))).toEqual([])
    expect(screen.getByRole('searchbox')).toHaveValue('')
  })
})
