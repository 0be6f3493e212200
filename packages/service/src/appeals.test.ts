import type { Attachment, Page, Quote, Refund, RefundAnswer, ReportAnswer, Wallet } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ask, report } from '../test/asking.ts'
import { ADA, createHarness, DAY, type Harness, reportOf } from '../test/harness.ts'
import { MONEY, pack, policyOf } from '../test/policies.ts'

const full = { amount: 1000, currency: 'EUR' }
const fields = { description: 'I do not need these credits after all.' }

async function asked(harness: Harness): Promise<Refund> {
  const pack = await harness.buyPack()
  const body = { packId: pack.id, ground: 'change_of_mind', expected: full, fields }
  return (await harness.call<RefundAnswer>('/v1/refunds', { body })).refund
}

const appeal = (harness: Harness, id: string, attachments: string[] = []) =>
  harness.call<Refund>(`/v1/refunds/${id}/appeal`, { body: { details: 'Please look at the log once more.', attachments } })
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

  it('is open to what was refused beside something granted, and leaves that as it is (B42)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    await harness.buyPack()
    const runs = [await harness.generate(), await harness.generate()]
    const [one, other] = runs.map(({ generation }) => generation.results[0]!.id)
    const { refund } = await harness.call<ReportAnswer>('/v1/reports', reportOf([one!, other!], 'unusable'))
    const { id } = refund!
    const { operator } = harness.service
    expect(await operator.approve(id, { amounts: { [other!]: null } })).toMatchObject({ status: 'approved', acts: ['appeal'] })
    expect(await appeal(harness, id)).toMatchObject({
      status: 'in_review',
      acts: [],
      items: [{ decision: { verdict: 'granted' } }, { decision: { verdict: 'review' } }],
    })
    expect(await operator.approve(id)).toMatchObject({ status: 'approved', acts: [], transfers: [{ credits: 4 }, { credits: 4 }] })
    expect(await balance(harness)).toBe(100)
  })

  it('that is taken back makes no new case of what was refused (B42, E12)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const { id, items } = await report(harness)
    await harness.service.operator.decline(id)
    await appeal(harness, id)
    await harness.call(`/v1/refunds/${id}/cancel`, { body: {} })
    const again = await harness.call<ReportAnswer>('/v1/reports', reportOf([items[0]!.subject.id], 'other'))
    expect(again).toMatchObject({ created: false, refund: { id, status: 'canceled' } })
  })

  it('needs something to say, and keeps what was given with it (B43)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    await harness.service.operator.decline(id)
    const path = `/v1/refunds/${id}/appeal`
    expect((await harness.problem(path, { body: { details: ' ' } })).errors?.[0]?.pointer).toBe('/details')
    const body = { details: 'See the log.', attachments: ['none'] }
    expect((await harness.problem(path, { body })).errors?.[0]?.pointer).toBe('/attachments/0')
    expect((await harness.service.operator.retrieve(id)).status).toBe('declined')
    const raw = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])
    const file = await harness.call<Attachment>('/v1/attachments?name=log.pdf', { raw, headers: { 'Content-Type': 'application/pdf' } })
    await appeal(harness, id, [file.id])
    const row = await harness.service.operator.retrieve(id)
    expect(row).toMatchObject({ status: 'in_review', attachments: [file.id] })
    expect(row.events.find(({ kind }) => kind === 'appealed')).toMatchObject({ note: 'Please look at the log once more.' })
  })

  it('that is refused again ends with somebody who mediates, where the policy says so (B44)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    const kinds = ({ next }: Refund) => next.map(({ kind }) => kind)
    const first = await harness.service.operator.decline(id)
    expect([kinds(first), first.acts]).toEqual([['ask_review', 'write_support'], ['appeal']])
    await appeal(harness, id)
    const second = await harness.service.operator.decline(id)
    expect([kinds(second), second.acts]).toEqual([['mediation'], []])
    expect(second.items[0]!.decision.next).toEqual([{ kind: 'mediation' }])
  })

  it('that is refused again ends with support, where nobody mediates (B44)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    await harness.service.intake.chargeback(pack.id, 'opened')
    const body = { packId: pack.id, ground: 'change_of_mind', expected: null, fields }
    const { refund } = await harness.call<RefundAnswer>('/v1/refunds', { body })
    await harness.service.operator.decline(refund.id)
    await appeal(harness, refund.id)
    expect((await harness.service.operator.decline(refund.id)).next).toEqual([{ kind: 'write_support' }])
  })

  it('against a refusal by the policy itself is before a person, also where the policy would say yes by now (B42)', async () => {
    const require = { chargeback_open: { 'purchase.chargeback': false, else: 'review' } }
    const harness = createHarness({ policy: policyOf([pack(MONEY, { require })]) })
    const bought = await harness.buyPack()
    await harness.service.intake.chargeback(bought.id, 'opened')
    const refund = await ask(harness, bought.id)
    expect(refund.status).toBe('in_review')
    await harness.service.intake.chargeback(bought.id, 'withdrawn')
    await harness.service.operator.decline(refund.id)
    expect(await appeal(harness, refund.id)).toMatchObject({ status: 'in_review', items: [{ decision: { verdict: 'review' } }] })
    expect(await harness.service.operator.approve(refund.id)).toMatchObject({ transfers: [{ money: full }] })
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
    const harness = createHarness({ policy: 'jimeng' })
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
