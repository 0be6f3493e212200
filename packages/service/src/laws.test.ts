import type { Page, PackList, Quote, Refund, ReportAnswer } from '@makegood/contract'
import type { PolicyId } from '@makegood/policy'
import { describe, expect, it } from 'vitest'
import { appeal, ask, balance, FULL, retrieve } from '../test/asking.ts'
import { ADA, createHarness, DAY, type Harness, reportOf } from '../test/harness.ts'
import type { Sale } from './sales.ts'

const CONTENT = { country: 'DE', consumer: true, class: 'digital_content' } as const
const SERVICE = { country: 'FR', consumer: true, class: 'digital_service', informed: true, startRequested: true } as const
const NEVER_KNEW = { startRequested: true, lossAcknowledged: true, confirmed: true } as const

const quoted = async ({ call }: Harness, packId: string, ground = 'change_of_mind') =>
  (await call<Quote>(`/v1/packs/${packId}/quote`)).options.find((option) => option.ground === ground)!.decision

async function withdraw({ call }: Harness, contract: string, token: string | null = 'ada'): Promise<Refund | undefined> {
  const body = { name: 'Ada Lovelace', contract, email: ADA.email }
  expect(await call('/v1/withdrawals', { body, token })).toMatchObject({ status: 'received' })
  return (await call<Page<Refund>>('/v1/refunds?origin=withdrawal')).items[0]
}

