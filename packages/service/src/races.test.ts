import type { LedgerEntry, Page, Refund, RefundAnswer, ReportAnswer, Wallet } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ADA, createHarness, type Harness, reportOf } from '../test/harness.ts'

const full = { amount: 1000, currency: 'EUR' }
const fields = { phone: '+49 30 901820', description: 'I do not need these credits after all.' }
const request = (packId: string, expected: typeof full | null = full) => ({
  body: { packId, ground: 'change_of_mind', expected, fields },
})
const outcomes = (settled: readonly PromiseSettledResult<unknown>[]) => settled.map(({ status }) => status).sort()
const many = <T>(job: (index: number) => T) => Array.from({ length: 12 }, (_, index) => job(index))
const balance = async (harness: Harness) => (await harness.call<Wallet>('/v1/wallet')).balance
const refunds = async (harness: Harness) => (await harness.call<Page<Refund>>('/v1/refunds')).items

describe('many at once', () => {
  it('under one key are one: the others are told to wait, or get its answer', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    const key = crypto.randomUUID()
    const answers = await Promise.all(many(() => harness.send('/v1/refunds', { ...request(pack.id), key })))
    const first = await harness.call<RefundAnswer>('/v1/refunds', { ...request(pack.id), key })
    for (const answer of answers) {
      if (answer.status === 201) expect(await answer.json()).toEqual(first)
      else expect([answer.status, answer.headers.get('Retry-After')]).toEqual([409, '1'])
    }
    expect(await refunds(harness)).toHaveLength(1)
  })

  it('under keys of their own find the one request that is open', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    const answers = await Promise.all(many(() => harness.call<RefundAnswer>('/v1/refunds', request(pack.id))))
    expect(answers.filter(({ created }) => created)).toHaveLength(1)
    expect(new Set(answers.map(({ refund }) => refund.id)).size).toBe(1)
    expect(await harness.service.operator.payOut(answers[0]!.refund.id)).toMatchObject({ transfers: [{ money: full }] })
    expect(harness.payments).toHaveLength(1)
  })

  it('never spend more than there is, nor charge one generation twice', async () => {
    const harness = createHarness({ policy: 'photoroom' })
    await harness.buyPack({ credits: 10 })
    const run = { walletId: ADA.walletId, kind: 'image', feature: 'logo', platform: 'web', surface: 'editor' } as const
    const started = await Promise.all(
      many((index) => harness.service.intake.startGeneration({ ...run, generationId: `g${index % 6}`, credits: 3 })),
    )
    expect(started.filter((one) => one !== null)).toHaveLength(6)
    expect(await harness.call<Wallet>('/v1/wallet')).toMatchObject({ balance: 1, held: 9 })
    await Promise.all(many((index) => harness.service.intake.finishGeneration(`g${index % 3}`, { outcome: 'failed' })))
    expect(await harness.call<Wallet>('/v1/wallet')).toMatchObject({ balance: 10, held: 0 })
    expect(await refunds(harness)).toHaveLength(3)
  })

  it('bring one courtesy, whichever report comes first (C16)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const ids: string[] = []
    for (let count = 0; count < 12; count++) ids.push((await harness.generate()).generation.results[0]!.id)
    // Several results in one report, several reports, and each result twice.
    const answers = await Promise.all(
      many((index) => harness.call<ReportAnswer>('/v1/reports', reportOf([ids[index]!, ids[(index + 1) % 12]!]))),
    )
    const items = answers.filter(({ created }) => created).flatMap(({ report }) => report.items)
    expect(new Set(items.map(({ resultId }) => resultId)).size).toBe(items.length)
    expect(items.filter(({ decision }) => decision.verdict === 'granted')).toHaveLength(1)
    expect(items.filter(({ decision }) => decision.verdict === 'review')).toHaveLength(11)
    expect(await balance(harness)).toBe(100 - 12 * 4 + 4)
  })

  it('decide a case once: approvals, refusals and a cancellation', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const pack = await harness.buyPack()
    const { refund } = await harness.call<RefundAnswer>('/v1/refunds', request(pack.id))
    const { operator } = harness.service
    const decided = await Promise.allSettled([
      operator.approve(refund.id),
      operator.approve(refund.id),
      operator.decline(refund.id),
      harness.call(`/v1/refunds/${refund.id}/cancel`, { method: 'POST' }),
    ])
    expect(outcomes(decided)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected'])
    const [{ status, transfers, events }] = (await refunds(harness)) as [Refund]
    expect(transfers).toHaveLength(status === 'approved' ? 1 : 0)
    expect(events.filter(({ kind }) => ['approved', 'declined', 'canceled'].includes(kind))).toHaveLength(1)
    expect(await balance(harness)).toBe(status === 'approved' ? 0 : 100)
  })

  it('report and cancel the same case, and what was reported stays countable', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const resultIds = [(await harness.generate()).generation.results[0]!.id]
    const first = await harness.call<ReportAnswer>('/v1/reports', reportOf(resultIds, 'other'))
    const answers = await Promise.all([
      harness.send('/v1/reports', reportOf(resultIds, 'other')),
      harness.send(`/v1/refunds/${first.refund!.id}/cancel`, { method: 'POST' }),
      harness.send('/v1/reports', reportOf(resultIds, 'other')),
      harness.send(`/v1/refunds/${first.refund!.id}/cancel`, { method: 'POST' }),
    ])
    expect(answers.map(({ status }) => status).sort((one, other) => one - other)).toEqual([200, 201, 201, 409])
    const open = (await refunds(harness)).filter(({ status }) => status === 'in_review')
    expect(open.length).toBeLessThanOrEqual(1)
    expect(await balance(harness)).toBe(96)
  })
})

