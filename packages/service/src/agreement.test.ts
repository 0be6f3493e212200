import type { Forecast, ForecastAnswer, PackList, Quote, RefundAnswer, ReportAnswer } from '@makegood/contract'
import { policies, type PolicyId } from '@makegood/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHarness, type Harness, HOUR, reportOf } from '../test/harness.ts'
import { begin, newTold, playSteps, step } from '../test/steps.ts'
import { prepare, type Terms } from '../test/world.ts'

describe('what a forecast says', () => {
  it.each(Object.keys(policies) as PolicyId[])(
    'is what a report then brings, the judge apart, under %s',
    async (id) => {
      const terms: Terms = { policies: [policies[id], { ...policies[id], version: 'next' }], sale: {} }
      // The judge finds what a forecast takes as found.
      const open = prepare(terms, { judge: { unusable: async () => true } })
      const property = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), fc.nat(), async (steps, pick) => {
        const [world, told] = [open(), newTold()]
        await begin(world, told)
        await playSteps(world, told, steps, async () => {})
        for (const resultId of [told.results.at(-1)!, ...told.results.slice(0, 3)]) {
          const { forecasts } = (await world.ask(`/v1/forecasts?resultId=${resultId}`)).json as ForecastAnswer
          const [{ reasons, reportId }] = forecasts as [Forecast]
          if (reportId !== null) continue
          const { reason, decision } = reasons[pick % reasons.length]!
          const { report } = (await world.ask('/v1/reports', reportOf([resultId], reason).body)).json as ReportAnswer
          // The proof comes with the answer; what was brought stands for good.
          const { trace, counterfactual } = report.items[0]!.decision
          expect(report.items[0]!.decision).toEqual({ ...decision, trace, counterfactual, until: null })
        }
      })
      await fc.assert(property, { numRuns: 50, seed: 20261123 })
    },
    60_000,
  )
})

const fields = { phone: '+49 30 901820', description: 'I do not need these credits after all.' }

/** What list and quote say of a pack now, and what a request with another amount is told. */
async function said(harness: Harness, packId: string) {
  const { options } = await harness.call<Quote>(`/v1/packs/${packId}/quote`)
  const { items } = await harness.call<PackList>('/v1/packs')
  expect(items.find(({ pack }) => pack.id === packId)!.decision).toEqual(options[0]!.decision)
  return options[0]!.decision
}

describe('what a quote says', () => {
  const windows: [PolicyId, string][] = [
    ['anypic', '2026-06-22T09:00:00Z'],
    ['anumi', '2026-06-29T09:00:00Z'],
    // By the calendar of Shanghai: the whole of the 30th day, Beijing time.
    ['standard-30', '2026-07-15T15:59:59.999Z'],
  ]
  for (const [policy, until] of windows)
    it(`is what a request brings, to the last millisecond and after it, under ${policy}`, async () => {
      const harness = createHarness({ policy })
      const [one, two, three] = [await harness.buyPack(), await harness.buyPack(), await harness.buyPack()]
      const decision = await said(harness, one.id)
      const expected = decision.amount!.money!
      if (policy !== 'standard-30') expect(decision.until).toBe(until)
      const ask = (packId: string, money: typeof expected | null) =>
        harness.send('/v1/refunds', { body: { packId, ground: 'change_of_mind', expected: money, fields } })

      harness.clock.at = Date.parse(until)
      expect(await said(harness, one.id)).toMatchObject({ amount: { money: expected } })
      const inside = (await (await ask(one.id, expected)).json()) as RefundAnswer
      expect(inside.refund.items[0]!.decision.amount).toEqual({ money: expected })

      harness.clock.advance(1)
      const after = await said(harness, two.id)
      const money = after.amount?.money ?? null
      expect(after.verdict).toBe(policy === 'standard-30' ? 'review' : 'refused')
      expect(after.reasons.map(({ code }) => code)).toEqual(['window_over'])
      if (money === null) expect((await ask(two.id, expected)).status).toBe(409)
      const outside = (await (await ask(three.id, money)).json()) as RefundAnswer
      expect(outside.refund).toMatchObject({
        status: policy === 'standard-30' ? 'in_review' : 'declined',
        items: [{ decision: { reasons: [{ code: 'window_over', params: { until, since: expect.any(String) as string } }] } }],
      })
    })

  it('is what a report brings, to the last millisecond and after it (E3)', async () => {
    const harness = createHarness({ policy: 'photoroom' })
    await harness.buyPack()
    const results = [(await harness.generate()).generation, (await harness.generate()).generation]
    const [one, two] = results.map((generation) => generation.results[0]!.id)
    const best = async (id: string) =>
      (await harness.call<ForecastAnswer>(`/v1/forecasts?resultId=${id}`)).forecasts[0]!.best.verdict
    const report = async (id: string) =>
      (await harness.call<ReportAnswer>('/v1/reports', reportOf([id], 'unusable'))).report.items[0]!.decision.verdict
    harness.clock.advance(24 * HOUR)
    expect([await best(one!), await report(one!)]).toEqual(['granted', 'granted'])
    harness.clock.advance(1)
    expect([await best(two!), await report(two!)]).toEqual(['refused', 'refused'])
  })
})

