import type {
  Money,
  NewRefundRequest,
  Page,
  Refund,
  RefundAnswer,
  ReportAnswer,
  Wallet,
  LedgerEntry,
} from '@makegood/contract'
import { policies } from '@makegood/policy'
import { describe, expect, it } from 'vitest'
import { ADA, createHarness, DAY, type Harness, reportOf } from '../test/harness.ts'
import { policyOf } from '../test/policies.ts'

const full = { amount: 1000, currency: 'EUR' }
const fields = { phone: '+49 30 901820', description: 'I do not need these credits after all.' }

async function asked(harness: Harness, more: Partial<NewRefundRequest> = {}): Promise<Refund> {
  const pack = await harness.buyPack()
  const body = { packId: pack.id, ground: 'change_of_mind', expected: full as Money | null, fields, ...more }
  return (await harness.call<RefundAnswer>('/v1/refunds', { body })).refund
}

const balance = async (harness: Harness) => (await harness.call<Wallet>('/v1/wallet')).balance
const retrieve = (harness: Harness, id: string) => harness.call<Refund>(`/v1/refunds/${id}`)

describe('a reviewer', () => {
  it('approves what the policy would give (B12, B39, B40)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    const approved = await harness.service.operator.approve(id, { note: 'Gladly.' })
    expect(approved).toMatchObject({
      status: 'approved',
      transfers: [{ money: full, status: 'pending' }],
      items: [{ decision: { verdict: 'granted', amount: { money: full } } }],
    })
    expect(approved.events.at(-1)).toMatchObject({ kind: 'approved', at: '2026-06-15T09:00:00Z', note: 'Gladly.' })
    await expect(harness.service.operator.approve(id)).rejects.toMatchObject({ code: 'not_possible' })
    await expect(harness.service.operator.decline(id)).rejects.toMatchObject({ code: 'not_possible' })
  })

  it('declines, and the credits that were kept for it are free again', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    expect(await balance(harness)).toBe(0)
    expect(await harness.service.operator.decline(id)).toMatchObject({
      status: 'declined',
      acts: ['appeal'],
      items: [{ decision: { verdict: 'refused', amount: null } }],
    })
    expect(await balance(harness)).toBe(100)
    const { items } = await harness.call<Page<LedgerEntry>>('/v1/wallet/entries')
    expect(items.map(({ kind, credits }) => [kind, credits])).toEqual([
      ['return', 100],
      ['refund', -100],
      ['purchase', 100],
    ])
  })

  it('asks for more, and goes on with what was given (B27)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    const open = await harness.service.operator.askInformation(id, { note: 'Which card was it?' })
    expect(open).toMatchObject({
      status: 'needs_information',
      acts: ['cancel', 'give_information'],
      next: [{ kind: 'give_information' }],
    })
    expect(open.events.at(-1)).toMatchObject({ kind: 'information_asked', note: 'Which card was it?' })
    await harness.call<Refund>(`/v1/refunds/${id}/information`, { body: { details: 'The blue one.' } })
    expect(await harness.problem(`/v1/refunds/${id}/information`, { body: { details: 'Again.' } })).toMatchObject({
      code: 'not_possible',
      status: 409,
    })
    expect(await harness.service.operator.approve(id)).toMatchObject({ status: 'approved' })
  })

  it('must say an amount where the policy names none, and never more than was paid', async () => {
    const harness = createHarness({ policy: 'photoroom' })
    const { id } = await asked(harness, { expected: null })
    await expect(harness.service.operator.approve(id)).rejects.toMatchObject({ code: 'not_possible' })
    for (const money of [
      { amount: 1001, currency: 'EUR' },
      { amount: 0, currency: 'EUR' },
      { amount: -5, currency: 'EUR' },
      { amount: 10, currency: 'USD' },
    ]) {
      await expect(harness.service.operator.approve(id, { amount: { money } })).rejects.toMatchObject({
        code: 'not_possible',
      })
    }
    expect(await retrieve(harness, id)).toMatchObject({ status: 'in_review', transfers: [] })
    expect(
      await harness.service.operator.approve(id, { amount: { money: { amount: 700, currency: 'EUR' } } }),
    ).toMatchObject({ transfers: [{ money: { amount: 700 } }] })
  })

  it('returns the credits of a generation once, whichever case is approved first', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const { generation } = await harness.generate({ results: 2 })
    const cases: Refund[] = []
    for (const { id } of generation.results)
      cases.push((await harness.call<ReportAnswer>('/v1/reports', reportOf([id], 'other'))).refund!)
    await harness.service.operator.approve(cases[1]!.id)
    await expect(harness.service.operator.approve(cases[0]!.id)).rejects.toMatchObject({ code: 'not_possible' })
    expect(await balance(harness)).toBe(100)
  })

  it('gives to each of several results what it is worth, and nothing where the credits came back already', async () => {
    // The policy names no amount where it suspects a pattern (C28).
    const rules = policies.anumi.rules.filter(({ id }) => id !== 'courtesy')
    const terms = { ...policies.anumi.terms, 'refund abuse': {} }
    const harness = createHarness({ policy: policyOf(rules, { terms }) })
    await harness.buyPack()
    const runs = [await harness.generate({ credits: 8 }), await harness.generate({ results: 2 })]
    const [one, two, twin] = runs.flatMap(({ generation }) => generation.results.map(({ id }) => id))
    const report = async (ids: string[]) =>
      (await harness.call<ReportAnswer>('/v1/reports', reportOf(ids, 'other'))).refund!.id
    const [both, other] = [await report([one!, two!]), await report([twin!])]
    const { operator } = harness.service
    await expect(operator.approve(both)).rejects.toMatchObject({ code: 'not_possible' })
    await expect(operator.approve(both, { amount: { credits: 1 } })).rejects.toMatchObject({ code: 'not_possible' })
    await operator.approve(other, { amount: { credits: 4 } })
    const amounts = { [one!]: { credits: 100 }, [two!]: { credits: 4 } }
    expect(await operator.approve(both, { amounts })).toMatchObject({
      status: 'approved',
      transfers: [{ credits: 8 }],
      items: [
        { decision: { verdict: 'granted', amount: { credits: 8 } } },
        { decision: { verdict: 'nothing', amount: null, reasons: [{ code: 'nothing_charged' }] } },
      ],
    })
    expect((await harness.call<Wallet>('/v1/wallet')).balance).toBe(100)
  })

  it('may give credits instead of money, and the pack is as it was', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    expect(await harness.service.operator.approve(id, { amount: { credits: 5 } })).toMatchObject({
      status: 'approved',
      transfers: [{ kind: 'credits', credits: 5, status: 'arrived' }],
      items: [{ decision: { verdict: 'granted', amount: { credits: 5 }, courtesy: true, destinations: [{ to: 'wallet', review: false }] } }],
    })
    const { balance, lots } = await harness.call<Wallet>('/v1/wallet')
    expect([balance, lots.map(({ kind, left }) => [kind, left])]).toEqual([
      105,
      [
        ['courtesy', 5],
        ['pack', 100],
      ],
    ])
    expect((await retrieve(harness, id)).deadlines.map(({ stage }) => stage)).toEqual(['reply', 'decision'])
  })

  it('gives whole amounts, of one kind', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    for (const amount of [
      {},
      { credits: 5, money: full },
      { credits: 0 },
      { credits: -5 },
      { credits: 0.5 },
      { credits: Number.NaN },
      { money: { amount: 0.5, currency: 'EUR' } },
      { money: { amount: Number.NaN, currency: 'EUR' } },
      { money: { amount: Infinity, currency: 'EUR' } },
    ]) {
      await expect(harness.service.operator.approve(id, { amount })).rejects.toMatchObject({ code: 'not_possible' })
    }
    expect(await retrieve(harness, id)).toMatchObject({ status: 'in_review', transfers: [] })
  })

  it('sends money where the policy lets it go, whatever was wished for before money was in sight', async () => {
    const harness = createHarness({ policy: 'photoroom' })
    const { id } = await asked(harness, { expected: null, destination: 'balance' })
    expect(await harness.service.operator.approve(id, { amount: { money: full } })).toMatchObject({
      transfers: [{ destination: 'original_method', method: { kind: 'card' } }],
    })
  })

  it('never declines without a way on', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const { generation } = await harness.generate()
    const { refund } = await harness.call<ReportAnswer>('/v1/reports', reportOf([generation.results[0]!.id], 'other'))
    expect(await harness.service.operator.decline(refund!.id)).toMatchObject({
      next: [{ kind: 'ask_review' }, { kind: 'write_support' }],
      items: [{ decision: { verdict: 'refused', amount: null, courtesy: false, destinations: [], until: null } }],
    })
    await harness.call(`/v1/refunds/${refund!.id}/appeal`, { body: { details: 'Please look again.' } })
    expect(await harness.service.operator.decline(refund!.id)).toMatchObject({ next: [{ kind: 'write_support' }] })
  })

  it('keeps what was granted at once when the rest is declined', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack()
    const resultIds = [
      (await harness.generate()).generation.results[0]!.id,
      (await harness.generate()).generation.results[0]!.id,
    ]
    const { refund } = await harness.call<ReportAnswer>('/v1/reports', reportOf(resultIds))
    const declined = await harness.service.operator.decline(refund!.id)
    expect(declined).toMatchObject({
      status: 'approved',
      items: [{ decision: { verdict: 'granted' } }, { decision: { verdict: 'refused' } }],
      transfers: [{ credits: 4 }],
    })
    expect(await balance(harness)).toBe(96)
  })

  it('sees where a ruling stands on how the text was read', async () => {
    const harness = createHarness({ policy: 'anumi' })
    const ask = async (packId: string) => {
      const body = { packId, ground: 'change_of_mind', expected: null as Money | null, fields }
      return (await harness.call<RefundAnswer>('/v1/refunds', { body })).refund.id
    }
    // Fourteen days by the hour are over, by the date they are not.
    const pack = await harness.buyPack()
    harness.clock.advance(14 * DAY + 1)
    const [item] = (await harness.service.operator.retrieve(await ask(pack.id))).items
    expect(item!.ruling.verdict).toBe('refused')
    expect(item!.readings).toContainEqual(expect.objectContaining({ at: 'defaults.days', value: 'calendar' }))
    expect(item!.readings.every(({ ruling }) => ruling.verdict !== 'refused')).toBe(true)
    harness.clock.advance(30 * DAY)
    const late = await harness.service.operator.retrieve(await ask((await harness.buyPack({ at: harness.clock.at - 40 * DAY })).id))
    expect(late.items[0]!.readings).toEqual([])
  })

  it('misses no case because a text names readings that it has not', async () => {
    const policy = { ...policies.anumi, readings: [{ at: 'rules.nowhere', or: [1], clause: '1', why: 'a slip' }] }
    const harness = createHarness({ policy })
    expect([await asked(harness), await asked(harness)]).toMatchObject([{ status: 'approved' }, { status: 'approved' }])
    expect(harness.errors).toHaveLength(1)
  })

  it('sees how a law was read where the law decided (C37)', async () => {
    const sale = { country: 'FR', consumer: true, class: 'digital_service', informed: true, startRequested: true } as const
    const harness = createHarness({ policy: 'jimeng', sale })
    const { id: packId } = await harness.buyPack()
    await harness.generate()
    const expected = { amount: 960, currency: 'EUR' }
    const { refund } = await harness.call<RefundAnswer>('/v1/refunds', { body: { packId, ground: 'change_of_mind', expected, fields } })
    const [item] = (await harness.service.operator.retrieve(refund.id)).items
    expect(item!.ruling.law).toBe('eu-withdrawal')
    expect(item!.readings).toMatchObject([{ at: 'rules.service.gives.money', value: 'all', ruling: { grant: { money: full } } }])
  })

  it('sees everything the policy said, also what the person may not see (C28)', async () => {
    const harness = createHarness({ policy: 'photoroom', unusable: false })
    await harness.buyPack()
    const { generation } = await harness.generate()
    await harness.service.intake.standing({ walletId: ADA.walletId, standing: 'active' })
    await harness.call('/v1/reports', reportOf([generation.results[0]!.id], 'unusable'))
    const pack = await harness.buyPack()
    const { refund } = await harness.call<RefundAnswer>('/v1/refunds', {
      body: { packId: pack.id, ground: 'change_of_mind', expected: null },
    })
    const row = await harness.service.operator.retrieve(refund.id)
    expect(row.items[0]!.ruling.trace).not.toBeNull()
    await expect(harness.service.operator.retrieve('nothing')).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a request', () => {
  it('can be taken back before it is decided, and not after', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await asked(harness)
    expect(await harness.call<Refund>(`/v1/refunds/${id}/cancel`, { method: 'POST' })).toMatchObject({
      status: 'canceled',
      acts: [],
      deadlines: [],
    })
    expect(await balance(harness)).toBe(100)
    expect(await harness.problem(`/v1/refunds/${id}/cancel`, { method: 'POST' })).toMatchObject({
      code: 'not_possible',
      status: 409,
    })
    await expect(harness.service.operator.approve(id)).rejects.toMatchObject({ code: 'not_possible' })
  })
})
