import type { PackList } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { claim } from '../test/claim.ts'
import { ADA, createHarness, DAY, HOUR, START } from '../test/harness.ts'

/** What records prove, asked for over HTTP: outages, duplicates, fees after the end, and what flags take away. */

const { walletId } = ADA
const whole = { verdict: 'granted', amount: { money: { amount: 1000, currency: 'EUR' } } }
const refusedFor = (code: string) => ({ verdict: 'refused', amount: null, reasons: [{ code }] })

describe('an outage', () => {
  type Told = { from?: number; until?: number; complete?: boolean; remedied?: boolean }

  /** A claim ten days after a purchase, about incidents between two moments since. */
  async function afterwards(policy: 'anypic' | 'standard-30' | 'anumi' | 'jimeng' | 'photoroom', ...told: Told[]) {
    const harness = createHarness({ policy })
    const pack = await harness.buyPack()
    harness.clock.advance(10 * DAY)
    for (const [index, { from = HOUR, until = 9 * DAY, complete = true, remedied = false }] of told.entries())
      await harness.service.intake.incident({
        incidentId: `${index}`, from: START + from, until: START + until, complete, remedied,
      })
    return { harness, ...(await claim(harness, pack.id, 'outage')) }
  }

  for (const [policy, hours, rules] of [
    ['anypic', 48, 'A10'],
    ['standard-30', 24, 'B7'],
    ['jimeng', 72, 'D8'],
  ] as const) {
    const long = HOUR + hours * HOUR

    it(`must be over ${hours} hours on end under ${policy}, to the second (${rules})`, async () => {
      expect((await afterwards(policy, { until: long })).decision).toMatchObject(refusedFor('outage_too_short'))
      expect((await afterwards(policy, { until: long - 1000 })).decision).toMatchObject(refusedFor('outage_too_short'))
      expect((await afterwards(policy, { until: long + 1000 })).decision).toMatchObject(whole)
    })

    it(`is not added up from several, unless they meet, under ${policy} (${rules})`, async () => {
      const first = { until: long }
      expect((await afterwards(policy, first, { from: long + 1 })).decision).toMatchObject(whole)
      expect((await afterwards(policy, first, { from: long + 1, until: long + HOUR })).decision).toMatchObject(
        refusedFor('outage_too_short'),
      )
      expect((await afterwards(policy, first, { from: long, until: long + HOUR })).decision).toMatchObject(whole)
    })

    it(`counts from the purchase on under ${policy} (${rules})`, async () => {
      const before = { from: -90 * HOUR, until: hours * HOUR }
      expect((await afterwards(policy, before)).decision).toMatchObject(refusedFor('outage_too_short'))
      expect((await afterwards(policy, { ...before, until: hours * HOUR + 1000 })).decision).toMatchObject(whole)
    })

    it(`of which nothing is recorded is for a person, under ${policy} (${rules})`, async () => {
      for (const told of [[], [{ from: -90 * HOUR, until: 0 }]]) {
        const { refund } = await afterwards(policy, ...told)
        expect(refund.status).toBe('in_review')
      }
    })

    it(`brings the money back under ${policy} (${rules})`, async () => {
      const { harness, refund } = await afterwards(policy, {})
      await harness.service.operator.payOut(refund.id)
      expect(harness.payments).toMatchObject([{ money: { amount: 1000, currency: 'EUR' } }])
      expect((await harness.call<PackList>('/v1/packs')).items[0]).toMatchObject({
        pack: { left: 0, refunded: { amount: 1000 } },
      })
    })
  }

  it('must be without remedy under AnyPic, and nowhere else (A11)', async () => {
    expect((await afterwards('anypic', { remedied: true })).decision).toMatchObject(refusedFor('outage_remedied'))
    expect((await afterwards('standard-30', { remedied: true })).decision).toMatchObject(whole)
    expect((await afterwards('jimeng', { remedied: true })).decision).toMatchObject(whole)
  })

  it('too short and remedied is refused for both (A10, A11)', async () => {
    const { decision } = await afterwards('anypic', { until: 3 * HOUR, remedied: true })
    expect(decision.reasons.map(({ code }) => code)).toEqual(['outage_too_short', 'outage_remedied'])
  })

  it('returns what is unused by itself under JiMeng, and by a person under AnyPic (A10, D8, D9)', async () => {
    const found = []
    for (const policy of ['jimeng', 'anypic'] as const) {
      const harness = createHarness({ policy })
      const pack = await harness.buyPack()
      await harness.generate({ credits: 38 })
      harness.clock.advance(5 * DAY)
      const incident = { incidentId: 'down', from: START, complete: true, remedied: false }
      await harness.service.intake.incident(incident)
      const { verdict, amount } = (await claim(harness, pack.id, 'outage')).decision
      found.push([verdict, amount?.money?.amount])
    }
    expect(found).toEqual([['granted', 620], ['review', 620]])
  })

  it('must be complete under JiMeng, and nowhere else (D8)', async () => {
    expect((await afterwards('jimeng', { complete: false })).decision).toMatchObject(refusedFor('outage_too_short'))
    expect((await afterwards('anypic', { complete: false })).decision).toMatchObject(whole)
    expect((await afterwards('standard-30', { complete: false })).decision).toMatchObject(whole)
  })

  for (const policy of ['anumi', 'photoroom'] as const)
    it(`of which ${policy} says nothing is left to a person`, async () => {
      expect((await afterwards(policy, {})).decision).toMatchObject({ verdict: 'review', amount: null })
    })
})

