import type { ForecastAnswer, ReportAnswer } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { createHarness, type Harness, reportOf } from '../test/harness.ts'

async function picture(harness: Harness, input: Parameters<Harness['generate']>[0] = {}): Promise<string> {
  const { generation } = await harness.generate(input)
  return generation.results[0]!.id
}

const forecast = async (harness: Harness, ...ids: string[]) =>
  (await harness.call<ForecastAnswer>(`/v1/forecasts?${ids.map((id) => `resultId=${id}`).join('&')}`)).forecasts

describe('a forecast', () => {
  it('tells what each reason would bring, and the best of them (C18 to C23)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const [found] = await forecast(harness, await picture(harness))
    expect(found).toMatchObject({
      best: { verdict: 'granted', amount: { credits: 4 }, courtesy: true },
      assumes: [],
      courtesy: { limit: 1, left: 1, again: null },
      reportId: null,
    })
    expect(found!.reasons.map(({ reason, decision }) => [reason, decision.verdict])).toEqual([
      ['no_resemblance', 'granted'],
      ['wrong_style', 'granted'],
      ['broken_anatomy', 'granted'],
      ['breaks_guidelines', 'granted'],
      ['not_to_my_taste', 'refused'],
      ['other', 'review'],
    ])
  })

  it('tells when courtesy comes back (C16)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const reported = await picture(harness)
    const { report, refund } = await harness.call<ReportAnswer>('/v1/reports', reportOf([reported]))
    const [standing, next] = await forecast(harness, reported, await picture(harness))
    expect(standing).toMatchObject({ reportId: report.id, refundId: refund!.id })
    expect(next).toMatchObject({
      best: { verdict: 'review' },
      courtesy: { limit: 1, left: 0, again: '2026-09-13T09:00:00Z' },
    })
  })

  it('takes as found what only a judge can tell, and says so (E11)', async () => {
    const harness = createHarness({ policy: 'photoroom' })
    await harness.buyPack()
    const [found] = await forecast(harness, await picture(harness))
    expect(found).toMatchObject({
      best: { verdict: 'granted', amount: { credits: 4 } },
      assumes: ['judge.unusable'],
      courtesy: null,
    })
    expect(harness.judged).toEqual([])
  })

  it('says before the report that a feature or a surface is excluded (E14 to E17, E19)', async () => {
    const harness = createHarness({ policy: 'photoroom' })
    await harness.buyPack()
    const excluded = await picture(harness, { feature: 'ai_shadows' })
    const inBatch = await picture(harness, { feature: 'recolor', surface: 'batch' })
    const android = await picture(harness, { feature: 'ai_backgrounds', platform: 'android' })
    const web = await picture(harness, { feature: 'ai_backgrounds', platform: 'web' })
    const found = await forecast(harness, excluded, inBatch, android, web)
    expect(found.map(({ best, assumes }) => [best.verdict, best.reasons[0]?.code, assumes.length])).toEqual([
      ['refused', 'feature_excluded', 0],
      ['refused', 'surface_excluded', 0],
      ['granted', undefined, 1],
      ['refused', 'feature_excluded', 0],
    ])
  })

  it('changes nothing', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const id = await picture(harness)
    const before = await harness.call('/v1/wallet')
    expect(await forecast(harness, id)).toEqual(await forecast(harness, id))
    expect(await harness.call('/v1/wallet')).toEqual(before)
  })

  it('is for 1 to 100 results of one’s own', async () => {
    const harness = createHarness()
    await harness.buyPack()
    const id = await picture(harness)
    expect(await harness.problem('/v1/forecasts')).toMatchObject({ code: 'invalid_request' })
    expect(await harness.problem(`/v1/forecasts?${'resultId=x&'.repeat(101)}`)).toMatchObject({
      code: 'invalid_request',
    })
    expect(await forecast(harness, 'nothing', id)).toMatchObject([{ resultId: id }])
  })

  it('says how it stands with what was reported: in review, refunded, or no more than reported', async () => {
    const anumi = createHarness({ policy: 'anumi' })
    await anumi.buyPack()
    const [courtesy, second, untouched] = [await picture(anumi), await picture(anumi), await picture(anumi)]
    await anumi.call('/v1/reports', reportOf([courtesy]))
    await anumi.call('/v1/reports', reportOf([second]))
    expect((await forecast(anumi, courtesy, second, untouched)).map(({ standing }) => standing)).toEqual(['refunded', 'in_review', null])

    const anypic = createHarness({ policy: 'anypic' })
    await anypic.buyPack()
    const refused = await picture(anypic)
    await anypic.call('/v1/reports', reportOf([refused], 'low_quality'))
    expect((await forecast(anypic, refused)).map(({ standing }) => standing)).toEqual(['reported'])
  })

  it('says which run it is about, as a person would recognise it', async () => {
    const harness = createHarness()
    await harness.buyPack()
    const [found] = await forecast(harness, await picture(harness, { feature: 'recolor' }))
    expect(found!.generation).toEqual({ feature: 'recolor', credits: 4, finishedAt: '2026-06-15T09:00:00Z' })
  })
})
