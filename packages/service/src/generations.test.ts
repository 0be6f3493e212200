import type { LedgerEntry, Page, Refund, RefundAnswer, Wallet } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ADA, createHarness, HOUR, START } from '../test/harness.ts'

const wallet = (harness: ReturnType<typeof createHarness>) => harness.call<Wallet>('/v1/wallet')
const kinds = async (harness: ReturnType<typeof createHarness>) =>
  (await harness.call<Page<LedgerEntry>>('/v1/wallet/entries')).items
    .map(({ kind, credits }) => [kind, credits])
    .reverse()

describe('a generation that fails', () => {
  it('gives its credits back by itself, at once, without an application (A12, A15, C3, C4, C6, C7)', async () => {
    for (const policy of ['anypic', 'anumi', 'jimeng'] as const) {
      const harness = createHarness({ policy })
      const pack = await harness.buyPack()
      const { generation, refund } = await harness.generate({
        outcome: 'failed',
        failure: { source: 'provider', provider: 'Kling' },
      })
      expect(generation).toMatchObject({ outcome: 'failed', charge: 'returned', failure: { provider: 'Kling' } })
      expect(refund).toMatchObject({
        origin: 'automatic',
        status: 'approved',
        ground: 'generation',
        acts: [],
        items: [
          {
            subject: { kind: 'generation', id: generation.id },
            decision: { verdict: 'granted', amount: { credits: 4 }, courtesy: false },
          },
        ],
        transfers: [{ kind: 'credits', credits: 4, destination: 'wallet', status: 'arrived' }],
      })
      expect(await wallet(harness)).toMatchObject({ balance: 100, lots: [{ packId: pack.id, left: 100 }] })
      expect(await kinds(harness)).toEqual([
        ['purchase', 100],
        ['spend', -4],
        ['return', 4],
      ])
    }
  })

  it('never takes the credits where the policy charges by hold (E1)', async () => {
    const harness = createHarness({ policy: 'photoroom' })
    await harness.buyPack()
    const { generation, refund } = await harness.generate({ outcome: 'failed' })
    expect(generation.charge).toBe('released')
    expect(refund).toMatchObject({ origin: 'automatic', status: 'approved' })
    expect(await wallet(harness)).toMatchObject({ balance: 100, held: 0 })
    expect(await kinds(harness)).toEqual([
      ['purchase', 100],
      ['hold', -4],
      ['release', 4],
    ])
  })

  it('counts a missing deliverable as a failure (C13)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const { generation, refund } = await harness.generate({ outcome: 'incomplete', missing: ['wallpaper'] })
    expect(generation).toMatchObject({ missing: ['wallpaper'], charge: 'returned' })
    expect(refund).toMatchObject({ status: 'approved' })
  })

  it('goes to a reviewer where the policy leaves it to one (B5)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    await harness.buyPack()
    const { refund } = await harness.generate({ outcome: 'failed' })
    expect(refund).toMatchObject({ origin: 'automatic', status: 'in_review', transfers: [] })
    const approved = await harness.service.operator.approve(refund!.id)
    expect(approved).toMatchObject({ status: 'approved', transfers: [{ credits: 4, status: 'arrived' }] })
    expect((await wallet(harness)).balance).toBe(100)
  })

  it('is ended once, however often the host tells of it', async () => {
    const harness = createHarness()
    await harness.buyPack()
    const { generation } = await harness.generate({ outcome: 'failed' })
    expect(await harness.service.intake.finishGeneration(generation.id, { outcome: 'failed' })).toMatchObject({
      refund: null,
    })
    await expect(
      harness.service.intake.finishGeneration(generation.id, { outcome: 'succeeded' }),
    ).rejects.toMatchObject({ code: 'not_possible' })
    expect((await wallet(harness)).balance).toBe(100)
  })
})

