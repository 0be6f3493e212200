import { isRefundError } from '@makegood/client'
import type { Refund } from '@makegood/contract'
import type { RefundWorld } from '@makegood/msw'
import { act, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { type RefundControl, useLiveState, useRefund, useWallet, useWalletHistory, type WalletHistoryFilter, type WalletHistoryState } from '../../index.ts'
import { listRefunds, requestRefund } from '../../testing/refunds.ts'
import { stage } from '../../testing/stage.tsx'

type Policy = Parameters<typeof stage>[1]['policy']

/** Shows what a hook says; `seen` keeps all of it, render by render. */
function probe<Value>(use: () => Value, write: (value: Value) => string) {
  const seen: string[] = []
  const last: { value: Value | null } = { value: null }
  function Probe() {
    const value = use()
    last.value = value
    const text = write(value)
    seen.push(text)
    return <p data-testid="said">{text}</p>
  }
  return { Probe, seen, value: () => last.value! }
}

const text = () => screen.getByTestId('said').textContent

describe('useWallet', () => {
  const ofWallet = () => probe(useWallet, ({ wallet, state }) => `${wallet?.balance ?? '–'} ${state}`)

  it('tells the balance, and what becomes of it', async () => {
    const { Probe } = ofWallet()
    const { world, count } = await stage(<Probe />, { policy: 'anypic', play: (one) => one.buyPack() })
    expect(text()).toBe('– loading')
    await waitFor(() => expect(text()).toBe('100 ready'))
    await world.generate({ credits: 12 })
    await waitFor(() => expect(text()).toBe('88 ready'))
    expect(count('GET /v1/wallet')).toBe(2)
  })

  it('keeps the last that was known, says why it is old, and can be asked again', async () => {
    const { Probe, value } = ofWallet()
    const { world } = await stage(<Probe />, { policy: 'anypic', play: (one) => one.buyPack() })
    await waitFor(() => expect(text()).toBe('100 ready'))
    world.network.failing = 100
    await act(() => value().refresh())
    expect(text()).toBe('100 stale')
    expect(value().error).toMatchObject({ kind: 'api', code: 'unavailable' })
    world.network.failing = 0
    await act(() => value().refresh())
    expect(text()).toBe('100 ready')
    expect(value().error).toBeNull()
  })

  it('says that it failed where nothing was ever told', async () => {
    const { Probe } = ofWallet()
    await stage(<Probe />, { policy: 'anypic', play: async (world) => void (world.network.failing = 100) })
    await waitFor(() => expect(text()).toBe('– failed'))
  })

  it('shows another user nothing of the former one, not for one render', async () => {
    const { Probe, seen } = ofWallet()
    const { world, reset } = await stage(<Probe />, { policy: 'anypic', play: (one) => one.buyPack() })
    await waitFor(() => expect(text()).toBe('100 ready'))
    await world.buyPack({ userId: 'bob', credits: 7 })
    seen.length = 0
    reset({ userId: 'bob' })
    await waitFor(() => expect(text()).toBe('7 ready'))
    expect(seen.filter((one) => one.startsWith('100'))).toEqual([])
  })
})

describe('useWalletHistory', () => {
  const write = ({ items, total, hasMore, state }: WalletHistoryState) => `${items.length} of ${total ?? '–'} ${hasMore ? 'more ' : ''}${state}`
  const many = async (world: RefundWorld) => {
    await world.buyPack({ credits: 1000 })
    for (let made = 0; made < 70; made++) await world.generate({ credits: 1, outcome: made % 2 === 0 ? 'succeeded' : 'failed' })
  }

  it('brings page by page, and the newest by itself', async () => {
    const { Probe, value } = probe(() => useWalletHistory(), write)
    const { world, count } = await stage(<Probe />, { policy: 'anypic', play: many })
    await waitFor(() => expect(text()).toBe('50 of 106 more ready'))
    await act(() => value().loadMore())
    expect(text()).toBe('100 of 106 more ready')
    await act(() => value().loadMore())
    await act(() => value().loadMore())
    expect(text()).toBe('106 of 106 ready')
    expect(count('GET /v1/wallet/history')).toBe(3)
    await world.generate({ credits: 1 })
    await waitFor(() => expect(text()).toBe('107 of 107 ready'))
    expect(new Set(value().items.map(({ sequence }) => sequence)).size).toBe(107)
  })

  it('is of a filter that may be another object with every render', async () => {
    let choose: (filter: WalletHistoryFilter) => void = () => {}
    const { Probe, value } = probe(() => {
      const [filter, setFilter] = useState<WalletHistoryFilter>({ kind: ['automatic'] })
      choose = setFilter
      return useWalletHistory({ ...filter })
    }, write)
    const { count } = await stage(<Probe />, { policy: 'anypic', play: many })
    await waitFor(() => expect(text()).toBe('35 of 35 ready'))
    expect(count('GET /v1/wallet/history')).toBe(1)
    act(() => choose({ kind: ['purchase'] }))
    await waitFor(() => expect(text()).toBe('1 of 1 ready'))
    expect(value().items[0]).toMatchObject({ kind: 'purchase', credits: 1000 })
  })
})

describe('useRefund', () => {
  /** A refund that the world has made, with all that the hook says of it. */
  async function show(policy: Policy, play: (world: RefundWorld) => Promise<string>) {
    let refundId = ''
    const { Probe, value } = probe(() => useRefund(refundId), ({ refund, state }: RefundControl) => `${refund?.status ?? '–'} ${state}`)
    const scene = await stage(<Probe />, {
      policy,
      play: async (world) => {
        refundId = await play(world)
      },
    })
    await waitFor(() => expect(text()).toMatch(/ready$/))
    return { ...scene, value, refundId }
  }
  const asked = async (world: RefundWorld) => requestRefund(world, (await world.buyPack()).id, 'misdescribed')
  const declined = async (world: RefundWorld) => {
    const refundId = await asked(world)
    await world.decideReview(refundId, 'decline')
    return refundId
  }

  it('tells how it stands, and what becomes of it', async () => {
    const { world, refundId } = await show('standard-30', asked)
    expect(text()).toBe('in_review ready')
    await world.decideReview(refundId, 'approve')
    await waitFor(() => expect(text()).toBe('approved ready'))
  })

  it('takes a request back, once for a double click', async () => {
    const { value, count, refundId } = await show('standard-30', asked)
    const [one, other] = await act(() => Promise.all([value().cancel(), value().cancel()]))
    expect(one.status).toBe('canceled')
    expect(other).toBe(one)
    expect(text()).toBe('canceled ready')
    expect(count(`POST /v1/refunds/${refundId}/cancel`)).toBe(1)
  })

  it('asks for a second review under the same key when the first answer was lost: it is done once', async () => {
    const { value, world } = await show('standard-30', declined)
    world.network.loseAnswer = 1
    const first = await value().appeal({ details: 'Please look again.' }).catch((error: unknown) => error)
    expect(isRefundError(first) && first.kind).toBe('network')
    const again = await act(() => value().appeal({ details: 'Please look again.' }))
    expect(again.status).toBe('in_review')
    expect(again.events.filter(({ kind }) => kind === 'appealed')).toHaveLength(1)
  })

  it('sends something else after what is on its way, not instead of it', async () => {
    const { value, world } = await show('standard-30', declined)
    world.network.latency = 50
    const [one, other] = await act(() =>
      Promise.allSettled([value().appeal({ details: 'The first words.' }), value().appeal({ details: 'Other words.' })]),
    )
    expect(one.status).toBe('fulfilled')
    // The service takes one appeal; the second is refused by it, and not dropped here.
    expect(other).toMatchObject({ status: 'rejected', reason: { kind: 'api', code: 'not_possible' } })
  })

  it('answers what was asked, with the refund as it is then', async () => {
    const { value } = await show('standard-30', async (world) => {
      const refundId = await asked(world)
      await world.decideReview(refundId, 'ask')
      return refundId
    })
    expect(value().refund?.acts).toContain('give_information')
    const after: Refund = await act(() => value().giveInformation({ details: 'It was Firefox.' }))
    expect(after.events.at(-1)?.kind).toBe('in_review')
  })

  it('chooses where a failed payment goes', async () => {
    const { value } = await show('standard-30', async (world) => {
      const refundId = await asked(world)
      await world.decideReview(refundId, 'approve')
      await world.payOut(refundId)
      await world.failTransfer(refundId)
      return refundId
    })
    const after = await act(() => value().changeDestination({ destination: 'balance' }))
    expect(after.transfers.at(-1)).toMatchObject({ destination: 'balance' })
  })

  it('rejects with what the service says, and can be tried again', async () => {
    const { value, world } = await show('standard-30', asked)
    world.network.failing = 100
    await expect(value().cancel()).rejects.toMatchObject({ source: 'makegood', kind: 'api', code: 'unavailable' })
    world.network.failing = 0
    const after = await act(() => value().cancel())
    expect(after.status).toBe('canceled')
  })

  it('does nothing in the name of who signs in next', async () => {
    const { value, world, client, count, refundId } = await show('standard-30', asked)
    const { cancel } = value()
    client().forget()
    await expect(cancel()).rejects.toMatchObject({ source: 'makegood', kind: 'aborted' })
    expect(count(`POST /v1/refunds/${refundId}/cancel`)).toBe(0)
    expect((await listRefunds(world))[0]?.status).toBe('in_review')
  })

  it('goes on when what began it is gone', async () => {
    const { value, world, reset } = await show('standard-30', asked)
    world.network.latency = 100
    const canceled = value().cancel()
    reset({ userId: 'bob' })
    expect((await canceled).status).toBe('canceled')
    expect((await listRefunds(world))[0]?.status).toBe('canceled')
  })
})

describe('useLiveState', () => {
  it('says how changes are heard', async () => {
    const { Probe } = probe(useLiveState, (state) => state)
    await stage(<Probe />, { policy: 'anypic', play: (world) => world.buyPack() })
    expect(text()).toBe('connecting')
    await waitFor(() => expect(text()).toBe('live'))
  })
})

it('ask the service once for what several of them show', async () => {
  function Page() {
    const { wallet } = useWallet()
    const { items } = useWalletHistory()
    const other = useWalletHistory({})
    return <p data-testid="said">{`${wallet?.balance} ${items.length} ${other.items.length}`}</p>
  }
  const { requests } = await stage(<Page />, { policy: 'anypic', play: (world) => world.buyPack() })
  await waitFor(() => expect(text()).toBe('100 1 1'))
  await waitFor(() => expect(requests).toContain('GET /v1/events'))
  expect(requests.filter((one) => one !== 'GET /v1/events')).toEqual(['GET /v1/wallet/history'])
})