describe('a consumer in the European Union', () => {
  it('gets an unused pack back by law where the policy gives none (C36, C37, D3)', async () => {
    const harness = createHarness({ policy: 'jimeng' })
    const { id } = await harness.buyPack({ sale: CONTENT })
    expect(await quoted(harness, id)).toMatchObject({ verdict: 'granted', amount: { money: FULL }, law: 'eu-withdrawal' })
    expect((await harness.call<PackList>('/v1/packs')).items[0]!.decision.law).toBe('eu-withdrawal')
    const refund = await ask(harness, id)
    expect(refund).toMatchObject({ status: 'approved', transfers: [{ money: FULL }], items: [{ decision: { law: 'eu-withdrawal', verdict: 'granted' } }] })
    expect(refund.items[0]!.decision.trace!.some(({ law }) => law === 'eu-withdrawal')).toBe(true)
    await harness.service.operator.payOut(refund.id)
    expect(harness.payments).toMatchObject([{ money: FULL, destination: 'original_method' }])
  })

  it('gets nothing by law where nobody said where the sale was, or that it was a consumer’s (C36, D3)', async () => {
    for (const sale of [{}, { country: 'US', consumer: true }, { country: 'DE', consumer: false }]) {
      const harness = createHarness({ policy: 'jimeng' })
      const { id } = await harness.buyPack({ sale })
      expect(await quoted(harness, id)).toMatchObject({ verdict: 'refused', law: null })
    }
  })

  it('is given what is left of a service, exactly (C36, C37)', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { id } = await harness.buyPack({ credits: 7, amount: 999 })
    await harness.generate({ credits: 3 })
    const money = { amount: 570, currency: 'EUR' }
    expect(await quoted(harness, id)).toMatchObject({ verdict: 'granted', amount: { money }, law: 'eu-withdrawal' })
    expect(await ask(harness, id)).toMatchObject({ status: 'approved', transfers: [{ money }] })
    expect(await balance(harness)).toBe(0)
  })

  it('has the days that are left of a subscription back once, however often it asks (C36, C37)', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { id } = await harness.buyPack({ period: { from: harness.clock.at, until: harness.clock.at + 30 * DAY } })
    await harness.generate()
    harness.clock.advance(12 * DAY)
    const { operator } = harness.service
    const refund = await ask(harness, id)
    expect(refund).toMatchObject({ status: 'approved', transfers: [{ money: { amount: 600 } }] })
    await operator.payOut(refund.id)
    await operator.arrive(refund.id)
    harness.clock.advance(DAY)
    expect(await ask(harness, id)).toMatchObject({ status: 'declined', transfers: [] })
  })

  it('has no right to content that was supplied as wished, and knows the policy’s reason then (C36, D9)', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: { ...CONTENT, informed: true, ...NEVER_KNEW } })
    const { id } = await harness.buyPack()
    await harness.generate()
    expect(await quoted(harness, id)).toMatchObject({ verdict: 'refused', law: null, reasons: [{ code: 'non_refundable' }] })
  })

  it('keeps what the policy gives where that is more, or as much (C37)', async () => {
    const harness = createHarness({ policy: 'anumi', sale: CONTENT })
    const { id } = await harness.buyPack()
    expect(await quoted(harness, id)).toMatchObject({ verdict: 'granted', amount: { money: FULL }, law: null, rule: 'pack' })
  })

  it('has until the next working day where the last one is a holiday (C36)', async () => {
    // 14 days from a Saturday end on a Saturday, so on Monday, or on Tuesday where Monday is a holiday; everywhere.
    const at = Date.parse('2026-06-13T12:00:00Z')
    const verdictAt = async (moment: string, holidays: string[]) => {
      const harness = createHarness({ policy: 'jimeng', sale: { ...CONTENT, informed: true }, holidays })
      const { id } = await harness.buyPack({ at })
      harness.clock.at = Date.parse(moment)
      return (await quoted(harness, id)).verdict
    }
    expect(await verdictAt('2026-06-30T11:59:59.999Z', [])).toBe('granted')
    expect(await verdictAt('2026-06-30T12:00:00Z', [])).toBe('refused')
    expect(await verdictAt('2026-07-01T11:59:59.999Z', ['2026-06-29'])).toBe('granted')
    expect(await verdictAt('2026-07-01T12:00:00Z', ['2026-06-29'])).toBe('refused')
  })

  it('may name the law as the ground, in the form and in the request (B11, B46)', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: CONTENT })
    const { id } = await harness.buyPack()
    const { options } = await harness.call<Quote>(`/v1/packs/${id}/quote`)
    expect(options.map(({ ground }) => ground)).toEqual(expect.arrayContaining(['legal', 'defective', 'misdescribed']))
    expect(await ask(harness, id, { ground: 'legal' })).toMatchObject({ status: 'approved', ground: 'legal', items: [{ decision: { law: 'eu-withdrawal' } }] })
  })

  it('may claim that a result is not as it should be, where the policy never hears of quality (C36, D11)', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: CONTENT })
    await harness.buyPack()
    const { generation } = await harness.generate()
    const { refund } = await harness.call<ReportAnswer>('/v1/reports', reportOf([generation.results[0]!.id], 'unusable'))
    expect(refund).toMatchObject({ status: 'in_review', items: [{ decision: { law: 'eu-conformity', amount: { remedy: { kind: 'rerun' } } } }] })
    const approved = await harness.service.operator.approve(refund!.id)
    expect(approved).toMatchObject({ status: 'approved', transfers: [{ kind: 'remedy', status: 'pending' }] })
    expect(await harness.service.operator.carryOut(refund!.id)).toMatchObject({ transfers: [{ status: 'arrived' }] })
  })

  /** A result that is not as it should be, of somebody who can run nothing any more: its price is owed. */
  async function wanting(results = 1, sale: Sale = CONTENT) {
    const harness = createHarness({ policy: 'jimeng', sale })
    await harness.buyPack()
    const { generation } = await harness.generate({ results })
    await harness.service.intake.standing({ walletId: ADA.walletId, standing: 'closed' })
    const ids = generation.results.map(({ id }) => id)
    return { harness, ids, ask: async (id: string) => (await harness.call<ReportAnswer>('/v1/reports', reportOf([id], 'unusable'))).refund! }
  }
  const PRICE = { money: { amount: 40, currency: 'EUR' } }

  it('has the price of a result back where another run is of no use, and then not its credits (C36, C37)', async () => {
    const { harness, ids, ask: report } = await wanting(2)
    const [one, other] = [await report(ids[0]!), await report(ids[1]!)]
    expect(one.items[0]!.decision).toMatchObject({ verdict: 'review', law: 'eu-conformity', amount: PRICE })
    expect(await harness.service.operator.approve(one.id)).toMatchObject({ status: 'approved', transfers: [{ ...PRICE, destination: 'original_method', method: { kind: 'card' } }] })
    await expect(harness.service.operator.approve(other.id, { amount: { credits: 4 } })).rejects.toMatchObject({ code: 'not_possible' })
    await expect(harness.service.operator.approve(other.id, { amount: PRICE })).rejects.toMatchObject({ code: 'not_possible' })
    await harness.service.operator.payOut(one.id)
    await harness.service.operator.arrive(one.id)
    expect(harness.payments).toMatchObject([{ ...PRICE, orderId: 'order-1' }])
    const [{ pack }] = (await harness.call<PackList>('/v1/packs')).items as [PackList['items'][number]]
    expect(pack).toMatchObject({ refunded: PRICE.money, left: 96, used: 4 })
    expect(await balance(harness)).toBe(96)
  })

  it('sees what the law demands count down while the price of a result is looked at, and late (C36, C37)', async () => {
    const { harness, ids, ask: report } = await wanting()
    const { id, deadlines } = await report(ids[0]!)
    const processing = { until: '2026-06-29T09:00:00Z', metAt: null }
    expect(deadlines.find(({ stage }) => stage === 'processing')).toMatchObject({ ...processing, late: false })
    harness.clock.advance(15 * DAY)
    expect((await retrieve(harness, id)).deadlines.find(({ stage }) => stage === 'processing')).toMatchObject({ ...processing, late: true })
  })

  it('keeps the price of a result on leaving the contract: those credits count as used no more (C36, C37)', async () => {
    const { harness, ids, ask: report } = await wanting(1, SERVICE)
    const { id } = await report(ids[0]!)
    await harness.service.operator.approve(id)
    const [{ pack }] = (await harness.call<PackList>('/v1/packs')).items as [PackList['items'][number]]
    expect(await quoted(harness, pack.id)).toMatchObject({ verdict: 'granted', law: 'eu-withdrawal', amount: { money: { amount: 960 } } })
    await harness.service.operator.failTransfer(id, { final: true })
    expect(await quoted(harness, pack.id)).toMatchObject({ amount: { money: { amount: 960 } } })
  })

  it('may have the credits after all where the price could not be paid (C36)', async () => {
    const { harness, ids, ask: report } = await wanting(2)
    const [one, other] = [await report(ids[0]!), await report(ids[1]!)]
    await harness.service.operator.approve(one.id)
    await harness.service.operator.failTransfer(one.id, { final: true })
    expect((await harness.call<PackList>('/v1/packs')).items[0]!.pack.refunded.amount).toBe(0)
    expect(await harness.service.operator.approve(other.id, { amount: { credits: 9 } })).toMatchObject({ transfers: [{ credits: 4 }] })
    expect(await balance(harness)).toBe(100)
  })

  it('is asked only by the laws that the host has (C36)', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: CONTENT, laws: [] })
    const { id } = await harness.buyPack()
    expect(await quoted(harness, id)).toMatchObject({ verdict: 'refused', law: null })
  })
})

