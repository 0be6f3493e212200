import type { HistoryPage, Page, Refund, RefundAnswer, Wallet, Withdrawal } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { createHarness, DAY, type Harness } from '../test/harness.ts'
import { createMemoryStore } from './index.ts'
import type { Sale } from './sales.ts'

const SALE: Sale = { country: 'DE', consumer: true, class: 'digital_service', informed: true, startRequested: true }

const state = ({ call }: Harness, contract: string, token: string | null = 'ada', more: object = {}) =>
  call<Withdrawal>('/v1/withdrawals', { body: { name: 'Ada', contract, email: 'ada@home.example', ...more }, token })
const listed = async ({ call }: Harness) => (await call<Page<Refund>>('/v1/refunds')).items
const only = async (harness: Harness) => (await listed(harness))[0]!
const found = async ({ call }: Harness, search: string) =>
  (await call<HistoryPage>(`/v1/wallet/history?search=${search}`)).items.flatMap(({ refund }) => refund ?? [])

describe('the statements that a refund stands on', () => {
  it('are there with their receipts as they were given, the first received first', async () => {
    const harness = createHarness({ sale: SALE })
    const { orderId } = await harness.buyPack()
    const first = await state(harness, orderId, 'ada', { credits: 5 })
    harness.clock.advance(DAY)
    const second = await state(harness, orderId)
    expect(first.receipt).toHaveLength(2)
    const refund = await only(harness)
    expect(refund.withdrawals).toEqual([first, second])
    expect((await harness.call<Refund>(`/v1/refunds/${refund.id}`)).withdrawals).toEqual([first, second])
    await harness.service.operator.decline(refund.id)
    expect((await only(harness)).withdrawals).toEqual([first, second])
  })

  it('include one that came when the contract had been left already, and whoever watches is told', async () => {
    const harness = createHarness({ sale: SALE })
    const { orderId } = await harness.buyPack()
    const first = await state(harness, orderId)
    await harness.service.operator.approve((await only(harness)).id)
    const { sequence } = await harness.call<Wallet>('/v1/wallet')
    const again = await state(harness, orderId)
    expect((await listed(harness)).map(({ withdrawals }) => withdrawals)).toEqual([[first, again]])
    const { items } = await harness.call<HistoryPage>(`/v1/wallet/history?changedAfter=${sequence}`)
    expect(items.map(({ kind, refund }) => [kind, refund?.withdrawals.map(({ id }) => id)])).toEqual([['withdrawal', [first.id, again.id]]])
  })

  it('are none where the refund came of anything else', async () => {
    const harness = createHarness({ policy: 'standard-30', sale: SALE })
    const [one, other] = [await harness.buyPack(), await harness.buyPack()]
    const fields = { description: 'I do not need these credits.' }
    const body = { packId: one.id, ground: 'change_of_mind', expected: { amount: 1000, currency: 'EUR' }, fields }
    const { refund } = await harness.call<RefundAnswer>('/v1/refunds', { body })
    await state(harness, other.orderId)
    await state(harness, 'none of mine')
    expect([refund.withdrawals, (await harness.call<Refund>(`/v1/refunds/${refund.id}`)).withdrawals]).toEqual([[], []])
  })

  it('find it in the history by their references, where they come without their files', async () => {
    const harness = createHarness({ sale: SALE })
    const { orderId } = await harness.buyPack()
    const made = await state(harness, orderId)
    const { id } = await only(harness)
    expect(await found(harness, made.reference)).toMatchObject([{ id, withdrawals: [{ ...made, receipt: [] }] }])
    const again = await state(harness, orderId)
    await harness.service.operator.decline(id)
    for (const { reference } of [made, again]) expect(await found(harness, reference)).toMatchObject([{ id }])
  })
})

describe('a statement of somebody else about a pack', () => {
  it('is shown to the owner of the pack only once an operator matched it', async () => {
    for (const token of [null, 'eve']) {
      const harness = createHarness({ sale: SALE })
      const { id: packId, orderId } = await harness.buyPack()
      const theirs = await state(harness, orderId, token, { packId, name: 'A stranger' })
      const mine = await state(harness, orderId, 'ada', { credits: 5 })
      expect((await only(harness)).withdrawals).toEqual([mine])
      expect(await found(harness, theirs.reference)).toEqual([])
      const matched = await harness.service.operator.match(theirs.id, packId)
      expect(matched.withdrawals).toEqual([theirs, mine])
      expect(await found(harness, theirs.reference)).toMatchObject([{ id: matched.id }])
      expect((await harness.service.operator.match(theirs.id, packId)).withdrawals).toEqual([theirs, mine])
      expect((await harness.call<Page<Refund>>('/v1/refunds', { token: 'eve' })).items).toEqual([])
    }
  })

  it('is shown once where it was matched twice at a time, or the matching was interrupted', async () => {
    const store = createMemoryStore()
    let writes = Infinity
    const harness = createHarness({
      sale: SALE,
      store: { ...store, transaction: (...job) => (writes-- > 0 ? store.transaction(...job) : Promise.reject(new Error('The database is gone.'))) },
    })
    const { operator } = harness.service
    const { id: packId, orderId } = await harness.buyPack()
    const made = await state(harness, orderId, null)
    writes = 2
    await expect(operator.match(made.id, packId)).rejects.toThrow('The database is gone.')
    writes = Infinity
    expect((await only(harness)).withdrawals).toEqual([made])
    expect(await operator.unmatched()).toHaveLength(1)
    await Promise.all([operator.match(made.id, packId), operator.match(made.id, packId)])
    expect((await only(harness)).withdrawals).toEqual([made])
    expect(await operator.unmatched()).toEqual([])
  })

  it('of the owner, who named no contract of theirs, is kept with the refund too', async () => {
    const harness = createHarness({ sale: SALE })
    const { id: packId } = await harness.buyPack()
    const made = await state(harness, 'no order')
    expect(await listed(harness)).toEqual([])
    expect((await harness.service.operator.match(made.id, packId)).withdrawals).toEqual([made])
    expect((await only(harness)).withdrawals).toEqual([made])
    expect(await harness.service.operator.unmatched()).toEqual([])
  })
})
