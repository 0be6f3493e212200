import type { Refund, RefundAnswer, Report, ReportAnswer } from '@makegood/contract'
import { policies, type Policy, type PolicyId } from '@makegood/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHarness, reportOf } from '../test/harness.ts'
import { readEverything } from '../test/reading.ts'
import { begin, newTold, playSteps, step } from '../test/steps.ts'
import { prepare } from '../test/world.ts'

/** A policy every rule of which keeps its reasons, and whose names can be told from all else. */
function secret(policy: Policy): Policy {
  return {
    ...policy,
    readings: [],
    rules: policy.rules.map((rule) => ({
      ...rule,
      id: `secret-${rule.id}`,
      clause: 'a secret clause',
      tell: 'outcome',
      ...(rule.require && {
        require: Object.fromEntries(
          Object.entries(rule.require).map(([code, requirement]) => [`secret_${code}`, { ...requirement, clause: 'a secret clause' }]),
        ),
      }),
    })),
  }
}

describe('a policy that keeps its reasons', () => {
  it.each(Object.keys(policies) as PolicyId[])(
    'tells none of them, nor a rule, a clause, a fact or a proof, whatever happens under %s',
    async (id) => {
      const kept = secret(policies[id])
      const open = prepare({ policies: [kept, { ...kept, version: 'next' }], sale: {}, laws: [] })
      const property = fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
        const [world, told] = [open(), newTold()]
        await begin(world, told)
        await playSteps(world, told, steps, async () => {})
        const text = JSON.stringify([told.answers, await readEverything(world.ask, told.results)])
        expect(text).not.toMatch(/secret|"fact"|refund_percent|unknown_fact|from_purchase_address/)
      })
      await fc.assert(property, { numRuns: 50, seed: 20261123 })
    },
    60_000,
  )
})

describe('the rule about abuse (C28)', () => {
  it('leaves no mark: in quotes, lists, requests, appeals, problems and messages', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const packs = []
    for (let count = 0; count < 6; count++) packs.push(await harness.buyPack())
    const body = (packId: string, expected: object | null) => ({
      packId,
      ground: 'change_of_mind',
      expected,
      fields: { description: 'I do not need these credits after all.' },
    })
    const full = { amount: 1000, currency: 'EUR' }
    for (const pack of packs.slice(0, 4)) await harness.call('/v1/refunds', { body: body(pack.id, full) })
    const last = packs[5]!.id
    const changed = await harness.problem('/v1/refunds', { body: body(last, full) })
    expect(changed).toMatchObject({ code: 'quote_changed' })
    const { refund } = await harness.call<RefundAnswer>('/v1/refunds', { body: body(last, null) })
    expect(refund.status).toBe('in_review')
    await harness.service.operator.decline(refund.id)
    const appealed = await harness.call<Refund>(`/v1/refunds/${refund.id}/appeal`, { body: { details: 'Why?' } })
    const read = await readEverything(async (path) => ({ status: 200, json: await harness.call(path) }))
    // The number of a request is drawn by lot.
    const text = JSON.stringify([{ ...changed, requestId: null }, refund, appealed, harness.messages, read])
    expect(text).not.toMatch(/abuse|refund_percent|180/)
    expect((await harness.service.operator.retrieve(refund.id)).items[0]!.ruling.rule).toBe('abuse')
  })
})

describe('a report', () => {
  it('is shown as it was answered, and as it was answered under its key', async () => {
    const harness = createHarness({ policy: 'photoroom', unusable: false })
    await harness.buyPack()
    const { generation } = await harness.generate()
    const key = crypto.randomUUID()
    const asked = { ...reportOf([generation.results[0]!.id], 'unusable'), key }
    const { report } = await harness.call<ReportAnswer>('/v1/reports', asked)
    expect(report.items[0]!.decision).toMatchObject({ verdict: 'refused', reasons: [], until: null, counterfactual: null })
    expect(await harness.call<Report>(`/v1/reports/${report.id}`)).toEqual(report)
    expect((await harness.call<ReportAnswer>('/v1/reports', asked)).report).toEqual(report)
  })
})
