import { createRefundClient } from '@makegood/client'
import type { LiveState } from '@makegood/client/live'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { stage } from '../../testing/stage.tsx'
import { useSession } from '../../use-session.ts'
import { WalletRefundHistory } from '../wallet-refund-history.tsx'
import { NotLive } from './not-live.tsx'

const list = () => screen.findByRole('list', { name: 'History' })
/** That the stream stands. */
async function heard(requests: string[]) {
  await list()
  await waitFor(() => expect(requests).toContain('GET /v1/events'))
  await new Promise((resolve) => setTimeout(resolve, 50))
}
/** Long enough for the device to write. */
const kept = () => new Promise((resolve) => setTimeout(resolve, 100))
const rows = async () => within(await list()).getAllByRole('button')

describe('without a network', () => {
  it('says so at the start in words, with a way on', async () => {
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

  it('keeps what was known, says from when it is, and catches up', async () => {
    const { world, requests } = await stage(<WalletRefundHistory />, { policy: 'anypic', play: (w) => w.scenario('failed video') })
    await heard(requests)
    await world.advance({ minutes: 5 })
    world.network.offline = true
    await world.generate({ outcome: 'failed' })
    expect(await screen.findByText('You are offline. This is how it stood at 11:00.')).toBeVisible()
    expect(screen.getByText('Video could not be made')).toBeVisible()
    expect(screen.getByText('100 credits')).toBeVisible()
    world.network.offline = false
    window.dispatchEvent(new Event('offline'))
    window.dispatchEvent(new Event('online'))
    expect(await screen.findByText('Image could not be made')).toBeVisible()
    await waitFor(() => expect(screen.queryByText(/^You are offline/)).toBeNull())
  })

  it('says so as soon as the browser knows', async () => {
    await stage(<WalletRefundHistory />, { policy: 'anypic', play: (w) => w.scenario('failed video') })
    await list()
    window.dispatchEvent(new Event('offline'))
    expect(await screen.findByText('You are offline. This is how it stood at 11:00.')).toBeVisible()
    window.dispatchEvent(new Event('online'))
    await waitFor(() => expect(screen.queryByText(/^You are offline/)).toBeNull())
  })

  it('shows after a reload what the device kept of this user, and nothing to another', async () => {
    const { world, reload, reset } = await stage(<WalletRefundHistory />, { policy: 'anypic', play: (w) => w.scenario('failed video') })
    await list()
    await kept()
    world.network.offline = true
    reload()
    expect(await screen.findByText(/^You are offline. This is how it stood on Mon 15 Jun/)).toBeVisible()
    expect((await rows())[0]!.textContent).toContain('Video could not be made')
    expect(await screen.findByText('100 credits')).toBeVisible()
    // Of whom no other test has kept anything.
    reset({ userId: `bob ${crypto.randomUUID()}` })
    expect(await screen.findByText(/There is no connection/)).toBeVisible()
    expect(screen.queryByText('Video could not be made')).toBeNull()
    reset({})
    expect(await screen.findByText('Video could not be made')).toBeVisible()
    world.network.offline = false
    await world.generate({ outcome: 'failed' })
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Image could not be made')).toBeVisible()
    expect(screen.queryByText(/^You are offline/)).toBeNull()
  })

  it('shows nothing of a user who signed out', async () => {
    const { world, reload, client } = await stage(<WalletRefundHistory />, { policy: 'anypic', play: (w) => w.scenario('failed video') })
    await list()
    await kept()
    client().forget()
    world.network.offline = true
    reload()
    expect(await screen.findByText(/There is no connection/)).toBeVisible()
    expect(screen.queryByText('Video could not be made')).toBeNull()
  })
})

describe('a service in trouble', () => {
  it('is told from a missing network, and keeps what was known', async () => {
    const { world, requests } = await stage(<WalletRefundHistory />, { policy: 'anypic', play: (w) => w.scenario('failed video') })
    await heard(requests)
    world.network.failing = 100
    await world.generate({ outcome: 'failed' })
    expect(await screen.findByText('This could not be brought up to date. It is how it stood at 11:00.')).toBeVisible()
    expect(screen.getByText('Video could not be made')).toBeVisible()
    world.network.failing = 0
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Image could not be made')).toBeVisible()
    await waitFor(() => expect(screen.queryByText(/^This could not be brought up to date/)).toBeNull())
  })
})

describe('a start in trouble', () => {
  it('shows what the device kept where the service fails', async () => {
    const { world, reload } = await stage(<WalletRefundHistory />, { policy: 'anypic', play: (w) => w.scenario('failed video') })
    await list()
    await kept()
    world.network.failing = 100
    reload()
    expect(await screen.findByText(/^This could not be brought up to date. It is how it stood/)).toBeVisible()
    expect((await rows())[0]!.textContent).toContain('Video could not be made')
  })

  it('shows it where the host cannot bring a token, as without a network', async () => {
    const { world, reset } = await stage(<WalletRefundHistory />, { policy: 'anypic', play: (w) => w.scenario('failed video') })
    await list()
    await kept()
    const getToken = () => Promise.reject(new TypeError('Failed to fetch'))
    reset({ client: createRefundClient({ baseUrl: world.baseUrl, retries: 0, getToken }) })
    expect(await screen.findByText(/^This could not be brought up to date. It is how it stood/)).toBeVisible()
    expect((await rows())[0]!.textContent).toContain('Video could not be made')
  })
})

describe('a connection', () => {
  /** The hint, where the stream is in a state. */
  function At({ state }: { state: LiveState }) {
    const { live } = useSession()
    Object.assign(live, { state: () => state })
    return <NotLive />
  }

  it.each(['polling', 'ended'] as const)('that is %s is said to be slower', async (state) => {
    await stage(<At state={state} />, { policy: 'anypic' })
    expect(await screen.findByText('Changes may come a little later than usual.')).toBeVisible()
  })

  it('that is being made is given its time', async () => {
    await stage(<At state="connecting" />, { policy: 'anypic' })
    expect(screen.queryByText(/^Changes may come/)).toBeNull()
    expect(await screen.findByText('Changes may come a little later than usual.', undefined, { timeout: 7000 })).toBeVisible()
  })

  it('that is as it should be needs no word', async () => {
    await stage(<At state="live" />, { policy: 'anypic' })
    expect(screen.queryByText(/^Changes may come/)).toBeNull()
  })
})
