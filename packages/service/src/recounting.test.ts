import type { Page, PackList, Refund, Wallet } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { retrieve } from '../test/asking.ts'
import { ADA, createHarness, type Harness } from '../test/harness.ts'
import type { Sale } from './sales.ts'

const SERVICE: Sale = {
  country: 'DE', consumer: true, class: 'digital_service', informed: true, startRequested: true, confirmed: true,
}
const euros = (amount: number) => ({ amount, currency: 'EUR' })

async function withdraw({ call }: Harness, contract: string, credits?: number): Promise<Refund> {
  const body = { name: 'Ada Lovelace', contract, email: ADA.email, ...(credits !== undefined && { credits }) }
  await call('/v1/withdrawals', { body })
  return (await call<Page<Refund>>('/v1/refunds?origin=withdrawal')).items[0]!
}

const moneyOf = ({ items }: Refund) => items[0]!.decision.amount?.money?.amount ?? null
const reasonsOf = ({ items }: Refund) => items[0]!.decision.reasons.map(({ code }) => code)
const balance = async ({ call }: Harness) => (await call<Wallet>('/v1/wallet')).balance
const packOf = async ({ call }: Harness) => (await call<PackList>('/v1/packs')).items[0]!.pack

describe('credits that come back to a contract that was left', () => {
  const running = { walletId: ADA.walletId, kind: 'image', feature: 'create_any_image', platform: 'web', surface: 'editor' } as const

  it('are given back with it, and nobody spends them, while nobody has decided', async () => {
    for (const startRequested of [true, false]) {
      const harness = createHarness({ policy: 'jimeng', sale: { ...SERVICE, startRequested } })
      const { intake } = harness.service
      const { orderId } = await harness.buyPack()
      await intake.startGeneration({ ...running, generationId: 'running', credits: 40 })
      const refund = await withdraw(harness, orderId)
      expect([moneyOf(refund), await balance(harness)]).toEqual([startRequested ? 600 : 1000, 0])
      await intake.finishGeneration('running', { outcome: 'failed', failure: { source: 'system', provider: null }, results: [] })
      const counted = await retrieve(harness, refund.id)
      expect([moneyOf(counted), await balance(harness), counted.events.length]).toEqual([1000, 0, refund.events.length])
      const { operator } = harness.service
      await operator.approve(refund.id)
      await operator.payOut(refund.id)
      expect(harness.payments).toMatchObject([{ money: euros(1000) }])
      expect(await packOf(harness)).toMatchObject({ left: 0, used: 0, refunded: euros(1000) })
    }
  })

  it('are given back too where the bank takes its money again', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { id, orderId } = await harness.buyPack()
    await harness.service.intake.chargeback(id, 'paid')
    const refund = await withdraw(harness, orderId)
    expect(moneyOf(refund)).toBe(null)
    await harness.service.intake.chargeback(id, 'withdrawn')
    expect([moneyOf(await retrieve(harness, refund.id)), await balance(harness)]).toEqual([1000, 0])
  })

  it('are free again where only a part was left', async () => {
    const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
    const { orderId } = await harness.buyPack()
    await harness.service.intake.startGeneration({ ...running, generationId: 'running', credits: 40 })
    const refund = await withdraw(harness, orderId, 30)
    await harness.service.intake.finishGeneration('running', { outcome: 'failed', failure: { source: 'system', provider: null }, results: [] })
    expect([moneyOf(await retrieve(harness, refund.id)), await balance(harness)]).toEqual([300, 70])
  })
})

describe('a withdrawal from a contract whose charge the bank looks at', () => {
  it('names no amount while the bank looks, also for what was stated before, and all of it once the bank is done', async () => {
    for (const [first, then, amount, left] of [[30, undefined, 1000, 0], [30, 20, 500, 50], [undefined, undefined, 1000, 0]] as const) {
      const harness = createHarness({ policy: 'jimeng', sale: SERVICE })
      const { id, orderId } = await harness.buyPack()
      if (first !== undefined) await withdraw(harness, orderId, first)
      await harness.service.intake.chargeback(id, 'opened')
      const refund = await withdraw(harness, orderId, then)
      expect([moneyOf(refund), reasonsOf(refund), await balance(harness)]).toEqual([null, ['chargeback_open'], left])
      await harness.service.intake.chargeback(id, 'withdrawn')
      const counted = await retrieve(harness, refund.id)
      expect([moneyOf(counted), reasonsOf(counted), await balance(harness)]).toEqual([amount, ['legal_claim'], left])
    }
  })
})