describe('a generation that moderation stops', () => {
  it('gives its credits back where the policy returns them (A14)', async () => {
    const harness = createHarness({ policy: 'anypic' })
    await harness.buyPack()
    expect((await harness.generate({ outcome: 'moderated' })).refund).toMatchObject({
      origin: 'automatic',
      status: 'approved',
    })
    expect((await wallet(harness)).balance).toBe(100)
  })

  it('is no refund where it costs nothing in the first place (C24)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const { generation, refund } = await harness.generate({ outcome: 'moderated' })
    expect(refund).toBeNull()
    expect(generation.charge).toBe('released')
    expect(await wallet(harness)).toMatchObject({ balance: 100 })
    expect((await harness.call<Page<Refund>>('/v1/refunds')).items).toEqual([])
  })
})

describe('a generation that succeeds', () => {
  it('uses what it held (E1)', async () => {
    const harness = createHarness({ policy: 'photoroom' })
    await harness.buyPack()
    await harness.service.intake.startGeneration({
      walletId: ADA.walletId,
      generationId: 'g',
      kind: 'image',
      feature: 'logo',
      platform: 'web',
      surface: 'editor',
      credits: 4,
    })
    expect(await wallet(harness)).toMatchObject({ balance: 96, held: 4 })
    const { generation } = await harness.service.intake.finishGeneration('g', {
      outcome: 'succeeded',
      results: [{ id: 'r', kind: 'image' }],
    })
    expect(generation.charge).toBe('captured')
    expect(await wallet(harness)).toMatchObject({ balance: 96, held: 0 })
    expect(await kinds(harness)).toEqual([
      ['purchase', 100],
      ['hold', -4],
      ['capture', 0],
    ])
  })

  it('does not start without enough credits, and charges nothing then', async () => {
    const harness = createHarness()
    await harness.buyPack({ credits: 3 })
    const started = await harness.service.intake.startGeneration({
      walletId: ADA.walletId,
      generationId: 'g',
      kind: 'image',
      feature: 'logo',
      platform: 'web',
      surface: 'editor',
      credits: 4,
    })
    expect(started).toBeNull()
    expect(await wallet(harness)).toMatchObject({ balance: 3 })
  })

  it('is charged once, however often the host starts it', async () => {
    const harness = createHarness()
    await harness.buyPack()
    const input = {
      walletId: ADA.walletId,
      generationId: 'g',
      kind: 'image',
      feature: 'logo',
      platform: 'web',
      surface: 'editor',
      credits: 4,
    } as const
    expect(await harness.service.intake.startGeneration(input)).toEqual(
      await harness.service.intake.startGeneration(input),
    )
    expect((await wallet(harness)).balance).toBe(96)
  })

  it('spends free credits before bought ones, and tells them apart (A5, A7)', async () => {
    const harness = createHarness()
    await harness.buyPack({ credits: 10 })
    await harness.service.intake.grant({ walletId: ADA.walletId, grantId: 'first-image', kind: 'free', credits: 3 })
    await harness.generate()
    expect((await wallet(harness)).lots).toEqual([expect.objectContaining({ kind: 'pack', left: 9 })])
  })
})

