import type { Refund, ReportAnswer } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ask, balance, FULL } from '../test/asking.ts'
import { ADA, createHarness, type Harness, reportOf } from '../test/harness.ts'

const run = { walletId: ADA.walletId, kind: 'image', feature: 'logo', platform: 'web', surface: 'editor' } as const

/** Told of no right to withdraw: the law gives the whole price back, whatever was used. */
const UNINFORMED = { country: 'FR', consumer: true, class: 'digital_service', informed: false } as const

/** A charge that nobody authorised, refunded whole while a run of 30 of its 100 credits goes on. */
async function refundedWhole(harness: Harness): Promise<Refund> {
  const pack = await harness.buyPack()
  await harness.service.intake.startGeneration({ ...run, generationId: 'running', credits: 30 })
  return ask(harness, pack.id, { ground: 'unauthorised_charge' })
}

describe('a pack whose whole price goes back', () => {
  it('has no credits that come back after the yes: they were paid for (A7, B8)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await refundedWhole(harness)
    expect((await harness.service.operator.approve(id)).transfers).toMatchObject([{ money: FULL }])
    expect(await harness.service.intake.finishGeneration('running', { outcome: 'failed' })).toMatchObject({ refund: null })
    expect(await balance(harness)).toBe(0)
    // No way leads to the person: all of the pack is free again.
    await harness.service.operator.failTransfer(id, { final: true })
    expect(await balance(harness)).toBe(100)
  })

  it('has no credits that came back before the yes, either (A7, B8)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await refundedWhole(harness)
    const { refund } = await harness.service.intake.finishGeneration('running', { outcome: 'failed' })
    await harness.service.operator.approve(refund!.id)
    expect(await balance(harness)).toBe(30)
    await harness.service.operator.approve(id)
    expect(await balance(harness)).toBe(0)
    await harness.service.operator.payOut(id)
    await harness.service.operator.arrive(id)
    expect(await balance(harness)).toBe(0)
  })

  it('has none either where it was asked for again after the money had arrived (A7, C36)', async () => {
    const harness = createHarness({ policy: 'anumi', sale: UNINFORMED })
    const { id: packId } = await harness.buyPack()
    await harness.service.intake.startGeneration({ ...run, generationId: 'running', credits: 30 })
    const { id, transfers } = await ask(harness, packId)
    expect(transfers).toMatchObject([{ money: FULL }])
    await harness.service.operator.payOut(id)
    await harness.service.operator.arrive(id)
    expect(await ask(harness, packId)).toMatchObject({ status: 'declined' })
    await harness.service.intake.finishGeneration('running', { outcome: 'failed' })
    expect(await balance(harness)).toBe(0)
  })

  it('gives no courtesy for what it has paid for, however early that was asked for (C15, C36)', async () => {
    for (const isEarly of [true, false]) {
      const harness = createHarness({ policy: 'anumi', sale: UNINFORMED })
      const { id } = await harness.buyPack()
      const { generation } = await harness.generate()
      const report = () => harness.call<ReportAnswer>('/v1/reports', reportOf([generation.results[0]!.id], isEarly ? 'other' : undefined))
      const early = isEarly ? await report() : null
      expect(await ask(harness, id)).toMatchObject({ transfers: [{ money: FULL }] })
      if (early) await expect(harness.service.operator.approve(early.refund!.id)).rejects.toMatchObject({ code: 'not_possible' })
      else expect((await report()).report.items).toMatchObject([{ decision: { verdict: 'nothing', reasons: [{ code: 'nothing_charged' }] } }])
      expect(await balance(harness)).toBe(0)
    }
  })

  it('keeps those that come back where a part of the price went back (C11, C12)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    await harness.service.intake.startGeneration({ ...run, generationId: 'running', credits: 30 })
    expect((await ask(harness, pack.id)).transfers).toMatchObject([{ money: { amount: 700 } }])
    await harness.service.intake.finishGeneration('running', { outcome: 'failed' })
    expect(await balance(harness)).toBe(30)
  })
})
