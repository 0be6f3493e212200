import type { Attachment, Refund, RefundAnswer, ReportAnswer, Withdrawal } from '@makegood/contract'
import { policies } from '@makegood/policy'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { ADA, createHarness, DAY, type Harness, reportOf, START } from '../test/harness.ts'
import { checkHistory, checkStep } from '../test/invariants.ts'
import { policyOf, quality } from '../test/policies.ts'
import { checkRead, readEverything } from '../test/reading.ts'
import { begin, newTold, playSteps, step } from '../test/steps.ts'
import { prepare, WALLET } from '../test/world.ts'
import { createMemoryStore, TABLES } from './memory.ts'
import { createPrivacy } from './privacy.ts'
import type { Row, Tables } from './rows.ts'

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Everything that a person says of themself below. */
const PERSONAL = /lovelace|@home|ada@example|eve@|4242|my hands|secret|orchid|\+49/i

function world(policy: 'standard-30' | 'anumi' = 'standard-30') {
  const store = createMemoryStore()
  const harness = createHarness({ policy, store })
  const rows = async (walletId: string): Promise<Record<keyof Tables, Row[]>> =>
    store.transaction(walletId, async (tx) =>
      Object.fromEntries(await Promise.all(TABLES.map(async (name) => [name, await tx[name].list()]))) as Record<keyof Tables, Row[]>)
  return { ...harness, store, rows }
}
type World = ReturnType<typeof world>

const upload = ({ call }: Harness, name = 'secret orchid.png') =>
  call<Attachment>(`/v1/attachments?name=${encodeURIComponent(name)}`, { raw: PNG, headers: { 'Content-Type': 'image/png' } })

const state = ({ call }: Harness, contract: string, token: string | null = 'ada', key: string = crypto.randomUUID()) =>
  call<Withdrawal>('/v1/withdrawals', { body: { name: 'Ada Lovelace', contract, email: 'ada@home.example' }, token, key })

/** A wallet with all that a person can leave in it: a report with marks and a file, a request that is paid, an open one. */
async function lived(harness: World) {
  const { call, buyPack, generate, service } = harness
  const [paid, waits] = [await buyPack(), await buyPack()]
  const { generation } = await generate()
  const file = await upload(harness)
  const resultId = generation.results[0]!.id
  const marks = [{ resultId, label: 'my hands', time: { from: 0, to: 1 } }]
  const told = { details: 'These are not my hands: secret.', marks, attachments: [file.id] }
  await call<ReportAnswer>('/v1/reports', reportOf([resultId], 'low_quality', told))
  const ask = async (packId: string, attachments: string[]) => {
    const fields = { description: 'The orchid is a secret.', phone: '+49 30 901820' }
    const request = { packId, ground: 'weather', expected: null, attachments, fields }
    return (await call<RefundAnswer>('/v1/refunds', { body: request })).refund
  }
  const evidence = await upload(harness, 'orchid of ada lovelace.png')
  const case1 = await ask(paid.id, [evidence.id])
  await service.operator.askInformation(case1.id, { note: 'Which orchid, Ms Lovelace?' })
  await call<Refund>(`/v1/refunds/${case1.id}/information`, { body: { details: 'The secret one.', attachments: [evidence.id] } })
  await service.operator.approve(case1.id, { amount: { money: { amount: 500, currency: 'EUR' } }, note: 'Gladly, Ms Lovelace.' })
  await service.operator.payOut(case1.id)
  await service.operator.arrive(case1.id)
  const kept = await upload(harness, 'second orchid.png')
  const case2 = await ask(waits.id, [kept.id])
  return { paid, waits, file, evidence, kept, case1, case2 }
}