describe('the host', () => {
  it('may tell of an order, a grant and a download twice', async () => {
    const harness = createHarness()
    expect(await harness.buyPack({ orderId: 'o' })).toEqual(await harness.buyPack({ orderId: 'o' }))
    const grant = { walletId: ADA.walletId, grantId: 'g', kind: 'bonus', credits: 5 } as const
    expect(await harness.service.intake.grant(grant)).toEqual(await harness.service.intake.grant(grant))
    expect((await wallet(harness)).balance).toBe(105)
    const { generation } = await harness.generate()
    const resultId = generation.results[0]!.id
    await harness.service.intake.download(resultId)
    harness.clock.advance(1000)
    await harness.service.intake.download(resultId)
    await expect(harness.service.intake.download('nothing')).rejects.toMatchObject({ code: 'not_found' })
  })

  it('may take the credits of a banned account, also those that come back to it later (A18)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const pack = await harness.buyPack()
    const body = {
      packId: pack.id,
      ground: 'change_of_mind',
      expected: { amount: 1000, currency: 'EUR' },
      fields: { description: 'I do not need these credits after all.' },
    }
    const { refund } = await harness.call<RefundAnswer>('/v1/refunds', { body })
    await harness.service.intake.standing({ walletId: ADA.walletId, standing: 'banned', forfeit: true })
    await harness.service.operator.decline(refund.id)
    expect(await harness.call<Wallet>('/v1/wallet')).toMatchObject({ balance: 0, lots: [] })
    // What is bought after it is nobody's to take.
    await harness.buyPack({ credits: 7 })
    expect(await harness.call<Wallet>('/v1/wallet')).toMatchObject({ balance: 7 })
  })

  it('may take the credits of a banned account (A18)', async () => {
    const harness = createHarness({ policy: 'anypic' })
    await harness.buyPack()
    await harness.service.intake.standing({ walletId: ADA.walletId, standing: 'banned', forfeit: true })
    expect((await wallet(harness)).balance).toBe(0)
    expect((await kinds(harness)).at(-1)).toEqual(['forfeit', -100])
  })

  it('cannot take a result for another generation’s, nor a price in no currency', async () => {
    const harness = createHarness({ policy: 'jimeng' })
    await harness.buyPack()
    await harness.generate({ generationId: 'one' })
    const run = { walletId: ADA.walletId, kind: 'image', feature: 'logo', platform: 'web', surface: 'editor' } as const
    await harness.service.intake.startGeneration({ ...run, generationId: 'two', credits: 4 })
    for (const ids of [['one-1'], ['same', 'same']]) {
      const results = ids.map((id) => ({ id, kind: 'image' as const }))
      await expect(
        harness.service.intake.finishGeneration('two', { outcome: 'succeeded', results }),
      ).rejects.toMatchObject({ code: 'not_possible' })
    }
    for (const currency of ['euro', 'eur', '']) {
      await expect(harness.buyPack({ currency })).rejects.toMatchObject({ code: 'invalid_request' })
    }
  })

  it('may tell of an end later: the generation ended when it did, and promises count from then (D14)', async () => {
    const harness = createHarness({ policy: 'jimeng' })
    await harness.buyPack()
    const run = { walletId: ADA.walletId, kind: 'video', feature: 'video', platform: 'web', surface: 'editor' } as const
    await harness.service.intake.startGeneration({ ...run, generationId: 'slow', credits: 4 })
    harness.clock.advance(30 * HOUR)
    const end = (at: number) => harness.service.intake.finishGeneration('slow', { outcome: 'failed', at })
    for (const at of [START - 1, START + 31 * HOUR, 0.5])
      await expect(end(at)).rejects.toMatchObject({ code: 'invalid_request' })
    const { generation, refund } = await end(START + HOUR)
    expect(generation.finishedAt).toBe('2026-06-15T10:00:00Z')
    const { facts } = await harness.service.operator.retrieve(refund!.id)
    expect(facts).toMatchObject({ 'generation.at': START + HOUR })
  })

  it('is told what is wrong with a generation, and nothing is charged', async () => {
    const harness = createHarness()
    await harness.buyPack()
    const run = { walletId: ADA.walletId, kind: 'image', feature: 'logo', platform: 'web', surface: 'editor' } as const
    for (const wrong of [{ credits: -1 }, { credits: 0.5 }, { credits: Number.NaN }, { generationId: '' }, { walletId: '' }])
      await expect(
        harness.service.intake.startGeneration({ ...run, generationId: 'one', credits: 4, ...wrong }),
      ).rejects.toMatchObject({ code: 'invalid_request' })
    await harness.service.intake.startGeneration({ ...run, generationId: 'one', credits: 4 })
    const outcome = 'lost' as 'failed'
    await expect(harness.service.intake.finishGeneration('one', { outcome })).rejects.toMatchObject({
      code: 'invalid_request',
    })
    expect((await wallet(harness)).balance).toBe(96)
  })

  it('cannot give half a credit or a negative price', async () => {
    const harness = createHarness()
    await expect(harness.buyPack({ credits: 1.5 })).rejects.toMatchObject({ code: 'invalid_request' })
    await expect(harness.buyPack({ amount: -1 })).rejects.toMatchObject({ code: 'invalid_request' })
    await expect(
      harness.service.intake.grant({ walletId: ADA.walletId, grantId: 'g', kind: 'free', credits: 0 }),
    ).rejects.toMatchObject({ code: 'invalid_request' })
  })
})
