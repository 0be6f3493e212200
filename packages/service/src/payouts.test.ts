import type { Refund, RefundAnswer, Wallet } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { createHarness, DAY, type Harness } from '../test/harness.ts'

const full = { amount: 1000, currency: 'EUR' }
const fields = { phone: '+49 30 901820', description: 'I do not need these credits after all.' }

async function asked(harness: Harness): Promise<Refund> {
  const pack = await harness.buyPack()
  const body = { packId: pack.id, ground: 'change_of_mind', expected: full, fields }
  return (await harness.call<RefundAnswer>('/v1/refunds', { body })).refund
}

const balance = async (harness: Harness) => (await harness.call<Wallet>('/v1/wallet')).balance
const retrieve = (harness: Harness, id: string) => harness.call<Refund>(`/v1/refunds/${id}`)
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('the money of an approved refund', () => {
  it('is sent and arrives, each told with its time and reference (B29, B31, C33)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const { id } = await asked(harness)
    harness.clock.advance(DAY)
    expect(await harness.service.operator.payOut(id)).toMatchObject({
      transfers: [
        { status: 'sent', reference: expect.stringMatching(/^PAY-/) as string, sentAt: '2026-06-16T09:00:00Z' },
      ],
    })
    expect(harness.payments).toEqual([
      expect.objectContaining({ refundId: id, orderId: 'order-1', money: full, destination: 'original_method' }),
    ])
    harness.clock.advance(5 * DAY)
    const arrived = await harness.service.operator.arrive(id)
    expect(arrived).toMatchObject({
      transfers: [{ status: 'arrived', arrivedAt: '2026-06-21T09:00:00Z' }],
      status: 'approved',
    })
    expect(arrived.deadlines.find(({ stage }) => stage === 'arrival')!.metAt).toBe('2026-06-21T09:00:00Z')
    expect(arrived.events.map(({ kind }) => kind)).toEqual(['received', 'approved', 'sent', 'arrived'])
    expect(harness.messages.map(({ kind }) => kind)).toEqual(['refund_approved', 'refund_sent'])
  })

  it('is sent once, also when two jobs send it at once', async () => {
    const harness = createHarness()
    const { id } = await asked(harness)
    await Promise.all([harness.service.operator.payOut(id), harness.service.operator.payOut(id)])
    await harness.service.operator.payOut(id)
    expect(new Set(harness.payments.map(({ transferId }) => transferId)).size).toBe(1)
    expect((await retrieve(harness, id)).events.filter(({ kind }) => kind === 'sent')).toHaveLength(1)
  })

  it('cannot fail, nor go elsewhere, while it is being sent', async () => {
    const taking: ((taken: { reference: string }) => void)[] = []
    const harness = createHarness({ payments: { send: () => new Promise((resolve) => taking.push(resolve)) } })
    const { id } = await asked(harness)
    const paying = harness.service.operator.payOut(id)
    await settled()
    await expect(harness.service.operator.failTransfer(id)).rejects.toMatchObject({ code: 'not_possible' })
    taking[0]!({ reference: 'PAY-1' })
    expect(await paying).toMatchObject({ transfers: [{ status: 'sent', reference: 'PAY-1' }] })
    expect(await harness.service.operator.failTransfer(id)).toMatchObject({ transfers: [{ status: 'failed' }] })
  })

  it('still waits when the processor did not take it', async () => {
    const harness = createHarness({ payments: { send: () => Promise.reject(new Error('processor down')) } })
    const { id } = await asked(harness)
    await expect(harness.service.operator.payOut(id)).rejects.toThrow('processor down')
    expect(await retrieve(harness, id)).toMatchObject({ transfers: [{ status: 'pending' }] })
    expect(await harness.service.operator.failTransfer(id)).toMatchObject({ acts: ['change_destination'] })
  })

  it('is not sent while the bank looks into the payment (C35)', async () => {
    const harness = createHarness()
    const refund = await asked(harness)
    await harness.service.intake.chargeback(refund.items[0]!.pack!.id, 'opened')
    await expect(harness.service.operator.payOut(refund.id)).rejects.toMatchObject({ code: 'not_possible' })
    expect(harness.payments).toEqual([])
  })

  it('may go elsewhere after it failed, and is still paid once', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    await harness.service.operator.approve(id)
    await harness.service.operator.payOut(id)
    expect(await harness.service.operator.failTransfer(id)).toMatchObject({
      status: 'approved',
      acts: ['change_destination'],
      transfers: [{ status: 'failed' }],
    })
    expect(
      (await harness.problem(`/v1/refunds/${id}/destination`, { body: { destination: 'wallet' } })).errors?.[0]
        ?.pointer,
    ).toBe('/destination')
    const changed = await harness.call<Refund>(`/v1/refunds/${id}/destination`, { body: { destination: 'balance' } })
    expect(changed).toMatchObject({
      acts: [],
      transfers: [{ status: 'failed' }, { status: 'pending', destination: 'balance', money: full }],
    })
    await harness.service.operator.payOut(id)
    await harness.service.operator.arrive(id)
    const { pack } = (await retrieve(harness, id)).items[0]!
    expect(pack!.refunded).toEqual(full)
    expect(await harness.problem(`/v1/refunds/${id}/destination`, { body: { destination: 'balance' } })).toMatchObject({
      code: 'not_possible',
    })
  })

  it('gives the credits back when it can be paid in no way', async () => {
    const harness = createHarness()
    const { id } = await asked(harness)
    expect(await balance(harness)).toBe(0)
    const failed = await harness.service.operator.failTransfer(id, { final: true })
    expect(failed).toMatchObject({ status: 'canceled', items: [{ pack: { left: 100, refunded: { amount: 0 } } }] })
    expect(await balance(harness)).toBe(100)
    await expect(harness.service.operator.payOut(id)).rejects.toMatchObject({ code: 'not_possible' })
  })

  it('is asked for once while nobody knows what became of it, and is not failed by the first of two jobs', async () => {
    const asking: { take(taken: { reference: string }): void; refuse(error: Error): void }[] = []
    const send = () => new Promise<{ reference: string }>((take, refuse) => asking.push({ take, refuse }))
    const harness = createHarness({ payments: { send } })
    const { id } = await asked(harness)
    const first = harness.service.operator.payOut(id).catch((error: Error) => error.message)
    await settled()
    expect(await harness.service.operator.payOut(id)).toMatchObject({ transfers: [{ status: 'pending' }] })
    expect(asking).toHaveLength(1)

    // The first job hangs; a second one asks again and must not be undone by what the first one says at last.
    harness.clock.advance(5 * 60 * 1000)
    const second = harness.service.operator.payOut(id)
    await settled()
    asking[0]!.refuse(new Error('timed out'))
    expect(await first).toBe('timed out')
    await expect(harness.service.operator.failTransfer(id)).rejects.toMatchObject({ code: 'not_possible' })
    asking[1]!.take({ reference: 'PAY-2' })
    expect(await second).toMatchObject({ transfers: [{ status: 'sent', reference: 'PAY-2' }] })
  })

  it('cannot arrive after it failed for good, nor fail after it arrived', async () => {
    const harness = createHarness()
    const failed = await asked(harness)
    await harness.service.operator.payOut(failed.id)
    await harness.service.operator.failTransfer(failed.id, { final: true })
    const arrived = await asked(harness)
    await harness.service.operator.payOut(arrived.id)
    await harness.service.operator.arrive(arrived.id)
    for (const again of [
      harness.service.operator.arrive(failed.id),
      harness.service.operator.failTransfer(failed.id, { final: true }),
      harness.service.operator.payOut(failed.id),
      harness.service.operator.failTransfer(arrived.id),
      harness.service.operator.failTransfer(arrived.id, { final: true }),
    ]) {
      await expect(again).rejects.toMatchObject({ code: 'not_possible' })
    }
    expect(await balance(harness)).toBe(100)
    expect((await retrieve(harness, failed.id)).items[0]!.pack).toMatchObject({ refunded: { amount: 0 }, left: 100 })
    expect((await retrieve(harness, arrived.id)).items[0]!.pack).toMatchObject({ refunded: full, left: 0 })
  })
})
