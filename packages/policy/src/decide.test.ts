import { describe, expect, it } from 'vitest'
import type { Case, Facts } from './cases.ts'
import { compile } from './compile.ts'
import { decide } from './decide.ts'
import type { Policy } from './model.ts'
import type { Rule } from './model-rules.ts'
import { parsePolicy } from './parse.ts'
import anumi from './policies/anumi.json' with { type: 'json' }

/** A policy of these rules alone. */
const made = (rules: object[], overrides: Partial<Policy> = {}) =>
  compile(parsePolicy({
    ...anumi,
    terms: {},
    readings: [],
    facts: {
      'claim.hint': { type: 'boolean', teller: 'person', label: 'a hint' },
      'host.fault': { type: 'boolean', teller: 'host', label: 'a fault' },
    },
    ...overrides,
    rules: rules.map((rule, index) => ({ id: `r${index}`, clause: `${index}`, ...rule })),
  }))
const kase = (facts: Facts = {}): Case => ({ ground: 'quality', at: 0, facts: { 'generation.credits': 4, ...facts }, past: [] })
const gives: Rule['gives'] = { credits: 'charged' }

describe('decide', () => {
  it('lets the first rule that speaks decide', () => {
    const policy = made([
      { for: ['change_of_mind'], gives: { refuse: 'delivered' } },
      { if: { 'host.fault': false }, gives: { refuse: 'delivered' } },
      { gives },
      { gives: { refuse: 'matter_of_taste' } },
    ])
    expect(decide(policy, kase({ 'host.fault': true }))).toMatchObject({ verdict: 'granted', rule: 'r2', grant: { credits: 4 } })
  })

  it('reviews when no rule speaks: never yes or no by accident', () => {
    expect(decide(made([{ for: ['legal'], gives }]), kase())).toMatchObject({ verdict: 'review', rule: null, reasons: [{ code: 'outside_policy' }] })
  })

  it('never falls through a false requirement', () => {
    const policy = made([{ require: { delivered: { 'host.fault': true } }, gives }, { gives }])
    expect(decide(policy, kase({ 'host.fault': false }))).toMatchObject({ verdict: 'refused', rule: 'r0', reasons: [{ code: 'delivered' }] })
  })

  it('reports all failed hard requirements, each with its clause', () => {
    const policy = made([{ require: { downloaded: { 'host.fault': true, clause: '7' }, delivered: { 'claim.hint': true } }, gives }])
    const { reasons } = decide(policy, kase({ 'host.fault': false, 'claim.hint': false }))
    expect(reasons).toEqual([{ code: 'downloaded', params: {}, clause: '7' }, { code: 'delivered', params: {}, clause: '0' }])
  })

  it('puts refuse before ask before act before review', () => {
    const requirement = (fault: string) => ({ 'host.fault': true, else: fault })
    const failing = (...kinds: string[]) =>
      decide(made([{ require: Object.fromEntries(kinds.map((kind) => [kind, requirement(kind)])), gives }]), kase({ 'host.fault': false })).verdict
    expect(failing('review', 'act', 'ask', 'refuse')).toBe('refused')
    expect(failing('review', 'act', 'ask')).toBe('needs_information')
    expect(failing('review', 'act')).toBe('act')
    expect(failing('review')).toBe('review')
  })

  it('has nothing to give where a requirement says so, unless another refuses', () => {
    const policy = made([{ require: { not_unusable: { 'host.fault': true, else: 'nothing' }, downloaded: { 'claim.hint': true } }, gives, needs: ['description'] }])
    expect(decide(policy, kase({ 'host.fault': false, 'claim.hint': true }))).toMatchObject({ verdict: 'nothing', grant: null, needs: [], reasons: [{ code: 'not_unusable' }] })
    expect(decide(policy, kase({ 'host.fault': false }))).toMatchObject({ verdict: 'nothing' })
    expect(decide(policy, kase({ 'host.fault': false, 'claim.hint': false }))).toMatchObject({ verdict: 'refused', reasons: [{ code: 'downloaded' }] })
    expect(decide(policy, kase({ 'claim.hint': true }))).toMatchObject({ verdict: 'review', asks: ['host.fault'], grant: { credits: 4 } })
  })

  it('asks the person for what a person can tell, and reviews what nobody told', () => {
    const policy = (fact: string) => made([{ require: { delivered: { [fact]: true } }, gives }])
    expect(decide(policy('claim.hint'), kase())).toMatchObject({ verdict: 'needs_information', asks: ['claim.hint'] })
    expect(decide(policy('host.fault'), kase())).toMatchObject({ verdict: 'review', asks: ['host.fault'], grant: { credits: 4 } })
  })

  it('decides both ways when it is not known whether a rule speaks, and asks only where they differ', () => {
    const differ = made([{ if: { 'claim.hint': true }, gives: { refuse: 'delivered' } }, { gives }])
    expect(decide(differ, kase())).toMatchObject({ verdict: 'needs_information', asks: ['claim.hint'], rule: null })
    const agree = made([{ if: { 'claim.hint': true }, gives }, { gives }])
    expect(decide(agree, kase())).toMatchObject({ verdict: 'granted', rule: 'r1' })
  })

  it('never names an accusation from a rule that may not even speak', () => {
    const policy = made([{ if: { 'host.fault': true }, gives: { refuse: 'abuse_suspected' } }, { gives: { refuse: 'delivered' } }])
    expect(decide(policy, kase()).reasons.map(({ code }) => code)).not.toContain('abuse_suspected')
  })

  it('gives nothing for a charge of 0, and reviews a charge that nobody knows', () => {
    expect(decide(made([{ gives }]), kase({ 'generation.credits': 0 }))).toMatchObject({ verdict: 'nothing', reasons: [{ code: 'nothing_charged' }] })
    expect(decide(made([{ gives }]), { ...kase(), facts: {} })).toMatchObject({ verdict: 'review', asks: ['generation.credits'] })
  })

  it('never leaves a refusal without a next step', () => {
    expect(decide(made([{ gives: { refuse: 'delivered' } }]), kase()).next).toEqual([{ kind: 'write_support' }])
    expect(decide(made([{ require: { delivered: { 'host.fault': true } }, gives }]), kase({ 'host.fault': false })).next).toEqual([{ kind: 'write_support' }])
  })

  it('records each rule and each fact it looked at, and none that it did not', () => {
    const policy = made([
      { if: { 'host.fault': true }, gives: { refuse: 'delivered' } },
      { require: { downloaded: { 'claim.hint': true } }, gives },
      { gives },
    ])
    const { trace } = decide(policy, kase({ 'host.fault': false, 'claim.hint': true }), { trace: true })
    expect(trace).toEqual([
      { law: null, rule: 'r0', clause: '0', spoke: false, conditions: [{ fact: 'host.fault', test: 'is', expected: [true], found: false, held: false }] },
      { law: null, rule: 'r1', clause: '1', spoke: true, conditions: [{ fact: 'claim.hint', test: 'is', expected: [true], found: true, held: true }] },
    ])
  })
})
