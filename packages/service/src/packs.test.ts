import type { PackList, Quote, Refund } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ADA, createHarness, DAY, type Harness } from '../test/harness.ts'

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

  it('say while a case about them is open, however it began: another request is answered with it (C36)', async () => {
    const sale = { country: 'DE', consumer: true, class: 'digital_service', informed: true, startRequested: true } as const
    const harness = createHarness({ policy: 'anypic', sale })
    const pack = await harness.buyPack()
    const isOpen = async () => (await harness.call<PackList>('/v1/packs')).items[0]!.open
    expect(await isOpen()).toBe(false)
    const statement = { name: 'Ada', contract: pack.orderId, email: 'ada@example.com', packId: pack.id }
    await harness.call('/v1/withdrawals', { body: statement })
    expect(await isOpen()).toBe(true)
    const [refund] = (await harness.call<{ items: Refund[] }>('/v1/refunds')).items
    await harness.service.operator.decline(refund!.id)
    expect(await isOpen()).toBe(false)
  })

  it('say so also where the open case is not the last one about them', async () => {
    const sale = { country: 'DE', consumer: true, class: 'digital_service', informed: true, startRequested: true } as const
    const harness = createHarness({ policy: 'anypic', sale })
    const pack = await harness.buyPack()
    const withdraw = async (more: object) => {
      await harness.call('/v1/withdrawals', { body: { name: 'Ada', contract: pack.orderId, email: 'ada@example.com', ...more } })
      return (await harness.call<{ items: Refund[] }>('/v1/refunds')).items[0]!.id
    }
    await harness.service.operator.approve(await withdraw({ credits: 30 }))
    await harness.service.operator.decline(await withdraw({}))
    // The money of the part is still on its way.
    expect((await harness.call<PackList>('/v1/packs')).items[0]!.open).toBe(true)
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

describe('who asks', () => {
  it('is told as far as the host knows, so that nobody has to say it again', async () => {
    const identity = (name?: string) => ({
      authenticate: async () => ({ userId: 'ada', walletId: ADA.walletId, email: ADA.email, ...(name && { name }) }),
    })
    const named = createHarness({ identity: identity('Ada Lovelace') })
    const { id } = await named.buyPack()
    expect((await named.call<PackList>('/v1/packs')).asker).toEqual({ name: 'Ada Lovelace', email: ADA.email })
    expect((await quote(named, id)).asker).toEqual({ name: 'Ada Lovelace', email: ADA.email })
    const phone = '+49 30 901820'
    const registered = createHarness({ policy: 'anypic', identity: { authenticate: async () => ({ ...ADA, phone }) } })
    const { options } = await quote(registered, (await registered.buyPack()).id)
    expect(options[0]!.fields).toContainEqual({ name: 'phone', value: phone, minLength: 1 })
    const unnamed = createHarness({ identity: identity() })
    expect((await unnamed.call<PackList>('/v1/packs')).asker).toEqual({ name: null, email: ADA.email })
  })
})

describe('a pack in the list', () => {
  const groundsOf = async (harness: Harness) => (await harness.call<PackList>('/v1/packs')).items[0]!.grounds

  it('names the grounds on which a request would bring something now, or be looked at (A19)', async () => {
    const harness = createHarness({ policy: 'anypic' })
    await harness.buyPack()
    expect(await groundsOf(harness)).toContain('change_of_mind')
    harness.clock.advance(8 * DAY)
    const later = await groundsOf(harness)
    expect(later).not.toContain('change_of_mind')
    expect(later).toContain('other')
    const { options } = await quote(harness, (await harness.call<PackList>('/v1/packs')).items[0]!.pack.id)
    const open = options.filter(({ decision }) => !['refused', 'nothing', 'redirect', 'wait'].includes(decision.verdict))
    expect(later).toEqual(open.map(({ ground }) => ground))
  })

  it('names none where the store alone can pay it back (A24)', async () => {
    const harness = createHarness({ policy: 'photoroom' })
    await harness.buyPack({ channel: 'app_store' })
    expect(await groundsOf(harness)).toEqual([])
  })
})

describe('the usage records of a quote', () => {
  it('are the uses of the pack alone, and what came back of them, oldest first (B41)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const first = await harness.buyPack({ credits: 10 })
    const second = await harness.buyPack({ credits: 10 })
    await harness.generate({ generationId: 'long', credits: 12 })
    harness.clock.advance(DAY)
    await harness.generate({ generationId: 'failed', credits: 3, outcome: 'failed' })
    await harness.service.intake.startGeneration({
      walletId: ADA.walletId, generationId: 'running', kind: 'image', feature: 'logo', platform: 'web', surface: 'editor', credits: 1,
    })
    const { usage: ofFirst } = await quote(harness, first.id)
    const { usage: ofSecond, pack } = await quote(harness, second.id)
    const at = '2026-06-15T09:00:00Z'
    const later = '2026-06-16T09:00:00Z'
    expect(ofFirst).toEqual([{ at, credits: -10, generationId: 'long' }])
    expect(ofSecond).toEqual([
      { at, credits: -2, generationId: 'long' },
      { at: later, credits: -3, generationId: 'failed' },
      { at: later, credits: 3, generationId: 'failed' },
      { at: later, credits: -1, generationId: 'running' },
    ])
    expect(0 - ofSecond.reduce((sum, { credits }) => sum + credits, 0)).toBe(pack.used)
  })

  it('leave out what a refund keeps of the pack', async () => {
    const harness = createHarness({ policy: 'anypic', sale: { country: 'DE', consumer: true } })
    const { id, orderId } = await harness.buyPack()
    await harness.call('/v1/withdrawals', { body: { name: 'Ada', contract: orderId, email: ADA.email } })
    expect(await quote(harness, id)).toMatchObject({ usage: [], pack: { left: 0, used: 0 } })
  })
})

describe('the interruptions of a quote', () => {
  it('are those that touch the time since the purchase, and stand with that ground alone (A10, B7, D8)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { intake } = harness.service
    const at = harness.clock.at
    await intake.incident({ incidentId: 'before', from: at - 3 * DAY, until: at - 2 * DAY, complete: true })
    const { id } = await harness.buyPack()
    harness.clock.advance(3 * DAY)
    await intake.incident({ incidentId: 'over', from: at - DAY, until: at + DAY, complete: true, remedied: false })
    await intake.incident({ incidentId: 'lasting', from: at + 2 * DAY, complete: false })
    const { options } = await quote(harness, id)
    expect(options.find(({ ground }) => ground === 'outage')!.outages).toEqual([
      { from: '2026-06-15T09:00:00Z', until: '2026-06-16T09:00:00Z', complete: true, remedied: false },
      { from: '2026-06-17T09:00:00Z', until: null, complete: false, remedied: null },
    ])
    for (const option of options) if (option.ground !== 'outage') expect(option.outages).toEqual([])
  })
})
