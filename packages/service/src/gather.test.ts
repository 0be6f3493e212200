import { type Facts, standardFacts } from '@makegood/policy'
import { describe, expect, it } from 'vitest'
import { claim } from '../test/claim.ts'
import { ADA, createHarness, DAY, HOUR, START } from '../test/harness.ts'

/** What no record holds: what a person says of a result, and what a judge or a reviewer finds. */
const SAID_LATER = ['report.reason', 'judge.unusable', 'judge.claim_holds']

const isKnown = (facts: Facts) => (path: string) => facts[path] !== undefined
const standard = Object.keys(standardFacts).filter((path) => !SAID_LATER.includes(path))

/** A world in which the host has told everything it can tell. */
async function everythingTold() {
  const harness = createHarness({
    policy: 'standard-30',
    sale: {
      country: 'DE', consumer: true, class: 'digital_service', informed: true, startRequested: true,
      lossAcknowledged: true, confirmed: true, consent: { text: 'checkout 3', at: 0 },
    },
  })
  const { incident } = harness.service.intake
  const pack = await harness.buyPack({ duplicateOf: null })
  harness.clock.advance(2 * DAY)
  await incident({ incidentId: 'i', from: START + HOUR, until: START + DAY, complete: true, remedied: true })
  return { harness, pack }
}

describe('the facts', () => {
  it('of a purchase are all the standard ones of account, purchase, outage, request and sale', async () => {
    const { harness, pack } = await everythingTold()
    const { facts } = await claim(harness, pack.id, 'outage')
    const expected = standard.filter((path) => !path.startsWith('generation.'))
    expect(expected.filter((path) => !isKnown(facts)(path))).toEqual([])
  })

  it('of a generation are all the standard ones, and those of the purchase that paid for it', async () => {
    for (const outcome of ['failed', 'moderated', 'incomplete'] as const) {
      const { harness } = await everythingTold()
      const failure = { source: 'provider', provider: 'Kling' }
      const { refund } = await harness.generate({ outcome, failure, missing: ['wallpaper'] })
      const { facts } = await harness.service.operator.retrieve(refund!.id)
      expect(standard.filter((path) => !isKnown(facts)(path))).toEqual([])
      expect(facts).toMatchObject({
        'generation.outcome': outcome,
        'generation.missing_deliverables': 1,
        'generation.failure_source': 'provider',
        'generation.provider': 'Kling',
      })
    }
  })

  it('are of the kind that policies expect of them, or known to be none', async () => {
    const { harness, pack } = await everythingTold()
    const { refund } = await harness.generate({ outcome: 'failed', failure: { source: 'storage', provider: null } })
    const { facts } = await harness.service.operator.retrieve(refund!.id)
    for (const [path, fact] of Object.entries({ ...facts, ...(await claim(harness, pack.id, 'outage')).facts })) {
      const { type, values } = standardFacts[path]!
      if (fact === null) continue
      expect([path, typeof fact]).toEqual([path, type === 'instant' ? 'number' : type])
      if (values) expect(values).toContain(fact)
    }
    // Our own storage is ours (C3).
    expect(facts).toMatchObject({ 'generation.failure_source': 'system', 'generation.provider': null })
  })

  it('of fees that outsiders kept count them until a refund was lessened by them, and not again (B22)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await harness.buyPack({ externalFees: 50 })
    const run = { walletId: ADA.walletId, kind: 'image', feature: 'logo', platform: 'web', surface: 'editor' } as const
    await harness.service.intake.startGeneration({ ...run, generationId: 'running', credits: 50 })
    const first = await claim(harness, id, 'change_of_mind')
    expect(first.decision).toMatchObject({ amount: { money: { amount: 450 } }, fees: [{ money: { amount: 50 } }] })
    const { operator, intake } = harness.service
    await operator.approve(first.refund.id)
    await operator.payOut(first.refund.id)
    await operator.arrive(first.refund.id)
    await operator.approve((await intake.finishGeneration('running', { outcome: 'failed' })).refund!.id)
    const { facts, decision } = await claim(harness, id, 'change_of_mind')
    expect(facts).toMatchObject({ 'purchase.external_fees': 0, 'purchase.refunded': 500 })
    expect(decision).toMatchObject({ amount: { money: { amount: 500 } }, fees: [] })
  })

  it('of a generation know no purchase where several packs or free credits paid for it (A5, A7)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    await harness.service.intake.grant({ walletId: ADA.walletId, grantId: 'first', kind: 'free', credits: 1 })
    await harness.buyPack()
    const mixed = await harness.generate({ outcome: 'failed' })
    const alone = await harness.generate({ outcome: 'failed' })
    const factsOf = async (refundId: string) => (await harness.service.operator.retrieve(refundId)).facts
    expect(await factsOf(mixed.refund!.id)).not.toHaveProperty(['purchase.paid'])
    expect(await factsOf(alone.refund!.id)).toMatchObject({ 'purchase.paid': 1000 })
  })
})
