import type { Refund, ReportAnswer } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ask, balance, choose, entries, FULL, mails, report, retrieve } from '../test/asking.ts'
import { createHarness, type Harness, reportOf } from '../test/harness.ts'
import { COUPON, MONEY, oneOf, pack, policyOf, quality } from '../test/policies.ts'

const CREDITS = { credits: 120 }
const chosenBy = (who: 'person' | 'seller') => policyOf([pack(oneOf(who, MONEY, CREDITS, COUPON))])
const body = ({ items }: Refund, choice: unknown) => ({ body: { subjectId: items[0]!.subject.id, choice } })

async function asked(who: 'person' | 'seller'): Promise<{ harness: Harness; refund: Refund }> {
  const harness = createHarness({ policy: chosenBy(who) })
  return { harness, refund: await ask(harness, (await harness.buyPack()).id) }
}

describe('several remedies of which the person chooses', () => {
  it('wait for the choice, with the credits of the pack kept while money is among them (B12)', async () => {
    const { harness, refund } = await asked('person')
    expect(refund).toMatchObject({
      status: 'needs_information',
      acts: ['cancel', 'choose'],
      next: [],
      transfers: [],
      events: [{ kind: 'received' }, { kind: 'choice_asked' }],
      items: [
        {
          decision: {
            verdict: 'granted',
            amount: null,
            chosenBy: 'person',
            choices: [{ amount: { money: FULL } }, { amount: { credits: 120 } }, { amount: { remedy: { kind: 'coupon' } } }],
          },
        },
      ],
    })
    expect(await balance(harness)).toBe(0)
    expect(mails(harness)).toEqual(['choice_asked to ada'])
  })

  it('give the money that was chosen, once', async () => {
    const { harness, refund } = await asked('person')
    const chosen = await choose(harness, refund, 0)
    expect(chosen).toMatchObject({
      status: 'approved',
      acts: [],
      transfers: [{ kind: 'money', money: FULL, status: 'pending' }],
      items: [{ pack: { refunded: FULL, left: 0 }, decision: { verdict: 'granted', amount: { money: FULL }, choices: [], chosenBy: null } }],
    })
    expect(chosen.events.map(({ kind }) => kind)).toEqual(['received', 'choice_asked', 'chosen', 'approved'])
    expect(mails(harness)).toEqual(['choice_asked to ada', 'refund_approved to ada'])
    expect(await harness.problem(`/v1/refunds/${refund.id}/choice`, body(refund, 1))).toMatchObject({ code: 'not_possible', status: 409 })
    await harness.service.operator.payOut(refund.id)
    expect(harness.payments).toMatchObject([{ money: FULL }])
  })

  it('give one remedy to several choices made at once', async () => {
    const { harness, refund } = await asked('person')
    const answers = await Promise.all([0, 1, 2].map((choice) => harness.send(`/v1/refunds/${refund.id}/choice`, body(refund, choice))))
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409, 409])
    expect((await retrieve(harness, refund.id)).transfers).toHaveLength(1)
  })

  it('are not given one after the other: what was chosen stands in place of the rest (C12, C37)', async () => {
    for (const choice of [0, 1, 2]) {
      const { harness, refund } = await asked('person')
      await choose(harness, refund, choice)
      if (choice === 0) {
        await harness.service.operator.payOut(refund.id)
        await harness.service.operator.arrive(refund.id)
      }
      const packId = refund.items[0]!.subject.id
      const reasons = [{ code: 'already_refunded' }]
      expect(await ask(harness, packId)).toMatchObject({ status: 'declined', transfers: [], items: [{ decision: { reasons } }] })
    }
  })

  it('give nothing beside what the bank gives, and are for a reviewer to close then (C34, C35)', async () => {
    const { harness, refund } = await asked('person')
    const packId = refund.items[0]!.subject.id
    const path = `/v1/refunds/${refund.id}/choice`
    const isRefused = async (choice: number) =>
      expect(await harness.problem(path, body(refund, choice))).toMatchObject({ code: 'not_possible' })
    await harness.service.intake.chargeback(packId, 'opened')
    for (const choice of [1, 2]) await isRefused(choice)
    await expect(harness.service.operator.decline(refund.id)).rejects.toMatchObject({ code: 'not_possible' })
    await harness.service.intake.chargeback(packId, 'paid')
    for (const choice of [0, 1, 2]) await isRefused(choice)
    expect(await harness.service.operator.decline(refund.id)).toMatchObject({ status: 'declined', transfers: [] })
    expect(await balance(harness)).toBe(0)
  })

  it('leave money for another claim, and no second remedy (A10, D8)', async () => {
    const outage = pack(COUPON, { id: 'outage', for: ['outage'] })
    const harness = createHarness({ policy: policyOf([pack(oneOf('person', MONEY, COUPON)), outage]) })
    const { id } = await harness.buyPack()
    expect(await ask(harness, id, { ground: 'outage' })).toMatchObject({ status: 'approved', transfers: [{ kind: 'remedy' }] })
    expect(await ask(harness, id, { ground: 'outage' })).toMatchObject({ status: 'declined', items: [{ decision: { reasons: [{ code: 'already_refunded' }] } }] })
    expect(await ask(harness, id)).toMatchObject({ status: 'approved', transfers: [{ kind: 'money', money: FULL }] })
  })

  it('free the credits of the pack where credits are chosen, and no more than once', async () => {
    const { harness, refund } = await asked('person')
    expect(await choose(harness, refund, 1)).toMatchObject({ status: 'approved', transfers: [{ kind: 'credits', credits: 120, status: 'arrived' }] })
    expect(await entries(harness)).toEqual([['return', 100], ['courtesy', 120], ['refund', -100], ['purchase', 100]])
    expect(await balance(harness)).toBe(220)
  })

  it('keep no credits where no money is among them', async () => {
    const harness = createHarness({ policy: policyOf([pack(oneOf('person', CREDITS, COUPON))]) })
    const refund = await ask(harness, (await harness.buyPack()).id)
    expect(refund).toMatchObject({ status: 'needs_information', acts: ['cancel', 'choose'] })
    expect(await balance(harness)).toBe(100)
  })

  it('are nobody else’s to choose, and only one of them can be', async () => {
    const { harness, refund } = await asked('person')
    const path = `/v1/refunds/${refund.id}/choice`
    expect(await harness.problem(path, { ...body(refund, 0), token: 'eve' })).toMatchObject({ code: 'not_found', status: 404 })
    for (const [choice, pointer] of [[3, '/choice'], [-1, '/choice'], [0.5, '/choice'], ['0', '/choice']])
      expect((await harness.problem(path, body(refund, choice))).errors?.map((error) => error.pointer)).toEqual([pointer])
    const other = await harness.problem(path, { body: { subjectId: 'another', choice: 0 } })
    expect(other).toMatchObject({ code: 'not_found', status: 404 })
    expect(await retrieve(harness, refund.id)).toEqual(refund)
  })

  it('are gone once the request is taken back', async () => {
    const { harness, refund } = await asked('person')
    await harness.call(`/v1/refunds/${refund.id}/cancel`, { method: 'POST' })
    expect(await harness.problem(`/v1/refunds/${refund.id}/choice`, body(refund, 0))).toMatchObject({ code: 'not_possible' })
    expect(await balance(harness)).toBe(100)
  })

  it('are not for a reviewer to decide', async () => {
    const { harness: { service: { operator } }, refund } = await asked('person')
    for (const act of [operator.approve(refund.id), operator.decline(refund.id), operator.askInformation(refund.id, { note: 'Why?' })])
      await expect(act).rejects.toMatchObject({ code: 'not_possible' })
  })
})

