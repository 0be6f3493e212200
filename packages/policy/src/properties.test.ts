import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCase, lookedAt } from '../test/any-case.ts'
import { FROM_WHOLE, portionOf, proportion } from './amounts.ts'
import { change } from './counterfactual.ts'
import {
  type Book,
  type Case,
  compile,
  counterfactual,
  decide,
  disclose,
  type Grant,
  laws,
  policies,
  type Ruling,
  standardFacts,
} from './index.ts'
import { paysOf } from './parts.ts'
import { grantsOf, isBetter, sameRuling, sizeOf } from './rank.ts'

type MoneyGrant = Extract<Grant, { money: unknown }>

/** What a person still has to be asked, or somebody to look at: neither yes nor no. */
const OPEN = ['review', 'needs_information']

/** Where nothing is left, a requirement that nobody knows makes no difference: refused or not, it brings nothing. */
const outcome = ({ verdict }: Ruling) => (verdict === 'refused' ? 'nothing' : verdict)

const inMoney = (ruling: Ruling): MoneyGrant[] => grantsOf(ruling).filter((grant) => 'money' in grant)

/** Whether a grant promises anything, for sure, that another does not. */
function promisesMore(one: Grant, other: Grant): boolean {
  const sure = (grant: Grant) => ('money' in grant ? grant.to.filter(({ review }) => !review).map(({ to }) => to) : [])
  return sizeOf(one) > sizeOf(other) || sure(one).some((place) => !sure(other).includes(place))
}

const frozen = (kase: Case): Case => {
  for (const part of [kase, kase.facts, kase.past, ...kase.past]) Object.freeze(part)
  return kase
}

const texts = [
  ...Object.values(policies).map((book): [string, Book, object] => [book.id, book, {}]),
  ['photoroom with its window set', policies.photoroom, { params: { report_window: '24 hours' } }] as const,
  ...Object.values(laws).map((book): [string, Book, object] => [book.id, book, { holidays: ['2026-06-18'] }]),
] as const

