import type { Page, PackList, Refund } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ask, balance, retrieve } from '../test/asking.ts'
import { ADA, createHarness, DAY, type Harness } from '../test/harness.ts'
import type { Sale } from './sales.ts'

const SERVICE: Sale = { country: 'DE', consumer: true, class: 'digital_service', informed: true, startRequested: true }
const euros = (amount: number) => ({ amount, currency: 'EUR' })

const state = ({ call }: Harness, contract: string, token: string | null = 'ada', more: object = {}) =>
  call<{ id: string }>('/v1/withdrawals', { body: { name: 'Ada Lovelace', contract, email: ADA.email, ...more }, token })
const refundsOf = async ({ call }: Harness) => (await call<Page<Refund>>('/v1/refunds')).items
const packOf = async ({ call }: Harness) => (await call<PackList>('/v1/packs')).items[0]!.pack
const moneyOf = ({ items }: Refund) => items[0]!.decision.amount?.money?.amount ?? null
const owedOf = ({ deadlines }: Refund) => deadlines.find(({ clause }) => clause.includes('2011/83'))

/** A pack of which 40 credits were used, and whose approved refund waits to be paid. */
async function approved(harness: Harness, amount = 600): Promise<{ id: string; orderId: string; refund: Refund }> {
  const { id, orderId } = await harness.buyPack()
  await harness.generate({ credits: 40 })
  const asked = await ask(harness, id, { ground: 'other' })
  const refund = await harness.service.operator.approve(asked.id, { amount: { money: euros(amount) } })
  expect(refund).toMatchObject({ origin: 'request', status: 'approved', transfers: [{ status: 'pending', money: euros(amount) }] })
  return { id, orderId, refund }
}

