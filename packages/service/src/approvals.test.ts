import type { Quote, Refund, ReportAnswer } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ask, balance, choose, FULL, mails, retrieve } from '../test/asking.ts'
import { ADA, createHarness, type Harness, reportOf } from '../test/harness.ts'
import { COUPON, MONEY, oneOf, pack, policyOf, quality } from '../test/policies.ts'

describe('a reviewer of several items', () => {
  async function three() {
    const harness = createHarness({ policy: policyOf([quality({ review: 'discretion', pay: { credits: 'charged' } })]) })
    await harness.buyPack()
    const ids: string[] = []
    for (const credits of [4, 6, 8]) ids.push((await harness.generate({ credits })).generation.results[0]!.id)
    const { refund } = await harness.call<ReportAnswer>('/v1/reports', reportOf(ids, 'other'))
    return { harness, ids: ids as [string, string, string], id: refund!.id }
  }

  it('grants some and declines others in one step (B12, C17)', async () => {
    const { harness, ids, id } = await three()
    const refund = await harness.service.operator.approve(id, { amounts: { [ids[1]]: null, [ids[2]]: { credits: 5 } } })
    expect(refund).toMatchObject({
      status: 'approved',
      transfers: [{ credits: 4 }, { credits: 5 }],
      items: [
        { decision: { verdict: 'granted', amount: { credits: 4 } } },
        { decision: { verdict: 'refused', amount: null, next: [{ kind: 'ask_review' }, { kind: 'write_support' }] } },
        { decision: { verdict: 'granted', amount: { credits: 5 } } },
      ],
    })
    expect(await balance(harness)).toBe(100 - 18 + 9)
    expect(mails(harness)).toEqual(['refund_approved to ada'])
    await expect(harness.service.operator.approve(id)).rejects.toMatchObject({ code: 'not_possible' })
  })

  it('sends no more of the price of a generation than its credits that have not come back (C12)', async () => {
    const money = { money: 'credits_charged', to: ['original_method'] }
    const harness = createHarness({ policy: policyOf([quality({ review: 'discretion', pay: money })]) })
    await harness.buyPack()
    const { generation } = await harness.generate({ credits: 40, results: 2 })
    const [one, other] = await Promise.all(
      generation.results.map(({ id }) => harness.call<ReportAnswer>('/v1/reports', reportOf([id], 'other'))),
    )
    await harness.service.operator.approve(one!.refund!.id, { amount: { credits: 39 } })
    expect(await harness.service.operator.approve(other!.refund!.id)).toMatchObject({
      transfers: [{ money: { amount: 10 } }],
      items: [{ decision: { amount: { money: { amount: 10 } } } }],
    })
  })

  it('decides about results of any name', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    for (const id of ['__proto__', 'constructor']) {
      const run = { walletId: ADA.walletId, kind: 'image', feature: 'logo', platform: 'web', surface: 'editor' } as const
      await harness.service.intake.startGeneration({ ...run, generationId: `run of ${id}`, credits: 4 })
      await harness.service.intake.finishGeneration(`run of ${id}`, { outcome: 'succeeded', results: [{ id, kind: 'image' }] })
      const { refund } = await harness.call<ReportAnswer>('/v1/reports', reportOf([id], 'other'))
      expect(await harness.service.operator.approve(refund!.id)).toMatchObject({ status: 'approved', transfers: [{ credits: 4 }] })
    }
  })

  it('changes nothing with what cannot be', async () => {
    const { harness, ids, id } = await three()
    const nothing = Object.fromEntries(ids.map((one) => [one, null]))
    for (const amounts of [nothing, { another: null }, { [ids[0]]: { choice: 0 } }, { [ids[0]]: { credits: 0 } }])
      await expect(harness.service.operator.approve(id, { amounts })).rejects.toMatchObject({ code: 'not_possible' })
    expect(await retrieve(harness, id)).toMatchObject({ status: 'in_review', transfers: [] })
    expect(await balance(harness)).toBe(82)
  })

  it('leaves to the person what the person chooses, and tells so once the rest is declined', async () => {
    const rules = [
      quality(oneOf('person', { credits: 'charged' }, { remedy: 'rerun' }), { id: 'cheap', if: { 'generation.credits': { under: 5 } } }),
      quality({ review: 'discretion', pay: { credits: 'charged' } }),
    ]
    const harness = createHarness({ policy: policyOf(rules) })
    await harness.buyPack()
    const ids = [await harness.generate({ credits: 4 }), await harness.generate({ credits: 8 })].map(({ generation }) => generation.results[0]!.id)
    const { refund } = await harness.call<ReportAnswer>('/v1/reports', reportOf(ids, 'other'))
    expect(refund).toMatchObject({ status: 'in_review', acts: ['cancel', 'choose'] })
    const declined = await harness.service.operator.decline(refund!.id)
    expect(declined).toMatchObject({ status: 'needs_information', acts: ['cancel', 'choose'] })
    expect(declined.events.map(({ kind }) => kind)).toEqual(['received', 'in_review', 'declined', 'choice_asked'])
    expect(mails(harness)).toEqual(['refund_declined to ada', 'choice_asked to ada'])
    expect(await choose(harness, declined, 0)).toMatchObject({ status: 'approved', transfers: [{ credits: 4 }] })
  })
})

