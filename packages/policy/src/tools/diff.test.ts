import { describe, expect, it } from 'vitest'
import { at, pack, picture, report, request } from '../../test/cases.ts'
import { type Case, compile, policies, type Policy } from '../index.ts'
import { diff } from './diff.ts'

const BOUGHT = '2026-06-01T10:00:00Z'
const { anumi } = policies
type Binding = Policy['binds']['purchase']

/** Anumi as it is, but for how it binds. */
const bound = (binding: Binding): Policy => ({
  ...anumi,
  binds: { purchase: binding, generation: binding, wallet: binding },
})

/** Anumi with 7 days for packs instead of 14. */
const shorter = changed(anumi, 'pack', (rule) => ({
  ...rule,
  require: { ...rule.require, window_over: { within: { time: '7 days', of: 'purchase.at' }, clause: '4' } },
}))

function changed(
  policy: Policy,
  id: string,
  change: (rule: Policy['rules'][number]) => Policy['rules'][number],
): Policy {
  return { ...policy, rules: policy.rules.map((rule) => (rule.id === id ? change(rule) : rule)) }
}

const packs: Case[] = [
  request('2026-06-11T10:00:00Z', pack(BOUGHT)),
  { ...request('2026-06-11T10:00:00Z', pack('2026-06-08T10:00:00Z')), purchase: 'pack_2' },
]

describe('the packs of somebody under a new version', () => {
  it.each([
    ['at_purchase', { same: 2, better: 0, worse: 0, other: 0 }],
    ['current', { same: 1, better: 0, worse: 1, other: 0 }],
    ['better', { same: 2, better: 0, worse: 0, other: 0 }],
  ] as const)('that binds %s (B4, D23)', (binding, counts) => {
    const { counts: found, cases } = diff(compile(bound(binding)), compile(shorter), packs)
    expect(found).toEqual(counts)
    expect(cases.map(({ case: kase }) => kase)).toEqual(packs)
  })

  it('come with both rulings, and with what differs', () => {
    expect(diff(compile(bound('current')), compile(shorter), packs).cases[0]).toMatchObject({
      first: { verdict: 'granted' },
      second: { verdict: 'refused' },
      change: 'worse',
      differs: { reasons: { first: [], second: ['window_over'] } },
    })
  })

  it('get what the better version gives, where the better one binds (B4)', () => {
    expect(diff(compile(bound('better')), compile(anumi), packs).counts.same).toBe(2)
    expect(diff(compile({ ...shorter, binds: bound('better').binds }), compile(anumi), packs).counts).toMatchObject({
      better: 1,
      same: 1,
    })
  })

  it('and its generations are bound by themselves', () => {
    const moved: Policy = { ...anumi, binds: { purchase: 'at_purchase', generation: 'current', wallet: 'current' } }
    const kinder = changed(anumi, 'taste', ({ offer: _, ...rule }) => ({
      ...rule,
      gives: { credits: 'charged', as: 'courtesy' },
    }))
    const taste = report('2026-06-02T10:00:00Z', 'not_to_my_taste', picture(BOUGHT))
    expect(diff(compile(moved), compile(kinder), [taste, ...packs]).counts).toEqual({
      same: 2,
      better: 1,
      worse: 0,
      other: 0,
    })
  })
})

describe('the text of a new version', () => {
  const texts = (after: Policy) => diff(compile(anumi), compile(after))

  it('is the same as itself', () => {
    const none = { added: [], removed: [], changed: [] }
    expect(texts(anumi)).toEqual({
      rules: { ...none, moved: [] },
      terms: none,
      promises: none,
      settings: [],
      counts: { same: 0, better: 0, worse: 0, other: 0 },
      cases: [],
    })
  })

  it('does not change with the order of keys', () => {
    const turned: Policy = {
      ...anumi,
      rules: anumi.rules.map((rule) => Object.fromEntries(Object.entries(rule).reverse()) as Policy['rules'][number]),
    }
    expect(texts(turned).rules.changed).toEqual([])
  })

  it('names rules added, taken away, changed and moved', () => {
    const [first, ...others] = shorter.rules
    const rules = [
      ...others.filter(({ id }) => id !== 'taste'),
      first!,
      { id: 'gift', clause: '9', gives: { credits: 5 } },
    ]
    expect(texts({ ...shorter, rules }).rules).toEqual({
      added: ['gift'],
      removed: ['taste'],
      changed: [{ id: 'pack', parts: ['require'] }],
      moved: [first!.id],
    })
  })

  it('names the rules that stand on a changed term or length', () => {
    const looser: Policy = {
      ...anumi,
      terms: { ...anumi.terms, failed: { 'generation.outcome': 'failed' }, fresh: { 'purchase.kind': 'pack' } },
    }
    expect(texts(looser)).toMatchObject({
      terms: { added: ['fresh'], removed: [], changed: ['failed'] },
      rules: { changed: [{ id: 'failed', parts: ['terms'] }] },
    })
    const { photoroom } = policies
    const told: Policy = { ...photoroom, params: { ...photoroom.params, report_window: '24 hours' } }
    expect(diff(compile(photoroom), compile(told)).rules.changed).toContainEqual({
      id: 'bad_result',
      parts: ['params'],
    })
  })

  it('holds promises of a stage against each other, and lists every other setting by its path', () => {
    const [credit, reply, ...others] = anumi.promises
    const after: Policy = {
      ...anumi,
      defaults: { ...anumi.defaults, days: 'calendar' },
      promises: [credit!, { ...reply!, in: '3 business days' }, { ...others[0]!, stage: 'processing' }],
    }
    expect(texts(after)).toMatchObject({
      promises: {
        added: [{ stage: 'processing' }],
        removed: [{ stage: 'arrival' }],
        changed: [{ before: reply, after: { in: '3 business days' } }],
      },
      settings: [{ path: 'defaults.days', before: 'elapsed', after: 'calendar' }],
    })
  })

  it('takes the moment of each case as it is', () => {
    expect(diff(compile(anumi), compile(shorter), packs).cases[0]?.first.until).toBe(at('2026-06-15T10:00:00Z'))
  })
})
