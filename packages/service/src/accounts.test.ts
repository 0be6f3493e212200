import type { Wallet } from '@makegood/contract'
import { policies, type PolicyId } from '@makegood/policy'
import { describe, expect, it } from 'vitest'
import { claim } from '../test/claim.ts'
import { ADA, createHarness, DAY, type Harness, START } from '../test/harness.ts'

const { walletId } = ADA
const policyIds = Object.keys(policies) as PolicyId[]

/** The facts of a fresh pack; asking for them opens a case of its own. */
async function factsOf(harness: Harness, at = harness.clock.at) {
  const pack = await harness.buyPack({ at })
  return (await claim(harness, pack.id, 'change_of_mind')).facts
}

describe('a flag of an account', () => {
  it('is known not to stand where nobody has raised it (B17, B18)', async () => {
    expect(await factsOf(createHarness())).toMatchObject({
      'account.malicious_use': false,
      'account.false_information': false,
    })
  })

  it('stands until it is taken back, however often it is raised (B17, B18)', async () => {
    const harness = createHarness()
    const { flag, unflag } = harness.service.intake
    await flag({ walletId, kind: 'malicious_use' })
    await flag({ walletId, kind: 'malicious_use' })
    expect(await factsOf(harness)).toMatchObject({ 'account.malicious_use': true, 'account.false_information': false })
    await unflag({ walletId, kind: 'malicious_use' })
    await unflag({ walletId, kind: 'malicious_use' })
    await flag({ walletId, kind: 'false_information' })
    expect(await factsOf(harness)).toMatchObject({ 'account.malicious_use': false, 'account.false_information': true })
  })

  it('may lapse with time', async () => {
    const harness = createHarness()
    await harness.service.intake.flag({ walletId, kind: 'malicious_use', until: START + DAY })
    harness.clock.advance(DAY - 1)
    expect(await factsOf(harness)).toMatchObject({ 'account.malicious_use': true })
    harness.clock.advance(1)
    expect(await factsOf(harness)).toMatchObject({ 'account.malicious_use': false })
  })

  it('is nobody else’s', async () => {
    const harness = createHarness()
    await harness.service.intake.flag({ walletId: 'wallet-eve', kind: 'malicious_use' })
    expect(await factsOf(harness)).toMatchObject({ 'account.malicious_use': false })
  })

  it('has a kind that is known', async () => {
    const harness = createHarness()
    const kind = 'rude' as 'malicious_use'
    await expect(harness.service.intake.flag({ walletId, kind })).rejects.toMatchObject({ code: 'invalid_request' })
    await expect(harness.service.intake.unflag({ walletId: '', kind })).rejects.toMatchObject({
      details: { errors: [{ pointer: '/walletId' }, { pointer: '/kind' }] },
    })
  })
})

describe('a cancellation of the service', () => {
  const after = async (harness: Harness, at: number) =>
    (await factsOf(harness, at))['purchase.after_cancellation']

  it('parts what was charged before it from what was charged after it (B10)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    expect(await after(harness, START)).toBe(false)
    harness.clock.advance(10 * DAY)
    const at = START + 5 * DAY
    await harness.service.intake.cancellation({ walletId, at })
    await harness.service.intake.cancellation({ walletId, at })
    expect([await after(harness, at - 1), await after(harness, at), await after(harness, at + 1)]).toEqual([
      false,
      false,
      true,
    ])
  })

  it('is over once the service is taken up again, and what was charged in between stays so (B10)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    harness.clock.advance(10 * DAY)
    const [at, until] = [START + 5 * DAY, START + 7 * DAY]
    const { cancellation } = harness.service.intake
    await cancellation({ walletId, at })
    await cancellation({ walletId, at, until })
    // Told late once more: it is over all the same.
    await cancellation({ walletId, at })
    await cancellation({ walletId, at: START + 9 * DAY })
    const found = []
    for (const days of [6, 8, 10]) found.push(await after(harness, START + days * DAY))
    expect(found).toEqual([true, false, true])
  })

  it('has come, and ends no sooner', async () => {
    const { cancellation } = createHarness().service.intake
    await expect(cancellation({ walletId, at: START + DAY })).rejects.toThrow('/at must not be in the future')
    await expect(cancellation({ walletId, at: START, until: START - 1 })).rejects.toThrow('/until')
    await expect(cancellation({ walletId, at: START, until: START + DAY })).rejects.toThrow('/until')
  })
})

