import type { Refund } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { appeal, ask, choose, mails, report } from '../test/asking.ts'
import { createHarness, type Harness } from '../test/harness.ts'
import { COUPON, MONEY, oneOf, pack, policyOf } from '../test/policies.ts'

const inform = ({ call }: Harness, id: string) =>
  call<Refund>(`/v1/refunds/${id}/information`, { body: { details: 'It was the blue card.' } })

describe('what a person gets by mail', () => {
  it('is the result, and the confirmation that the money was sent (B28, B31)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await ask(harness, (await harness.buyPack()).id)
    expect(mails(harness)).toEqual([])
    await harness.service.operator.approve(id)
    await harness.service.operator.payOut(id)
    await harness.service.operator.payOut(id)
    await harness.service.operator.arrive(id)
    expect(mails(harness)).toEqual(['refund_approved to ada', 'refund_sent to ada'])
    expect(harness.messages).toMatchObject([{ refundId: id, at: harness.clock.at }, { refundId: id }])
  })

  it('is the result of a request that is decided at once (B28)', async () => {
    const harness = createHarness({ policy: 'anypic' })
    const { id } = await harness.buyPack()
    await harness.generate()
    expect((await ask(harness, id)).status).toBe('declined')
    expect((await ask(harness, (await harness.buyPack()).id)).status).toBe('approved')
    expect(mails(harness)).toEqual(['refund_declined to ada', 'refund_approved to ada'])
  })

  it('is what is asked, as often as it is asked, and both results of a case that was looked at twice (B27, B28, B42)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { operator } = harness.service
    const { id } = await ask(harness, (await harness.buyPack()).id)
    for (const note of ['Which card was it?', 'And its last digits?']) {
      expect(await operator.askInformation(id, { note })).toMatchObject({ status: 'needs_information', acts: ['cancel', 'give_information'], next: [{ kind: 'give_information' }] })
      expect(await inform(harness, id)).toMatchObject({ status: 'in_review', acts: ['cancel'], next: [] })
    }
    await operator.decline(id)
    await appeal(harness, id)
    await operator.askInformation(id, { note: 'Is there a log?' })
    await inform(harness, id)
    const { events } = await operator.approve(id)
    expect(events.map(({ kind }) => kind)).toEqual([
      'received', 'in_review', 'information_asked', 'information_given', 'in_review', 'information_asked', 'information_given', 'in_review',
      'declined', 'appealed', 'in_review', 'information_asked', 'information_given', 'in_review', 'approved',
    ])
    expect(mails(harness)).toEqual([
      'information_asked to ada', 'information_asked to ada', 'refund_declined to ada', 'information_asked to ada', 'refund_approved to ada',
    ])
  })

  it('is what the policy itself asks, by one mail (B27, C9)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const { id } = await ask(harness, (await harness.buyPack({ email: 'ada@office.example' })).id)
    expect(mails(harness)).toEqual(['information_asked to ada'])
    expect(await inform(harness, id)).toMatchObject({ status: 'in_review', acts: ['cancel'] })
    const amount = { money: { amount: 1000, currency: 'EUR' } }
    expect(await harness.service.operator.approve(id, { amount })).toMatchObject({ status: 'approved' })
  })

  it('is the choice to make, and not a question: nothing is to be told with it', async () => {
    const harness = createHarness({ policy: policyOf([pack({ review: 'discretion', pay: oneOf('person', MONEY, COUPON) })]) })
    const refund = await ask(harness, (await harness.buyPack()).id)
    await harness.service.operator.askInformation(refund.id, { note: 'Why?' })
    await inform(harness, refund.id)
    expect((await harness.service.operator.approve(refund.id)).acts).toEqual(['cancel', 'choose'])
    expect(await harness.problem(`/v1/refunds/${refund.id}/information`, { body: { details: 'More.' } })).toMatchObject({ code: 'not_possible' })
    await choose(harness, refund, 1)
    expect(mails(harness)).toEqual(['information_asked to ada', 'choice_asked to ada', 'remedy_due to the team', 'refund_approved to ada'])
  })

  it('is that the money did not arrive, as often as that happens (B35)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await ask(harness, (await harness.buyPack()).id)
    await harness.service.operator.approve(id)
    await harness.service.operator.payOut(id)
    await harness.service.operator.failTransfer(id)
    await harness.service.operator.failTransfer(id)
    expect(mails(harness).slice(2)).toEqual(['transfer_failed to ada'])
  })

  it('is the result of a report that a reviewer decided (B28)', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const { id } = await report(harness)
    expect(mails(harness)).toEqual([])
    await harness.service.operator.decline(id)
    expect(mails(harness)).toEqual(['refund_declined to ada'])
  })

  it('is nothing where what was to happen did not (B28)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await ask(harness, (await harness.buyPack()).id)
    const amount = { money: { amount: 1001, currency: 'EUR' } }
    await expect(harness.service.operator.approve(id, { amount })).rejects.toMatchObject({ code: 'not_possible' })
    expect(mails(harness)).toEqual([])
  })
})

describe('an urgent case', () => {
  for (const policy of ['jimeng', 'standard-30'] as const)
    it(`is told to the seller’s team at once, and stands out among its cases, under ${policy} (B8, D7)`, async () => {
      const harness = createHarness({ policy })
      const refund = await ask(harness, (await harness.buyPack()).id, { ground: 'unauthorised_charge' })
      expect(refund).toMatchObject({ status: 'in_review', items: [{ decision: { urgent: true } }] })
      expect(harness.messages).toMatchObject([{ kind: 'urgent_request', to: null, refundId: refund.id }])
      expect(await harness.service.operator.retrieve(refund.id)).toMatchObject({ urgent: true })
      const other = await ask(harness, (await harness.buyPack({ credits: 50, amount: 600 })).id, { ground: 'other' })
      expect(await harness.service.operator.retrieve(other.id)).toMatchObject({ urgent: false })
      expect(harness.messages.filter(({ kind }) => kind === 'urgent_request')).toHaveLength(1)
    })

  it('is told once, however often it is asked for (D7)', async () => {
    const harness = createHarness({ policy: 'jimeng' })
    const { id } = await harness.buyPack()
    await Promise.all([1, 2, 3].map(() => ask(harness, id, { ground: 'unauthorised_charge' })))
    expect(mails(harness)).toEqual(['urgent_request to the team'])
  })
})