describe('several remedies of which the seller chooses', () => {
  it('are before a reviewer, who says which', async () => {
    const { harness, refund } = await asked('seller')
    const { operator } = harness.service
    expect(refund).toMatchObject({ status: 'in_review', acts: ['cancel'], items: [{ decision: { verdict: 'granted', chosenBy: 'seller' } }] })
    expect(await harness.problem(`/v1/refunds/${refund.id}/choice`, body(refund, 0))).toMatchObject({ code: 'not_possible' })
    for (const approval of [{}, { choice: 3 }, { choice: -1 }])
      await expect(operator.approve(refund.id, approval)).rejects.toMatchObject({ code: 'not_possible' })
    expect(await operator.approve(refund.id, { choice: 1 })).toMatchObject({ status: 'approved', transfers: [{ credits: 120 }] })
    await expect(operator.approve(refund.id, { choice: 0 })).rejects.toMatchObject({ code: 'not_possible' })
    expect(await balance(harness)).toBe(220)
  })

  it('do not keep a reviewer from another amount, nor from a refusal', async () => {
    const { harness, refund } = await asked('seller')
    const half = { money: { amount: 500, currency: 'EUR' } }
    expect(await harness.service.operator.approve(refund.id, { amount: half })).toMatchObject({ transfers: [half] })
    const second = await asked('seller')
    expect(await second.harness.service.operator.decline(second.refund.id)).toMatchObject({ status: 'declined', items: [{ decision: { choices: [], chosenBy: null } }] })
    expect(await balance(second.harness)).toBe(100)
  })
})

