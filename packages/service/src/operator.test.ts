import type {
  Money,
  NewRefundRequest,
  Page,
  Refund,
  RefundAnswer,
  ReportAnswer,
  Wallet,
  LedgerEntry,
} from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ADA, createHarness, DAY, type Harness, reportOf } from '../test/harness.ts'

const full = { amount: 1000, currency: 'EUR' }
const fields = { phone: '+49 30 901820', description: 'I do not need these credits after all.' }

async function asked(harness: Harness, more: Partial<NewRefundRequest> = {}): Promise<Refund> {
  const pack = await harness.buyPack()
  const body = { packId: pack.id, ground: 'change_of_mind', expected: full as Money | null, fields, ...more }
  return (await harness.call<RefundAnswer>('/v1/refunds', { body })).refund
}

const balance = async (harness: Harness) => (await harness.call<Wallet>('/v1/wallet')).balance
const retrieve = (harness: Harness, id: string) => harness.call<Refund>(`/v1/refunds/${id}`)

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
    await new Promise((resolve) => setTimeout(resolve, 5))
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
      (await harness.problem(`/v1/refunds/${id}/destination`, { body: { destination: 'bank_transfer' } })).errors?.[0]
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
})

describe('a reviewer', () => {
  it('approves what the policy would give (B12, B39, B40)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    const approved = await harness.service.operator.approve(id, { note: 'Gladly.' })
    expect(approved).toMatchObject({
      status: 'approved',
      transfers: [{ money: full, status: 'pending' }],
      items: [{ decision: { verdict: 'granted', amount: { money: full } } }],
    })
    expect(approved.events.at(-1)).toEqual({ kind: 'approved', at: '2026-06-15T09:00:00Z', note: 'Gladly.' })
    await expect(harness.service.operator.approve(id)).rejects.toMatchObject({ code: 'not_possible' })
    await expect(harness.service.operator.decline(id)).rejects.toMatchObject({ code: 'not_possible' })
  })

  it('declines, and the credits that were kept for it are free again', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    expect(await balance(harness)).toBe(0)
    expect(await harness.service.operator.decline(id)).toMatchObject({
      status: 'declined',
      acts: ['appeal'],
      items: [{ decision: { verdict: 'refused', amount: null } }],
    })
    expect(await balance(harness)).toBe(100)
    const { items } = await harness.call<Page<LedgerEntry>>('/v1/wallet/entries')
    expect(items.map(({ kind, credits }) => [kind, credits])).toEqual([
      ['return', 100],
      ['refund', -100],
      ['purchase', 100],
    ])
  })

  it('asks for more, and goes on with what was given (B27)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    const open = await harness.service.operator.askInformation(id, { note: 'Which card was it?' })
    expect(open).toMatchObject({ status: 'needs_information', acts: ['cancel', 'give_information'] })
    expect(open.events.at(-1)).toMatchObject({ kind: 'information_asked', note: 'Which card was it?' })
    await harness.call<Refund>(`/v1/refunds/${id}/information`, { body: { details: 'The blue one.' } })
    expect(await harness.problem(`/v1/refunds/${id}/information`, { body: { details: 'Again.' } })).toMatchObject({
      code: 'not_possible',
      status: 409,
    })
    expect(await harness.service.operator.approve(id)).toMatchObject({ status: 'approved' })
  })

  it('must say an amount where the policy names none, and never more than was paid', async () => {
    const harness = createHarness({ policy: 'photoroom' })
    const { id } = await asked(harness, { expected: null })
    await expect(harness.service.operator.approve(id)).rejects.toMatchObject({ code: 'not_possible' })
    for (const money of [
      { amount: 1001, currency: 'EUR' },
      { amount: 0, currency: 'EUR' },
      { amount: -5, currency: 'EUR' },
      { amount: 10, currency: 'USD' },
    ]) {
      await expect(harness.service.operator.approve(id, { amount: { money } })).rejects.toMatchObject({
        code: 'not_possible',
      })
    }
    expect(await retrieve(harness, id)).toMatchObject({ status: 'in_review', transfers: [] })
    expect(
      await harness.service.operator.approve(id, { amount: { money: { amount: 700, currency: 'EUR' } } }),
    ).toMatchObject({ transfers: [{ money: { amount: 700 } }] })
  })

  it('decides again after an appeal, once (B42, B43)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    await harness.service.operator.decline(id)
    const appealed = await harness.call<Refund>(`/v1/refunds/${id}/appeal`, {
      body: { details: 'Please look at the log once more.' },
    })
    expect(appealed).toMatchObject({
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

  it('cannot be appealed to while another refund of the pack is open', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const first = await asked(harness)
    await harness.service.operator.decline(first.id)
    const body = { packId: first.items[0]!.subject.id, ground: 'change_of_mind', expected: full, fields }
    await harness.call<RefundAnswer>('/v1/refunds', { body })
    expect(
      await harness.problem(`/v1/refunds/${first.id}/appeal`, { body: { details: 'Please look again.' } }),
    ).toMatchObject({ code: 'not_possible' })
  })

  it('returns the credits of a generation once, whichever case is approved first', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const { generation } = await harness.generate({ results: 2 })
    const cases: Refund[] = []
    for (const { id } of generation.results)
      cases.push((await harness.call<ReportAnswer>('/v1/reports', reportOf([id], 'other'))).refund!)
    await harness.service.operator.approve(cases[1]!.id)
    await expect(harness.service.operator.approve(cases[0]!.id)).rejects.toMatchObject({ code: 'not_possible' })
    expect(await balance(harness)).toBe(100)
  })

  it('keeps what was granted at once when the rest is declined', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const resultIds = [
      (await harness.generate()).generation.results[0]!.id,
      (await harness.generate()).generation.results[0]!.id,
    ]
    const { refund } = await harness.call<ReportAnswer>('/v1/reports', reportOf(resultIds))
    const declined = await harness.service.operator.decline(refund!.id)
    expect(declined).toMatchObject({
      status: 'approved',
      items: [{ decision: { verdict: 'granted' } }, { decision: { verdict: 'refused' } }],
      transfers: [{ credits: 4 }],
    })
    expect(await balance(harness)).toBe(96)
  })

  it('sees everything the policy said, also what the person may not see (C28)', async () => {
    const harness = createHarness({ policy: 'photoroom', unusable: false })
    await harness.buyPack()
    const { generation } = await harness.generate()
    await harness.service.intake.standing({ walletId: ADA.walletId, standing: 'active' })
    await harness.call('/v1/reports', reportOf([generation.results[0]!.id], 'unusable'))
    const pack = await harness.buyPack()
    const { refund } = await harness.call<RefundAnswer>('/v1/refunds', {
      body: { packId: pack.id, ground: 'change_of_mind', expected: null },
    })
    const row = await harness.service.operator.retrieve(refund.id)
    expect(row.items[0]!.ruling.trace).not.toBeNull()
    await expect(harness.service.operator.retrieve('nothing')).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a request', () => {
  it('can be taken back before it is decided, and not after', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    expect(await harness.call<Refund>(`/v1/refunds/${id}/cancel`, { method: 'POST' })).toMatchObject({
      status: 'canceled',
      acts: [],
      deadlines: [],
    })
    expect(await balance(harness)).toBe(100)
    expect(await harness.problem(`/v1/refunds/${id}/cancel`, { method: 'POST' })).toMatchObject({
      code: 'not_possible',
      status: 409,
    })
    await expect(harness.service.operator.approve(id)).rejects.toMatchObject({ code: 'not_possible' })
  })
})