describe('erasing a wallet', () => {
  it('takes all that a person wrote, showed and signed with, and leaves what credits and money did', async () => {
    const harness = world()
    const { case1, case2 } = await lived(harness)
    await harness.service.operator.decline(case2.id, { note: 'No orchid.' })
    const before = await harness.rows(ADA.walletId)
    expect(JSON.stringify(before)).toMatch(PERSONAL)
    expect(harness.files).toHaveLength(3)

    expect(await harness.service.privacy.erase(ADA.walletId)).toEqual({ waiting: [] })
    const after = await harness.rows(ADA.walletId)
    expect(JSON.stringify(after)).not.toMatch(PERSONAL)
    expect(harness.files).toEqual([])
    expect([after.keys, after.attachments]).toEqual([[], []])
    for (const table of ['lots', 'entries', 'generations', 'results'] as const) expect(after[table]).toEqual(before[table])
    const refund = await harness.call<Refund>(`/v1/refunds/${case1.id}`)
    expect(refund).toMatchObject({ status: 'approved', reference: case1.reference, fields: {}, transfers: [{ money: { amount: 500 }, status: 'arrived' }] })
    expect(refund.events.map(({ kind, note, attachments }) => [kind, note, attachments])).toEqual(
      ['received', 'in_review', 'information_asked', 'information_given', 'in_review', 'approved', 'sent', 'arrived'].map((kind) => [kind, null, []]),
    )
  })

  it('leaves what is still decided or paid as it is, says so, and takes it once it is over', async () => {
    const harness = world()
    const { case1, case2, kept, waits } = await lived(harness)
    const { privacy, operator } = harness.service
    expect(await privacy.erase(ADA.walletId)).toEqual({ waiting: [case2.id] })
    expect(harness.files.map(({ id }) => id)).toEqual([kept.id])
    expect(await harness.call<Refund>(`/v1/refunds/${case2.id}`)).toMatchObject({ fields: { phone: '+49 30 901820' } })
    expect(await harness.call<Refund>(`/v1/refunds/${case1.id}`)).toMatchObject({ fields: {} })

    // What is on its way to a card needs the card.
    await operator.approve(case2.id, { amount: { money: { amount: 100, currency: 'EUR' } } })
    expect(await privacy.erase(ADA.walletId)).toEqual({ waiting: [case2.id] })
    await operator.payOut(case2.id)
    expect(harness.payments.at(-1)).toMatchObject({ orderId: waits.orderId, method: { label: 'Visa ·· 4242' } })
    await operator.arrive(case2.id)
    expect(await privacy.erase(ADA.walletId)).toEqual({ waiting: [] })
    expect(JSON.stringify(await harness.rows(ADA.walletId))).not.toMatch(PERSONAL)
    expect(harness.files).toEqual([])
  })

  it('leaves the card of a pack while money of one of its runs may still go there', async () => {
    const money = { money: 'credits_charged', to: ['original_method'] }
    const harness = createHarness({ policy: policyOf([quality({ review: 'discretion', pay: money })]) })
    await harness.buyPack()
    const { generation } = await harness.generate({ credits: 40 })
    const { refund } = await harness.call<ReportAnswer>('/v1/reports', reportOf([generation.results[0]!.id], 'other'))
    const { operator, privacy } = harness.service
    await operator.approve(refund!.id)
    expect(await privacy.erase(ADA.walletId)).toEqual({ waiting: [refund!.id] })
    await operator.failTransfer(refund!.id)
    await harness.call(`/v1/refunds/${refund!.id}/destination`, { body: { destination: 'original_method' } })
    await operator.payOut(refund!.id)
    expect(harness.payments.at(-1)).toMatchObject({ method: { label: 'Visa ·· 4242' } })
    await operator.arrive(refund!.id)
    expect(await privacy.erase(ADA.walletId)).toEqual({ waiting: [] })
    expect((await harness.call<Refund>(`/v1/refunds/${refund!.id}`)).transfers.map(({ method }) => method?.label)).toEqual(['', ''])
  })

  it('leaves whom a remedy is due to until it is carried out', async () => {
    const policy = policyOf([quality({ review: 'discretion', pay: { remedy: 'rerun' } })])
    const harness = createHarness({ policy })
    await harness.buyPack()
    const { generation } = await harness.generate()
    const told = reportOf([generation.results[0]!.id], 'other', { details: 'These are not my hands.' })
    const { report, refund } = await harness.call<ReportAnswer>('/v1/reports', told)
    const { operator, privacy } = harness.service
    await operator.approve(refund!.id, { note: 'Gladly, Ms Lovelace.' })
    const words = async () => JSON.stringify([await harness.call(`/v1/refunds/${refund!.id}`), await harness.call(`/v1/reports/${report.id}`)])
    const before = await words()
    expect(await privacy.erase(ADA.walletId)).toEqual({ waiting: [refund!.id] })
    expect(await words()).toBe(before)
    expect(before).toMatch(/lovelace.+my hands/is)
    await operator.carryOut(refund!.id)
    expect(await privacy.erase(ADA.walletId)).toEqual({ waiting: [] })
    expect(await words()).not.toMatch(/lovelace|my hands/i)
  })

  it('lets a call that is at work come to its end, once', async () => {
    let judge: (unusable: boolean) => void = () => {}
    const unusable = vi.fn<() => Promise<boolean>>(() => new Promise((resolve) => (judge = resolve)))
    const harness = createHarness({ policy: 'photoroom', judge: { unusable } })
    await harness.buyPack()
    const { generation } = await harness.generate()
    const asked = { ...reportOf([generation.results[0]!.id], 'unusable'), key: crypto.randomUUID() }
    const answer = harness.send('/v1/reports', asked)
    await vi.waitFor(() => expect(unusable).toHaveBeenCalled())
    await harness.service.privacy.erase(ADA.walletId)
    judge(true)
    expect((await answer).status).toBe(201)
    expect(await harness.call('/v1/reports', asked)).toEqual(await (await answer).json())
  })

  it('does nothing more when it is done again, and nothing to a wallet that nobody has', async () => {
    const harness = world()
    await lived(harness)
    await harness.service.privacy.erase(ADA.walletId)
    const once = await harness.rows(ADA.walletId)
    await harness.service.privacy.erase(ADA.walletId)
    expect(await harness.rows(ADA.walletId)).toEqual(once)
    expect(await harness.service.privacy.erase('nobody')).toEqual({ waiting: [] })
    await expect(harness.service.privacy.erase('')).rejects.toMatchObject({ code: 'invalid_request' })
  })

  it('erases nothing of anybody else', async () => {
    const harness = world()
    await lived(harness)
    await harness.buyPack({ walletId: 'wallet-eve', email: 'eve@example.com' })
    const theirs = await harness.rows('wallet-eve')
    await harness.service.privacy.erase(ADA.walletId)
    expect(await harness.rows('wallet-eve')).toEqual(theirs)
  })

  it('undoes everything where a file cannot be removed, and goes on when asked again', async () => {
    const store = createMemoryStore()
    let down = true
    const gone: string[] = []
    const remove = async ({ id }: { id: string }) => {
      if (down) throw new Error('The bucket is down.')
      gone.push(id)
    }
    const harness = createHarness({ store, policy: 'standard-30', uploads: { save: async () => {}, remove } })
    const { id } = await upload(harness)
    await expect(harness.service.privacy.erase(ADA.walletId)).rejects.toThrow('down')
    expect(await store.transaction(ADA.walletId, (tx) => tx.attachments.list())).toHaveLength(1)
    down = false
    await harness.service.privacy.erase(ADA.walletId)
    expect([gone, await store.transaction(ADA.walletId, (tx) => tx.attachments.list())]).toEqual([[id], []])
  })

  it('tells open pages of a pack that is other now', async () => {
    const harness = createHarness()
    await harness.buyPack()
    const { sequence } = await harness.call<{ sequence: number }>('/v1/wallet')
    await harness.service.privacy.erase(ADA.walletId)
    expect(await harness.call('/v1/wallet')).toMatchObject({ sequence: sequence + 1 })
  })

  it('tells open pages of what is other now', async () => {
    const harness = world()
    const { case1 } = await lived(harness)
    const { sequence } = await harness.call<{ sequence: number }>('/v1/wallet')
    await harness.service.privacy.erase(ADA.walletId)
    const { items } = await harness.call<{ items: { id: string }[] }>(`/v1/wallet/history?changedAfter=${sequence}`)
    expect(items.map(({ id }) => id)).toContain(case1.id)
  })
})

