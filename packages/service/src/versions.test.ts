import type { PackList, PolicySummary, Quote, Refund, ReportAnswer } from '@makegood/contract'
import { PolicyError, type Policy } from '@makegood/policy'
import { describe, expect, it } from 'vitest'
import { ask, mails, retrieve } from '../test/asking.ts'
import { createHarness, DAY, type Harness, reportOf } from '../test/harness.ts'
import { MONEY, pack, policyOf, quality } from '../test/policies.ts'
import { createMemoryStore } from './index.ts'

type Binding = Policy['binds']['purchase']

/** A version with its own window for packs and its own answer to reports. */
function version(name: string, binding: Binding, window: string, gives: object, more: object = {}): Policy {
  const binds = { purchase: binding, generation: binding, wallet: 'current' }
  const require = { window_over: { within: { time: window, of: 'purchase.at' } } }
  return policyOf([pack(MONEY, { require }), quality(gives, { offer: ['ask_review'] })], { version: name, binds, ...more })
}

const BACK = { credits: 'charged' }
const NONE = { refuse: 'delivered' }

/** A wallet that bought and ran something under one version, seen by a service that has another one by now. */
async function later(earlier: Policy, current: Policy, known = true): Promise<{ harness: Harness; packId: string; result: string }> {
  const store = createMemoryStore()
  const before = createHarness({ policy: earlier, store })
  const { id } = await before.buyPack()
  const { generation } = await before.generate()
  const harness = createHarness({ policy: current, store, ...(known && { versions: [earlier] }) })
  harness.clock.advance(10 * DAY)
  return { harness, packId: id, result: generation.results[0]!.id }
}

const verdictOf = async ({ call }: Harness, packId: string) => {
  const { options } = await call<Quote>(`/v1/packs/${packId}/quote`)
  const { items } = await call<PackList>('/v1/packs')
  expect(items[0]!.decision.verdict).toBe(options[0]!.decision.verdict)
  return options[0]!.decision.verdict
}

