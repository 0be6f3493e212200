import type { PackList, Quote } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { createHarness, DAY, type Harness } from '../test/harness.ts'

const quote = (harness: Harness, packId: string) => harness.call<Quote>(`/v1/packs/${packId}/quote`)

describe('packs', () => {
  it('come with what a request would bring now, and until when (A6, A19, C8, C26)', async () => {
    for (const [policy, days] of [
      ['anypic', 7],
      ['anumi', 14],
    ] as const) {
      const harness = createHarness({ policy })
      await harness.buyPack()
      harness.clock.advance(days * DAY)
      const [inside] = (await harness.call<PackList>('/v1/packs')).items
      expect(inside!.decision).toMatchObject({
        verdict: 'granted',
        amount: { money: { amount: 1000, currency: 'EUR' } },
      })
      harness.clock.advance(1000)
      const [after] = (await harness.call<PackList>('/v1/packs')).items
      expect(after!.decision).toMatchObject({
        verdict: 'refused',
        reasons: [{ code: 'window_over', params: { since: '2026-06-15T09:00:00Z' } }],
      })
      expect(after!.decision.reasons[0]!.params.until).toBe(
        policy === 'anypic' ? '2026-06-22T09:00:00Z' : '2026-06-29T09:00:00Z',
      )
    }
  })

  it('are not refundable where the policy says so, and say whom to turn to (D3)', async () => {
    const harness = createHarness({ policy: 'jimeng' })
    await harness.buyPack()
    const [offer] = (await harness.call<PackList>('/v1/packs')).items
    expect(offer!.decision).toMatchObject({
      verdict: 'refused',
      reasons: [{ code: 'non_refundable' }],
      next: [{ kind: 'contact_seller' }, { kind: 'statutory' }],
    })
  })

  it('are used up by the spends that came from them, and no others (A7)', async () => {
    const harness = createHarness({ policy: 'anypic' })
    const first = await harness.buyPack()
    const second = await harness.buyPack()
    await harness.generate()
    const { items } = await harness.call<PackList>('/v1/packs')
    expect(items.map(({ pack, decision }) => [pack.id, pack.used, pack.left, decision.verdict])).toEqual([
      [second.id, 0, 100, 'granted'],
      [first.id, 4, 96, 'refused'],
    ])
  })

  it('count a running generation as used, and a returned one not (C8)', async () => {
    const harness = createHarness({ policy: 'anypic' })
    await harness.buyPack()
    await harness.service.intake.startGeneration({
      walletId: 'wallet-ada',
      generationId: 'g',
      kind: 'image',
      feature: 'logo',
      platform: 'web',
      surface: 'editor',
      credits: 4,
    })
    expect((await harness.call<PackList>('/v1/packs')).items[0]).toMatchObject({
      pack: { used: 4 },
      decision: { verdict: 'refused' },
    })
    await harness.service.intake.finishGeneration('g', { outcome: 'failed' })
    expect((await harness.call<PackList>('/v1/packs')).items[0]).toMatchObject({
      pack: { used: 0 },
      decision: { verdict: 'granted' },
    })
  })
})

describe('a quote', () => {
  it('shows the arithmetic of a partly used pack at the pack’s own rate, rounded once (C11, C12)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const cheap = await harness.buyPack({ credits: 300, amount: 1000 })
    await harness.buyPack({ credits: 10, amount: 1000 })
    await harness.generate({ credits: 100 })
    const { options, pack } = await quote(harness, cheap.id)
    expect(pack).toMatchObject({ credits: 300, used: 100, left: 200, paid: { amount: 1000 }, refunded: { amount: 0 } })
    expect(options).toHaveLength(1)
    expect(options[0]).toMatchObject({
      ground: 'change_of_mind',
      decision: {
        verdict: 'granted',
        amount: { money: { amount: 666, currency: 'EUR' } },
        destinations: [{ to: 'original_method', review: false }],
      },
      lines: [
        { kind: 'bought', credits: 300, money: { amount: 1000 } },
        { kind: 'used', credits: 100, money: null },
        { kind: 'left', credits: 200 },
        { kind: 'total', money: { amount: 666 } },
      ],
    })
  })

  it('asks for what the policy needs and fills in what is known (A22, B24, B25, C30)', async () => {
    const anypic = createHarness({ policy: 'anypic' })
    const { id, orderId } = await anypic.buyPack({ amount: 1240 })
    expect((await quote(anypic, id)).options[0]!.fields).toEqual([
      { name: 'phone', value: null, minLength: 1 },
      { name: 'order_id', value: orderId, minLength: 1 },
      { name: 'paid_at', value: '2026-06-15T09:00:00Z', minLength: 1 },
      { name: 'amount', value: '12.40 EUR', minLength: 1 },
      { name: 'description', value: null, minLength: 1 },
    ])
    const standard = createHarness({ policy: 'standard-30' })
    const pack = await standard.buyPack()
    expect(
      (await quote(standard, pack.id)).options[0]!.fields.find(({ name }) => name === 'description'),
    ).toMatchObject({ minLength: 20 })
  })

  it('asks for nothing when nothing can be given', async () => {
    const harness = createHarness({ policy: 'jimeng' })
    const pack = await harness.buyPack()
    expect((await quote(harness, pack.id)).options[0]).toMatchObject({ fields: [], decision: { destinations: [] } })
  })

  it('offers the destinations of the policy (B37)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const pack = await harness.buyPack()
    expect((await quote(harness, pack.id)).options[0]!.decision.destinations).toEqual([
      { to: 'original_method', review: false },
      { to: 'balance', review: false },
      { to: 'bank_transfer', review: true },
    ])
  })

  it('leaves a change of mind to a reviewer where the policy is silent about packs', async () => {
    const harness = createHarness({ policy: 'photoroom' })
    const pack = await harness.buyPack()
    const { options } = await quote(harness, pack.id)
    expect(options[0]!.ground).toBe('change_of_mind')
    for (const { decision } of options) expect(decision).toMatchObject({ verdict: 'review', reasons: [{ code: 'outside_policy' }] })
  })

  it('shows the proof: every condition with its fact, and what would have changed it', async () => {
    const harness = createHarness({ policy: 'anypic' })
    const pack = await harness.buyPack()
    await harness.generate()
    const { decision } = (await quote(harness, pack.id)).options[0]!
    expect(decision).toMatchObject({
      verdict: 'refused',
      rule: 'unused_pack',
      counterfactual: { fact: 'purchase.credits_used', value: 0, verdict: 'granted' },
    })
    expect(decision.trace!.flatMap(({ conditions }) => conditions)).toContainEqual(
      expect.objectContaining({ fact: 'purchase.credits_used', found: 4, held: false }),
    )
  })

  it('is for one’s own pack', async () => {
    expect(await createHarness().problem('/v1/packs/nothing/quote')).toMatchObject({ code: 'not_found' })
  })
})
