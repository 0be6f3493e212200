import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../test/cases.ts'
import { type Case, compile, counterfactual, decide, disclose, type Literal, policies } from './index.ts'
import { change } from './counterfactual.ts'
import { isBetter } from './rank.ts'

const NOW = at('2026-06-30T12:00:00Z')
const instant = fc.integer({ min: NOW - 120 * 86_400_000, max: NOW })
const maybe = (value: fc.Arbitrary<Literal>) => fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: fc.constant(undefined) })

const facts = fc.record({
  'account.standing': maybe(fc.constantFrom('active', 'closed', 'terminated', 'banned')),
  'account.refund_percent': maybe(fc.integer({ min: 0, max: 100 })),
  'purchase.kind': maybe(fc.constant('pack')),
  'purchase.at': maybe(instant),
  'purchase.chargeback': maybe(fc.boolean()),
  'purchase.paid': maybe(fc.nat(100_000)),
  'purchase.currency': maybe(fc.constantFrom('EUR', 'JPY')),
  'purchase.refunded': maybe(fc.nat(2000)),
  'purchase.credits': maybe(fc.integer({ min: 100, max: 200 })),
  'purchase.credits_left': maybe(fc.nat(100)),
  'purchase.credits_used': maybe(fc.nat(3)),
  'generation.outcome': maybe(fc.constantFrom('running', 'succeeded', 'failed', 'moderated', 'incomplete')),
  'generation.at': maybe(instant),
  'generation.feature': maybe(fc.constantFrom('recolor', 'ai_expand', 'ai_backgrounds', 'unheard_of')),
  'generation.platform': maybe(fc.constantFrom('web', 'ios', 'android')),
  'generation.surface': maybe(fc.constantFrom('editor', 'batch', 'catalog')),
  'generation.credits': maybe(fc.nat(20)),
  'generation.missing_deliverables': maybe(fc.nat(2)),
  'generation.downloaded': maybe(fc.boolean()),
  'report.reason': maybe(fc.constantFrom('wrong_style', 'not_to_my_taste', 'unusable', 'other', 'unheard_of')),
  'request.from_purchase_address': maybe(fc.boolean()),
  'judge.unusable': maybe(fc.boolean()),
})
const past = fc.array(fc.record({ kind: fc.constantFrom('courtesy', 'refund', 'report'), at: instant, generation: fc.constantFrom('gen_1', 'gen_2') }), { maxLength: 5 })
const cases: fc.Arbitrary<Case> = fc
  .record({
    ground: fc.constantFrom('change_of_mind', 'quality', 'generation', 'outage', 'unheard_of'),
    at: instant, facts, past, generation: fc.constant('gen_1'), purchase: fc.constant('pack_1'),
  })
  // What has happened lies before the moment of the request.
  .map((kase) => ({ ...kase, past: kase.past.filter((event) => event.at <= kase.at) }))

describe.each(Object.entries(policies))('%s, whatever the facts', (_, policy) => {
  const compiled = compile(policy, { params: policy.id === 'photoroom' ? { report_window: '24 hours' } : {} })
  const always = (holds: (kase: Case) => void) => fc.assert(fc.property(cases, holds), { numRuns: 2000, seed: 20260601 })

  it('decides, by a rule of the policy or by review', () => {
    const ids = new Set(policy.rules.map(({ id }) => id))
    always((kase) => {
      const ruling = decide(compiled, kase)
      if (ruling.rule === null) expect(['review', 'needs_information']).toContain(ruling.verdict)
      else expect(ids).toContain(ruling.rule)
    })
  })

  it('gives the same with proof as without', () => {
    always((kase) => {
      const proved = decide(compiled, kase, { trace: true })
      expect(proved.trace).not.toBe(null)
      expect({ ...proved, trace: null, until: null }).toEqual(decide(compiled, kase))
    })
  })

  it('never gives money beyond what is still refundable, nor a grant of 0', () => {
    always((kase) => {
      const { grant } = decide(compiled, kase)
      if (!grant) return
      if ('credits' in grant) expect(grant.credits).toBeGreaterThan(0)
      else if ('money' in grant) {
        expect(grant.money.amount).toBeGreaterThan(0)
        expect(grant.money.amount + Number(kase.facts['purchase.refunded'])).toBeLessThanOrEqual(Number(kase.facts['purchase.paid']))
      }
    })
  })

  it('says until when a ruling stands, and it does', () => {
    always((kase) => {
      const ruling = decide(compiled, kase, { trace: true })
      if (ruling.until === null) return
      expect(decide(compiled, { ...kase, at: ruling.until })).toMatchObject({ verdict: ruling.verdict, grant: ruling.grant })
      const next = decide(compiled, { ...kase, at: ruling.until + 1 })
      expect([next.verdict, next.grant]).not.toEqual([ruling.verdict, ruling.grant])
    })
  })

  it('finds counterfactuals that, decided again, are better', () => {
    always((kase) => {
      const ruling = decide(compiled, kase)
      const better = counterfactual(compiled, kase, ruling)
      if (!better) return
      const value = better.fact === 'request.at' ? Date.parse(String(better.value)) : better.value
      expect(isBetter(decide(compiled, change(kase, better.fact, value)), ruling)).toBe(true)
    })
  })

  it('never lets a forgotten fact bring more', () => {
    always((kase) => {
      const ruling = decide(compiled, kase)
      if (ruling.verdict === 'granted') return
      for (const path of Object.keys(kase.facts)) {
        expect(decide(compiled, { ...kase, facts: { ...kase.facts, [path]: undefined } }).verdict).not.toBe('granted')
      }
    })
  })

  it('never refuses without a way on, and never tells what it hides', () => {
    always((kase) => {
      const ruling = decide(compiled, kase, { trace: true })
      if (ruling.verdict === 'refused') expect(ruling.next.length).toBeGreaterThan(0)
      if (ruling.tell !== 'reason') expect(disclose(compiled, ruling)).toMatchObject({ reasons: [], rule: null, clause: null, trace: null })
    })
  })
})
