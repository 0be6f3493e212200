import type { LedgerEntry, Page, PackList, Quote, Wallet } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { claim } from '../test/claim.ts'
import { createHarness, DAY, type Harness, START } from '../test/harness.ts'
import type { NewOrder } from './orders.ts'

const SECOND = 1000

/** The facts of a pack; asking for them opens a case. */
const factsOf = async (harness: Harness, packId: string) => (await claim(harness, packId, 'duplicate_charge')).facts

describe('an order that repeats another', () => {
  it('is said to by the host, with the order or later (A9, B9, D6)', async () => {
    const harness = createHarness({ policy: 'jimeng' })
    const { duplicate } = harness.service.intake
    const first = await harness.buyPack({ duplicateOf: null })
    const second = await harness.buyPack({ duplicateOf: first.orderId })
    const third = await harness.buyPack()
    const fourth = await harness.buyPack()
    await duplicate(third.id, first.orderId)
    await duplicate(third.id, first.orderId)
    const found = []
    for (const { id } of [first, second, third, fourth]) found.push((await factsOf(harness, id))['purchase.duplicate'])
    expect(found).toEqual([false, true, true, undefined])
  })

  it('may turn out to repeat none', async () => {
    const harness = createHarness({ policy: 'jimeng' })
    const first = await harness.buyPack()
    const second = await harness.buyPack({ duplicateOf: first.orderId, at: START - DAY })
    await harness.service.intake.duplicate(second.id, null)
    expect(await factsOf(harness, second.id)).toMatchObject({ 'purchase.duplicate': false })
  })

  it('repeats one that was meant: not itself, not in a ring, not another’s', async () => {
    const harness = createHarness({ policy: 'jimeng' })
    const { duplicate } = harness.service.intake
    const first = await harness.buyPack()
    const second = await harness.buyPack({ duplicateOf: first.orderId })
    const eve = await harness.buyPack({ walletId: 'wallet-eve', orderId: 'eve' })
    for (const [packId, original, code] of [
      [first.id, first.orderId, 'not_possible'],
      [first.id, second.orderId, 'not_possible'],
      [first.id, eve.orderId, 'not_found'],
      [first.id, 'none', 'not_found'],
      ['none', first.orderId, 'not_found'],
      [first.id, '', 'invalid_request'],
    ] as const)
      await expect(duplicate(packId, original)).rejects.toMatchObject({ code })
    await expect(harness.buyPack({ duplicateOf: 'none' })).rejects.toMatchObject({ code: 'not_found' })
    expect((await harness.call<PackList>('/v1/packs')).items).toHaveLength(2)
    expect(await factsOf(harness, first.id)).not.toHaveProperty(['purchase.duplicate'])
  })

  for (const policy of ['anypic', 'standard-30', 'anumi', 'jimeng', 'photoroom'] as const) {
    it(`may have brought nothing, and is a pack like any other under ${policy} (A9, B9, D6)`, async () => {
      const harness = createHarness({ policy })
      const first = await harness.buyPack()
      const { id } = await harness.buyPack({ credits: 0, duplicateOf: first.orderId })
      expect(await harness.call<Wallet>('/v1/wallet')).toMatchObject({ balance: 100, lots: [{ credits: 100 }] })
      expect((await harness.call<Page<LedgerEntry>>('/v1/wallet/entries')).items[0]).toMatchObject({
        kind: 'purchase',
        credits: 0,
        balanceAfter: 100,
      })
      const { items } = await harness.call<PackList>('/v1/packs')
      expect(items[0]).toMatchObject({ pack: { id, credits: 0, left: 0, paid: { amount: 1000 } } })
      const { options } = await harness.call<Quote>(`/v1/packs/${id}/quote`)
      for (const { decision, lines } of options) {
        expect(lines[0]).toMatchObject({ kind: 'bought', credits: 0 })
        // A share of no credits is nothing to reckon with.
        expect(lines.map(({ kind }) => kind)).not.toContain('left')
        const amount = decision.amount?.money?.amount ?? 1000
        expect([0, 1000]).toContain(amount)
      }
      await harness.service.intake.chargeback(id, 'paid')
      await harness.service.intake.chargeback(id, 'withdrawn')
      expect(await harness.call<Wallet>('/v1/wallet')).toMatchObject({ balance: 100 })
    })
  }

  it('that brought nothing cannot be said to repeat none', async () => {
    const harness = createHarness()
    const first = await harness.buyPack()
    await expect(harness.buyPack({ credits: 0 })).rejects.toMatchObject({ code: 'invalid_request' })
    await expect(harness.buyPack({ credits: 0, duplicateOf: null })).rejects.toMatchObject({ code: 'invalid_request' })
    const second = await harness.buyPack({ credits: 0, duplicateOf: first.orderId })
    await expect(harness.service.intake.duplicate(second.id, null)).rejects.toMatchObject({ code: 'not_possible' })
  })
})