describe('a duplicate order', () => {
  for (const [policy, rule] of [
    ['anypic', 'A9'],
    ['standard-30', 'B9'],
    ['jimeng', 'D6'],
  ] as const) {
    const twice = async (order: Parameters<ReturnType<typeof createHarness>['buyPack']>[0] = {}) => {
      const harness = createHarness({ policy })
      const first = await harness.buyPack({ at: START - 60_000, orderId: 'first' })
      return { harness, first, second: await harness.buyPack(order) }
    }

    it(`that the host knows of comes back whole under ${policy} (${rule})`, async () => {
      const { harness, second } = await twice({ amount: 900, duplicateOf: 'first' })
      expect((await claim(harness, second.id, 'duplicate_charge')).decision).toMatchObject({
        verdict: 'granted',
        amount: { money: { amount: 900 } },
      })
    })

    it(`that the ledger shows comes back whole under ${policy}, the first one not by itself (${rule})`, async () => {
      const { harness, first, second } = await twice()
      expect((await claim(harness, second.id, 'duplicate_charge')).decision).toMatchObject(whole)
      expect((await claim(harness, first.id, 'duplicate_charge')).decision.verdict).toBe('review')
    })

    it(`that brought nothing comes back whole under ${policy} (${rule})`, async () => {
      const { harness, second } = await twice({ credits: 0, duplicateOf: 'first' })
      const { refund, decision } = await claim(harness, second.id, 'duplicate_charge')
      expect(decision).toMatchObject(whole)
      await harness.service.operator.payOut(refund.id)
      expect(harness.payments).toMatchObject([{ orderId: second.orderId, money: { amount: 1000 } }])
      expect((await harness.call<PackList>('/v1/packs')).items[0]).toMatchObject({
        pack: { credits: 0, left: 0, refunded: { amount: 1000 } },
      })
    })

    it(`comes back once under ${policy} (${rule})`, async () => {
      const { harness, second } = await twice()
      const { refund } = await claim(harness, second.id, 'duplicate_charge')
      await harness.service.operator.payOut(refund.id)
      await harness.service.operator.arrive(refund.id)
      expect((await claim(harness, second.id, 'duplicate_charge')).decision.amount).toBeNull()
      expect(harness.payments).toHaveLength(1)
    })

    it(`is none where nothing looks like it under ${policy} (${rule})`, async () => {
      const harness = createHarness({ policy })
      const none = { duplicateOf: null, at: START - 3 * DAY }
      const [first, second] = [await harness.buyPack(none), await harness.buyPack({ ...none, at: START })]
      for (const { id } of [first, second])
        expect((await claim(harness, id, 'duplicate_charge')).decision).toMatchObject(refusedFor('no_duplicate'))
    })

    it(`is for a person where nobody has said and an old order is like it, under ${policy} (${rule})`, async () => {
      const harness = createHarness({ policy })
      await harness.buyPack({ at: START - 3 * DAY })
      expect((await claim(harness, (await harness.buyPack()).id, 'duplicate_charge')).decision.verdict).toBe('review')
    })

    it(`has a way back whatever the account is flagged for under ${policy} (${rule}, B17, B18)`, async () => {
      const { harness, second } = await twice({ duplicateOf: 'first' })
      await harness.service.intake.flag({ walletId, kind: 'malicious_use' })
      expect((await claim(harness, second.id, 'duplicate_charge')).decision.verdict).toBe('granted')
    })
  }

  for (const policy of ['anypic', 'jimeng'] as const)
    it(`some of which is used is for a person under ${policy} (A9, D6, D9)`, async () => {
      const harness = createHarness({ policy })
      const { orderId } = await harness.buyPack()
      const second = await harness.buyPack({ duplicateOf: orderId })
      await harness.generate({ credits: 120 })
      expect((await claim(harness, second.id, 'duplicate_charge')).decision).toMatchObject({
        verdict: 'review',
        reasons: [{ code: 'credits_used' }],
        amount: { money: { amount: 800 } },
      })
    })

  it('costs what outside processors kept, and the fee of the refund after a violation (B22, B38)', async () => {
    for (const [flagged, amount] of [
      [false, 941],
      [true, 906],
    ] as const) {
      const harness = createHarness({ policy: 'standard-30' })
      const { orderId } = await harness.buyPack()
      const second = await harness.buyPack({ duplicateOf: orderId, externalFees: 59, refundFee: 35 })
      if (flagged) await harness.service.intake.flag({ walletId, kind: 'malicious_use' })
      expect((await claim(harness, second.id, 'duplicate_charge')).decision).toMatchObject({
        verdict: 'granted',
        amount: { money: { amount } },
      })
    }
  })
})

