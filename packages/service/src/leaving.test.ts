import type { Page, PackList, Refund, Wallet } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ask, retrieve } from '../test/asking.ts'
import { ADA, createHarness, DAY, type Harness } from '../test/harness.ts'
import type { Sale } from './sales.ts'

const SERVICE: Sale = {
  country: 'DE', consumer: true, class: 'digital_service', informed: true, startRequested: true, confirmed: true,
}
const euros = (amount: number) => ({ amount, currency: 'EUR' })

async function withdraw({ call }: Harness, contract: string, credits?: number): Promise<Refund> {
  const body = { name: 'Ada Lovelace', contract, email: ADA.email, ...(credits !== undefined && { credits }) }
  expect(await call('/v1/withdrawals', { body })).toMatchObject({
    status: 'received', statement: { credits: credits ?? null },
  })
  return (await call<Page<Refund>>('/v1/refunds?origin=withdrawal')).items[0]!
}

const moneyOf = ({ items }: Refund) => items[0]!.decision.amount?.money?.amount ?? null
const reasonsOf = ({ items }: Refund) => items[0]!.decision.reasons.map(({ code }) => code)
const balance = async ({ call }: Harness) => (await call<Wallet>('/v1/wallet')).balance
const packOf = async ({ call }: Harness) => (await call<PackList>('/v1/packs')).items[0]!.pack

async function pay({ service: { operator } }: Harness, { id }: Refund): Promise<void> {
  await operator.approve(id)
  await operator.payOut(id)
  await operator.arrive(id)
}

describe('a part of a contract', () => {
  it('brings what was paid for its credits, rounded down once, and takes no others', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { orderId } = await harness.buyPack({ credits: 7, amount: 999 })
    const refund = await withdraw(harness, orderId, 2)
    expect(refund).toMatchObject({ status: 'in_review', ground: 'legal', origin: 'withdrawal' })
    expect(moneyOf(refund)).toBe(285)
    expect(await balance(harness)).toBe(5)
    await pay(harness, refund)
    expect(harness.payments).toMatchObject([{ money: euros(285), destination: 'original_method' }])
    expect(await packOf(harness)).toMatchObject({ left: 5, used: 0, refunded: euros(285) })
  })

  it('leaves the rest to be used, and to be given back: all parts together bring what was paid', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { orderId } = await harness.buyPack({ credits: 7, amount: 999 })
    for (const [credits, amount] of [[2, 285], [1, 142], [2, 285]] as const) {
      const refund = await withdraw(harness, orderId, credits)
      expect(moneyOf(refund)).toBe(amount)
      await pay(harness, refund)
    }
    const last = await withdraw(harness, orderId, 2)
    expect(moneyOf(last)).toBe(999 - 285 - 142 - 285)
    await pay(harness, last)
    expect(await packOf(harness)).toMatchObject({ left: 0, refunded: euros(999), withdrawal: null })
  })

  it('of a pack that was used in part comes to the share that was not', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { orderId } = await harness.buyPack({ credits: 7, amount: 999 })
    await harness.generate({ credits: 3 })
    const part = await withdraw(harness, orderId, 3)
    expect(moneyOf(part)).toBe(428)
    await pay(harness, part)
    const rest = await withdraw(harness, orderId)
    // Four sevenths of the price, rounded once, less what came back.
    expect(moneyOf(rest)).toBe(570 - 428)
    expect(await balance(harness)).toBe(0)
  })

  it('that names all that is left is the whole', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: { ...SERVICE, startRequested: false } })
    const { orderId } = await harness.buyPack()
    await harness.generate({ credits: 40 })
    // Where the start was not asked for, all of the price is owed.
    expect(moneyOf(await withdraw(harness, orderId, 60))).toBe(1000)
    expect(await packOf(harness)).toMatchObject({ left: 0, withdrawal: null })
  })

  it('that names more than is left is before a person with what the whole would bring', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { orderId } = await harness.buyPack()
    await harness.generate({ credits: 40 })
    const refund = await withdraw(harness, orderId, 5000)
    expect(refund.status).toBe('in_review')
    expect(moneyOf(refund)).toBe(600)
    expect(await balance(harness)).toBe(0)
  })

  it('is added to one that nobody has decided yet, and may become the whole', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { orderId } = await harness.buyPack()
    const first = await withdraw(harness, orderId, 30)
    const second = await withdraw(harness, orderId, 20)
    expect([second.id, moneyOf(second), await balance(harness)]).toEqual([first.id, 500, 50])
    const whole = await withdraw(harness, orderId)
    expect([whole.id, moneyOf(whole), await balance(harness)]).toEqual([first.id, 1000, 0])
    expect(reasonsOf(whole)).toEqual(['legal_claim'])
    const again = await withdraw(harness, orderId)
    expect([again.id, moneyOf(again)]).toEqual([first.id, 1000])
  })

  it('is a case of its own beside money that is on its way', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { orderId } = await harness.buyPack()
    const first = await withdraw(harness, orderId, 30)
    await harness.service.operator.approve(first.id)
    const rest = await withdraw(harness, orderId)
    expect(rest.id).not.toBe(first.id)
    expect([moneyOf(rest), await balance(harness)]).toEqual([700, 0])
    // A second case cannot be asked for on other grounds meanwhile.
    expect((await ask(harness, rest.items[0]!.subject.id, { ground: 'other' })).id).toBe(rest.id)
  })

  it('comes back into the wallet where it is refused, and is counted again where that is appealed', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { orderId } = await harness.buyPack()
    const { id } = await withdraw(harness, orderId, 30)
    await harness.service.operator.decline(id)
    expect(await balance(harness)).toBe(100)
    await harness.generate({ credits: 60 })
    const appealed = await harness.call<Refund>(`/v1/refunds/${id}/appeal`, { body: { details: 'Please look once more.' } })
    expect([moneyOf(appealed), await balance(harness)]).toEqual([300, 10])
  })

  it('has fees taken off what comes last, where nobody has the right: all parts together bring what the whole would', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { orderId } = await harness.buyPack({ externalFees: 40 })
    for (const [credits, amount, fees] of [[10, 100, []], [20, 200, []], [undefined, 660, [40]]] as const) {
      const refund = await withdraw(harness, orderId, credits)
      expect([moneyOf(refund), refund.items[0]!.decision.fees.map(({ money }) => money.amount)]).toEqual([amount, fees])
      await pay(harness, refund)
    }
  })

  it('brings nothing where nothing was paid, and no credit twice where more came back than was given', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { orderId } = await harness.buyPack({ amount: 1, credits: 100 })
    const refund = await withdraw(harness, orderId, 3)
    expect([moneyOf(refund), await balance(harness)]).toEqual([null, 97])
  })
})