describe('a statement while a request is being paid', () => {
  it('is kept with the refund that pays all that is owed: the contract is left, and what is paid stays', async () => {
    const harness = createHarness({ policy: 'photoroom', sale: SERVICE })
    const { orderId, refund } = await approved(harness)
    expect((await packOf(harness)).withdrawal).not.toBe(null)
    expect(owedOf(refund)).toBe(undefined)
    harness.clock.advance(DAY)
    await state(harness, orderId)
    const [kept, ...others] = await refundsOf(harness)
    expect(others).toEqual([])
    expect(kept).toMatchObject({ id: refund.id, origin: 'withdrawal', ground: 'other', status: 'approved', events: refund.events })
    expect([kept!.items[0]!.decision, kept!.transfers]).toEqual([refund.items[0]!.decision, refund.transfers])
    expect(kept!.withdrawals).toMatchObject([{ statement: { contract: orderId, credits: null } }])
    expect(owedOf(kept!)).toMatchObject({ stage: 'processing', until: '2026-06-30T09:00:00Z', metAt: null, late: false })
    expect(await packOf(harness)).toMatchObject({ withdrawal: null, refundId: refund.id, refunded: euros(600) })
  })

  it('is the one that counts, however often it is repeated, and is paid once', async () => {
    const harness = createHarness({ policy: 'photoroom', sale: SERVICE })
    const { orderId, refund } = await approved(harness)
    const { operator } = harness.service
    for (const credits of [undefined, undefined, 20]) {
      await state(harness, orderId, 'ada', credits === undefined ? {} : { credits })
      harness.clock.advance(DAY)
    }
    expect(owedOf(await retrieve(harness, refund.id))).toMatchObject({ until: '2026-06-29T09:00:00Z' })
    await operator.payOut(refund.id)
    await state(harness, orderId)
    await operator.arrive(refund.id)
    await state(harness, orderId)
    expect((await refundsOf(harness)).map(({ id }) => id)).toEqual([refund.id])
    expect(harness.payments).toMatchObject([{ money: euros(600) }])
    expect(owedOf(await retrieve(harness, refund.id))).toMatchObject({ metAt: '2026-06-18T09:00:00Z', late: false })
  })

  it('has a case of its own for what the refund pays too little', async () => {
    const harness = createHarness({ policy: 'photoroom', sale: SERVICE })
    const { orderId, refund } = await approved(harness, 250)
    await state(harness, orderId)
    const [rest, first] = await refundsOf(harness)
    expect([first!.id, first!.origin, rest!.origin, moneyOf(rest!)]).toEqual([refund.id, 'request', 'withdrawal', 350])
    expect((await packOf(harness)).withdrawal).toBe(null)
    await harness.service.operator.approve(rest!.id)
    for (const { id } of [first!, rest!]) await harness.service.operator.payOut(id)
    expect(harness.payments.map(({ money }) => money)).toEqual([euros(250), euros(350)])
  })

  it('leaves the right where the payment fails for good', async () => {
    const harness = createHarness({ policy: 'photoroom', sale: SERVICE })
    const { orderId, refund } = await approved(harness)
    await state(harness, orderId)
    await harness.service.operator.failTransfer(refund.id)
    expect((await packOf(harness)).withdrawal).toBe(null)
    await harness.service.operator.failTransfer(refund.id, { final: true })
    expect([(await packOf(harness)).withdrawal, await balance(harness)]).toEqual([{ until: expect.any(String) }, 60])
    await state(harness, orderId)
    const [again] = await refundsOf(harness)
    expect([again!.id === refund.id, again!.status, moneyOf(again!)]).toEqual([false, 'in_review', 600])
  })

  it('counts from the request where that stood on the same law', async () => {
    const harness = createHarness({ policy: 'photoroom', sale: SERVICE })
    const { id, orderId } = await harness.buyPack()
    await harness.generate({ credits: 40 })
    const asked = await ask(harness, id)
    expect(asked).toMatchObject({ items: [{ decision: { law: 'eu-withdrawal' } }] })
    const { status } = await retrieve(harness, asked.id)
    if (status !== 'approved') await harness.service.operator.approve(asked.id)
    harness.clock.advance(20 * DAY)
    await state(harness, orderId)
    const kept = await retrieve(harness, asked.id)
    expect(owedOf(kept)).toMatchObject({ until: '2026-06-29T09:00:00Z', late: true })
    expect((await harness.service.operator.retrieve(asked.id)).withdrawal).toMatchObject({ late: false })
  })

  it('that came too late is kept too, without a time that the law sets', async () => {
    const harness = createHarness({ policy: 'photoroom', sale: SERVICE })
    const { orderId, refund } = await approved(harness)
    harness.clock.advance(20 * DAY)
    await state(harness, orderId)
    expect(owedOf(await retrieve(harness, refund.id))).toBe(undefined)
    expect((await harness.service.operator.retrieve(refund.id)).withdrawal).toMatchObject({ credits: null, late: true })
  })

  it('counts when it was received, where it is matched later', async () => {
    const harness = createHarness({ policy: 'photoroom', sale: SERVICE })
    const { id, orderId, refund } = await approved(harness)
    const first = await state(harness, orderId, null)
    harness.clock.advance(20 * DAY)
    await state(harness, orderId)
    expect((await harness.service.operator.match(first.id, id)).id).toBe(refund.id)
    const { withdrawal } = await harness.service.operator.retrieve(refund.id)
    expect(withdrawal).toMatchObject({ receivedAt: Date.parse('2026-06-15T09:00:00Z'), late: false })
    expect(owedOf(await retrieve(harness, refund.id))).toMatchObject({ until: '2026-06-29T09:00:00Z' })
  })

  it('makes a part that is being paid the whole, where nothing else is left', async () => {
    const harness = createHarness({ policy: 'photoroom', sale: SERVICE })
    const { orderId } = await harness.buyPack()
    await state(harness, orderId, 'ada', { credits: 60 })
    const [part] = await refundsOf(harness)
    await harness.service.operator.approve(part!.id)
    await harness.generate({ credits: 40 })
    expect((await packOf(harness)).withdrawal).not.toBe(null)
    await state(harness, orderId)
    expect(await refundsOf(harness)).toHaveLength(1)
    expect(await packOf(harness)).toMatchObject({ withdrawal: null, refunded: euros(600) })
  })

  it('gives back what came back meanwhile, where somebody has to look at the payment again', async () => {
    const harness = createHarness({ policy: 'standard-30', sale: SERVICE })
    const { id, orderId } = await harness.buyPack()
    const running = { walletId: ADA.walletId, kind: 'image', feature: 'create_any_image', platform: 'web', surface: 'editor' } as const
    await harness.service.intake.startGeneration({ ...running, generationId: 'running', credits: 40 })
    const asked = await ask(harness, id, { ground: 'other' })
    const refund = await harness.service.operator.approve(asked.id, { amount: { money: euros(600) } })
    await state(harness, orderId)
    expect(await refundsOf(harness)).toHaveLength(1)
    await harness.service.intake.finishGeneration('running', { outcome: 'failed', failure: { source: 'system', provider: null }, results: [] })
    const [failed] = await refundsOf(harness)
    await harness.service.operator.approve(failed!.id)
    expect(await balance(harness)).toBe(40)
    await harness.service.operator.failTransfer(refund.id)
    const body = { destination: 'bank_transfer' }
    const again = await harness.call<Refund>(`/v1/refunds/${refund.id}/destination`, { body })
    expect([again.status, moneyOf(again), await balance(harness)]).toEqual(['in_review', 1000, 0])
    await harness.service.operator.approve(refund.id)
    expect(await packOf(harness)).toMatchObject({ left: 0, refunded: euros(1000) })
  })
})
