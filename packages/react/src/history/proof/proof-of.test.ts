import { standardFacts } from '@makegood/policy'
import type { Decision, RefundItem, TraceCondition } from '@makegood/contract'
import { beforeAll, describe, expect, it } from 'vitest'
import { createFormat } from '../../format/format.ts'
import { english } from '../../languages/en/lists.ts'
import { enProof } from '../../languages/en/proof.ts'
import { BARE, decideEverything } from '../../testing/proofs.ts'
import { changeText } from './change-text.ts'
import { factName, wantedText } from './fact-texts.ts'
import { proofOf, type ShownRule } from './proof-of.ts'
import { proofEnglish, type ProofTexts } from './proof-texts.ts'

const texts: ProofTexts = { messages: proofEnglish, format: createFormat({ locale: 'en-GB', timeZone: 'Europe/Berlin', now: () => Date.parse('2026-07-20T09:00:00Z') }) }
const around = { texts, currency: 'EUR' }

/** What nobody should read: paths, ids, codes, instants, and what was left empty. */
const RAW = /undefined|null|NaN|\[object|_|\b[a-z]+\.[a-z]|\d{4}-\d\d-\d\d|\bP(T|\d)|\d{10}/

const item = (decision: Partial<Decision>): RefundItem => ({
  subject: { kind: 'pack', id: 'pack-1' }, generation: null, pack: null, decision: { ...BARE, ...decision },
})
const rule = (id: string, spoke: boolean | null, conditions: TraceCondition[] = [], law: string | null = null) =>
  ({ law, rule: id, clause: '2', spoke, conditions })
const shown = (decision: Partial<Decision>): ShownRule[] =>
  proofOf(item(decision), decision.trace ?? [], decision.verdict === 'review', texts).flatMap(({ rules }) => rules)
const wanted = (condition: Omit<TraceCondition, 'held'>) => wantedText({ held: true, ...condition }, around)

describe('real decisions of the five policies and the laws', () => {
  let items: RefundItem[] = []
  beforeAll(async () => {
    items = await decideEverything()
  }, 120_000)

  it('are told in words alone', () => {
    const traced = items.filter(({ decision }) => decision.trace !== null)
    expect(traced.length).toBeGreaterThan(300)
    const words = traced.flatMap((one) => proofOf(one, one.decision.trace!, false, texts)).flatMap(({ name, rules }) =>
      [name, ...rules.flatMap((each) => [each.name, each.clause, ...each.lines.flatMap(({ text, found }) => [text, found])])])
    expect([...new Set(words)].filter((word) => RAW.test(word) || word.trim() === '')).toEqual([])
    const laws = new Set(traced.flatMap(({ decision }) => decision.trace!.flatMap(({ law }) => law ?? [])))
    expect(laws).toEqual(new Set(['eu-withdrawal', 'eu-conformity', 'uk-cancellation', 'uk-conformity']))
  })

  it('name each rule and each fact by a name of its own', () => {
    const rules = new Set(items.flatMap(({ decision }) => decision.trace?.map((look) => look.rule) ?? []))
    expect([...rules].filter((id) => !(id in proofEnglish.rules))).toEqual([])
    const facts = items.flatMap(({ decision }) => decision.trace?.flatMap(({ conditions }) => conditions.map(({ fact }) => fact)) ?? [])
    expect([...new Set(facts)].filter((fact) => !(fact in proofEnglish.facts))).toEqual([])
  })

  it('say which rule decides wherever one does', () => {
    const decided = items.filter(({ decision }) => decision.trace !== null && decision.rule !== null)
    const parts = decided.map((one) => proofOf(one, one.decision.trace!, false, texts).flatMap(({ rules }) => rules).filter(({ part }) => part === 'decides').length)
    expect(new Set(parts)).toEqual(new Set([1]))
  })

  it('say in whole sentences what would have changed them, and never another reason (B18)', () => {
    const found = items.filter(({ decision }) => decision.counterfactual)
    const told = found.map(({ decision }) => changeText(decision, Date.parse('2026-07-20T09:00:00Z'), texts))
    const sentences = [...new Set(told)].filter((text) => text !== null)
    expect(sentences.length).toBeGreaterThan(8)
    expect(sentences.filter((text) => RAW.test(text) || !/^[A-Z].*\.$/.test(text))).toEqual([])
    const reasons = found.filter(({ decision }) => decision.counterfactual!.fact === 'report.reason')
    expect(reasons.length).toBeGreaterThan(0)
    expect(reasons.map(({ decision }) => changeText(decision, 0, texts)).filter(Boolean)).toEqual([])
  })
})

it('has words under no name that others have', () => {
  expect(Object.keys(enProof).filter((group) => group in english)).toEqual([])
})

it.each(Object.keys(standardFacts))('has a name for the fact %s', (fact) => {
  expect(proofEnglish.facts).toHaveProperty([fact])
})

it.each(Object.entries(standardFacts).flatMap(([fact, { values = [] }]) => (fact === 'report.reason' ? [] : values.map((value) => [fact, value]))))(
  'has a word for %s %s',
  (fact, value) => {
    expect(proofEnglish.factWords).toHaveProperty([`${fact} ${value}`])
  },
)

describe('a rule', () => {
  it('decides, leaves it to a person, speaks beside another, is passed over, or may speak', () => {
    const trace = [rule('store', false), rule('pack', true), rule('over', null, [], 'eu-withdrawal'), rule('untouched', true, [], 'eu-withdrawal')]
    expect(shown({ trace, rule: 'untouched', law: 'eu-withdrawal' }).map(({ part }) => part)).toEqual(['passed', 'outweighed', 'open', 'decides'])
    expect(shown({ trace, rule: 'pack' }).map(({ part }) => part)).toEqual(['passed', 'decides', 'open', 'noMore'])
    expect(shown({ trace }).map(({ part }) => part)).toEqual(['passed', 'spoke', 'open', 'spoke'])
    expect(shown({ trace, rule: 'pack', verdict: 'review' }).map(({ part }) => part)).toEqual(['passed', 'leaves', 'open', 'noMore'])
  })

  it('of a policy of one’s own is named by its id, written out, whatever that is', () => {
    expect(shown({ trace: [rule('loyal-customer_bonus', true), rule('constructor', false)] }).map(({ name }) => name)).toEqual([
      'Loyal customer bonus', 'Constructor',
    ])
  })
})

describe('a fact', () => {
  it('that is not known is named by its path, written out', () => {
    expect(factName('purchase.seats_used', texts)).toBe('Seats used of the purchase')
    expect(factName('purchase.at or generation.at', texts)).toBe('Bought or Made')
    expect(factName('constructor', texts)).toBe('Constructor')
  })

  it.each<[Omit<TraceCondition, 'held'>, string]>([
    [{ fact: 'account.standing', test: 'is one of', expected: ['banned', 'terminated'] }, 'banned or ended for a breach of the terms'],
    [{ fact: 'purchase.credits_used', test: 'atMost', expected: [0] }, 'none'],
    [{ fact: 'purchase.credits_used', test: 'atMost', expected: [1] }, 'at most 1 credit'],
    [{ fact: 'purchase.credits_used', test: 'over', expected: [0] }, 'some'],
    [{ fact: 'purchase.paid', test: 'atLeast and under', expected: [500, 1000] }, 'at least €5.00 and less than €10.00'],
    [{ fact: 'purchase.method', test: 'not', expected: ['card', 'paypal'] }, 'anything but card or PayPal'],
    [{ fact: 'purchase.at', test: 'from and before', expected: [1767222000000, 1768518000000] }, 'from Thu 1 Jan, 00:00 on and before Fri 16 Jan, 00:00'],
    [{ fact: 'purchase.at', test: 'within', expected: ['14 days'] }, 'at most 14 days before you asked'],
    [{ fact: 'purchase.at', test: 'within', expected: ['2 business days'] }, 'at most 2 business days before you asked'],
    [{ fact: 'purchase.at', test: 'within', expected: ['14 days', '12 months'] }, 'at most 14 days and another 12 months before you asked'],
    [{ fact: 'generation.at', test: 'within', expected: [null] }, 'not too long before you asked'],
    [{ fact: 'purchase.twin_seconds', test: 'atMost', expected: [86400] }, 'at most 24 hours'],
    [{ fact: 'outage.hours', test: 'over', expected: [48] }, 'more than 48 hours'],
    [{ fact: 'sale.consumer', test: 'not', expected: [true] }, 'no'],
    [{ fact: 'sale.country', test: 'is', expected: ['DE'] }, 'Germany'],
    [{ fact: 'report.reason', test: 'is', expected: ['broken_anatomy'] }, '“Broken anatomy”'],
    [{ fact: 'generation.feature', test: 'is covered on', expected: ['web', 'ios'] }, 'covered on the web or iOS'],
    [{ fact: 'generation.feature', test: 'is covered on', expected: [] }, 'covered'],
    [{ fact: 'purchase.tier', test: 'sounds like', expected: ['gold_plus', null, 7] }, 'gold plus, none, or 7'],
  ])('%j is asked to be %s', (condition, words) => {
    expect(wanted(condition)).toBe(words)
  })

  it('is told with what was found, or that nobody knows', () => {
    const conditions: TraceCondition[] = [
      { fact: 'purchase.at', test: 'within', expected: ['14 days'], found: '2026-06-15T09:00:00Z', held: false },
      { fact: 'purchase.chargeback', test: 'is', expected: [true], found: true, held: true },
      { fact: 'generation.outcome', test: 'is', expected: ['failed'], found: 'succeeded', held: false },
      { fact: 'purchase.twin_seconds', test: 'atMost', expected: [3600], found: null, held: false },
      { fact: 'judge.claim_holds', test: 'is', expected: [true], held: null },
    ]
    expect(shown({ trace: [rule('pack', true, conditions)] })[0]!.lines.map(({ text, found }) => `${text} | ${found}`)).toEqual([
      'Bought: at most 14 days before you asked | It is not so: Mon 15 Jun, 11:00.',
      'Chargeback at the bank: yes | It is so.',
      'How the run ended: failed | It is not so: succeeded.',
      'Time since the same order before it: at most 1 hour | It is not so: none.',
      'Found to be as you say: yes | Not known yet.',
    ])
  })
})

describe('what would have changed it', () => {
  const money = { money: { amount: 1000, currency: 'EUR' } }
  const change = (verdict: string, fact: string, value: string | number | boolean, amount: Decision['amount'] = money, given = 'granted') =>
    changeText({ ...BARE, verdict, counterfactual: { fact, value, verdict: given, amount } }, Date.parse('2026-07-20T09:00:00Z'), texts)

  it('is told of what is decided, and of what is still open', () => {
    expect(change('refused', 'purchase.chargeback', false)).toBe('Without the chargeback at the bank, €10.00 would have come back.')
    expect(change('review', 'purchase.chargeback', false)).toBe('Without the chargeback at the bank, €10.00 would come back at once.')
    expect(change('review', 'judge.claim_holds', true, { remedy: { kind: 'rerun', size: null } })).toBe(
      'If it is found to be as you say, you would get a new try for free at once.',
    )
    expect(change('refused', 'outage.hours', 49)).toBe('After an interruption of 49 hours, €10.00 would have come back.')
    expect(change('refused', 'sale.start_requested', false, null, 'review')).toBe(
      'If you had not asked for it to begin at once, a person would have looked at it.',
    )
  })

  it('is kept where it would lead astray: to a chargeback, a lie, or what a person has found otherwise (B18, C34)', () => {
    expect(change('refused', 'purchase.chargeback', true)).toBeNull()
    expect(change('refused', 'report.reason', 'unusable')).toBeNull()
    expect(change('refused', 'judge.claim_holds', true)).toBeNull()
    expect(change('refused', 'customer.said_magic_word', true)).toBeNull()
    expect(change('granted', 'purchase.chargeback', false)).toBeNull()
  })
})