describe('a statement', () => {
  it('that comes too late is received, marked and looked at like any other', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { orderId } = await harness.buyPack()
    harness.clock.at = Date.parse('2026-06-30T12:00:00Z')
    const refund = await withdraw(harness, orderId)
    expect(refund).toMatchObject({ status: 'in_review' })
    expect(refund.items[0]!.decision.reasons).toEqual([
      {
        code: 'statement_late',
        params: { since: '2026-06-15T09:00:00Z', until: '2026-06-30T11:59:59.999Z' },
        clause: 'Directive 2011/83/EU art. 9, 10',
      },
      expect.objectContaining({ code: 'legal_claim' }),
    ])
    expect((await harness.service.operator.retrieve(refund.id)).withdrawal).toMatchObject({ late: true })
    expect(refund.deadlines.filter(({ clause }) => clause.includes('2011/83'))).toEqual([])
    expect(await harness.service.operator.approve(refund.id, { amount: { money: euros(100) } })).toMatchObject({ status: 'approved' })
  })

  it('that comes too late for a further part is marked, and added to the one that was in time', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { orderId } = await harness.buyPack()
    const first = await withdraw(harness, orderId, 30)
    harness.clock.at = Date.parse('2026-06-30T12:00:00Z')
    const both = await withdraw(harness, orderId, 20)
    expect([both.id, reasonsOf(both), moneyOf(both)]).toEqual([first.id, ['statement_late', 'legal_claim'], 500])
    expect(both.deadlines).toContainEqual(expect.objectContaining({ stage: 'processing', until: '2026-06-29T09:00:00Z' }))
  })

  it('counts from the request that stood on the same law, which was the first to say so', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: { country: 'DE', consumer: true, informed: true, startRequested: true } })
    const { id, orderId } = await harness.buyPack()
    await harness.generate({ credits: 40 })
    const asked = await ask(harness, id)
    expect(asked).toMatchObject({ status: 'in_review', items: [{ decision: { law: 'eu-withdrawal' } }] })
    harness.clock.at = Date.parse('2026-07-03T09:00:00Z')
    const joined = await withdraw(harness, orderId)
    expect(joined.id).toBe(asked.id)
    expect(joined.deadlines).toContainEqual(expect.objectContaining({ stage: 'processing', until: '2026-06-29T09:00:00Z', late: true }))
  })

  it('that comes with the last millisecond is in time, whatever happens to it later', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { orderId } = await harness.buyPack()
    harness.clock.at = Date.parse('2026-06-30T11:59:59.999Z')
    const refund = await withdraw(harness, orderId)
    expect([reasonsOf(refund), moneyOf(refund)]).toEqual([['legal_claim'], 1000])
    harness.clock.advance(40 * DAY)
    await harness.service.operator.decline(refund.id)
    const again = await harness.call<Refund>(`/v1/refunds/${refund.id}/appeal`, { body: { details: 'Please look once more.' } })
    expect([reasonsOf(again), moneyOf(again)]).toEqual([['legal_claim'], 1000])
  })

  it('brings what the policy gives who changed their mind, where that is more than the law does (C37)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const { orderId } = await harness.buyPack()
    await harness.generate({ credits: 25 })
    // Nobody said where the person lives: no law is asked, and a person looks at what the policy would give.
    expect(await withdraw(harness, orderId)).toMatchObject({
      status: 'in_review',
      items: [{ decision: { verdict: 'review', ground: 'legal', law: null, amount: { money: euros(750) }, rule: 'pack' } }],
    })
  })

  it('is paid without fees, the way it came, and never into a balance that nobody chose', async () => {
    const fees = { externalFees: 40, refundFee: 25, method: { kind: 'bank_transfer' as const, label: 'Bank' } }
    for (const sale of [SERVICE, {}]) {
      const harness = createHarness({ policy: 'standard-30', sale })
      const { orderId } = await harness.buyPack(fees)
      const refund = await withdraw(harness, orderId)
      const { decision } = refund.items[0]!
      expect(decision.destinations).toEqual([{ to: 'original_method', review: false }])
      if (sale === SERVICE) expect(decision).toMatchObject({ fees: [], amount: { money: euros(1000) } })
      await pay(harness, refund)
      expect(harness.payments).toMatchObject([{ destination: 'original_method' }])
    }
  })

  it('leaves the balance to who chose it before by themself', async () => {
    const harness = createHarness({ policy: 'standard-30', sale: { ...SERVICE, startRequested: false } })
    const { id, orderId } = await harness.buyPack()
    await harness.generate({ credits: 40 })
    const request = await ask(harness, id, { ground: 'other', destination: 'balance' })
    const joined = await withdraw(harness, orderId)
    expect(joined).toMatchObject({ id: request.id, items: [{ decision: { amount: { money: euros(1000) } } }] })
    await pay(harness, joined)
    expect(harness.payments).toMatchObject([{ destination: 'balance', money: euros(1000) }])
  })

  it('about what an app store sold is received, and points to the store', async () => {
    const harness = createHarness({ policy: 'anypic', sale: SERVICE })
    const { orderId } = await harness.buyPack({ channel: 'app_store' })
    const refund = await withdraw(harness, orderId)
    expect(refund.status).toBe('in_review')
    expect(reasonsOf(refund)).toContain('bought_in_store')
    expect(refund.next).toContainEqual({ kind: 'use_store' })
  })

  it('while the bank looks at the charge is before a person, and brings nothing once the bank has paid', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { id, orderId } = await harness.buyPack()
    await harness.service.intake.chargeback(id, 'opened')
    const refund = await withdraw(harness, orderId)
    expect([refund.status, moneyOf(refund), reasonsOf(refund)]).toEqual(['in_review', null, ['chargeback_open']])
    await harness.service.intake.chargeback(id, 'paid')
    await expect(harness.service.operator.approve(refund.id, { amount: { money: euros(1) } })).rejects.toMatchObject({ code: 'not_possible' })
  })

  it('has the money owed within the time of the law, counted down from the statement, and paid when it is sent', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { id, orderId } = await harness.buyPack()
    await ask(harness, id, { ground: 'unauthorised_charge' })
    harness.clock.advance(3 * DAY)
    // The case was there before, and stands on what brings no less than the law.
    const refund = await withdraw(harness, orderId)
    const owed = async () => (await retrieve(harness, refund.id)).deadlines.find(({ clause }) => clause.includes('2011/83'))
    expect(await owed()).toMatchObject({ stage: 'processing', until: '2026-07-02T09:00:00Z', metAt: null, late: false })
    harness.clock.advance(15 * DAY)
    expect(await owed()).toMatchObject({ metAt: null, late: true })
    await harness.service.operator.approve(refund.id)
    await harness.service.operator.payOut(refund.id)
    expect(await owed()).toMatchObject({ metAt: '2026-07-03T09:00:00Z', late: true })
  })
})