describe.each(texts)('%s, whatever the facts', (_, book, options) => {
  const compiled = compile(book, options)
  const cases = anyCase(book)
  const always = (holds: (kase: Case) => void, numRuns = 500) =>
    fc.assert(fc.property(cases, holds), { numRuns, seed: 20260601 })
  const isLaw = 'jurisdictions' in book

  it('decides by one of its rules, or leaves it to a person; a law may have nothing to say', () => {
    const ids = book.rules.map(({ id }) => id)
    const met = new Set<string | null>()
    always((kase) => {
      const ruling = decide(compiled, kase)
      met.add(ruling.rule)
      if (ruling.rule === null) expect(isLaw ? [...OPEN, 'nothing'] : OPEN).toContain(ruling.verdict)
      else expect(ids).toContain(ruling.rule)
      if (isLaw) expect(ruling.verdict).not.toBe('refused')
      if (ruling.verdict === 'granted') expect(grantsOf(ruling).length).toBeGreaterThan(0)
    })
    expect(ids.filter((id) => !met.has(id))).toEqual([])
  })

  it('says the same of the same, with proof as without, and changes nothing of what it is given', () => {
    always((kase) => {
      const copy = structuredClone(kase)
      const proved = decide(compiled, frozen(kase), { trace: true, until: true })
      expect(proved.trace).not.toBe(null)
      expect({ ...proved, trace: null, until: null }).toEqual(decide(compiled, kase))
      expect(decide(compile(book, options), copy, { trace: true, until: true })).toEqual(proved)
      expect(kase).toEqual(copy)
    })
  })

  it('never gives money beyond what is still refundable, nor a grant of 0', () => {
    always((kase) => {
      const ruling = decide(compiled, kase)
      for (const grant of grantsOf(ruling)) expect(sizeOf(grant)).toBeGreaterThan(0)
      for (const { money, fees } of inMoney(ruling)) {
        expect(money.amount + Number(kase.facts['purchase.refunded'])).toBeLessThanOrEqual(
          Number(kase.facts['purchase.paid']),
        )
        for (const fee of fees)
          expect(fee.money).toEqual({ amount: expect.any(Number) as unknown, currency: money.currency })
      }
    })
  })

  it('takes off no more and no less than its fees: with them the money is the share, rounded once', () => {
    always((kase) => {
      const ruling = decide(compiled, kase)
      const index = book.rules.findIndex(({ id }) => id === ruling.rule)
      if (inMoney(ruling).length === 0) return
      const shares = paysOf(book.rules[index]!, index).flatMap(([, pay]) => {
        if (!('money' in pay)) return []
        const {
          of = 'purchase.paid',
          share = 'all',
          round = book.defaults.round,
        } = typeof pay.money === 'string' ? { share: pay.money } : pay.money
        const back = FROM_WHOLE.has(share) ? Number(kase.facts['purchase.refunded']) : 0
        return [proportion(Number(kase.facts[of]), portionOf(share, kase, book.defaults.zone), round) - back]
      })
      const left = Number(kase.facts['purchase.paid']) - Number(kase.facts['purchase.refunded'])
      for (const { money, fees } of inMoney(ruling)) {
        const whole = fees.reduce((sum, fee) => sum + fee.money.amount, money.amount)
        if (money.amount === left) expect(Math.max(...shares)).toBeGreaterThanOrEqual(whole)
        else expect(shares).toContain(whole)
      }
    })
  })

  it('says until when a ruling stands, and it does, to the millisecond', () => {
    always((kase) => {
      const ruling = decide(compiled, kase, { until: true })
      const at = (moment: number) => decide(compiled, { ...kase, at: moment })
      if (ruling.until === null) expect(sameRuling(at(kase.at + 1e12), ruling)).toBe(true)
      else {
        expect(ruling.until).toBeGreaterThanOrEqual(kase.at)
        for (const part of [0, 0.5, 1])
          expect(sameRuling(at(Math.floor(kase.at + (ruling.until - kase.at) * part)), ruling)).toBe(true)
        expect(sameRuling(at(ruling.until + 1), ruling)).toBe(false)
      }
    })
  })

  it('finds counterfactuals that, decided again, are better', () => {
    always((kase) => {
      const ruling = decide(compiled, kase)
      const found = counterfactual(compiled, kase, ruling)
      if (!found) return
      const isInstant =
        found.fact === 'request.at' || { ...standardFacts, ...book.facts }[found.fact]?.type === 'instant'
      const again = decide(
        compiled,
        change(kase, found.fact, isInstant ? Date.parse(String(found.value)) : found.value),
      )
      expect(isBetter(again, ruling)).toBe(true)
      expect(again.verdict).toBe(found.verdict)
    })
  })

  it('gives nothing better and nothing contrary for a fact or an id that is forgotten', () => {
    always((kase) => {
      const ruling = decide(compiled, kase)
      const { generation, purchase, ...unnamed } = kase
      const known = lookedAt((watched) => decide(compiled, watched), kase).filter(
        (path) => kase.facts[path] !== undefined,
      )
      const forgotten = known.map((path) => ({ ...kase, facts: { ...kase.facts, [path]: undefined } }))
      for (const less of [
        ...forgotten,
        { ...unnamed, ...(purchase && { purchase }) },
        { ...unnamed, ...(generation && { generation }) },
      ]) {
        const again = decide(compiled, less)
        if (OPEN.includes(again.verdict)) continue
        expect(outcome(again)).toBe(outcome(ruling))
        expect(grantsOf(again).length).toBe(grantsOf(ruling).length)
        grantsOf(again).forEach((grant, place) => expect(promisesMore(grant, grantsOf(ruling)[place]!)).toBe(false))
      }
    })
  })

  it('never refuses without a way on, and never tells what it hides (C28, E8)', () => {
    always((kase) => {
      const ruling = decide(compiled, kase, { trace: true })
      if (ruling.verdict === 'refused') expect(ruling.next.length).toBeGreaterThan(0)
      if (ruling.tell !== 'reason')
        expect(disclose(compiled, ruling)).toMatchObject({ reasons: [], rule: null, clause: null, trace: null })
    })
  })
})
