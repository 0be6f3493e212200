import type { Refund } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ask, balance, FULL } from '../test/asking.ts'
import { ADA, createHarness, type Harness } from '../test/harness.ts'

const run = { walletId: ADA.walletId, kind: 'image', feature: 'logo', platform: 'web', surface: 'editor' } as const

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
    const { refund } = await harness.service.intake.finishGeneration('running', { outcome: 'failed' })
    await harness.service.operator.approve(refund!.id)
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

  it('keeps those that come back where a part of the price went back (C11, C12)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    await harness.service.intake.startGeneration({ ...run, generationId: 'running', credits: 30 })
    expect((await ask(harness, pack.id)).transfers).toMatchObject([{ money: { amount: 700 } }])
    await harness.service.intake.finishGeneration('running', { outcome: 'failed' })
    expect(await balance(harness)).toBe(30)
  })
})
