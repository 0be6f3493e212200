import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../test/cases.ts'
import { type Case, compile, counterfactual, decide, type LawId, laws, type Literal, policies } from './index.ts'
import { change } from './counterfactual.ts'
import { lawsFor } from './law.ts'
import { isBetter, sameRuling } from './rank.ts'

const NOW = at('2026-06-30T12:00:00Z')
const DAY = 86_400_000
const maybe = (value: fc.Arbitrary<Literal>) => fc.oneof({ weight: 15, arbitrary: value }, { weight: 1, arbitrary: fc.constant(undefined) })
const flag = maybe(fc.boolean())
// Most requests come within the time for withdrawal, some at its edges, some long after.
const bought = fc.oneof(fc.integer({ min: NOW - 20 * DAY, max: NOW }), fc.integer({ min: NOW - 400 * DAY, max: NOW }))

const facts = fc.record({
  'account.standing': maybe(fc.constantFrom('active', 'closed', 'terminated', 'banned')),
  'account.refund_percent': maybe(fc.integer({ min: 0, max: 100 })),
  'account.malicious_use': flag,
  'account.false_information': flag,
  'purchase.kind': maybe(fc.constantFrom('pack', 'pack', 'subscription')),
  'purchase.at': maybe(bought),
  'purchase.channel': maybe(fc.constantFrom('direct', 'direct', 'app_store')),
  'purchase.method': maybe(fc.constantFrom('card', 'paypal')),
  'purchase.chargeback': maybe(fc.constantFrom(false, false, true)),
  'purchase.third_party': maybe(fc.constantFrom(false, false, true)),
  'purchase.paid': maybe(fc.integer({ min: 0, max: 100_000 })),
  'purchase.currency': maybe(fc.constantFrom('EUR', 'GBP', 'JPY')),
  'purchase.refunded': maybe(fc.oneof(fc.constant(0), fc.nat(2000))),
  'purchase.refund_fee': maybe(fc.oneof(fc.constant(null), fc.nat(500))),
  'purchase.external_fees': maybe(fc.oneof(fc.constant(null), fc.nat(500))),
  'purchase.credits': maybe(fc.integer({ min: 100, max: 200 })),
  'purchase.credits_used': maybe(fc.oneof(fc.constant(0), fc.nat(100))),
  'purchase.credits_left': maybe(fc.nat(100)),
  'purchase.period_from': maybe(bought),
  'purchase.period_until': maybe(fc.integer({ min: NOW, max: NOW + 30 * DAY })),
  'generation.outcome': maybe(fc.constantFrom('running', 'succeeded', 'failed', 'moderated', 'incomplete')),
  'generation.at': maybe(bought),
  'generation.feature': maybe(fc.constantFrom('recolor', 'ai_expand')),
  'generation.platform': maybe(fc.constantFrom('web', 'android')),
  'generation.surface': maybe(fc.constantFrom('editor', 'batch')),
  'generation.credits': maybe(fc.nat(20)),
  'generation.missing_deliverables': maybe(fc.nat(1)),
  'generation.downloaded': flag,
  'report.reason': maybe(fc.constantFrom('wrong_style', 'not_to_my_taste', 'unusable', 'other')),
  'request.from_purchase_address': flag,
  'judge.unusable': flag,
  'judge.claim_holds': flag,
  'sale.consumer': maybe(fc.constantFrom(true, true, true, false, null)),
  'sale.class': maybe(fc.constantFrom('digital_content', 'digital_service')),
  'sale.informed': flag,
  'sale.start_requested': flag,
  'sale.loss_acknowledged': flag,
  'sale.confirmed': flag,
})
const past = fc.array(
  fc.record({ kind: fc.constantFrom('courtesy', 'refund', 'report'), at: bought, generation: fc.constantFrom('gen_1', 'gen_2'), purchase: fc.constantFrom('pack_1', 'pack_2') }),
  { maxLength: 4 },
)

/** The same 2000 cases each time, where one of some countries is that of the sale. */
function casesIn(countries: readonly string[]): Case[] {
  const grounds = ['change_of_mind', 'change_of_mind', 'legal', 'quality', 'defective', 'misdescribed', 'generation', 'duplicate_charge', 'outage']
  const country = fc.constantFrom(...countries).map((code) => ({ 'sale.country': code }))
  const kase = fc.record({
    ground: fc.constantFrom(...grounds), at: fc.constant(NOW), facts: fc.tuple(facts, country).map(([known, where]) => ({ ...known, ...where })),
    past, generation: fc.constant('gen_1'), purchase: fc.constant('pack_1'),
  })
  return fc.sample(kase, { numRuns: 2000, seed: 20260619 })
}

