import type { Page, Refund, Report, ReportAnswer, Wallet } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ADA, createHarness, type Harness, HOUR, reportOf } from '../test/harness.ts'

async function picture(harness: Harness, results = 1): Promise<string[]> {
  const { generation } = await harness.generate({ results })
  return generation.results.map(({ id }) => id)
}

const report = (harness: Harness, resultIds: string[], reason?: string) =>
  harness.call<ReportAnswer>('/v1/reports', reportOf(resultIds, reason))

describe('a report', () => {
  it('brings the first courtesy as credits that are no cash (C15, C16, C18, C22)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const answer = await report(harness, await picture(harness), 'no_resemblance')
    expect(answer).toMatchObject({
      created: true,
      balance: 100,
      report: { items: [{ decision: { verdict: 'granted', amount: { credits: 4 }, courtesy: true } }] },
      refund: { origin: 'report', status: 'approved', transfers: [{ kind: 'credits', credits: 4, status: 'arrived' }] },
    })
    const { lots } = await harness.call<Wallet>('/v1/wallet')
    expect(lots.map(({ kind, left, paid }) => [kind, left, paid?.amount])).toEqual([
      ['courtesy', 4, undefined],
      ['pack', 96, 1000],
    ])
  })

  it('says thanks and why, and opens no case, where quality is no reason (A16, D11)', async () => {
    for (const policy of ['anypic', 'jimeng'] as const) {
      const harness = createHarness({ policy })
      await harness.buyPack()
      const answer = await report(harness, await picture(harness), 'low_quality')
      expect(answer).toMatchObject({ refund: null, balance: 96 })
      expect(answer.report.items[0]!.decision).toMatchObject({
        verdict: 'refused',
        reasons: [{ code: 'delivered' }],
        next: [{ kind: 'regenerate' }, { kind: 'write_support' }],
      })
    }
  })

  it('opens a case that can be appealed where the policy offers a second review (B42, B43)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    await harness.buyPack()
    const { refund } = await report(harness, await picture(harness), 'low_quality')
    expect(refund).toMatchObject({
      status: 'declined',
      acts: ['appeal'],
      next: [{ kind: 'ask_review' }, { kind: 'write_support' }],
    })
  })

  it('is granted, refused or reviewed as the judge finds (E7, E8, E11)', async () => {
    for (const [unusable, verdict, balance] of [
      [true, 'granted', 100],
      [false, 'refused', 96],
      [null, 'review', 96],
    ] as const) {
      const harness = createHarness({ policy: 'photoroom', unusable })
      await harness.buyPack()
      const [resultId] = await picture(harness)
      const answer = await report(harness, [resultId!], 'unusable')
      expect(answer.balance).toBe(balance)
      expect(answer.report.items[0]!.decision).toMatchObject({
        verdict,
        reasons: [],
        rule: null,
        clause: null,
        trace: null,
      })
      expect(harness.judged).toEqual([expect.objectContaining({ resultId, reason: 'unusable' })])
    }
  })

  it('goes to a reviewer when the judge fails, and asks no judge where the policy does not hang on one', async () => {
    const broken = createHarness({ policy: 'photoroom', judge: { unusable: () => Promise.reject(new Error('down')) } })
    await broken.buyPack()
    expect(await report(broken, await picture(broken), 'unusable')).toMatchObject({ refund: { status: 'in_review' } })
    expect(broken.errors).toHaveLength(1)

    const late = createHarness({ policy: 'photoroom' })
    await late.buyPack()
    const resultIds = await picture(late)
    late.clock.advance(25 * HOUR)
    await report(late, resultIds, 'unusable')
    expect(late.judged).toEqual([])
  })

  it('is one a result: another one is answered with the one that stands (E12)', async () => {
    const harness = createHarness({ policy: 'jimeng' })
    await harness.buyPack()
    const resultIds = await picture(harness)
    const first = await report(harness, resultIds, 'low_quality')
    const second = await report(harness, resultIds, 'wrong_style')
    expect(second).toMatchObject({ created: false, report: first.report })
  })

  it('is refused for another result of a generation that was reported (E12)', async () => {
    const harness = createHarness({ policy: 'photoroom' })
    await harness.buyPack()
    const [one, two] = await picture(harness, 2)
    expect(await report(harness, [one!], 'unusable')).toMatchObject({ balance: 100 })
    expect(await report(harness, [two!], 'unusable')).toMatchObject({
      balance: 100,
      report: { items: [{ decision: { verdict: 'refused' } }] },
    })
  })

  it('returns the credits of a generation once, however many of its results are reported', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const resultIds = await picture(harness, 4)
    const answer = await report(harness, resultIds)
    expect(answer.balance).toBe(100)
    expect(answer.report.items.map(({ decision }) => [decision.verdict, decision.amount?.credits])).toEqual([
      ['granted', 4],
      ['granted', undefined],
      ['granted', undefined],
      ['granted', undefined],
    ])
    expect(answer.refund!.items).toHaveLength(1)
  })

  it('looks at each result of a generation until one brings its credits back (E11)', async () => {
    const found: Record<string, boolean> = { fine: false, broken: true }
    const names = ['fine', 'broken', 'other']
    const judge = { unusable: async ({ resultId }: { resultId: string }) => found[resultId] ?? true }
    const harness = createHarness({ policy: 'photoroom', judge })
    await harness.buyPack()
    const run = { walletId: ADA.walletId, kind: 'image', feature: 'logo', platform: 'web', surface: 'editor' } as const
    await harness.service.intake.startGeneration({ ...run, generationId: 'g', credits: 4 })
    const results = names.map((id) => ({ id, kind: 'image' as const }))
    await harness.service.intake.finishGeneration('g', { outcome: 'succeeded', results })
    const answer = await report(harness, names, 'unusable')
    expect(answer.report.items.map(({ decision }) => [decision.verdict, decision.amount?.credits])).toEqual([
      ['refused', undefined],
      ['granted', 4],
      ['granted', undefined],
    ])
    expect(answer.balance).toBe(100)
  })

  it('about some results that stand reported and some that do not is about the others', async () => {
    const harness = createHarness({ policy: 'jimeng' })
    await harness.buyPack()
    const [one, two] = [await picture(harness), await picture(harness)].flat()
    await report(harness, [one!], 'low_quality')
    expect(await report(harness, [one!, two!, two!], 'low_quality')).toMatchObject({
      created: true,
      report: { resultIds: [two] },
    })
  })

  it('goes to the safety team as well, whatever the policy decides (C21)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const answer = await report(harness, await picture(harness), 'breaks_guidelines')
    expect(answer.report.safety).toBe(true)
    expect(harness.messages).toEqual([
      expect.objectContaining({ kind: 'safety_report', to: null, reportId: answer.report.id }),
    ])
  })

  it('stops counting when its case is canceled', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const resultIds = await picture(harness)
    const { refund, report: first } = await report(harness, resultIds, 'other')
    expect(await harness.call<Refund>(`/v1/refunds/${refund!.id}/cancel`, { method: 'POST' })).toMatchObject({
      status: 'canceled',
      acts: [],
      next: [],
    })
    expect(await harness.call<Report>(`/v1/reports/${first.id}`)).toEqual(first)
    expect(await report(harness, resultIds)).toMatchObject({ created: true, refund: { status: 'approved' } })
  })

  it('stays refused where it was refused, when the case of the others is canceled', async () => {
    const found: Record<string, boolean> = { 'fine-1': false }
    const judge = { unusable: async ({ resultId }: { resultId: string }) => found[resultId] }
    const harness = createHarness({ policy: 'photoroom', judge })
    await harness.buyPack()
    const ids = ['fine', 'unclear'].map(async (generationId) => (await harness.generate({ generationId })).generation)
    const [fine, unclear] = (await Promise.all(ids)).map(({ results }) => results[0]!.id)
    const first = await report(harness, [fine!, unclear!], 'unusable')
    await harness.call(`/v1/refunds/${first.refund!.id}/cancel`, { method: 'POST' })
    found['fine-1'] = true
    expect(await report(harness, [fine!], 'broken_anatomy')).toMatchObject({ created: false, balance: 92 })
    expect(await report(harness, [unclear!], 'unusable')).toMatchObject({ created: true })
  })

  it('waits while a generation runs and knows a download (B14)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    await harness.buyPack()
    const [resultId] = await picture(harness)
    await harness.service.intake.download(resultId!)
    const answer = await report(harness, [resultId!], 'unusable')
    expect(answer.report.items[0]!.decision).toMatchObject({ verdict: 'refused', reasons: [{ code: 'downloaded' }] })
  })
})