describe('a place for money that somebody has to agree to', () => {
  const to = ['original_method', { to: 'bank_transfer', review: true }]
  const policy = policyOf([pack({ money: 'credits_left', to })])
  const wanted = async (harness: Harness) => ask(harness, (await harness.buyPack()).id, { destination: 'bank_transfer' })

  it('sends the case to review, with its amount, and never straight to pay (B37)', async () => {
    const harness = createHarness({ policy })
    const refund = await wanted(harness)
    expect(refund).toMatchObject({
      status: 'in_review',
      transfers: [],
      items: [{ pack: { refunded: { amount: 0 } }, decision: { verdict: 'review', amount: { money: FULL }, reasons: [{ code: 'discretion' }] } }],
    })
    await expect(harness.service.operator.payOut(refund.id)).rejects.toMatchObject({ code: 'not_possible' })
    expect(await harness.service.operator.approve(refund.id)).toMatchObject({
      status: 'approved',
      transfers: [{ money: FULL, destination: 'bank_transfer', method: null }],
      items: [{ pack: { refunded: FULL } }],
    })
  })

  it('is no reason to wait where it is not wanted (B37)', async () => {
    const harness = createHarness({ policy })
    expect(await ask(harness, (await harness.buyPack()).id)).toMatchObject({ status: 'approved', transfers: [{ destination: 'original_method' }] })
  })

  it('may be replaced by another one of the policy (B37)', async () => {
    const harness = createHarness({ policy })
    const { id } = await wanted(harness)
    await expect(harness.service.operator.approve(id, { destination: 'balance' })).rejects.toMatchObject({ code: 'not_possible' })
    expect(await harness.service.operator.approve(id, { destination: 'original_method' })).toMatchObject({
      transfers: [{ money: FULL, destination: 'original_method', method: { kind: 'card' } }],
    })
  })

  it('is taken where there is no other one, after the yes (B37)', async () => {
    const harness = createHarness({ policy: policyOf([pack({ money: 'all', to: [{ to: 'bank_transfer', review: true }] })]) })
    const refund = await ask(harness, (await harness.buyPack()).id)
    expect(refund.status).toBe('in_review')
    expect(await harness.service.operator.approve(refund.id)).toMatchObject({ transfers: [{ destination: 'bank_transfer' }] })
  })

  it('waits for the yes also where the money is chosen among remedies (B37)', async () => {
    const harness = createHarness({ policy: policyOf([pack(oneOf('person', { money: 'all', to }, COUPON))]) })
    const refund = await wanted(harness)
    expect(refund.status).toBe('needs_information')
    expect(await choose(harness, refund, 0)).toMatchObject({
      status: 'in_review',
      transfers: [],
      items: [{ decision: { verdict: 'review', amount: { money: FULL }, choices: [], chosenBy: null } }],
    })
    expect(await balance(harness)).toBe(0)
    expect(await harness.service.operator.approve(refund.id)).toMatchObject({ transfers: [{ destination: 'bank_transfer', money: FULL }] })
  })

  /** A refund whose money came back, and whose owner wants a transfer then. */
  async function cameBack(): Promise<{ harness: Harness; id: string; changed: Refund }> {
    const harness = createHarness({ policy })
    const { id } = await ask(harness, (await harness.buyPack()).id)
    await harness.service.operator.payOut(id)
    await harness.service.operator.failTransfer(id)
    const changed = await harness.call<Refund>(`/v1/refunds/${id}/destination`, { body: { destination: 'bank_transfer' } })
    return { harness, id, changed }
  }

  it('waits for the yes after the money came back, and is paid once (B37)', async () => {
    const { harness, id, changed } = await cameBack()
    expect(changed).toMatchObject({
      status: 'in_review',
      acts: [],
      transfers: [{ status: 'failed' }],
      items: [{ pack: { refunded: { amount: 0 }, left: 0 }, decision: { verdict: 'review', amount: { money: FULL } } }],
    })
    await expect(harness.service.operator.payOut(id)).rejects.toMatchObject({ code: 'not_possible' })
    await harness.service.operator.approve(id)
    await harness.service.operator.payOut(id)
    const arrived = await harness.service.operator.arrive(id)
    expect(arrived).toMatchObject({ transfers: [{ status: 'failed' }, { status: 'arrived', destination: 'bank_transfer' }], items: [{ pack: { refunded: FULL } }] })
    expect(new Set(harness.payments.map(({ transferId }) => transferId)).size).toBe(2)
  })

  it('may be declined after the money came back: then nothing is paid, and the pack is as it was (B37)', async () => {
    const { harness, id } = await cameBack()
    expect(await harness.service.operator.decline(id)).toMatchObject({
      status: 'declined',
      acts: ['appeal'],
      items: [{ pack: { refunded: { amount: 0 }, left: 100 }, decision: { verdict: 'refused' } }],
    })
    await expect(harness.service.operator.payOut(id)).rejects.toMatchObject({ code: 'not_possible' })
    expect(await balance(harness)).toBe(100)
  })
})