describe('a statement of withdrawal', () => {
  it('waits while nobody has matched it', async () => {
    const harness = world()
    const { id } = await state(harness, 'no such order')
    expect(await harness.service.privacy.erase(ADA.walletId)).toEqual({ waiting: [id] })
    expect((await harness.service.operator.unmatched())[0]).toMatchObject({ statement: { name: 'Ada Lovelace' } })
  })

  it('that was made signed out goes with the wallet it was matched with, and so does the answer that repeats it', async () => {
    const harness = world()
    const pack = await harness.buyPack()
    const { id } = await state(harness, pack.orderId, null)
    const refund = await harness.service.operator.match(id, pack.id)
    expect(JSON.stringify(await harness.rows(''))).toMatch(PERSONAL)
    expect(await harness.service.privacy.erase(ADA.walletId)).toEqual({ waiting: [refund.id] })
    expect(JSON.stringify(await harness.rows(''))).toMatch(PERSONAL)
    await harness.service.operator.decline(refund.id)
    await harness.service.privacy.erase(ADA.walletId)
    expect(JSON.stringify([await harness.rows(''), await harness.rows(ADA.walletId)])).not.toMatch(PERSONAL)
    expect((await harness.rows('')).withdrawals).toHaveLength(1)
  })

  it('of one wallet about a pack of another goes in both, and takes nothing else there', async () => {
    const harness = world()
    const pack = await harness.buyPack({ walletId: 'wallet-eve', email: 'eve@example.com' })
    const { id } = await state(harness, pack.orderId)
    const refund = await harness.service.operator.match(id, pack.id)
    expect(await harness.service.privacy.erase(ADA.walletId)).toEqual({ waiting: [id] })
    await harness.service.operator.decline(refund.id, { note: 'For eve@ alone.' })
    expect(await harness.service.privacy.erase(ADA.walletId)).toEqual({ waiting: [] })
    const all = JSON.stringify([await harness.rows(ADA.walletId), await harness.rows('wallet-eve')])
    expect(all).not.toMatch(/lovelace|@home/i)
    expect(all).toContain('For eve@ alone.')
  })
})