describe('a report that is not valid', () => {
  it('names an unknown reason, short details, stray marks and foreign attachments, and changes nothing', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    await harness.buyPack()
    const resultIds = await picture(harness)
    const before = await harness.call<Wallet>('/v1/wallet')
    for (const [more, pointer] of [
      [{ reason: 'no_resemblance' }, '/reason'],
      [{ details: 'short' }, '/details'],
      [{ marks: [{ resultId: 'another', area: { x: 0, y: 0, width: 1, height: 1 } }] }, '/marks/0/resultId'],
    ] as const) {
      const { code, errors } = await harness.problem('/v1/reports', reportOf(resultIds, 'unusable', more))
      expect([code, errors?.[0]?.pointer]).toEqual(['invalid_request', pointer])
    }
    const foreign = await harness.problem('/v1/reports', reportOf(resultIds, 'unusable', { attachments: ['nothing'] }))
    expect(foreign).toMatchObject({ code: 'not_found', errors: [{ pointer: '/attachments/0' }] })
    expect(await harness.problem('/v1/reports', reportOf([...resultIds, 'nothing'], 'unusable'))).toMatchObject({
      code: 'not_found',
    })
    expect(await harness.call<Wallet>('/v1/wallet')).toEqual(before)
    expect((await harness.call<Page<Refund>>('/v1/refunds')).items).toEqual([])
  })
})

describe('a terminated account', () => {
  it('is refused (C25)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const resultIds = await picture(harness)
    await harness.service.intake.standing({ walletId: ADA.walletId, standing: 'terminated' })
    const answer = await report(harness, resultIds)
    expect(answer.report.items[0]!.decision).toMatchObject({
      verdict: 'refused',
      reasons: [{ code: 'account_terminated' }],
    })
  })
})