it('a consumer in the United Kingdom has the law of that country (C36, C37)', async () => {
  const harness = createHarness({ policy: 'jimeng', sale: { ...CONTENT, country: 'GB' } })
  const { id } = await harness.buyPack()
  expect(await quoted(harness, id)).toMatchObject({ verdict: 'granted', law: 'uk-cancellation' })
})

describe('a withdrawal of a consumer', () => {
  it('is not lost in another case about the pack, which becomes its own (C36, C37)', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { id, orderId } = await harness.buyPack()
    await harness.generate({ credits: 40 })
    const other = await ask(harness, id, { ground: 'other' })
    expect(other).toMatchObject({ origin: 'request', status: 'in_review', items: [{ decision: { amount: null, law: null } }] })
    harness.clock.advance(13 * DAY)
    expect(await withdraw(harness, orderId)).toMatchObject({
      id: other.id,
      ground: 'legal',
      status: 'in_review',
      items: [{ pack: { left: 0 }, decision: { amount: { money: { amount: 600 } }, law: 'eu-withdrawal', reasons: [{ code: 'legal_claim' }] } }],
    })
    harness.clock.advance(5 * DAY)
    await harness.service.operator.decline(other.id)
    expect(await appeal(harness, other.id)).toMatchObject({ items: [{ decision: { law: 'eu-withdrawal', amount: { money: { amount: 600 } } } }] })
    expect(await harness.service.operator.approve(other.id)).toMatchObject({ status: 'approved', transfers: [{ money: { amount: 600 } }] })
    expect(await balance(harness)).toBe(0)
  })

  it('leaves what another case would have brought, where the law gives no more (C37, D7)', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { id, orderId } = await harness.buyPack()
    await harness.generate({ credits: 40 })
    await ask(harness, id, { ground: 'unauthorised_charge' })
    expect(await withdraw(harness, orderId)).toMatchObject({
      status: 'in_review',
      items: [{ decision: { amount: { money: FULL }, reasons: [{ code: 'unauthorised_charge' }, { code: 'legal_claim' }] } }],
    })
  })

  it('is received, and before a reviewer with what the law gives (C36, C37)', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { orderId } = await harness.buyPack()
    await harness.generate({ credits: 40 })
    const refund = (await withdraw(harness, orderId))!
    const money = { amount: 600, currency: 'EUR' }
    expect(refund).toMatchObject({
      status: 'in_review',
      ground: 'legal',
      items: [{ decision: { verdict: 'review', amount: { money }, law: 'eu-withdrawal', reasons: [{ code: 'legal_claim' }] } }],
    })
    expect(refund.items[0]!.decision.clause).toMatch(/2011\/83/)
    expect(await harness.service.operator.approve(refund.id)).toMatchObject({ status: 'approved', transfers: [{ money }] })
    expect(await withdraw(harness, orderId)).toMatchObject({ id: refund.id })
  })

  it('has the time that the law gives the money, whatever the policy promises (C36)', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: CONTENT })
    const { orderId } = await harness.buyPack()
    const { id } = (await withdraw(harness, orderId))!
    harness.clock.advance(15 * DAY)
    await harness.service.operator.approve(id)
    const { deadlines } = await retrieve(harness, id)
    expect(deadlines.find(({ clause }) => clause.includes('2011/83'))).toMatchObject({ stage: 'processing', metAt: null, late: true })
  })

  it('that was refused is looked at again with what the law gives of what is left (B42, C37)', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { orderId } = await harness.buyPack()
    const { id } = (await withdraw(harness, orderId))!
    await harness.service.operator.decline(id)
    await harness.generate({ credits: 60 })
    expect(await appeal(harness, id)).toMatchObject({ items: [{ decision: { verdict: 'review', law: 'eu-withdrawal', amount: { money: { amount: 400 } } } }] })
    expect(await harness.service.operator.approve(id)).toMatchObject({ transfers: [{ money: { amount: 400 } }] })
  })
})