describe('the twin of an order', () => {
  const twin = async (...orders: Parameters<Harness['buyPack']>[0][]) => {
    const harness = createHarness({ policy: 'jimeng' })
    let last = ''
    for (const order of orders) last = (await harness.buyPack(order)).id
    return (await factsOf(harness, last))['purchase.twin_seconds']
  }
  const at = (seconds: number) => ({ at: START - DAY + seconds * SECOND })

  it('is the nearest earlier order of the same package (A9, D6)', async () => {
    expect(await twin(at(0))).toBeNull()
    expect(await twin(at(0), at(40), at(100))).toBe(60)
    expect(await twin(at(100), at(40), at(0))).toBeNull()
    expect(await twin(at(0), at(0))).toBe(0)
    expect(await twin(at(0), { at: at(0).at + 1 })).toBe(0.001)
  })

  it('has as many credits, the same price, currency and channel', async () => {
    for (const other of [{ credits: 99 }, { amount: 999 }, { currency: 'USD' }, { channel: 'app_store' as const }])
      expect(await twin({ ...at(0), ...other }, at(9))).toBeNull()
    expect(await twin({ ...at(0), walletId: 'wallet-eve' }, at(9))).toBeNull()
  })

  it('of a charge that brought nothing is known by its price', async () => {
    const brought = { orderId: 'brought', ...at(0) }
    expect(await twin(brought, { ...at(7), credits: 0, duplicateOf: 'brought' })).toBe(7)
  })

  it('is no order whose money went back: of two charges one stands (A9, D6)', async () => {
    const harness = createHarness({ policy: 'anypic' })
    const first = await harness.buyPack(at(0))
    const second = await harness.buyPack(at(40))
    expect((await claim(harness, first.id, 'change_of_mind')).refund.status).toBe('approved')
    expect(await factsOf(harness, second.id)).toMatchObject({ 'purchase.twin_seconds': null })
  })

  it('is none that is said to repeat it: two orders are not each the duplicate of the other (A9, D6)', async () => {
    const harness = createHarness({ policy: 'jimeng' })
    const first = await harness.buyPack(at(0))
    const second = await harness.buyPack({ orderId: 'meant', ...at(40) })
    await harness.service.intake.duplicate(first.id, 'meant')
    expect((await claim(harness, second.id, 'duplicate_charge')).refund).toMatchObject({ status: 'in_review', transfers: [] })
    expect((await claim(harness, first.id, 'duplicate_charge')).refund).toMatchObject({ status: 'approved' })
  })

  it('is none of an order that is known to repeat none (A9, D6)', async () => {
    expect(await twin(at(0), { ...at(40), duplicateOf: null })).toBeNull()
  })
})

