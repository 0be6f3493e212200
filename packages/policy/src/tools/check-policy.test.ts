import { describe, expect, it } from 'vitest'
import { credits, faults, made, quality } from '../../test/planted-faults.ts'
import type { Case, Facts, PastEvent } from '../cases.ts'
import { compile } from '../compile.ts'
import { deadlines } from '../deadlines.ts'
import { decide } from '../decide.ts'
import { disclose } from '../disclose.ts'
import { laws } from '../laws.ts'
import type { Policy } from '../model.ts'
import { policies } from '../policies.ts'
import { checkPolicy } from './check-policy.ts'
import type { Finding } from './check/finding.ts'

const refunded = (kind: string): PastEvent[] => Array.from({ length: 20 }, () => ({ kind, at: 0 }))

/** What the example of a finding shows when it is decided. */
function show(policy: Policy, { kind, path, example }: Finding) {
  if (kind === 'contradiction' && path !== 'rules.0') return expect(example).toBe(null)
  const compiled = compile(policy)
  const kase: Case = example!
  const ruling = decide(compiled, kase, { trace: true })
  const [, index] = /^rules\.(\d+)/.exec(path) ?? []
  const rule = index === undefined ? null : policy.rules[Number(index)]!.id
  if (kind === 'unreachable') expect([null, rule]).not.toContain(ruling.rule)
  if (kind === 'contradiction') expect(ruling).toMatchObject({ rule, grant: null, choices: [] })
  if (kind === 'hidden_gift') {
    expect(ruling).toMatchObject({ rule, verdict: 'refused' })
    expect(decide(compile({ ...policy, rules: policy.rules.slice(Number(index) + 1) }), kase).grant).not.toBe(null)
  }
  if (kind === 'uncovered')
    expect(ruling).toMatchObject({ rule: null, verdict: 'review', reasons: [{ code: 'outside_policy' }] })
  if (kind === 'no_destination')
    expect(ruling).toMatchObject({ rule: null, verdict: 'review', reasons: [], trace: [{ rule, spoke: true }] })
  if (kind === 'cap_passed') expect(ruling).toMatchObject({ rule, verdict: 'granted' })
  if (kind === 'cap_uncounted')
    expect(decide(compiled, { ...kase, past: refunded('report') })).toMatchObject({
      rule,
      verdict: 'granted',
      grant: { as: null },
    })
  if (kind === 'no_way_on') expect(ruling).toMatchObject({ rule, verdict: 'refused' })
  if (kind === 'automatic_asks' && path.endsWith('needs'))
    expect(ruling).toMatchObject({ rule, automatic: true, needs: ['order_id'] })
  if (kind === 'automatic_asks' && !path.endsWith('needs'))
    expect(ruling).toMatchObject({ verdict: 'needs_information', asks: ['report.reason'] })
  if (kind === 'promise_gap')
    expect(
      deadlines(compiled, { requestedAt: 0, approvedAt: 0, facts: kase.facts }).map(({ stage }) => stage),
    ).not.toContain('arrival')
  if (kind === 'told_secret') expect(disclose(compiled, ruling).trace).toContainEqual(expect.objectContaining({ rule }))
}

describe('checkPolicy', () => {
  it.each(faults)('finds %s (%s), and a case that shows it', (_, kind, path, faulty, sound) => {
    const policy = made(faulty)
    const found = checkPolicy(policy)
    expect(found.map((one) => [one.kind, one.path])).toEqual([[kind, path]])
    for (const { message, hint } of found) expect([message, hint]).not.toContain('')
    show(policy, found[0]!)
    expect(checkPolicy(made(sound))).toEqual([])
  })

  it('says where it gave up, and claims nothing of what it did not look at', () => {
    const rules = quality(
      { if: { 'report.reason': 'wrong_style', 'generation.kind': 'image' }, gives: credits },
      { gives: { refuse: 'delivered' } },
    )
    for (const limit of [1, 2, 3, 4])
      expect(new Set(checkPolicy(made(rules), { limit }).map(({ kind }) => kind))).toEqual(new Set(['not_explored']))
    expect(checkPolicy(made(rules))).toEqual([])
  })

  it('takes a length that the host has not set for any length', () => {
    const late = {
      ...quality({
        require: { window_over: { within: { time: { param: 'window' }, of: 'generation.at' } } },
        gives: credits,
      }),
      params: { window: null },
    }
    expect(checkPolicy(made(late))).toEqual([])
    expect(checkPolicy(made(late), { params: { window: '24 hours' } })).toEqual([])
  })
})

const leftOut = (ground: string, facts: Facts) => [{ level: 'warning', kind: 'uncovered', example: { ground, facts } }]
const withoutAll = leftOut('generation', { 'generation.outcome': 'succeeded', 'generation.missing_deliverables': 1 })

/**
 * What is left to say of the published texts, which is for a person then: only Anumi speaks of what comes with a picture
 * (C13), and it sells packs, not subscriptions.
 */
const known: Record<string, object[]> = {
  anypic: withoutAll,
  'standard-30': withoutAll,
  anumi: leftOut('change_of_mind', { 'purchase.kind': 'subscription' }),
  jimeng: withoutAll,
  photoroom: withoutAll,
}

describe('what checkPolicy finds in the published texts', () => {
  it.each(Object.entries(policies))('%s: nothing but what its text leaves out', (id, policy) => {
    const found = checkPolicy(policy)
    expect(found).toHaveLength(known[id]!.length)
    expect(found).toMatchObject(known[id]!)
    for (const one of found) show(policy, one)
  })

  it('finds no more in photoroom once its host has set the report window (E3)', () => {
    expect(checkPolicy(policies.photoroom, { params: { report_window: '24 hours' } })).toMatchObject(known.photoroom!)
  })

  it.each(Object.entries(laws))('%s: nothing', (_, law) => {
    expect(checkPolicy(law)).toEqual([])
  })
})