describe('an account that the policy has given up', () => {
  const standings: [PolicyId, 'terminated' | 'banned' | 'closed', string, string][] = [
    ['anypic', 'banned', 'account_banned', 'A18'],
    ['standard-30', 'terminated', 'account_terminated', 'B16'],
    ['anumi', 'terminated', 'account_terminated', 'C25'],
    ['jimeng', 'closed', 'account_closed', 'D10'],
  ]
  for (const [policy, standing, code, rule] of standings) {
    it(`is refused by the policy alone, and never by the law: ${standing} under ${policy} (${rule}, C36, C37)`, async () => {
      const harness = createHarness({ policy })
      const [none, protectedOne] = [await harness.buyPack(), await harness.buyPack({ sale: CONTENT, credits: 50 })]
      await harness.service.intake.standing({ walletId: ADA.walletId, standing })
      const refused = await quoted(harness, none.id)
      expect(refused).toMatchObject({ verdict: 'refused', law: null })
      expect(refused.reasons.map((reason) => reason.code)).toContain(code)
      expect(await quoted(harness, protectedOne.id)).toMatchObject({ verdict: 'granted', law: 'eu-withdrawal', amount: { money: FULL } })
      expect(await ask(harness, protectedOne.id)).toMatchObject({ status: 'approved', transfers: [{ money: FULL }] })
    })

    it(`may still withdraw, and a reviewer looks: ${standing} under ${policy} (${rule}, C36)`, async () => {
      const harness = createHarness({ policy })
      const { orderId } = await harness.buyPack()
      await harness.service.intake.standing({ walletId: ADA.walletId, standing })
      expect(await withdraw(harness, orderId)).toMatchObject({ status: 'in_review', items: [{ decision: { verdict: 'review', reasons: [{ code: 'legal_claim' }] } }] })
    })
  }

  it('has money by law also for credits that it forfeited (A18, C36)', async () => {
    const harness = createHarness({ policy: 'anypic' })
    const { orderId } = await harness.buyPack({ sale: CONTENT })
    await harness.service.intake.standing({ walletId: ADA.walletId, standing: 'banned', forfeit: true })
    expect(await balance(harness)).toBe(0)
    const refund = (await withdraw(harness, orderId))!
    expect(refund.items[0]!.decision).toMatchObject({ law: 'eu-withdrawal', amount: { money: FULL } })
    expect(await harness.service.operator.approve(refund.id)).toMatchObject({ transfers: [{ money: FULL }] })
    expect(await balance(harness)).toBe(0)
  })
})
