import type { HistoryItem, HistoryPage, Wallet } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { appeal, ask, report } from '../test/asking.ts'
import { ADA, createHarness, DAY, type Harness, HOUR } from '../test/harness.ts'

const history = ({ call }: Harness, query = '') => call<HistoryPage>(`/v1/wallet/history?${query}`)
const lines = async (harness: Harness, query = '') =>
  (await history(harness, query)).items.map(({ kind, credits, balanceAfter }) => [kind, credits, balanceAfter])

describe('the history of a wallet', () => {
  it('is refunds and ledger entries in one list, and its lines add up to the balance (C6, D14)', async () => {
    const harness = createHarness({ policy: 'anypic' })
    await harness.buyPack()
    await harness.generate({ credits: 4 })
    await harness.generate({ credits: 12, outcome: 'failed' })
    expect(await lines(harness)).toEqual([
      ['automatic', 12, 96],
      ['spend', -12, 84],
      ['spend', -4, 96],
      ['purchase', 100, 100],
    ])
  })

  it('has no line for what leaves the balance as it is, and one for a hold that is released (E1)', async () => {
    const harness = createHarness({ policy: 'photoroom' })
    await harness.buyPack()
    await harness.generate({ credits: 4 })
    await harness.generate({ credits: 5, outcome: 'failed' })
    expect(await lines(harness)).toEqual([
      ['automatic', 5, 96],
      ['hold', -5, 91],
      ['hold', -4, 96],
      ['purchase', 100, 100],
    ])
  })

  it('says with a refund what it did to the balance when it was opened, and later moves on lines of their own', async () => {
    const harness = createHarness({ policy: 'anumi', unusable: null })
    await harness.buyPack()
    await report(harness, 'broken_anatomy')
    const second = await report(harness, 'broken_anatomy')
    expect(second.status).toBe('in_review')
    harness.clock.advance(2 * HOUR)
    await harness.service.operator.approve(second.id)
    const { items } = await history(harness)
    expect(items[0]).toMatchObject({ kind: 'courtesy', credits: 4, balanceAfter: 100, refund: null })
    expect(items[0]!.ofRefund).toEqual({ id: second.id, reference: second.reference })
    expect(items[1]).toMatchObject({ id: second.id, kind: 'report', credits: null, balanceAfter: 96, standing: 'arrived', ofRefund: null })
  })

  it('keeps the place of a refund and says how it stands: approved, sent, arrived are three things (B29)', async () => {
    const harness = createHarness()
    const pack = await harness.buyPack()
    const { id } = await ask(harness, pack.id)
    const standing = async () => (await history(harness)).items.find((one) => one.id === id)
    expect(await standing()).toMatchObject({ sequence: 2, standing: 'approved', credits: -100, balanceAfter: 0 })
    await harness.service.operator.payOut(id)
    expect(await standing()).toMatchObject({ sequence: 2, standing: 'sent' })
    await harness.service.operator.arrive(id)
    expect(await standing()).toMatchObject({ sequence: 2, standing: 'arrived' })
  })

  it('leaves proofs to the refund itself', async () => {
    const harness = createHarness()
    const pack = await harness.buyPack()
    const { items: [item] } = await ask(harness, pack.id)
    expect(item!.decision.trace).not.toBeNull()
    const { items } = await history(harness)
    expect(items[0]!.refund!.items[0]!.decision).toMatchObject({ trace: null, counterfactual: null, rule: item!.decision.rule })
  })

  it('comes with the wallet of the same moment and says how long it is, page by page', async () => {
    const harness = createHarness({ policy: 'anypic' })
    await harness.buyPack()
    for (let run = 0; run < 6; run++) await harness.generate({ credits: 1 })
    const first = await history(harness, 'limit=4')
    expect(first).toMatchObject({ total: 7, wallet: await harness.call<Wallet>('/v1/wallet') })
    const second = await history(harness, `limit=4&cursor=${first.nextCursor}`)
    expect([...first.items, ...second.items].map(({ sequence }) => sequence)).toEqual([7, 6, 5, 4, 3, 2, 1])
    expect(second).toMatchObject({ total: 7, nextCursor: null })
  })
})