describe('a review that would bring several remedies', () => {
  const reviewed = (who: 'person' | 'seller') => policyOf([pack({ review: 'discretion', pay: oneOf(who, MONEY, COUPON) })])

  it('is put before the person once somebody said yes', async () => {
    const harness = createHarness({ policy: reviewed('person') })
    const refund = await ask(harness, (await harness.buyPack()).id)
    expect(refund).toMatchObject({ status: 'in_review', acts: ['cancel'] })
    await expect(harness.service.operator.approve(refund.id, { choice: 0 })).rejects.toMatchObject({ code: 'not_possible' })
    expect(await harness.service.operator.approve(refund.id, { note: 'Gladly.' })).toMatchObject({
      status: 'needs_information',
      acts: ['cancel', 'choose'],
      transfers: [],
      items: [{ decision: { verdict: 'granted', chosenBy: 'person', choices: [{ amount: { money: FULL } }, {}] } }],
    })
    expect(await balance(harness)).toBe(0)
    expect(await choose(harness, refund, 0)).toMatchObject({ status: 'approved', transfers: [{ money: FULL }] })
    expect(mails(harness)).toEqual(['choice_asked to ada', 'refund_approved to ada'])
  })

  it('is the reviewer’s to choose where the seller chooses', async () => {
    const harness = createHarness({ policy: reviewed('seller') })
    const refund = await ask(harness, (await harness.buyPack()).id)
    await expect(harness.service.operator.approve(refund.id)).rejects.toMatchObject({ code: 'not_possible' })
    expect(await harness.service.operator.approve(refund.id, { choice: 0 })).toMatchObject({ transfers: [{ money: FULL }] })
  })
})

