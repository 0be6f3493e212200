import { describe, expect, it } from 'vitest'
import { parsePolicy } from './parse.ts'
import { PolicyError } from './policy-error.ts'
import anumi from './policies/anumi.json' with { type: 'json' }

const faultsOf = (input: unknown) => {
  try {
    parsePolicy(input)
  } catch (error) {
    if (error instanceof PolicyError) return error.issues
    throw error
  }
  return []
}
const withRule = (rule: object) => ({ ...anumi, rules: [...anumi.rules, { id: 'new', clause: '1', gives: { credits: 'charged' }, ...rule }] })

describe('parsePolicy', () => {
  it('takes a policy as it is', () => {
    expect(faultsOf(anumi)).toEqual([])
  })

  it('gives every fault at once, each with a path and a hint', () => {
    const faults = faultsOf({
      ...anumi,
      charging: 'later',
      defaults: { ...anumi.defaults, round: 'somehow' },
      rules: [{ ...anumi.rules[0], clause: undefined }, { ...anumi.rules[1], gives: {} }],
    })
    expect(faults.map(({ path }) => path)).toEqual(['rules.0.clause', 'rules.1.gives', 'defaults.round', 'charging'])
    for (const fault of faults) expect(fault.hint).not.toBe('')
  })

  it.each([null, 'a policy', 7])('says what it expected instead of %j', (input) => {
    expect(faultsOf(input)).toHaveLength(1)
  })

  it.each([
    ['a window that is no length of time', { if: { within: { time: 'two weeks', of: 'purchase.at' } } }, 'rules.new.if.within.time'],
    ['a name that is neither fact nor word', { if: { purchase: true } }, 'rules.new.if'],
    ['a misspelt word of a rule', { iff: { 'purchase.kind': 'pack' } }, 'rules.new.iff'],
    ['a money refund without destination', { gives: { money: 'all', to: [] } }, 'rules.new.gives.to'],
    ['a fact that nobody tells', { if: { 'purchase.colour': 'red' } }, 'rules.new.if.purchase.colour'],
    ['a fact that nobody tells, deep inside', { if: { not: { any: [{ 'purchase.colour': 'red' }] } } }, 'rules.new.if.purchase.colour'],
    ['a term that is not declared', { if: { term: 'lost' } }, 'rules.new.if'],
    ['a parameter that is not declared', { if: { within: { time: { param: 'lost' }, of: 'purchase.at' } } }, 'rules.new.if.within.time'],
    ['a term that is declared by JavaScript alone', { if: { term: 'constructor' } }, 'rules.new.if'],
    ['a parameter that is declared by JavaScript alone', { if: { within: { time: { param: 'toString' }, of: 'purchase.at' } } }, 'rules.new.if.within.time'],
    ['a cap on what no wallet remembers', { require: { courtesy_cap: { past: { kind: 'curtesy', atMost: 0 } } } }, 'rules.new.require.courtesy_cap.past.kind'],
    ['a cap without a bound', { require: { courtesy_cap: { past: { kind: 'courtesy', in: '90 days' } } } }, 'rules.new.require.courtesy_cap.past'],
    ['a zone that nobody knows', { if: { within: { time: '14 days', of: 'purchase.at', zone: 'Europe/Atlantis' } } }, 'rules.new.if.within.zone'],
    ['an id that is taken', { id: 'courtesy' }, 'rules.new.id'],
  ])('finds %s', (_, rule, path) => {
    expect(faultsOf(withRule(rule)).map((fault) => fault.path)).toEqual([path.replace('new', String(anumi.rules.length))])
  })

  it('finds a zone that nobody knows before a decision does', () => {
    const zones = { defaults: { ...anumi.defaults, zone: 'Nowhere' }, seller: { ...anumi.seller, office: { zone: 'UTC+25' } } }
    expect(faultsOf({ ...anumi, ...zones }).map(({ path }) => path)).toEqual(['defaults.zone', 'seller.office.zone'])
  })

  it('finds a term that names itself, around any corner', () => {
    const terms = { a: { term: 'b' }, b: { any: [{ term: 'a' }] } }
    expect(faultsOf({ ...anumi, terms: { ...anumi.terms, ...terms } }).map(({ path }) => path)).toEqual(['terms.a', 'terms.b'])
  })

  it.each(['defaults.weeks', 'rules.nobody.if', 'rules.0.if', 'terms.refund abuse.any.7', 'promises.3.in', '', 'defaults.'])('finds a reading that points nowhere: %j', (at) => {
    const fault = { path: 'readings.0.at', message: `points to "${at}", where nothing stands` }
    expect(faultsOf({ ...anumi, readings: [{ at, or: [], clause: '1', why: 'nobody knows' }] })).toMatchObject([fault])
  })

  it.each([
    ['defaults.days', 'weekly', 'defaults.days'],
    ['terms.failed', { term: 'lost' }, 'terms.failed'],
    ['promises.0.in', 'soon', 'promises.0.in'],
  ])('finds another reading of %s with which the file is wrong', (at, value, within) => {
    const readings = [{ at, or: [value], clause: '1', why: 'nobody knows' }]
    const faults = faultsOf({ ...anumi, readings })
    expect(faults).toMatchObject([{ path: 'readings.0.or.0', message: `is ${JSON.stringify(value)}, with which this would be no valid file` }])
    expect(faults[0]?.hint).toContain(`At ${within}: `)
  })

  it('tells a person all of it in one message', () => {
    expect(() => parsePolicy(withRule({ if: { term: 'lost' } }))).toThrow(
      `The policy has 1 fault:\n  rules.${anumi.rules.length}.if: names the term "lost", which is not declared. Declare it under terms or check its spelling.`,
    )
  })
})