describe('a pack asked back while a generation runs', () => {
  const run = { walletId: ADA.walletId, kind: 'image', feature: 'logo', platform: 'web', surface: 'editor' } as const

  for (const charging of ['anumi', 'photoroom'] as const)
    it(`is worth what is left, and the rest when the run fails: ${charging === 'anumi' ? 'deducted' : 'held'}`, async () => {
      const harness = createHarness({ policy: charging })
      const pack = await harness.buyPack()
      await harness.service.intake.startGeneration({ ...run, generationId: 'g', credits: 40 })
      const ask = async (amount: number) => {
        const money = { amount, currency: 'EUR' }
        const { refund } = await harness.call<RefundAnswer>(
          '/v1/refunds',
          request(pack.id, charging === 'anumi' ? money : null),
        )
        if (refund.status === 'in_review') await harness.service.operator.approve(refund.id, { amount: { money } })
        await harness.service.operator.payOut(refund.id)
        await harness.service.operator.arrive(refund.id)
      }
      await ask(600)
      expect(await balance(harness)).toBe(0)
      await harness.service.intake.finishGeneration('g', { outcome: 'failed' })
      expect(await harness.call<Wallet>('/v1/wallet')).toMatchObject({
        balance: 40,
        held: 0,
        lots: [{ kind: 'pack', left: 40 }],
      })
      await ask(400)
      expect(await balance(harness)).toBe(0)
      expect(harness.payments.map(({ money }) => money.amount)).toEqual([600, 400])
    })

  it('is refused where a run has used it, and granted once the run failed (A6, A7)', async () => {
    const harness = createHarness({ policy: 'anypic' })
    const pack = await harness.buyPack()
    await harness.service.intake.startGeneration({ ...run, generationId: 'g', credits: 1 })
    const refused = await harness.call<RefundAnswer>('/v1/refunds', request(pack.id, null))
    expect(refused.refund.items[0]!.decision).toMatchObject({ verdict: 'refused', reasons: [{ code: 'partly_used' }] })
    await harness.service.intake.finishGeneration('g', { outcome: 'failed' })
    expect(await harness.call<RefundAnswer>('/v1/refunds', request(pack.id))).toMatchObject({
      refund: { status: 'approved' },
    })
  })

  it('gives each lot its own back, whatever came between: free credits and two packs, out of order (A5, C12)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const { intake } = harness.service
    await intake.grant({ walletId: ADA.walletId, grantId: 'free', kind: 'free', credits: 5 })
    const [one, two] = [await harness.buyPack({ credits: 10 }), await harness.buyPack({ credits: 10, amount: 3000 })]
    for (const [id, credits] of Object.entries({ a: 8, b: 9, c: 8 }))
      await intake.startGeneration({ ...run, generationId: id, credits })
    expect(await balance(harness)).toBe(0)
    await intake.finishGeneration('c', { outcome: 'failed' })
    await intake.finishGeneration('a', { outcome: 'failed' })
    const lots = async () =>
      Object.fromEntries((await harness.call<Wallet>('/v1/wallet')).lots.map(({ packId, left }) => [packId ?? 'free', left]))
    // a took 5 free and 3 of the first pack, b 7 of it and 2 of the second, c the other 8.
    expect(await lots()).toEqual({ free: 5, [one.id]: 3, [two.id]: 8 })
    const { refund } = await harness.call<RefundAnswer>(
      '/v1/refunds',
      request(two.id, { amount: 2400, currency: 'EUR' }),
    )
    await intake.finishGeneration('b', { outcome: 'failed' })
    expect(await lots()).toEqual({ free: 5, [one.id]: 10, [two.id]: 2 })
    await harness.service.operator.failTransfer(refund.id, { final: true })
    expect(await lots()).toEqual({ free: 5, [one.id]: 10, [two.id]: 10 })
    const entries = (await harness.call<Page<LedgerEntry>>('/v1/wallet/entries')).items
    expect(entries[0]!.balanceAfter).toBe(25)
  })
})