/** Names the case in which something does not hold. */
function each(cases: readonly Case[], holds: (kase: Case) => void): void {
  for (const kase of cases) {
    try {
      holds(kase)
    } catch (error) {
      throw new Error(JSON.stringify(kase), { cause: error })
    }
  }
}

const lawsOf = (...ids: LawId[]) => ids.map((id) => compile(laws[id]))
const areas = [
  ['the European Union', lawsOf('eu-withdrawal', 'eu-conformity'), casesIn(['DE', 'MT', 'NO'])],
  ['the United Kingdom', lawsOf('uk-cancellation', 'uk-conformity'), casesIn(['GB'])],
] as const
const pairs = Object.values(policies).flatMap((policy) => areas.map((area) => [policy.id, ...area, policy] as const))

describe.each(pairs)('%s beside the law of %s, whatever the facts', (_, _area, asked, cases, policy) => {
  const compiled = compile(policy, { params: policy.id === 'photoroom' ? { report_window: '24 hours' } : {} })
  const beside = { laws: asked }

  it('is never worse than the policy alone, nor than a law alone (C36, C37)', () => {
    let better = 0
    each(cases, (kase) => {
      const [own, best] = [decide(compiled, kase), decide(compiled, kase, beside)]
      expect(isBetter(own, best)).toBe(false)
      for (const law of lawsFor(asked, kase)) expect(isBetter(decide(law, kase), best)).toBe(false)
      if (best.law === null) expect(best).toEqual(own)
      else better += 1
    })
    expect(better).toBeGreaterThan(50)
  })

  it('gives the same with proof as without, and for as long as it says', () => {
    each(cases, (kase) => {
      const proved = decide(compiled, kase, { ...beside, trace: true, until: true })
      expect({ ...proved, trace: null, until: null }).toEqual(decide(compiled, kase, beside))
      if (proved.until === null) return
      expect(sameRuling(decide(compiled, { ...kase, at: proved.until }, beside), proved)).toBe(true)
      expect(sameRuling(decide(compiled, { ...kase, at: proved.until + 1 }, beside), proved)).toBe(false)
    })
  })

  it('finds counterfactuals that, decided again, are better', () => {
    each(cases, (kase) => {
      const ruling = decide(compiled, kase, beside)
      const found = counterfactual(compiled, kase, ruling, beside)
      if (!found) return
      const value = typeof found.value === 'string' && /^\d{4}-.*Z$/.test(found.value) ? Date.parse(found.value) : found.value
      expect(isBetter(decide(compiled, change(kase, found.fact, value), beside), ruling)).toBe(true)
    })
  })

  it('says the same as the policy alone where nobody knows the country, or no law holds there', () => {
    each(cases, (kase) => {
      for (const country of [undefined, null, 'US']) {
        const elsewhere = { ...kase, facts: { ...kase.facts, 'sale.country': country } }
        expect(decide(compiled, elsewhere, beside)).toEqual(decide(compiled, elsewhere))
      }
    })
  })
})

describe.each(areas)('the law of %s, whatever the facts', (_, asked, cases) => {
  it.each(asked.map((law) => [law.book.id, law] as const))('%s never refuses, takes no fee, and pays by the way it was paid, what is left', (_id, law) => {
    let paid = 0
    each(cases, (kase) => {
      const ruling = decide(law, kase)
      expect(ruling.verdict).not.toBe('refused')
      const { grant } = ruling
      if (!grant || !('money' in grant)) return
      expect(grant).toMatchObject({ fees: [], to: [{ to: 'original_method', review: false }] })
      expect(grant.money.amount).toBeGreaterThan(0)
      expect(grant.money.amount).toBeLessThanOrEqual(Number(kase.facts['purchase.paid']) - Number(kase.facts['purchase.refunded']))
      paid += 1
    })
    expect(paid).toBeGreaterThan(15)
  })

  it.each(asked.map((law) => [law.book.id, law] as const))('%s never gives because a fact was forgotten, and never takes one for a no', (_id, law) => {
    each(cases.slice(0, 500), (kase) => {
      const { verdict } = decide(law, kase)
      for (const path of Object.keys(kase.facts)) {
        const forgotten = decide(law, { ...kase, facts: { ...kase.facts, [path]: undefined } }).verdict
        expect([path, forgotten]).not.toEqual([path, verdict === 'granted' ? 'nothing' : 'granted'])
      }
    })
  })
})
