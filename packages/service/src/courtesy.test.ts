import type { ReportAnswer } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { createHarness, DAY, type Harness, reportOf } from '../test/harness.ts'

const picture = async (harness: Harness) => (await harness.generate()).generation.results.map(({ id }) => id)
const report = (harness: Harness, resultIds: string[], reason?: string) =>
  harness.call<ReportAnswer>('/v1/reports', reportOf(resultIds, reason))

describe('the courtesy cap', () => {
  it('sends the second within 90 days to a reviewer, and grants again after them (C16, C17, C27)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    await report(harness, await picture(harness))
    harness.clock.advance(89 * DAY)
    const second = await report(harness, await picture(harness))
    expect(second).toMatchObject({
      balance: 96,
      refund: { status: 'in_review', transfers: [], acts: ['cancel'] },
      report: {
        items: [
          {
            decision: {
              verdict: 'review',
              reasons: [{ code: 'courtesy_cap', params: { again: '2026-09-13T09:00:00Z' } }],
            },
          },
        ],
      },
    })
    await harness.call(`/v1/refunds/${second.refund!.id}/cancel`, { method: 'POST' })
    harness.clock.advance(DAY)
    expect(await report(harness, await picture(harness))).toMatchObject({ refund: { status: 'approved' } })
  })

  it('counts a case in review (C16)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    await report(harness, await picture(harness), 'other')
    expect(await report(harness, await picture(harness))).toMatchObject({ refund: { status: 'in_review' } })
  })

  it('counts what is recorded, also where another server’s clock is ahead (C16)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const [one, two] = [await picture(harness), await picture(harness)].flat()
    await report(harness, [one!])
    harness.clock.advance(-50)
    expect(await report(harness, [two!])).toMatchObject({ refund: { status: 'in_review' } })
  })

  it('holds over the results of one report, in the person’s order (C16)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const [first, second, third] = [await picture(harness), await picture(harness), await picture(harness)].flat()
    const answer = await report(harness, [second!, first!, third!])
    expect(answer.report.items.map(({ resultId, decision }) => [resultId, decision.verdict])).toEqual([
      [second, 'granted'],
      [first, 'review'],
      [third, 'review'],
    ])
    expect(answer.balance).toBe(92)
    expect(answer.refund).toMatchObject({ status: 'in_review', transfers: [{ credits: 4 }] })
  })
})