describe('an amount', () => {
  const cases: [PolicyId, string, number, number, number, number][] = [
    // policy, currency, price in minor units, credits, used, what is left of the price
    ['anumi', 'JPY', 1000, 3, 1, 666],
    ['standard-30', 'JPY', 1000, 3, 1, 667],
    ['anumi', 'KWD', 10_001, 7, 3, 5714],
    ['standard-30', 'KWD', 10_001, 7, 3, 5715],
    ['anumi', 'EUR', 1, 2, 1, 0],
    ['standard-30', 'EUR', 1, 2, 1, 1],
    ['anumi', 'USD', 999, 1000, 1, 998],
    ['anumi', 'EUR', Number.MAX_SAFE_INTEGER, 3, 1, 6_004_799_503_160_660],
  ]
  for (const [policy, currency, amount, credits, used, left] of cases)
    it(`is exact and rounded once: ${amount} ${currency} for ${credits}, ${used} used, under ${policy}`, async () => {
      const harness = createHarness({ policy })
      const pack = await harness.buyPack({ amount, credits, currency })
      await harness.generate({ credits: used })
      const decision = await said(harness, pack.id)
      if (left === 0) expect(decision).toMatchObject({ verdict: 'nothing', amount: null, reasons: [{ code: 'nothing_left' }] })
      else expect(decision.amount).toEqual({ money: { amount: left, currency } })
    })

  it('spelled for an order has the digits of its currency (A22)', async () => {
    const harness = createHarness({ policy: 'anypic' })
    const spelled = async (amount: number, currency: string) => {
      const pack = await harness.buyPack({ amount, currency })
      const { options } = await harness.call<Quote>(`/v1/packs/${pack.id}/quote`)
      return options[0]!.fields.find(({ name }) => name === 'amount')!.value
    }
    expect(await spelled(1240, 'EUR')).toBe('12.40 EUR')
    expect(await spelled(1240, 'JPY')).toBe('1240 JPY')
    expect(await spelled(1240, 'KWD')).toBe('1.240 KWD')
  })

  it('of several partial refunds adds up to what was paid, and never more (B39, B40)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const pack = await harness.buyPack({ credits: 3 })
    const run = { walletId: 'wallet-ada', kind: 'image', feature: 'logo', platform: 'web', surface: 'editor' } as const
    for (const generationId of ['a', 'b']) await harness.service.intake.startGeneration({ ...run, generationId, credits: 1 })
    const paid: number[] = []
    for (const generationId of ['a', 'b', null]) {
      const { amount } = (await said(harness, pack.id)).amount!.money!
      const body = { packId: pack.id, ground: 'change_of_mind', expected: { amount, currency: 'EUR' }, fields }
      const { refund } = await harness.call<RefundAnswer>('/v1/refunds', { body })
      await harness.service.operator.approve(refund.id)
      await harness.service.operator.payOut(refund.id)
      await harness.service.operator.arrive(refund.id)
      paid.push(amount)
      // What is unused by now, rounded half up, less what came back before: three thirds are the whole.
      if (generationId === null) break
      await harness.service.intake.finishGeneration(generationId, { outcome: 'failed' })
      const [open] = (await harness.call<{ items: { id: string }[] }>('/v1/refunds?status=in_review')).items
      await harness.service.operator.approve(open!.id)
    }
    expect(paid).toEqual([333, 334, 333])
  })
})
