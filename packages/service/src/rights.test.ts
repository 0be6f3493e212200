import type { Page, PackList, Quote, Refund } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ADA, createHarness, DAY, type Harness } from '../test/harness.ts'
import type { Sale } from './sales.ts'

const SERVICE: Sale = {
  country: 'DE', consumer: true, class: 'digital_service', informed: true, startRequested: true, confirmed: true,
}

const packOf = async ({ call }: Harness, id: string) =>
  (await call<PackList>('/v1/packs')).items.find(({ pack }) => pack.id === id)!.pack
const rightOf = async (harness: Harness, id: string) => (await packOf(harness, id)).withdrawal
const withdraw = ({ call }: Harness, contract: string, more: object = {}) =>
  call('/v1/withdrawals', { body: { name: 'Ada Lovelace', contract, email: ADA.email, ...more } })
const refundOf = async ({ call }: Harness) => (await call<Page<Refund>>('/v1/refunds?origin=withdrawal')).items[0]!

describe('the right to withdraw that a pack tells of', () => {
  const ends: [country: string, bought: string, until: string, sale?: Sale][] = [
    ['DE', '2026-06-15T09:00:00Z', '2026-06-30T11:59:59.999Z'],
    // The last day is a Sunday, and moves on to Monday.
    ['FR', '2026-06-14T09:00:00Z', '2026-06-30T11:59:59.999Z'],
    ['GB', '2026-06-14T09:00:00Z', '2026-06-29T11:59:59.999Z'],
    ['IT', '2026-06-15T09:00:00Z', '2027-06-30T11:59:59.999Z', { informed: false }],
    ['GB', '2026-06-15T09:00:00Z', '2027-06-30T11:59:59.999Z', { informed: false }],
  ]
  it.each(ends)('in %s, bought at %s, is there until %s, and no millisecond longer (C36)', async (country, at, until, sale) => {
    const harness = createHarness({ policy: 'jimeng', sale: { ...SERVICE, country, ...sale } })
    harness.clock.at = Date.parse(at)
    const { id, withdrawal } = await harness.buyPack()
    expect(withdrawal).toEqual({ until })
    harness.clock.at = Date.parse(until)
    expect(await rightOf(harness, id)).toEqual({ until })
    harness.clock.advance(1)
    expect(await rightOf(harness, id)).toBeNull()
  })

  it('moves on over a holiday of the seller (C36)', async () => {
    const harness = createHarness({ sale: SERVICE, holidays: ['2026-06-29'] })
    expect((await harness.buyPack()).withdrawal).toEqual({ until: '2026-07-01T11:59:59.999Z' })
  })

  it('has no end that anybody knows where nobody said whether the person was told of it (C36)', async () => {
    const harness = createHarness({ sale: { country: 'DE', consumer: true, class: 'digital_service' } })
    const { id } = await harness.buyPack()
    expect(await rightOf(harness, id)).toEqual({ until: null })
    harness.clock.advance(60 * DAY)
    expect(await rightOf(harness, id)).toEqual({ until: null })
  })

  it('is nobody’s who is no consumer, lives where no law gives it, or bought in a store (C36)', async () => {
    const sales: [Sale, object?][] = [
      [{}], [{ ...SERVICE, consumer: false }], [{ ...SERVICE, country: 'US' }], [SERVICE, { channel: 'app_store' }],
    ]
    for (const [sale, more] of sales) {
      const harness = createHarness()
      expect((await harness.buyPack({ sale, ...more })).withdrawal).toBeNull()
    }
    expect((await createHarness({ sale: SERVICE, laws: [] }).buyPack()).withdrawal).toBeNull()
  })

  it('is lost with the first use of content that was supplied as wished (C36)', async () => {
    const harness = createHarness({ sale: { ...SERVICE, class: 'digital_content', lossAcknowledged: true } })
    const { id, withdrawal } = await harness.buyPack()
    expect(withdrawal).not.toBeNull()
    await harness.generate()
    expect(await rightOf(harness, id)).toBeNull()
  })

  it.each(['closed', 'terminated', 'banned'] as const)('stays with an account that is %s (A18, B16, C25, D10)', async (standing) => {
    const harness = createHarness({ sale: SERVICE })
    const { id } = await harness.buyPack()
    await harness.service.intake.standing({ walletId: ADA.walletId, standing, forfeit: true })
    await harness.service.intake.chargeback(id, 'opened')
    expect(await rightOf(harness, id)).toEqual({ until: '2026-06-30T11:59:59.999Z' })
  })

  it('is gone once the bank has given the whole price back', async () => {
    const harness = createHarness({ sale: SERVICE })
    const { id } = await harness.buyPack()
    await harness.service.intake.chargeback(id, 'paid')
    expect(await rightOf(harness, id)).toBeNull()
  })

  it('is gone while the whole contract is being left, and there again where that is taken back or refused', async () => {
    const harness = createHarness({ sale: SERVICE })
    const { id, orderId } = await harness.buyPack()
    await withdraw(harness, orderId)
    expect(await packOf(harness, id)).toMatchObject({ withdrawal: null, left: 0 })
    await harness.call(`/v1/refunds/${(await refundOf(harness)).id}/cancel`, { method: 'POST' })
    expect(await packOf(harness, id)).toMatchObject({ withdrawal: { until: '2026-06-30T11:59:59.999Z' }, left: 100 })
    await withdraw(harness, orderId)
    const { id: refundId } = await refundOf(harness)
    await harness.service.operator.decline(refundId)
    expect(await rightOf(harness, id)).not.toBeNull()
    await harness.call(`/v1/refunds/${refundId}/appeal`, { body: { details: 'Please look at the law once more.' } })
    expect(await rightOf(harness, id)).toBeNull()
    await harness.service.operator.approve(refundId)
    await harness.service.operator.payOut(refundId)
    await harness.service.operator.arrive(refundId)
    expect(await rightOf(harness, id)).toBeNull()
  })

  it('stays for the rest after a part was given back', async () => {
    const harness = createHarness({ sale: SERVICE })
    const { id, orderId } = await harness.buyPack()
    await withdraw(harness, orderId, { credits: 30 })
    expect(await packOf(harness, id)).toMatchObject({ withdrawal: { until: '2026-06-30T11:59:59.999Z' }, left: 70 })
  })

  it('is told wherever the pack is shown', async () => {
    const harness = createHarness({ sale: SERVICE })
    const { id, orderId, withdrawal } = await harness.buyPack()
    expect((await harness.call<Quote>(`/v1/packs/${id}/quote`)).pack.withdrawal).toEqual(withdrawal)
    await withdraw(harness, orderId, { credits: 10 })
    expect((await refundOf(harness)).items[0]!.pack!.withdrawal).toEqual(withdrawal)
  })
})