describe('the remedies of a report', () => {
  const policy = policyOf([quality(oneOf('person', { credits: 'charged' }, { credits: 'charged', as: 'courtesy' }, { remedy: 'rerun' }))])

  it('come once for a generation, whichever is chosen', async () => {
    const harness = createHarness({ policy })
    await harness.buyPack()
    const { generation } = await harness.generate({ results: 2 })
    const results = generation.results.map(({ id }) => id)
    const { refund, report: sent } = await harness.call<ReportAnswer>('/v1/reports', reportOf(results, 'other'))
    expect(refund).toMatchObject({ status: 'needs_information', acts: ['cancel', 'choose'] })
    // The other result of the same run shares the verdict, and brings nothing of its own.
    expect(sent.items[1]!.decision).toMatchObject({ amount: null, choices: [], chosenBy: null })
    expect(await choose(harness, refund!, 0)).toMatchObject({ status: 'approved', transfers: [{ credits: 4 }] })
    expect(await balance(harness)).toBe(100)
  })

  it('are chosen one result after another', async () => {
    const harness = createHarness({ policy })
    await harness.buyPack()
    const ids = [await harness.generate(), await harness.generate()].map(({ generation }) => generation.results[0]!.id)
    const { refund } = await harness.call<ReportAnswer>('/v1/reports', reportOf(ids, 'other'))
    const pick = (subjectId: string, choice: number) => harness.call<Refund>(`/v1/refunds/${refund!.id}/choice`, { body: { subjectId, choice } })
    expect(await pick(ids[0]!, 0)).toMatchObject({ status: 'needs_information', acts: ['choose'] })
    const repeated = await harness.problem(`/v1/refunds/${refund!.id}/choice`, { body: { subjectId: ids[0], choice: 0 } })
    expect(repeated.errors?.[0]?.pointer).toBe('/subjectId')
    const done = await pick(ids[1]!, 2)
    expect(done).toMatchObject({ status: 'approved', transfers: [{ credits: 4 }, { kind: 'remedy', status: 'pending' }] })
    expect(done.events.map(({ kind }) => kind)).toEqual(['received', 'choice_asked', 'chosen', 'chosen', 'approved'])
  })

  it('count for the cap while they are still to be chosen (C16)', async () => {
    const cap = { courtesy_cap: { past: { kind: 'courtesy', atMost: 0 }, else: 'review' } }
    const gives = oneOf('person', { credits: 'charged', as: 'courtesy' }, { remedy: 'rerun' })
    const harness = createHarness({ policy: policyOf([quality(gives, { require: cap })]) })
    await harness.buyPack()
    expect((await report(harness)).items[0]!.decision.verdict).toBe('granted')
    expect((await report(harness)).items[0]!.decision).toMatchObject({ verdict: 'review', reasons: [{ code: 'courtesy_cap' }] })
  })
})

describe('a remedy that is neither credits nor money', () => {
  it('waits until the host has carried it out, and is no money (B12)', async () => {
    const { harness, refund } = await asked('person')
    const { operator } = harness.service
    expect(await choose(harness, refund, 2)).toMatchObject({ status: 'approved', transfers: [{ kind: 'remedy', remedy: { kind: 'coupon', size: null }, status: 'pending', money: null }] })
    expect(mails(harness)).toContain('remedy_due to the team')
    expect(await balance(harness)).toBe(100)
    for (const act of [operator.payOut(refund.id), operator.arrive(refund.id), operator.failTransfer(refund.id)])
      await expect(act).rejects.toMatchObject({ code: 'not_possible' })
    expect((await retrieve(harness, refund.id)).deadlines.map(({ stage }) => stage)).toEqual(['reply'])
    harness.clock.advance(1000)
    const done = await operator.carryOut(refund.id)
    expect(done).toMatchObject({ transfers: [{ status: 'arrived', arrivedAt: '2026-06-15T09:00:01Z' }], items: [{ pack: { refunded: { amount: 0 } } }] })
    expect(await operator.carryOut(refund.id)).toEqual(done)
  })

  it('is carried out for those that got one', async () => {
    const { harness, refund } = await asked('person')
    await expect(harness.service.operator.carryOut(refund.id)).rejects.toMatchObject({ code: 'not_possible' })
  })

  it('has the size that the policy says', async () => {
    const harness = createHarness({ policy: policyOf([pack({ remedy: 'extension', size: 'outage.hours' })]) })
    const { id } = await harness.buyPack()
    await harness.service.intake.incident({ incidentId: 'i', from: harness.clock.at, until: harness.clock.at, complete: true })
    harness.clock.advance(3 * 60 * 60 * 1000)
    await harness.service.intake.incident({ incidentId: 'i', from: harness.clock.at - 7_200_000, until: harness.clock.at, complete: true })
    expect(await ask(harness, id)).toMatchObject({ status: 'approved', transfers: [{ remedy: { kind: 'extension', size: 2 } }] })
  })
})