describe('fees', () => {
  const minus = [{ fee: 'external_processing', of: 'purchase.external_fees' }, { fee: 'refund_processing', percent: 10, if: { 'account.malicious_use': true } }]
  const policy = policyOf([
    pack({ money: { share: 'credits_left', minus }, to: ['original_method'] }, { for: ['change_of_mind'] }),
    pack({ money: 'all', to: ['original_method'] }, { id: 'legal', for: ['legal'] }),
    pack({ money: { minus }, to: ['original_method'] }, { id: 'whole', for: ['outage'] }),
  ])
  const line = (amount: number) => ({ kind: 'fee', credits: null, money: { amount, currency: 'EUR' } })
  const linesOf = async ({ call }: Harness, id: string, ground: string) => {
    const { options } = await call<Quote>(`/v1/packs/${id}/quote`)
    return options.find((option) => option.ground === ground)!.lines
  }

  it('are lines of the quote, and are not paid out (B22, B38)', async () => {
    const harness = createHarness({ policy })
    const { id } = await harness.buyPack({ externalFees: 30 })
    await harness.service.intake.flag({ walletId: 'wallet-ada', kind: 'malicious_use' })
    const lines = await linesOf(harness, id, 'change_of_mind')
    expect(lines.slice(3)).toEqual([line(30), line(97), { kind: 'total', credits: 100, money: { amount: 873, currency: 'EUR' } }])
    expect(await ask(harness, id)).toMatchObject({
      transfers: [{ money: { amount: 873 } }],
      items: [{ pack: { refunded: { amount: 873 } }, decision: { fees: [{ kind: 'external_processing', money: { amount: 30 } }, { kind: 'refund_processing' }] } }],
    })
  })

  it('are not what a later request brings (B22)', async () => {
    const harness = createHarness({ policy })
    const { id } = await harness.buyPack({ externalFees: 30 })
    const refund = await ask(harness, id)
    await harness.service.operator.payOut(refund.id)
    await harness.service.operator.arrive(refund.id)
    expect(await ask(harness, id, { ground: 'outage' })).toMatchObject({ status: 'declined', items: [{ decision: { verdict: 'nothing' } }] })
  })

  it('are back when the money could not be paid at all (B22)', async () => {
    const harness = createHarness({ policy })
    const { id } = await harness.buyPack({ externalFees: 30 })
    const refund = await ask(harness, id)
    await harness.service.operator.failTransfer(refund.id, { final: true })
    expect((await linesOf(harness, id, 'outage')).at(-1)).toMatchObject({ kind: 'total', money: { amount: 970 } })
  })

  it('are not taken off a refund that the policy or the law gives in full (B22, C37)', async () => {
    const harness = createHarness({ policy })
    const mine = await harness.buyPack({ externalFees: 30 })
    expect((await linesOf(harness, mine.id, 'legal')).filter(({ kind }) => kind === 'fee')).toEqual([])
    const sale = { country: 'DE', consumer: true, class: 'digital_content' } as const
    const theirs = await harness.buyPack({ externalFees: 30, sale })
    const lines = await linesOf(harness, theirs.id, 'change_of_mind')
    expect(lines.map(({ kind }) => kind)).toEqual(['bought', 'used', 'left', 'total'])
    expect(await ask(harness, theirs.id)).toMatchObject({ transfers: [{ money: FULL }], items: [{ decision: { law: 'eu-withdrawal', fees: [] } }] })
  })
})

it('sends money where the policy lets it go when a reviewer names the amount of a choice', async () => {
  const harness = createHarness({ policy: policyOf([pack(oneOf('seller', { ...MONEY, to: ['balance'] }, COUPON))]) })
  const { id } = await ask(harness, (await harness.buyPack()).id)
  const amount = { money: { amount: 1, currency: 'EUR' } }
  expect(await harness.service.operator.approve(id, { amount })).toMatchObject({ transfers: [{ destination: 'balance', ...amount }] })
})