describe('retention', () => {
  it('erases in every wallet what was over before a moment, and nothing that is younger', async () => {
    const harness = world()
    const { case1, case2 } = await lived(harness)
    await state(harness, 'no such order', null)
    harness.clock.advance(400 * DAY)
    const young = await upload(harness, 'young orchid.png')
    const late = await state(harness, 'no such order either', null)
    const { waiting } = await harness.service.privacy.retain({ before: START + 365 * DAY })
    expect(waiting).toEqual([case2.id])
    expect(await harness.call<Refund>(`/v1/refunds/${case1.id}`)).toMatchObject({ fields: {} })
    expect((await harness.rows(ADA.walletId)).attachments.map(({ id }) => id)).toContain(young.id)
    // Nobody can say any more whose it is: it is gone as a whole.
    expect((await harness.service.operator.unmatched()).map(({ id }) => id)).toEqual([late.id])
    expect((await harness.rows('')).keys).toHaveLength(1)
  })

  it('never reaches into the future', async () => {
    const harness = world()
    await expect(harness.service.privacy.retain({ before: START + DAY })).rejects.toMatchObject({ code: 'invalid_request' })
    await expect(harness.service.privacy.retain({ before: Number.NaN })).rejects.toMatchObject({ code: 'invalid_request' })
  })
})

describe('any history of a wallet', () => {
  it.each(['standard-30', 'anumi', 'jimeng'] as const)('keeps what holds when it is erased in its midst, as often as wanted, under %s', async (id) => {
    const policy = policies[id]
    const open = prepare({ policies: [policy, { ...policy, version: 'next' }], sale: {}, laws: [] })
    const steps = fc.array(step, { minLength: 3, maxLength: 15 })
    const property = fc.asyncProperty(steps, steps, async (some, more) => {
      const [one, told] = [open(), newTold()]
      await begin(one, told)
      await playSteps(one, told, some, async () => {})
      const money = () => one.look(async ({ tx, lots }) => JSON.stringify([lots, await tx.entries.list(), (await tx.packs.list()).map(({ refunded }) => refunded)]))
      const before = await money()
      const { waiting } = await createPrivacy(one.context).erase(WALLET)
      expect(await money()).toBe(before)
      expect(await createPrivacy(one.context).erase(WALLET)).toEqual({ waiting })
      await playSteps(one, told, more, () => checkStep(one))
      await checkHistory(one, told)
      await checkRead(one, await readEverything(one.ask))
      await createPrivacy(one.context).erase(WALLET)
      await checkStep(one)
    })
    await fc.assert(property, { numRuns: 80, seed: 20261127 })
  }, 60_000)
})
