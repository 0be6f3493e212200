import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ReportMenu } from '../report/report-menu.tsx'
import type { RefundNotification } from '../tell.ts'
import { stage } from '../testing/stage.tsx'
import { WalletBalance } from './wallet-balance.tsx'
import { WalletRefundHistory } from './wallet-refund-history.tsx'

const live = (requests: string[]) => waitFor(() => expect(requests).toContain('GET /v1/events'), { timeout: 5000 })

it('tells of credits that come back by themselves, once, with the balance they make (A12, A15, C4, C5)', async () => {
  const { world, requests } = await stage(<WalletBalance />, { policy: 'anypic', play: (w) => w.scenario('fresh pack') })
  await live(requests)
  await world.generate({ kind: 'video', feature: 'video_generator', credits: 12, outcome: 'failed' })
  expect(await screen.findByText('12 credits are back in your wallet')).toBeVisible()
  expect(screen.getByText(/^Video could not be made · Balance 100 · ref\. MG-/)).toBeVisible()
  expect(screen.getAllByText('12 credits are back in your wallet')).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: 'View' }))
  expect(await screen.findByRole('heading', { name: '12 credits' })).toBeVisible()
})

it('leaves the telling to the host that wants it', async () => {
  const onNotify = vi.fn<(notification: RefundNotification) => void>()
  const { world, requests } = await stage(<WalletRefundHistory />, { policy: 'photoroom', play: (w) => w.scenario('fresh pack'), props: { onNotify } })
  await live(requests)
  await world.generate({ credits: 4, outcome: 'failed' })
  await waitFor(() => expect(onNotify).toHaveBeenCalledWith(expect.objectContaining({ kind: 'success', title: '4 credits are back in your wallet' })))
  expect(onNotify).toHaveBeenCalledTimes(1)
  expect(screen.queryByText('4 credits are back in your wallet')).toBeNull()
})

it('tells of what waited for a person once they have agreed', async () => {
  const onNotify = vi.fn<(notification: RefundNotification) => void>()
  const { world, requests } = await stage(<WalletBalance />, { policy: 'standard-30', play: (w) => w.scenario('fresh pack'), props: { onNotify } })
  await live(requests)
  const { refund } = await world.generate({ credits: 4, outcome: 'failed' })
  await waitFor(() => expect(requests).toContain(`GET /v1/refunds/${refund!.id}`))
  expect(onNotify).not.toHaveBeenCalled()
  await world.decideReview(refund!.id, 'approve')
  await waitFor(() => expect(onNotify).toHaveBeenCalledWith(expect.objectContaining({ kind: 'success', title: '4 credits are back in your wallet' })))
})

it('tells nobody of what came back to the user before them', async () => {
  const onNotify = vi.fn<(notification: RefundNotification) => void>()
  const { world, requests, reset } = await stage(<WalletBalance />, { policy: 'anypic', play: (w) => w.scenario('fresh pack'), props: { onNotify } })
  await live(requests)
  world.network.latency = 300
  const { refund } = await world.generate({ credits: 4, outcome: 'failed' })
  await waitFor(() => expect(requests).toContain(`GET /v1/refunds/${refund!.id}`))
  reset({ userId: 'bo', onNotify })
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(onNotify).not.toHaveBeenCalled()
})

it('says nothing of what a person asked for, of what waits for one, and of what is no news', async () => {
  const onNotify = vi.fn<(notification: RefundNotification) => void>()
  const { world, requests } = await stage(
    <>
      <WalletBalance />
      <ReportMenu resultId="none" kind="image" alt="a cat" />
    </>,
    { policy: 'standard-30', play: (w) => w.scenario('fresh pack'), props: { onNotify } },
  )
  await live(requests)
  const { refund } = await world.generate({ credits: 4, outcome: 'failed' })
  expect(refund!.status).toBe('in_review')
  await waitFor(() => expect(requests).toContain(`GET /v1/refunds/${refund!.id}`))
  await world.generate({ credits: 1 })
  expect(onNotify).not.toHaveBeenCalled()
})
