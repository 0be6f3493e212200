import type { Page, PackList, Refund, Withdrawal } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { createHarness, DAY, type Harness } from '../test/harness.ts'
import { createMemoryStore } from './index.ts'
import type { Sale } from './sales.ts'

const SALE: Sale = { country: 'DE', consumer: true, class: 'digital_service', informed: true, startRequested: true }

const state = ({ call }: Harness, contract: string, token: string | null = null, more: object = {}) =>
  call<Withdrawal>('/v1/withdrawals', { body: { name: 'Ada', contract, email: 'ada@home.example', ...more }, token })
const refundsOf = async ({ call }: Harness) => (await call<Page<Refund>>('/v1/refunds')).items

describe('statements that belong to no refund', () => {
  it('are those of people who were signed out, and of those who named no contract of their own, oldest first', async () => {
    const harness = createHarness({ sale: SALE })
    const { operator } = harness.service
    const { orderId } = await harness.buyPack()
    expect(await operator.unmatched()).toEqual([])
    await state(harness, orderId, 'ada')
    const theirs = await state(harness, orderId, 'eve')
    harness.clock.advance(DAY)
    const signedOut = await state(harness, orderId, null, { credits: 5 })
    expect(await operator.unmatched()).toEqual(
      [theirs, signedOut].map(({ id, reference, receivedAt, statement }) => ({ id, reference, receivedAt, statement })),
    )
  })

  it('are matched with a pack as if that had been known when they were received', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SALE })
    const { id: packId, orderId } = await harness.buyPack()
    harness.clock.at = Date.parse('2026-06-30T11:59:59.999Z')
    const { id } = await state(harness, orderId)
    harness.clock.advance(5 * DAY)
    const refund = await harness.service.operator.match(id, packId)
    expect(refund).toMatchObject({
      origin: 'withdrawal',
      status: 'in_review',
      items: [{ decision: { amount: { money: { amount: 1000 } }, law: 'eu-withdrawal', reasons: [{ code: 'legal_claim' }] } }],
    })
    expect(refund.deadlines).toContainEqual(expect.objectContaining({ stage: 'processing', until: '2026-07-14T11:59:59.999Z' }))
    expect(await harness.service.operator.unmatched()).toEqual([])
    expect((await refundsOf(harness)).map(({ id }) => id)).toEqual([refund.id])
  })

  it('that came too late stay late', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SALE })
    const { id: packId, orderId } = await harness.buyPack()
    harness.clock.at = Date.parse('2026-06-30T12:00:00Z')
    const { id } = await state(harness, orderId)
    const { items } = await harness.service.operator.match(id, packId)
    expect(items[0]!.decision.reasons.map(({ code }) => code)).toContain('statement_late')
  })

  it('have one refund, however often they are matched, and stay with their pack', async () => {
    const harness = createHarness({ sale: SALE })
    const { operator } = harness.service
    const [one, other] = [await harness.buyPack(), await harness.buyPack()]
    const { id } = await state(harness, one.orderId, null, { credits: 10 })
    const [first, second] = await Promise.all([operator.match(id, one.id), operator.match(id, one.id)])
    expect(second.id).toBe(first.id)
    await operator.decline(first.id)
    expect((await operator.match(id, one.id)).id).toBe(first.id)
    await expect(operator.match(id, other.id)).rejects.toMatchObject({ code: 'not_possible' })
    expect(await refundsOf(harness)).toHaveLength(1)
  })

  it('of who was signed in are known to be about that pack', async () => {
    const harness = createHarness({ sale: SALE })
    const [one, other] = [await harness.buyPack(), await harness.buyPack()]
    const { id } = await state(harness, one.orderId, 'ada')
    const [refund] = await refundsOf(harness)
    expect((await harness.service.operator.match(id, one.id)).id).toBe(refund!.id)
    await expect(harness.service.operator.match(id, other.id)).rejects.toMatchObject({ code: 'not_possible' })
  })

  it('are matched after all where that was interrupted', async () => {
    const store = createMemoryStore()
    let isBroken = false
    const harness = createHarness({
      sale: SALE,
      store: {
        ...store,
        transaction: (walletId, work) =>
          isBroken && walletId !== '' ? Promise.reject(new Error('The database is gone.')) : store.transaction(walletId, work),
      },
    })
    const [one, other] = [await harness.buyPack(), await harness.buyPack()]
    const { id } = await state(harness, one.orderId)
    isBroken = true
    await expect(harness.service.operator.match(id, one.id)).rejects.toThrow('The database is gone.')
    isBroken = false
    expect(await harness.service.operator.unmatched()).toHaveLength(1)
    await expect(harness.service.operator.match(id, other.id)).rejects.toMatchObject({ code: 'not_possible' })
    expect(await harness.service.operator.match(id, one.id)).toMatchObject({ origin: 'withdrawal' })
    expect(await harness.service.operator.unmatched()).toEqual([])
  })

  it('count first where they were received first, though another one was known before them', async () => {
    for (const [credits, later, reasons] of [
      [undefined, 20, ['legal_claim']],
      [undefined, 5, ['legal_claim']],
      // The rest was left too late.
      [10, 20, ['statement_late', 'legal_claim']],
    ] as const) {
      const harness = createHarness({ policy: 'jimeng', sale: SALE })
      const { id: packId, orderId } = await harness.buyPack()
      const { id } = await state(harness, orderId, null, { credits })
      harness.clock.advance(later * DAY)
      await state(harness, orderId, 'ada')
      const [known] = await refundsOf(harness)
      const refund = await harness.service.operator.match(id, packId)
      const { decision } = refund.items[0]!
      expect([refund.id, decision.amount?.money?.amount, decision.reasons.map(({ code }) => code)]).toEqual([known!.id, 1000, reasons])
      expect(refund.deadlines).toContainEqual(expect.objectContaining({ stage: 'processing', until: '2026-06-29T09:00:00Z' }))
      expect((await harness.service.operator.match(id, packId)).updatedAt).toBe(refund.updatedAt)
    }
  })

  it('bring what is still owed where a late one had been paid in part before', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SALE })
    const { operator } = harness.service
    const { id: packId, orderId } = await harness.buyPack()
    const [first, second] = [await state(harness, orderId), await state(harness, orderId, null, { credits: 10 })]
    harness.clock.advance(20 * DAY)
    await state(harness, orderId, 'ada')
    const [late] = await refundsOf(harness)
    await operator.approve(late!.id, { amount: { money: { amount: 100, currency: 'EUR' } } })
    const refund = await operator.match(first.id, packId)
    expect([refund.id === late!.id, refund.items[0]!.decision.amount]).toEqual([false, { money: { amount: 900, currency: 'EUR' } }])
    expect((await operator.match(second.id, packId)).id).toBe(refund.id)
    await operator.approve(refund.id)
    expect((await harness.call<PackList>('/v1/packs')).items[0]!.pack).toMatchObject({ left: 0, refunded: { amount: 1000 } })
    // What was paid in full leaves nothing to bring, however often it was stated.
    const third = await state(harness, orderId)
    expect((await operator.match(third.id, packId)).id).toBe(refund.id)
    expect(await refundsOf(harness)).toHaveLength(2)
  })

  it('are one where they were sent again under the same key by who was signed in by then', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SALE })
    const { id: packId, orderId } = await harness.buyPack()
    const body = { name: 'Ada', contract: orderId, email: 'ada@home.example', credits: 30 }
    const key = crypto.randomUUID()
    const { id } = await harness.call<Withdrawal>('/v1/withdrawals', { body, key, token: 'expired' })
    await harness.call<Withdrawal>('/v1/withdrawals', { body, key })
    const [known] = await refundsOf(harness)
    const refund = await harness.service.operator.match(id, packId)
    expect([refund.id, refund.items[0]!.decision.amount]).toEqual([known!.id, { money: { amount: 300, currency: 'EUR' } }])
    expect(await harness.service.operator.unmatched()).toEqual([])
  })

  it('lose no right by what was used after they were received, which is paid for and no more', async () => {
    const content: Sale = { ...SALE, class: 'digital_content', lossAcknowledged: true, confirmed: true }
    for (const [sale, used, amount] of [
      // The start of supply would have ended the right.
      [content, 0, 571],
      // Nothing is owed for what was used before, as the start was not asked for.
      [{ ...SALE, startRequested: false }, 2, 571],
      [SALE, 0, 571],
      [SALE, 2, 285],
    ] as const) {
      const harness = createHarness({ policy: 'jimeng', sale })
      const { id: packId, orderId } = await harness.buyPack({ amount: 1000, credits: 7 })
      if (used > 0) await harness.generate({ credits: used })
      harness.clock.advance(DAY)
      const { id } = await state(harness, orderId)
      harness.clock.advance(DAY)
      await harness.generate({ credits: 3 })
      const { items } = await harness.service.operator.match(id, packId)
      expect([items[0]!.decision.amount?.money?.amount, items[0]!.decision.law]).toEqual([amount, 'eu-withdrawal'])
    }
  })

  it('about a subscription bring the days that were left then, whatever credits were used since', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SALE })
    const { at } = harness.clock
    const { id: packId, orderId } = await harness.buyPack({ period: { from: at, until: at + 30 * DAY } })
    harness.clock.advance(3 * DAY)
    const { id } = await state(harness, orderId)
    harness.clock.advance(6 * DAY)
    await harness.generate({ credits: 50 })
    const { items } = await harness.service.operator.match(id, packId)
    expect(items[0]!.decision.amount).toEqual({ money: { amount: 900, currency: 'EUR' } })
  })

  it('and packs that are not there are named', async () => {
    const harness = createHarness()
    const { id: packId } = await harness.buyPack()
    const { id } = await state(harness, 'any')
    await expect(harness.service.operator.match('none', packId)).rejects.toMatchObject({ code: 'not_found' })
    await expect(harness.service.operator.match(id, 'none')).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a statement of somebody who is signed out', () => {
  it('looks into no wallet, whether there is such a contract or not', async () => {
    const store = createMemoryStore()
    const seen: string[] = []
    const harness = createHarness({
      store: {
        ...store,
        transaction: (walletId, work) => (seen.push(walletId), store.transaction(walletId, work)),
        walletOf: (table, id) => (seen.push(`${table} ${id}`), store.walletOf(table, id)),
      },
    })
    const { id, orderId } = await harness.buyPack()
    const looks = []
    for (const contract of [orderId, id, 'none']) {
      seen.length = 0
      await state(harness, contract, null, { packId: id })
      looks.push([...seen])
    }
    expect(new Set(looks.flat())).toEqual(new Set(['']))
    expect(looks[0]).toEqual(looks[2])
    expect(await refundsOf(harness)).toEqual([])
  })
})