describe('what is asked of the history', () => {
  async function busyWallet() {
    const harness = createHarness({ policy: 'anypic' })
    const pack = await harness.buyPack({ orderId: 'ORDER-77' })
    await harness.generate({ generationId: 'run-A', credits: 4 })
    harness.clock.advance(DAY)
    const { refund } = await harness.generate({ generationId: 'run-B', credits: 5, outcome: 'failed' })
    return { harness, pack, refund: refund! }
  }
  const ids = ({ items }: { items: HistoryItem[] }) => items.map(({ kind }) => kind)

  it('are kinds, any of several', async () => {
    const { harness } = await busyWallet()
    const page = await history(harness, 'kind=automatic&kind=purchase')
    expect(ids(page)).toEqual(['automatic', 'purchase'])
    expect(page.total).toBe(2)
  })

  it('is how refunds stand', async () => {
    const { harness } = await busyWallet()
    expect(ids(await history(harness, 'standing=arrived'))).toEqual(['automatic'])
    expect(ids(await history(harness, 'standing=in_review&standing=sent'))).toEqual([])
  })

  it('is a period, its ends included', async () => {
    const { harness } = await busyWallet()
    expect(ids(await history(harness, 'from=2026-06-16T09:00:00Z'))).toEqual(['automatic', 'spend'])
    expect(ids(await history(harness, 'until=2026-06-15T09:00:00Z'))).toEqual(['spend', 'purchase'])
    expect(ids(await history(harness, 'from=2026-06-15T09:00:01Z&until=2026-06-16T08:59:59Z'))).toEqual([])
  })

  it('is an order, with all that it paid for; a generation; a reference; that of the bank', async () => {
    const { harness, pack, refund } = await busyWallet()
    expect(ids(await history(harness, 'search=order-77'))).toEqual(['automatic', 'spend', 'spend', 'purchase'])
    expect(ids(await history(harness, 'search=RUN-b'))).toEqual(['automatic', 'spend'])
    expect(ids(await history(harness, `search=${refund.reference}`))).toEqual(['automatic'])
    const { id } = await ask(harness, pack.id, { ground: 'outage' })
    await harness.service.operator.approve(id, { amount: { money: { amount: 100, currency: 'EUR' } } })
    await harness.service.operator.payOut(id)
    expect(ids(await history(harness, 'search=pay-'))).toEqual(['request'])
    expect(ids(await history(harness, 'search=%25'))).toEqual([])
  })

  it('is what has changed since, and nothing else', async () => {
    const { harness, refund } = await busyWallet()
    const { wallet: { sequence } } = await history(harness)
    expect((await history(harness, `changedAfter=${sequence}`)).items).toEqual([])
    await harness.service.intake.startGeneration({
      walletId: ADA.walletId, generationId: 'run-C', kind: 'image', feature: 'recolor', platform: 'web', surface: 'editor', credits: 2,
    })
    const changed = await history(harness, `changedAfter=${sequence}`)
    expect(changed.items).toMatchObject([{ kind: 'spend', generation: { id: 'run-C', outcome: 'running' } }])
    await harness.service.intake.finishGeneration('run-C', { outcome: 'succeeded', results: [{ id: 'r', kind: 'image' }] })
    expect((await history(harness, `changedAfter=${changed.wallet.sequence}`)).items).toMatchObject([{ generation: { outcome: 'succeeded' } }])
    expect(refund.status).toBe('approved')
  })

  it.each([
    ['from=yesterday', '/from'],
    ['until=', '/until'],
    ['changedAfter=-1', '/changedAfter'],
    [`search=${'x'.repeat(201)}`, '/search'],
    ['cursor=nonsense', '/cursor'],
  ])('is refused where it is no question: %s', async (query, pointer) => {
    const problem = await createHarness().problem(`/v1/wallet/history?${query}`)
    expect(problem).toMatchObject({ code: 'invalid_request', errors: [{ pointer }] })
  })
})

describe('what is owed by itself', () => {
  it('has a time until which a run must have ended (D14)', async () => {
    const harness = createHarness({ policy: 'jimeng' })
    await harness.buyPack()
    await harness.service.intake.startGeneration({
      walletId: ADA.walletId, generationId: 'stuck', kind: 'video', feature: 'video', platform: 'web', surface: 'editor', credits: 20,
    })
    expect((await history(harness)).items[0]).toMatchObject({ kind: 'spend', dueAt: '2026-06-16T09:00:00Z' })
    await harness.service.intake.finishGeneration('stuck', { outcome: 'failed', failure: { source: 'system', provider: null } })
    const { items } = await history(harness)
    expect(items.map(({ kind, dueAt }) => [kind, dueAt])).toEqual([['automatic', null], ['spend', null], ['purchase', null]])
  })
})

it('shows nobody another one’s history', async () => {
  const harness = createHarness()
  await harness.buyPack({ orderId: 'ORDER-77' })
  const other = await harness.call<HistoryPage>('/v1/wallet/history?search=order-77', { token: 'eve' })
  expect(other).toMatchObject({ items: [], total: 0, wallet: { balance: 0 } })
})

it('names the files that were given with a step (B27, B43)', async () => {
  const harness = createHarness()
  const pack = await harness.buyPack({ at: harness.clock.at - 30 * DAY })
  const declined = await ask(harness, pack.id)
  const upload = { method: 'POST', raw: new Uint8Array([0xff, 0xd8, 0xff, 0]), headers: { 'Content-Type': 'image/jpeg' } }
  const { id } = await harness.call<{ id: string }>('/v1/attachments?name=hand.jpg', upload)
  const { events } = await appeal(harness, declined.id, { attachments: [id] })
  expect(events.find(({ kind }) => kind === 'appealed')).toMatchObject({ attachments: [{ id, name: 'hand.jpg' }] })
  expect(events.find(({ kind }) => kind === 'received')).toMatchObject({ attachments: [] })
})
