import type { NewRefundRequest, Page, PolicySummary, Quote, Refund, RefundAnswer, Wallet } from '@makegood/contract'
import { policies } from '@makegood/policy'
import { describe, expect, it } from 'vitest'
import { ADA, createHarness, DAY, type Harness } from '../test/harness.ts'

const fields = { phone: '+49 30 901820', description: 'I do not need these credits after all.' }
const full = { amount: 1000, currency: 'EUR' }

const bodyOf = (packId: string, more: Partial<NewRefundRequest> = {}) => ({
  body: { packId, ground: 'change_of_mind', expected: full, fields, ...more },
})
const request = (harness: Harness, packId: string, more?: Partial<NewRefundRequest>) =>
  harness.call<RefundAnswer>('/v1/refunds', bodyOf(packId, more))

describe('a request for a pack', () => {
  it('is approved inside the window, with the money waiting and the credits out of use (A6, A24, C8)', async () => {
    const harness = createHarness({ policy: 'anypic' })
    const pack = await harness.buyPack()
    const { refund, created } = await request(harness, pack.id)
    expect(created).toBe(true)
    expect(refund).toMatchObject({
      origin: 'request',
      status: 'approved',
      ground: 'change_of_mind',
      acts: [],
      next: [],
      transfers: [
        {
          kind: 'money',
          money: full,
          destination: 'original_method',
          method: { kind: 'card' },
          status: 'pending',
          reference: null,
        },
      ],
      items: [{ subject: { kind: 'pack', id: pack.id }, pack: { refunded: full, left: 0, refundId: refund.id } }],
    })
    expect(refund.reference).toMatch(/^MG-[0-9A-Z]{4}$/)
    expect((await harness.call<Wallet>('/v1/wallet')).balance).toBe(0)
    expect(harness.messages).toEqual([
      expect.objectContaining({ kind: 'refund_approved', to: ADA.email, refundId: refund.id }),
    ])
  })

  it('takes along how the credits were used, as evidence for whoever looks at it (B41)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const pack = await harness.buyPack()
    await harness.generate()
    const { usage } = await harness.call<Quote>(`/v1/packs/${pack.id}/quote`)
    expect(usage).toEqual([{ at: expect.any(String), credits: -4, generationId: expect.any(String) }])
    const told = { order_id: '1', paid_at: 'today', description: 'It did not work at all, and I tried it on two devices.' }
    const { refund } = await request(harness, pack.id, { ground: 'defective', fields: told, expected: { amount: 960, currency: 'EUR' } })
    expect((await harness.service.operator.retrieve(refund.id)).usage).toEqual(usage)
  })

  it('counts its promises in business days (A23, A26)', async () => {
    const harness = createHarness({ policy: 'anypic' })
    const pack = await harness.buyPack()
    const { refund } = await request(harness, pack.id)
    expect(
      refund.deadlines.map(({ stage, from, until, metAt }) => [stage, from?.slice(0, 10), until?.slice(0, 10), metAt]),
    ).toEqual([
      ['reply', undefined, '2026-06-18', '2026-06-15T09:00:00Z'],
      ['decision', undefined, '2026-06-18', '2026-06-15T09:00:00Z'],
      ['arrival', '2026-06-18', '2026-06-29', null],
    ])
  })

  it('keeps the two clocks of reply and decision apart, and processing by method (B26, B32, B49, B50)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const pack = await harness.buyPack()
    const { refund } = await request(harness, pack.id)
    expect(refund.status).toBe('in_review')
    expect(refund.deadlines.map(({ stage, until }) => [stage, until])).toEqual([
      ['reply', '2026-06-16T09:00:00Z'],
      ['decision', '2026-06-17T15:59:59Z'],
      ['processing', null],
      ['arrival', null],
    ])
  })

  it('is one a pack: another one is answered with the open one', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    const first = await request(harness, pack.id)
    const second = await request(harness, pack.id)
    expect(second).toMatchObject({ created: false, refund: { id: first.refund.id } })
    const many = await Promise.all(Array.from({ length: 5 }, () => request(harness, pack.id)))
    expect(many.every(({ created }) => !created)).toBe(true)
    expect((await harness.call<Page<Refund>>('/v1/refunds')).items).toHaveLength(1)
  })

  it('brings nothing a second time once the money has arrived', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    const { refund } = await request(harness, pack.id)
    await harness.service.operator.payOut(refund.id)
    await harness.service.operator.arrive(refund.id)
    expect(await harness.problem('/v1/refunds', bodyOf(pack.id))).toMatchObject({ code: 'quote_changed', status: 409 })
    const again = await request(harness, pack.id, { expected: null })
    expect(again.refund).toMatchObject({ status: expect.stringMatching(/declined|in_review/) as string, transfers: [] })
  })

  it('is recorded as declined after the window, with the reason and the way on (A19)', async () => {
    const harness = createHarness({ policy: 'anypic' })
    const pack = await harness.buyPack()
    harness.clock.advance(8 * DAY)
    const { refund } = await request(harness, pack.id, { expected: null })
    expect(refund).toMatchObject({
      status: 'declined',
      acts: ['appeal'],
      next: [{ kind: 'write_support' }],
      transfers: [],
    })
    expect((await harness.call<Wallet>('/v1/wallet')).balance).toBe(100)
  })

  it('never pays another amount than the person saw', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    await harness.generate()
    for (const expected of [full, null, { amount: 960, currency: 'USD' }]) {
      expect(await harness.problem('/v1/refunds', bodyOf(pack.id, { expected }))).toMatchObject({
        code: 'quote_changed',
        status: 409,
      })
    }
    expect(await request(harness, pack.id, { expected: { amount: 960, currency: 'EUR' } })).toMatchObject({
      refund: { status: 'approved' },
    })
  })

  it('names what is missing of the fields the policy needs (A22, B25)', async () => {
    const anypic = createHarness({ policy: 'anypic' })
    const pack = await anypic.buyPack()
    const { errors } = await anypic.problem('/v1/refunds', bodyOf(pack.id, { fields: { phone: '  ' } }))
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/fields/phone', '/fields/description'])
    expect((await anypic.call<Wallet>('/v1/wallet')).balance).toBe(100)
    const standard = createHarness({ policy: 'standard-30' })
    const other = await standard.buyPack()
    expect(
      (await standard.problem('/v1/refunds', bodyOf(other.id, { fields: { description: 'too short' } }))).errors?.[0]
        ?.pointer,
    ).toBe('/fields/description')
  })

  it('goes to the destination that was chosen, of those the policy offers (B37)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const pack = await harness.buyPack()
    expect(
      (await harness.problem('/v1/refunds', bodyOf(pack.id, { destination: 'wallet' }))).errors?.[0]?.pointer,
    ).toBe('/destination')
    const { refund } = await request(harness, pack.id, { destination: 'balance' })
    const approved = await harness.service.operator.approve(refund.id)
    expect(approved.transfers).toMatchObject([{ destination: 'balance', method: null, money: full }])
  })

  it('asks for information when it does not come from the purchase address (C9, C29)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack({ email: 'somebody@else.example' })
    const { refund } = await request(harness, pack.id, { expected: null })
    expect(refund).toMatchObject({
      status: 'needs_information',
      acts: ['cancel', 'give_information'],
      next: [{ kind: 'give_information' }],
    })
    const told = await harness.call<Refund>(`/v1/refunds/${refund.id}/information`, {
      body: { details: 'That is my old address.' },
    })
    expect(told).toMatchObject({
      status: 'in_review',
      acts: ['cancel'],
      next: [],
      items: [{ decision: { verdict: 'review', next: [] } }],
    })
    expect(told.events.map(({ kind }) => kind)).toEqual([
      'received',
      'information_asked',
      'information_given',
      'in_review',
    ])
  })

  it('compares addresses without regard to case', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack({ email: ' Ada@Example.com ' })
    expect(await request(harness, pack.id)).toMatchObject({ refund: { status: 'approved' } })
  })

  it('goes to a reviewer on a ground that the policy does not name', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    const { refund } = await request(harness, pack.id, { ground: 'misdescribed', expected: null })
    expect(refund).toMatchObject({
      status: 'in_review',
      items: [{ decision: { reasons: [{ code: 'outside_policy' }] } }],
    })
  })

  it('takes no ground that is no word', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const pack = await harness.buyPack()
    for (const ground of ['', 'x'.repeat(65), 'Change of mind', '__proto__', 'a\u0000b']) {
      const { errors } = await harness.problem('/v1/refunds', bodyOf(pack.id, { ground, expected: null }))
      expect(errors?.[0]?.pointer).toBe('/ground')
    }
  })

  it('brings the credits that a policy gives for a pack once, however often it is asked', async () => {
    const gift = { id: 'gift', clause: '9', for: ['change_of_mind' as const], gives: { credits: 5, as: 'bonus' as const } }
    const policy = { ...policies.anumi, rules: [gift, ...policies.anumi.rules] }
    const harness = createHarness({ policy })
    const pack = await harness.buyPack()
    expect(await request(harness, pack.id, { expected: null })).toMatchObject({ refund: { status: 'approved' } })
    const { options } = await harness.call<Quote>(`/v1/packs/${pack.id}/quote`)
    expect(options[0]!.decision).toMatchObject({ verdict: 'nothing', reasons: [{ code: 'already_refunded' }] })
    expect(await request(harness, pack.id, { expected: null })).toMatchObject({ refund: { status: 'declined' } })
    expect((await harness.call<Wallet>('/v1/wallet')).balance).toBe(105)
  })

  it('counts refunds of several currencies by no sum of them (C28)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const share = async (packId: string, currency: string) => {
      const { refund } = await request(harness, packId, { expected: { amount: 1000, currency } })
      return (await harness.service.operator.retrieve(refund.id)).facts['account.refund_percent']
    }
    expect(await share((await harness.buyPack()).id, 'EUR')).toBe(0)
    expect(await share((await harness.buyPack({ currency: 'JPY' })).id, 'JPY')).toBeUndefined()
  })

  it('never turns free, bonus or courtesy credits into money (A5, C15)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.service.intake.grant({ walletId: ADA.walletId, grantId: 'b', kind: 'bonus', credits: 50 })
    const pack = await harness.buyPack()
    const { refund } = await request(harness, pack.id)
    expect(refund.transfers[0]!.money).toEqual(full)
    expect((await harness.call<Wallet>('/v1/wallet')).balance).toBe(50)
  })

  it('is not taken where the policy wants a letter, which the policy tells; reports and withdrawals are (A20, C29)', async () => {
    const harness = createHarness({ policy: 'anypic', requests: 'letter' })
    const { id, orderId } = await harness.buyPack()
    expect(await harness.call<PolicySummary>('/v1/policy')).toMatchObject({ requests: 'letter' })
    expect(await harness.problem('/v1/refunds', bodyOf(id))).toMatchObject({ code: 'not_possible' })
    expect((await harness.call<Page<Refund>>('/v1/refunds')).items).toEqual([])
    const statement = { name: 'Ada', contract: orderId, email: ADA.email }
    expect(await harness.call('/v1/withdrawals', { body: statement })).toMatchObject({ status: 'received' })
    expect(await createHarness().call<PolicySummary>('/v1/policy')).toMatchObject({ requests: 'service' })
  })
})
