import type { ForecastAnswer, Page, PackList, Quote, Refund, Wallet } from '@makegood/contract'
import { policies, type PolicyId } from '@makegood/policy'
import { describe, expect, it } from 'vitest'
import { call } from '../test/call.ts'
import { createRefundWorld, type RefundWorld, type ScenarioName, scenarios } from './index.ts'

const policyIds = Object.keys(policies) as PolicyId[]

async function look(world: RefundWorld) {
  const [wallet, packs, refunds] = await Promise.all([
    call<Wallet>(world, '/v1/wallet'),
    call<PackList>(world, '/v1/packs'),
    call<Page<Refund>>(world, '/v1/refunds'),
  ])
  return { wallet, pack: packs.items[0], refund: refunds.items[0], refunds: refunds.items }
}

async function played(policy: PolicyId, name: ScenarioName) {
  const world = createRefundWorld({ policy })
  await world.scenario(name)
  return { world, ...(await look(world)) }
}

/** What the latest pack would bring on a ground. */
async function quoted(world: RefundWorld, ground: string) {
  const { items } = await call<PackList>(world, '/v1/packs')
  const { options } = await call<Quote>(world, `/v1/packs/${items[0]!.pack.id}/quote`)
  return options.find((option) => option.ground === ground)?.decision
}

describe('every scenario', () => {
  for (const name of Object.keys(scenarios) as ScenarioName[]) {
    it(`“${name}” has a sentence and plays under every policy, also after another`, async () => {
      expect(scenarios[name].sentence).toMatch(/^[A-Z].*\.$/)
      for (const policy of policyIds) {
        const { world, ...first } = await played(policy, name)
        await world.scenario('long history')
        await world.scenario(name)
        expect(await look(world)).toEqual(first)
      }
    })
  }
})

describe('a scenario', () => {
  it('leaves the wallet empty, or with a fresh or a partly used pack', async () => {
    expect((await played('anumi', 'empty wallet')).wallet).toMatchObject({ balance: 0, sequence: 0 })
    expect((await played('anumi', 'fresh pack')).pack).toMatchObject({
      pack: { used: 0 },
      decision: { verdict: 'granted' },
    })
    expect((await played('anumi', 'partly used pack')).pack).toMatchObject({
      pack: { used: 12 },
      decision: { amount: { money: { amount: 880 } } },
    })
    expect((await played('anypic', 'partly used pack')).pack).toMatchObject({
      decision: { verdict: 'refused', reasons: [{ code: 'partly_used' }] },
    })
  })

  it('fails a video, and its credits come back where the policy says so', async () => {
    expect(await played('jimeng', 'failed video')).toMatchObject({
      wallet: { balance: 100 },
      refund: { origin: 'automatic', status: 'approved' },
    })
    expect(await played('standard-30', 'failed video')).toMatchObject({
      wallet: { balance: 80 },
      refund: { origin: 'automatic', status: 'in_review' },
    })
  })

  it('has one courtesy used and another picture waiting', async () => {
    const { world, refunds } = await played('anumi', 'first courtesy used')
    expect(refunds).toMatchObject([{ origin: 'report', status: 'approved', items: [{ decision: { courtesy: true } }] }])
    const { forecasts } = await call<ForecastAnswer>(world, '/v1/forecasts?resultId=generation-3-1')
    expect(forecasts[0]).toMatchObject({ best: { verdict: 'review' }, courtesy: { left: 0 } })
  })

  it('stands just outside every window', async () => {
    for (const policy of ['anypic', 'anumi'] as const) {
      expect((await played(policy, 'window just over')).pack!.decision).toMatchObject({
        verdict: 'refused',
        reasons: [{ code: 'window_over' }],
      })
    }
    expect((await played('standard-30', 'window just over')).pack!.decision).toMatchObject({
      verdict: 'review',
      reasons: [{ code: 'window_over' }],
    })
  })

  it('waits for a reviewer, for the money, or for a new destination', async () => {
    expect((await played('anumi', 'review pending')).refund).toMatchObject({ status: 'in_review', transfers: [] })
    const { world, refund } = await played('anumi', 'overdue payout')
    expect(refund).toMatchObject({ status: 'approved', transfers: [{ status: 'sent' }] })
    const arrival = refund!.deadlines.find(({ stage }) => stage === 'arrival')!
    expect(Date.parse(arrival.until!)).toBeLessThan(world.clock.now())
    expect(arrival.metAt).toBeNull()
    expect((await played('anumi', 'failed payout')).refund).toMatchObject({
      acts: ['change_destination'],
      transfers: [{ status: 'failed' }],
    })
  })

  it('leaves a video running, a question open, and a wallet with credits of many kinds', async () => {
    expect((await played('jimeng', 'stuck video')).wallet).toMatchObject({ balance: 80 })
    expect((await played('anumi', 'asked for more')).refund).toMatchObject({ status: 'needs_information', acts: ['cancel', 'give_information'] })
    const { wallet } = await played('anumi', 'mixed wallet')
    expect(new Set(wallet.lots.map(({ kind }) => kind))).toEqual(new Set(['bonus', 'courtesy', 'pack']))
    expect(wallet.lots.find(({ kind }) => kind === 'bonus')!.expiresAt).not.toBeNull()
  })

  it('breaks the service down for long enough under every policy that counts outages (A10, B7, D8)', async () => {
    for (const policy of ['anypic', 'standard-30', 'jimeng'] as const)
      expect(await quoted((await played(policy, 'outage')).world, 'outage')).toMatchObject({
        verdict: 'granted',
        amount: { money: { amount: 1000 } },
      })
  })

  it('has a pack that a consumer can withdraw from, to the last minute, and from a banned account (A18)', async () => {
    for (const policy of policyIds) {
      const { pack } = await played(policy, 'pack to withdraw from')
      expect(pack).toMatchObject({ pack: { used: 20, withdrawal: { until: '2026-06-30T11:59:59.999Z' } } })
      const { world, pack: last } = await played(policy, 'last day of withdrawal')
      expect(last!.pack.withdrawal).not.toBeNull()
      await world.advance({ minutes: 1, milliseconds: 1 })
      expect((await look(world)).pack!.pack.withdrawal).toBeNull()
      const banned = await played(policy, 'banned with a pack')
      expect(banned).toMatchObject({ wallet: { balance: 0 }, pack: { pack: { left: 0, withdrawal: { until: '2026-06-30T11:59:59.999Z' } } } })
    }
  })

  it('charges a pack twice, and the system knows of the second charge (A9, B9, D6)', async () => {
    for (const policy of ['anypic', 'standard-30', 'jimeng'] as const)
      expect(await quoted((await played(policy, 'duplicate order')).world, 'duplicate_charge')).toMatchObject({
        verdict: 'granted',
        amount: { money: { amount: 1000 } },
      })
  })

  it('charges once more after the service was cancelled (B10)', async () => {
    const { world } = await played('standard-30', 'cancelled service')
    expect(await quoted(world, 'fees_after_cancellation')).toMatchObject({ verdict: 'granted' })
  })
})