describe('the standing of an account', () => {
  for (const policy of policyIds)
    it(`leaves the way to what the law grants open, whatever it is, under ${policy} (A18, B16, C25, D10)`, async () => {
      for (const standing of ['active', 'closed', 'terminated', 'banned'] as const) {
        const harness = createHarness({ policy })
        const pack = await harness.buyPack()
        await harness.service.intake.standing({ walletId, standing })
        const body = { name: 'Ada', contract: pack.orderId, email: ADA.email }
        expect(await harness.call('/v1/withdrawals', { body })).toMatchObject({ status: 'received' })
        const { items } = await harness.call<{ items: { status: string; origin: string }[] }>('/v1/refunds')
        expect([standing, items[0]]).toMatchObject([standing, { origin: 'withdrawal' }])
        expect(['in_review', 'needs_information', 'approved']).toContain(items[0]!.status)
      }
    })

  it('closed by its owner forfeits what is left under JiMeng, and says where to turn (D10)', async () => {
    const harness = createHarness({ policy: 'jimeng' })
    const pack = await harness.buyPack()
    await harness.service.intake.standing({ walletId, standing: 'closed' })
    const { refund, decision } = await claim(harness, pack.id, 'change_of_mind')
    expect(refund.status).toBe('declined')
    expect(decision).toMatchObject({ verdict: 'refused', reasons: [{ code: 'account_closed' }] })
    expect(decision.next.map(({ kind }) => kind)).toContain('statutory')
  })

  it('keeps what it forfeits forfeited, also where the lot has expired before its credits come back (A18)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const { intake } = harness.service
    await intake.grant({ walletId, grantId: 'first', kind: 'free', credits: 10, expiresAt: START + DAY })
    const place = { feature: 'logo', platform: 'web', surface: 'editor' } as const
    await intake.startGeneration({ walletId, generationId: 'running', kind: 'image', ...place, credits: 10 })
    harness.clock.advance(2 * DAY)
    await intake.standing({ walletId, standing: 'banned', forfeit: true })
    await intake.finishGeneration('running', { outcome: 'failed' })
    expect(await harness.call<Wallet>('/v1/wallet')).toMatchObject({ balance: 0, lots: [] })
  })

  it('must be one that is known, and changes nothing else (A18)', async () => {
    const harness = createHarness({ policy: 'anypic' })
    await harness.buyPack()
    const standing = 'gone' as 'banned'
    await expect(
      harness.service.intake.standing({ walletId, standing, forfeit: true }),
    ).rejects.toMatchObject({ code: 'invalid_request' })
    expect(await harness.call<Wallet>('/v1/wallet')).toMatchObject({ balance: 100 })
  })
})

describe('a pattern of refunds', () => {
  it('is there for the operator to see, and not for its owner (C28)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    for (let count = 0; count < 2; count++) {
      const { refund } = await claim(harness, (await harness.buyPack()).id, 'change_of_mind')
      expect(refund.status).toBe('approved')
    }
    const { refund: last } = await claim(harness, (await harness.buyPack({ amount: 10 })).id, 'change_of_mind')
    expect(last.status).toBe('in_review')
    const seen = await harness.service.operator.retrieve(last.id)
    expect(seen.facts).toMatchObject({ 'account.refund_percent': 99 })
    expect(seen.items[0]!.ruling).toMatchObject({ rule: 'abuse', reasons: [{ code: 'abuse_suspected' }] })
    expect(JSON.stringify(last)).not.toMatch(/abuse|refund_percent/)
  })
})
