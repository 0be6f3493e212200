import type { Page, Quote, Refund, RefundAnswer, Wallet } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ADA, createHarness, DAY, type Harness } from '../test/harness.ts'

const full = { amount: 1000, currency: 'EUR' }
const fields = { description: 'I do not need these credits after all.' }

async function asked(harness: Harness): Promise<Refund> {
  const pack = await harness.buyPack()
  const body = { packId: pack.id, ground: 'change_of_mind', expected: full, fields }
  return (await harness.call<RefundAnswer>('/v1/refunds', { body })).refund
}

const appeal = (harness: Harness, id: string) =>
  harness.call<Refund>(`/v1/refunds/${id}/appeal`, { body: { details: 'Please look at the log once more.' } })
const balance = async (harness: Harness) => (await harness.call<Wallet>('/v1/wallet')).balance

describe('an appeal', () => {
  it('is looked at once more, once (B42, B43)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    await harness.service.operator.decline(id)
    expect(await appeal(harness, id)).toMatchObject({
      status: 'in_review',
      acts: ['cancel'],
      items: [{ decision: { verdict: 'review' } }],
    })
    expect(await balance(harness)).toBe(0)
    expect(await harness.service.operator.decline(id)).toMatchObject({ status: 'declined', acts: [] })
    expect(await harness.problem(`/v1/refunds/${id}/appeal`, { body: { details: 'And again.' } })).toMatchObject({
      code: 'not_possible',
    })
    expect(await balance(harness)).toBe(100)
  })

  it('waits while another refund of the pack is open', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const first = await asked(harness)
    await harness.service.operator.decline(first.id)
    const body = { packId: first.items[0]!.subject.id, ground: 'change_of_mind', expected: full, fields }
    await harness.call<RefundAnswer>('/v1/refunds', { body })
    expect(
      await harness.problem(`/v1/refunds/${first.id}/appeal`, { body: { details: 'Please look again.' } }),
    ).toMatchObject({ code: 'not_possible' })
  })

  it('is about what is left of the pack, not about what was left at the request', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id, items } = await asked(harness)
    await harness.service.operator.decline(id)
    await harness.generate({ credits: 60 })
    expect(await appeal(harness, id)).toMatchObject({
      items: [{ decision: { verdict: 'review', amount: { money: { amount: 400 } } } }],
    })
    expect(await harness.service.operator.approve(id)).toMatchObject({
      transfers: [{ money: { amount: 400, currency: 'EUR' } }],
      items: [{ pack: { left: 0, used: 60, refunded: { amount: 400 } } }],
    })
    const { options } = await harness.call<Quote>(`/v1/packs/${items[0]!.subject.id}/quote`)
    expect(options[0]!.decision).toMatchObject({ verdict: 'nothing' })
  })

  it('brings nothing once everything was used', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    await harness.service.operator.decline(id)
    await harness.generate({ credits: 100 })
    await appeal(harness, id)
    await expect(harness.service.operator.approve(id)).rejects.toMatchObject({ code: 'not_possible' })
    expect(await harness.service.operator.decline(id)).toMatchObject({ status: 'declined', transfers: [] })
  })

  it('is decided for the moment of the request: a window that closed meanwhile counts for nothing', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    await harness.service.operator.decline(id)
    harness.clock.advance(60 * DAY)
    expect(await appeal(harness, id)).toMatchObject({
      items: [{ decision: { verdict: 'review', reasons: [{ code: 'discretion' }], amount: { money: full } } }],
    })
  })

  it('against a refusal of a withdrawal leaves the amount to the reviewer', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    const body = { name: 'Ada Lovelace', contract: pack.orderId, email: ADA.email }
    await harness.call('/v1/withdrawals', { body })
    const { id } = (await harness.call<Page<Refund>>('/v1/refunds')).items[0]!
    await harness.service.operator.decline(id)
    expect(await appeal(harness, id)).toMatchObject({ items: [{ decision: { verdict: 'review', amount: null } }] })
    await expect(harness.service.operator.approve(id)).rejects.toMatchObject({ code: 'not_possible' })
    expect(await balance(harness)).toBe(0)
  })

  it('of two at once is one', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    await harness.service.operator.decline(id)
    const answers = await Promise.all(
      [1, 2, 3].map(() => harness.send(`/v1/refunds/${id}/appeal`, { body: { details: 'Please look again.' } })),
    )
    expect(answers.map(({ status }) => status).sort((one, other) => one - other)).toEqual([200, 409, 409])
    await harness.service.operator.decline(id)
    expect(await balance(harness)).toBe(100)
  })
})
