import type { Page, Refund, RefundAnswer, Withdrawal } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ADA, createHarness } from '../test/harness.ts'

const bodyOf = (contract: string, more: object = {}) => ({
  body: { name: 'Ada Lovelace', contract, email: 'ada@home.example', ...more },
})

describe('a withdrawal', () => {
  it('is received signed out, with an expired token, and for a contract that does not exist', async () => {
    const harness = createHarness()
    for (const token of [null, 'expired', 'unknown', 'ada']) {
      expect(await harness.call<Withdrawal>('/v1/withdrawals', { ...bodyOf('no such order'), token })).toMatchObject({
        status: 'received',
        receivedAt: '2026-06-15T09:00:00Z',
        statement: { name: 'Ada Lovelace', contract: 'no such order', email: 'ada@home.example' },
      })
    }
  })

  it('is received where nobody can say who a token stands for, which the host hears of', async () => {
    const authenticate = () => {
      throw new Error('The session store is down.')
    }
    const harness = createHarness({ identity: { authenticate } })
    expect(await harness.call<Withdrawal>('/v1/withdrawals', bodyOf('order-1'))).toMatchObject({ status: 'received' })
    expect(harness.errors).toEqual([new Error('The session store is down.')])
    expect(await harness.service.operator.unmatched()).toHaveLength(1)
    expect(await harness.problem('/v1/wallet')).toMatchObject({ code: 'internal' })
  })

  it('never tells whether such a contract exists', async () => {
    const harness = createHarness()
    const { orderId } = await harness.buyPack()
    const shape = async (contract: string) => {
      const { id, reference, statement: _, ...rest } = await harness.call<Withdrawal>('/v1/withdrawals', bodyOf(contract))
      const general = (text: string) => [id, reference, contract].reduce((left, own) => left.replaceAll(own, '…'), text)
      return { ...rest, receipt: rest.receipt.map(({ name, text }) => [general(name), general(text)]) }
    }
    expect(await shape(orderId)).toEqual(await shape('no such order'))
  })

  it('sends its receipt, with the statement, to the address that was given', async () => {
    const harness = createHarness()
    await harness.call('/v1/withdrawals', bodyOf('order-1'))
    expect(harness.messages).toEqual([
      expect.objectContaining({
        kind: 'withdrawal_received',
        to: 'ada@home.example',
        statement: { name: 'Ada Lovelace', contract: 'order-1', email: 'ada@home.example', credits: null },
      }),
    ])
  })

  it('puts the refund of the person’s own pack before a reviewer, whatever the policy says (C36, C37)', async () => {
    for (const policy of ['jimeng', 'anumi', 'standard-30'] as const) {
      const harness = createHarness({ policy })
      const pack = await harness.buyPack()
      await harness.service.intake.standing({ walletId: ADA.walletId, standing: 'terminated' })
      await harness.call('/v1/withdrawals', bodyOf(policy === 'anumi' ? pack.orderId : 'mine', { packId: pack.id }))
      const { items } = await harness.call<Page<Refund>>('/v1/refunds')
      expect(items).toMatchObject([
        {
          origin: 'withdrawal',
          ground: 'legal',
          status: 'in_review',
          items: [{ subject: { kind: 'pack', id: pack.id }, decision: { verdict: 'review' } }],
        },
      ])
      const approved = await harness.service.operator.approve(items[0]!.id, {
        amount: { money: { amount: 1000, currency: 'EUR' } },
      })
      expect(approved).toMatchObject({ status: 'approved', transfers: [{ status: 'pending' }] })
    }
  })

  it('opens no second case for a pack that has one', async () => {
    const harness = createHarness()
    const pack = await harness.buyPack()
    const body = {
      packId: pack.id,
      ground: 'change_of_mind',
      expected: { amount: 1000, currency: 'EUR' },
      fields: { description: 'I changed my mind.' },
    }
    const { refund } = await harness.call<RefundAnswer>('/v1/refunds', { body })
    await harness.call('/v1/withdrawals', bodyOf(pack.orderId))
    expect((await harness.call<Page<Refund>>('/v1/refunds')).items.map(({ id }) => id)).toEqual([refund.id])
  })

  it('is about the contract that it names, and about the pack it was made at where it names none', async () => {
    for (const [contract, index] of [['order-1', 0], [' order-2 ', 1], ['my last order', 0]] as const) {
      const harness = createHarness()
      const packs = [await harness.buyPack({ orderId: 'order-1' }), await harness.buyPack({ orderId: 'order-2' })]
      await harness.call('/v1/withdrawals', bodyOf(contract, { packId: packs[0]!.id }))
      const [refund] = (await harness.call<Page<Refund>>('/v1/refunds')).items
      expect(refund!.items[0]!.subject.id).toBe(packs[index]!.id)
    }
  })

  it('touches nothing of another person', async () => {
    const harness = createHarness()
    const pack = await harness.buyPack()
    await harness.call('/v1/withdrawals', { ...bodyOf(pack.orderId, { packId: pack.id }), token: 'eve' })
    await harness.call('/v1/withdrawals', { ...bodyOf(pack.orderId, { packId: pack.id }), token: null })
    expect((await harness.call<Page<Refund>>('/v1/refunds')).items).toEqual([])
  })

  it('needs a name, a contract and an address, and nothing else', async () => {
    const { errors } = await createHarness().problem('/v1/withdrawals', {
      body: { name: ' ', contract: '', email: 'nowhere' },
    })
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/name', '/contract', '/email'])
  })
})