describe('an order', () => {
  it('tells who provided it, what was kept of its price, and what sending it back costs (B21, B22, B38)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const plain = await harness.buyPack({ at: START - DAY })
    const told = await harness.buyPack({ thirdParty: true, externalFees: 59, refundFee: 35 })
    expect(await factsOf(harness, plain.id)).toMatchObject({
      'purchase.third_party': false,
      'purchase.external_fees': null,
      'purchase.refund_fee': null,
    })
    expect(await factsOf(harness, told.id)).toMatchObject({
      'purchase.third_party': true,
      'purchase.external_fees': 59,
      'purchase.refund_fee': 35,
    })
  })

  it('is a subscription where it paid for a period, which may come without credits', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const period = { from: START, until: START + 30 * DAY }
    const pack = await harness.buyPack()
    const subscription = await harness.buyPack({ credits: 0, period })
    expect(await factsOf(harness, pack.id)).toMatchObject({
      'purchase.kind': 'pack',
      'purchase.period_from': null,
      'purchase.period_until': null,
    })
    expect(await factsOf(harness, subscription.id)).toMatchObject({
      'purchase.kind': 'subscription',
      'purchase.period_from': period.from,
      'purchase.period_until': period.until,
    })
    expect((await harness.call<PackList>('/v1/packs')).items).toHaveLength(2)
  })

  it('knows of the sale what the host says of it, of every sale, or nothing (C36, C37)', async () => {
    const sale = { class: 'digital_content', consumer: true, informed: true } as const
    const harness = createHarness({ sale })
    const known = async (order: Partial<NewOrder>) => {
      const facts = await factsOf(harness, (await harness.buyPack(order)).id)
      return Object.fromEntries(
        Object.entries(facts).filter(([path, fact]) => path.startsWith('sale.') && fact !== undefined),
      )
    }
    const every = { 'sale.class': 'digital_content', 'sale.consumer': true, 'sale.informed': true }
    expect(await known({})).toEqual(every)
    expect(await known({ sale: { country: 'DE', informed: false, startRequested: true } })).toEqual({
      ...every,
      'sale.country': 'DE',
      'sale.informed': false,
      'sale.start_requested': true,
    })
    expect(await known({ sale: { lossAcknowledged: false, confirmed: true } })).toEqual({
      ...every,
      'sale.loss_acknowledged': false,
      'sale.confirmed': true,
    })
    expect(await known({ sale: { class: undefined } })).toEqual(every)
    // The proof of a consent, for whoever decides: its words and its moment.
    expect(await known({ sale: { startRequested: true, consent: { text: 'checkout 3', at: 1_781_000_000_000 } } })).toEqual({
      ...every,
      'sale.start_requested': true,
      'sale.consent_text': 'checkout 3',
      'sale.consent_at': 1_781_000_000_000,
    })
  })

  it('paid by a method nobody has heard of was paid by another one (B34)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const pack = await harness.buyPack({ method: { kind: 'shells', label: 'Shells' } })
    expect(await factsOf(harness, pack.id)).toMatchObject({ 'purchase.method': 'other' })
  })

  it('that cannot be is refused with every fault by name, and nothing is kept of it', async () => {
    const harness = createHarness()
    const wrong: [Partial<NewOrder> & { amount?: number }, ...string[]][] = [
      [{ credits: -1, orderId: '' }, '/orderId', '/credits'],
      [{ credits: 0.5 }, '/credits'],
      [{ credits: Number.NaN }, '/credits'],
      [{ amount: -1 }, '/paid'],
      [{ at: START + DAY }, '/at'],
      [{ walletId: '' }, '/walletId'],
      [{ channel: 'shop' as 'direct' }, '/channel'],
      [{ period: { from: START, until: START } }, '/period/until'],
      [{ externalFees: 1001 }, '/externalFees'],
      [{ externalFees: -1, refundFee: 0.5 }, '/externalFees', '/refundFee'],
      [{ sale: { country: 'Germany' } }, '/sale/country'],
      [{ sale: { klass: 'x' } as NonNullable<NewOrder['sale']> }, '/sale/klass'],
      [{ duplicatOf: 'x' } as Partial<NewOrder>, '/duplicatOf'],
    ]
    for (const [order, ...pointers] of wrong) {
      const error = await harness.buyPack(order).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({
        code: 'invalid_request',
        details: { errors: pointers.map((pointer) => ({ pointer: expect.stringContaining(pointer) as string })) },
      })
    }
    expect(await harness.call<Wallet>('/v1/wallet')).toMatchObject({ balance: 0, sequence: 0 })
  })

  it('is one however often it is told, also with other words', async () => {
    const harness = createHarness()
    const first = await harness.buyPack({ orderId: 'one' })
    expect(await harness.buyPack({ orderId: 'one', credits: 7, amount: 1 })).toEqual(first)
    const both = await Promise.all([harness.buyPack({ orderId: 'two' }), harness.buyPack({ orderId: 'two' })])
    expect(both[0]).toEqual(both[1])
    expect(await harness.call<Wallet>('/v1/wallet')).toMatchObject({ balance: 200 })
  })
})

it('a service does not begin with a sale that cannot be', () => {
  expect(() => createHarness({ sale: { country: 'Germany' } })).toThrow('/country')
})
