import type { PackList, RefundAnswer, Wallet } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ADA, createHarness, type Harness } from '../test/harness.ts'

const full = { amount: 1000, currency: 'EUR' }
const fields = { description: 'I do not need these credits after all.' }

const ask = (harness: Harness, packId: string, expected: typeof full | null = full) =>
  harness.call<RefundAnswer>('/v1/refunds', { body: { packId, ground: 'change_of_mind', expected, fields } })
const balance = async (harness: Harness) => (await harness.call<Wallet>('/v1/wallet')).balance
const refunded = async (harness: Harness) =>
  (await harness.call<PackList>('/v1/packs')).items[0]!.pack.refunded.amount

describe('a chargeback', () => {
  it('sends a request to a reviewer (C35)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    await harness.service.intake.chargeback(pack.id, 'opened')
    expect(await ask(harness, pack.id, null)).toMatchObject({ refund: { status: 'in_review' } })
  })

  it('that was paid leaves nothing to refund, and no credits of that pack to spend', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    await harness.generate({ credits: 30 })
    await harness.service.intake.chargeback(pack.id, 'paid')
    await harness.service.intake.chargeback(pack.id, 'paid')
    // Told late: it changes nothing.
    await harness.service.intake.chargeback(pack.id, 'opened')
    expect([await balance(harness), await refunded(harness)]).toEqual([0, 1000])
    const { refund } = await ask(harness, pack.id, null)
    await expect(harness.service.operator.approve(refund.id, { amount: { money: full } })).rejects.toMatchObject({
      code: 'not_possible',
    })
    await harness.service.operator.decline(refund.id)
    expect(await balance(harness)).toBe(0)
  })

  it('that was paid keeps out of use what comes back of that pack later, and gives it all back when it is lost (A7)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const { intake } = harness.service
    const pack = await harness.buyPack()
    const run = { walletId: ADA.walletId, kind: 'image', feature: 'logo', platform: 'web', surface: 'editor', credits: 30 } as const
    await intake.startGeneration({ ...run, generationId: 'failing' })
    await intake.startGeneration({ ...run, generationId: 'blocked' })
    await intake.chargeback(pack.id, 'paid')
    for (const outcome of ['failed', 'moderated'] as const) {
      const generationId = outcome === 'failed' ? 'failing' : 'blocked'
      expect((await intake.finishGeneration(generationId, { outcome })).generation.charge).not.toBe('deducted')
      expect(await balance(harness)).toBe(0)
    }
    await intake.chargeback(pack.id, 'withdrawn')
    expect(await balance(harness)).toBe(100)
  })

  it('that was withdrawn leaves the pack as it was', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    await harness.service.intake.chargeback(pack.id, 'opened')
    await harness.service.intake.chargeback(pack.id, 'withdrawn')
    expect(await ask(harness, pack.id)).toMatchObject({ refund: { status: 'approved' } })
  })

  it('that was paid and then lost after all gives the credits back, and the pack may be refunded', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    await harness.service.intake.chargeback(pack.id, 'paid')
    await harness.service.intake.chargeback(pack.id, 'withdrawn')
    expect([await balance(harness), await refunded(harness)]).toEqual([100, 0])
    expect(await ask(harness, pack.id)).toMatchObject({ refund: { status: 'approved' } })
  })

  it('that was paid while our refund waits makes neither money nor credits, however the case is closed', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    const { refund } = await ask(harness, pack.id)
    await harness.service.intake.chargeback(pack.id, 'opened')
    await harness.service.intake.chargeback(pack.id, 'paid')
    await expect(harness.service.operator.payOut(refund.id)).rejects.toMatchObject({ code: 'not_possible' })
    expect(await harness.service.operator.failTransfer(refund.id, { final: true })).toMatchObject({
      status: 'canceled',
    })
    expect(harness.payments).toEqual([])
    expect([await balance(harness), await refunded(harness)]).toEqual([0, 1000])
    // The bank takes the money again: the person has the pack as bought.
    await harness.service.intake.chargeback(pack.id, 'withdrawn')
    expect([await balance(harness), await refunded(harness)]).toEqual([100, 0])
  })

  it('that is over leaves alone what an open case keeps', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    const { refund } = await ask(harness, pack.id)
    await harness.service.intake.chargeback(pack.id, 'paid')
    await harness.service.intake.chargeback(pack.id, 'withdrawn')
    expect(await balance(harness)).toBe(0)
    await harness.service.operator.payOut(refund.id)
    await harness.service.operator.arrive(refund.id)
    expect([await balance(harness), await refunded(harness)]).toEqual([0, 1000])
  })
})
