import type { RefundAnswer } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { createHarness } from '../test/harness.ts'

const full = { amount: 1000, currency: 'EUR' }
const fields = { description: 'I do not need these credits after all.' }

describe('a chargeback', () => {
  it('sends a request to a reviewer (C35)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    await harness.service.intake.chargeback(pack.id, 'opened')
    const body = { packId: pack.id, ground: 'change_of_mind', expected: null, fields }
    expect(await harness.call<RefundAnswer>('/v1/refunds', { body })).toMatchObject({ refund: { status: 'in_review' } })
  })

  it('that was paid leaves nothing to refund', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    await harness.service.intake.chargeback(pack.id, 'paid')
    const body = { packId: pack.id, ground: 'change_of_mind', expected: null, fields }
    const { refund } = await harness.call<RefundAnswer>('/v1/refunds', { body })
    await expect(harness.service.operator.approve(refund.id, { amount: { money: full } })).rejects.toMatchObject({
      code: 'not_possible',
    })
  })

  it('that was withdrawn leaves the pack as it was', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    await harness.service.intake.chargeback(pack.id, 'opened')
    await harness.service.intake.chargeback(pack.id, 'withdrawn')
    const body = { packId: pack.id, ground: 'change_of_mind', expected: full, fields }
    expect(await harness.call<RefundAnswer>('/v1/refunds', { body })).toMatchObject({ refund: { status: 'approved' } })
  })
})
