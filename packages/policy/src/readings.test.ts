import { describe, expect, it } from 'vitest'
import { at, pack, picture, report, request } from '../test/cases.ts'
import type { Case, Facts } from './cases.ts'
import { compile, type CompileOptions, contextOf } from './compile.ts'
import { deadlines } from './deadlines.ts'
import { decide } from './decide.ts'
import { evaluate } from './evaluate.ts'
import { laws } from './laws.ts'
import type { Book, Policy } from './model.ts'
import { policies } from './policies.ts'
import { sameRuling } from './rank.ts'
import { compileReadings, readingsOf, readingsThatMatter } from './readings.ts'
import { groundsOf } from './summary.ts'
import { explore } from './tools/check/explore.ts'
import { NOON, spaceOf } from './tools/check/space.ts'

const SUNDAY = at('2026-06-14T17:30:00Z')

/** A case that two readings of a text decide differently, of all boundary cases of both, with open lengths unset or set. */
function decidedOtherwise(one: Book, other: Book): Case | null {
  const open = Object.keys(one.params).filter((name) => one.params[name] === null)
  const lengths: CompileOptions[] =
    open.length > 0 ? [{}, { params: Object.fromEntries(open.map((name) => [name, '24 hours'])) }] : [{}]
  for (const options of lengths)
    for (const moment of [NOON, SUNDAY]) {
      const [first, second] = [compile(one, options), compile(other, options)]
      const space = spaceOf([contextOf(one, options), contextOf(other, options)], moment)
      const differ = (kase: Case) => !sameRuling(evaluate(first, kase), evaluate(second, kase))
      for (const ground of groundsOf(one))
        for (const { kase, found } of explore(space, ground, differ, { unknown: 0 })) if (found) return kase
    }
  return null
}

/** A refund whose dates two readings count differently: asked and approved on any hour of a week, by any method. */
function promisedOtherwise(one: Book, other: Book): object | null {
  const [first, second] = [compile(one), compile(other)]
  for (const method of ['card', 'paypal', 'alipay', 'other'])
    for (let hour = 0; hour < 7 * 24; hour++) {
      const requestedAt = SUNDAY + hour * 3_600_000
      const progress = { requestedAt, approvedAt: requestedAt, facts: { 'purchase.method': method } }
      if (JSON.stringify(deadlines(first, progress)) !== JSON.stringify(deadlines(second, progress))) return progress
    }
  return null
}

/** What the service counts of one history by each reading: 4 credits of 100, spent from one of two packs or come back. */
const counted: Record<string, Record<string, Facts>> = {
  'defaults.use': {
    net: { 'purchase.credits_used': 0, 'purchase.credits_left': 100 },
    gross: { 'purchase.credits_used': 4, 'purchase.credits_left': 100 },
  },
  'defaults.spend': {
    oldest_first: { 'purchase.credits_used': 4, 'purchase.credits_left': 96 },
    newest_first: { 'purchase.credits_used': 0, 'purchase.credits_left': 100 },
  },
  'defaults.bonus_spend': {
    first: { 'purchase.credits_used': 0, 'purchase.credits_left': 100 },
    last: { 'purchase.credits_used': 4, 'purchase.credits_left': 96 },
  },
}

/** A case that comes out otherwise when its credits are counted otherwise. */
function countedOtherwise(policy: Book, one: Facts, other: Facts): Case | null {
  const compiled = compile(policy)
  const space = spaceOf([contextOf(policy, {})])
  const by = (kase: Case, facts: Facts) =>
    evaluate(compiled, { ...kase, facts: { ...kase.facts, 'purchase.credits': 100, ...facts } })
  for (const ground of groundsOf(policy))
    for (const { kase } of explore(space, ground, (each) => evaluate(compiled, each), { unknown: 0 }))
      if (!sameRuling(by(kase, one), by(kase, other))) return kase
  return null
}

function flipped(policy: Book, where: string, takes: unknown, value: unknown, other: Book): object | null {
  const counts = counted[where]
  if (counts) return countedOtherwise(policy, counts[String(takes)]!, counts[String(value)]!)
  return /^(promises|seller)\./.test(where) ? promisedOtherwise(policy, other) : decidedOtherwise(policy, other)
}

describe.each<Book>([...Object.values(policies), ...Object.values(laws)])('the readings of $id', (policy) => {
  const each = readingsOf(policy).flatMap(({ at: where, takes, others }) =>
    others.map(({ value, book }) => ({ where, takes, value, book, name: `${where}: ${JSON.stringify(value)}` })),
  )

  it.each(each)('$name decides a case otherwise', ({ where, takes, value, book }) => {
    expect(value).not.toEqual(takes)
    expect(book).toMatchObject({ id: policy.id, version: policy.version, readings: [] })
    expect(flipped(policy, where, takes, value, book)).not.toBe(null)
  })
})

describe('readingsOf', () => {
  it('gives the text with one value replaced, and leaves the text as it is', () => {
    const before = structuredClone(policies.anumi)
    const [cap] = readingsOf(policies.anumi).filter(
      ({ at: where }) => where === 'rules.courtesy.require.courtesy_cap.past.edge',
    )
    const courtesy = (policy: Policy) =>
      policy.rules.find(({ id }) => id === 'courtesy')?.require?.courtesy_cap?.past?.edge
    expect([cap?.takes, courtesy(policies.anumi), cap?.others.map(({ book }) => courtesy(book))]).toEqual([
      'exclusive',
      'exclusive',
      ['inclusive'],
    ])
    expect(policies.anumi).toEqual(before)
  })
})

describe('readingsThatMatter', () => {
  const readings = compileReadings(policies.anumi)
  const matter = (kase: Case) =>
    readingsThatMatter(readings, kase, decide(compile(policies.anumi), kase)).map(({ at: where, value, ruling }) => [
      where,
      value,
      ruling.verdict,
    ])
  const BOUGHT = '2026-06-01T10:00:00Z'

  it('names the reading on which a refusal stands: from the hour, or from the date (C8)', () => {
    expect(matter(request('2026-06-15T10:00:01Z', pack(BOUGHT)))).toContainEqual([
      'defaults.days',
      'calendar',
      'granted',
    ])
    expect(matter(request('2026-06-02T10:00:00Z', pack(BOUGHT)))).toEqual([])
  })

  it('names the day itself of a cap (C16)', () => {
    const again = report('2026-08-30T10:00:00Z', 'wrong_style', picture('2026-08-30T09:00:00Z'), [
      { kind: 'courtesy', at: at(BOUGHT) },
    ])
    expect(matter(again)).toContainEqual(['rules.courtesy.require.courtesy_cap.past.edge', 'inclusive', 'review'])
  })

  it('is compiled with the lengths that the host has set (E3)', () => {
    const kase = report('2026-06-01T12:00:00Z', 'unusable', picture(BOUGHT, { 'judge.unusable': true }))
    const windows = (options: CompileOptions) =>
      readingsThatMatter(
        compileReadings(policies.photoroom, options),
        kase,
        decide(compile(policies.photoroom, options), kase),
      )
        .filter(({ at: where }) => where === 'params.report_window')
        .map(({ value, ruling }) => [value, ruling.verdict])
    expect(windows({})).toEqual([
      ['1 hour', 'refused'],
      ['24 hours', 'granted'],
      ['7 days', 'granted'],
    ])
    expect(windows({ params: { report_window: '24 hours' } })).toEqual([])
  })
})