describe('a charge after the service was cancelled', () => {
  it('comes back, and one before it does not (B10)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const before = await harness.buyPack({ at: START - 2 * DAY })
    const after = await harness.buyPack()
    const asked = async (packId: string) => (await claim(harness, packId, 'fees_after_cancellation')).decision
    expect(await asked(before.id)).toMatchObject(refusedFor('no_fees_left'))
    await harness.service.intake.cancellation({ walletId, at: START - DAY })
    expect(await asked(after.id)).toMatchObject(whole)
  })
})

describe('the 30-day policy', () => {
  const asked = async (prepare: (harness: ReturnType<typeof createHarness>) => Promise<unknown>, order = {}) => {
    const harness = createHarness({ policy: 'standard-30' })
    const pack = await harness.buyPack(order)
    await prepare(harness)
    return (await claim(harness, pack.id, 'change_of_mind')).decision
  }

  it('refuses malicious use, false information and what a partner provided (B17, B18, B21)', async () => {
    const { verdict } = await asked(async () => {})
    expect(verdict).toBe('review')
    expect(await asked(({ service }) => service.intake.flag({ walletId, kind: 'malicious_use' }))).toMatchObject(
      refusedFor('malicious_use'),
    )
    expect(await asked(({ service }) => service.intake.flag({ walletId, kind: 'false_information' }))).toMatchObject(
      refusedFor('false_information'),
    )
    expect(await asked(async () => {}, { thirdParty: true })).toMatchObject(refusedFor('third_party_service'))
  })
})