describe('the version that binds', () => {
  it.each([
    ['at_purchase', '14 days', '7 days', 'granted'],
    ['at_purchase', '7 days', '14 days', 'refused'],
    ['current', '14 days', '7 days', 'refused'],
    ['current', '7 days', '14 days', 'granted'],
    ['better', '14 days', '7 days', 'granted'],
    ['better', '7 days', '14 days', 'granted'],
    ['better', '7 days', '7 days', 'refused'],
  ] as const)('%s: %s at the purchase, %s now, ten days after it: %s (B4, D23)', async (binding, then, now, verdict) => {
    const { harness, packId } = await later(version('1', binding, then, BACK), version('2', 'current', now, BACK))
    expect(await verdictOf(harness, packId)).toBe(verdict)
    expect((await ask(harness, packId)).items[0]!.decision.verdict).toBe(verdict)
    // What is bought now is bought under the current version.
    const fresh = await harness.buyPack({ orderId: 'fresh' })
    expect(fresh.policyVersion).toBe('2')
    expect((await ask(harness, fresh.id)).status).toBe('approved')
    expect(harness.errors).toEqual([])
  })

  it.each([
    ['at_purchase', BACK, NONE, 'granted'],
    ['current', BACK, NONE, 'refused'],
    ['better', NONE, BACK, 'granted'],
  ] as const)('%s binds a generation by what was in force when it ran (B4, D23)', async (binding, then, now, verdict) => {
    const { harness, result } = await later(version('1', binding, '14 days', then), version('2', 'current', '14 days', now))
    const { report } = await harness.call<ReportAnswer>('/v1/reports', reportOf([result], 'other'))
    expect(report.items[0]!.decision.verdict).toBe(verdict)
  })

  it('decides what comes back by itself (B4)', async () => {
    const store = createMemoryStore()
    const failed = { id: 'failed', clause: '1', for: ['generation'], automatic: true, gives: BACK }
    const earlier = policyOf([failed], { version: '1' })
    const before = createHarness({ policy: earlier, store })
    await before.buyPack()
    const run = { walletId: 'wallet-ada', kind: 'image', feature: 'logo', platform: 'web', surface: 'editor', credits: 4 } as const
    await before.service.intake.startGeneration({ ...run, generationId: 'then' })
    const now = policyOf([{ id: 'failed', clause: '1', for: ['generation'], gives: NONE }], { version: '2' })
    const harness = createHarness({ policy: now, store, versions: [earlier] })
    await harness.service.intake.startGeneration({ ...run, generationId: 'now' })
    const end = (id: string) => harness.service.intake.finishGeneration(id, { outcome: 'failed' })
    expect([(await end('then')).refund?.status, (await end('now')).refund]).toEqual(['approved', null])
  })

  it('says what it promised, and who mediates; what is shown of the policy is the current one (B4, B44)', async () => {
    const promises = [{ stage: 'decision', in: '3 days', clause: '5' }]
    const appeal = { clause: '7', mediation: true }
    const earlier = policyOf([pack({ review: 'discretion', pay: MONEY })], { version: '1', promises, appeal })
    const { harness, packId } = await later(earlier, version('2', 'current', '14 days', BACK))
    const { id, deadlines } = await ask(harness, packId)
    expect(deadlines).toMatchObject([{ stage: 'decision', until: '2026-06-28T09:00:00Z' }])
    await harness.service.operator.decline(id)
    await harness.call<Refund>(`/v1/refunds/${id}/appeal`, { body: { details: 'Please look again.' } })
    await harness.service.operator.decline(id)
    expect((await retrieve(harness, id)).next).toEqual([{ kind: 'mediation' }])
    const summary = await harness.call<PolicySummary>('/v1/policy')
    expect([summary.version, summary.appeal]).toEqual(['2', null])
    expect(mails(harness)).toEqual(['refund_declined to ada', 'refund_declined to ada'])
  })

  it('offers the grounds that it knows, beside those of today (B4)', async () => {
    const outage = { ...pack(MONEY), id: 'outage', for: ['outage'] }
    const grounds = async (binding: Binding) => {
      const earlier = policyOf([pack(MONEY), outage], { version: '1', binds: { purchase: binding, generation: binding, wallet: 'current' } })
      const { harness, packId } = await later(earlier, policyOf([pack(MONEY)], { version: '2' }))
      return (await harness.call<Quote>(`/v1/packs/${packId}/quote`)).options.map(({ ground }) => ground)
    }
    expect(await grounds('current')).toEqual(['change_of_mind'])
    expect(await grounds('better')).toEqual(['change_of_mind', 'outage'])
  })

  it('that nobody has kept is replaced by the current one, and the host hears of it once (B4)', async () => {
    const { harness, packId } = await later(version('1', 'at_purchase', '14 days', BACK), version('2', 'current', '7 days', BACK), false)
    expect(await verdictOf(harness, packId)).toBe('refused')
    await ask(harness, packId)
    expect(harness.errors).toEqual([new Error('Version 1 of the policy is not known: version 2 decides.')])
  })

  it('has a name of its own', () => {
    const one = version('1', 'current', '7 days', BACK)
    expect(() => createHarness({ policy: one, versions: [one] })).toThrow(PolicyError)
    expect(() => createHarness({ policy: version('2', 'current', '7 days', BACK), versions: [one] })).not.toThrow()
  })

  it('counts used credits as it says itself (B4)', async () => {
    const defaults = (use: 'net' | 'gross') => ({ ...version('1', 'current', '7 days', BACK).defaults, use })
    const rules = [pack(MONEY, { require: { partly_used: { 'purchase.credits_used': 0 } } }), quality(BACK)]
    const used = async (then: 'net' | 'gross') => {
      const { harness, packId, result } = await later(policyOf(rules, { version: '1', defaults: defaults(then) }), policyOf(rules, { version: '2', defaults: defaults('net') }))
      await harness.call('/v1/reports', reportOf([result], 'other'))
      return verdictOf(harness, packId)
    }
    expect([await used('net'), await used('gross')]).toEqual(['granted', 'refused'])
  })
})
