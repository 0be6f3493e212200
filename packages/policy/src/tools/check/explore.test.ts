import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCase, lookedAt } from '../../../test/any-case.ts'
import type { Case, Ruling } from '../../cases.ts'
import { compile, contextOf } from '../../compile.ts'
import { evaluate } from '../../evaluate.ts'
import { standardFacts } from '../../facts.ts'
import { laws } from '../../laws.ts'
import type { Book, Law } from '../../model.ts'
import { parseLaw } from '../../parse.ts'
import type { Literal } from '../../model-values.ts'
import { policies } from '../../policies.ts'
import { groundsOf } from '../../summary.ts'
import { explore } from './explore.ts'
import { NOON, spaceOf } from './space.ts'

const DAY = 86_400_000
const { id, version, published, jurisdictions, defaults } = laws['eu-withdrawal']
const made = (rule: object, defaulted: object = {}): Law =>
  parseLaw({
    id,
    version,
    published,
    jurisdictions,
    defaults: { ...defaults, days: 'elapsed', ...defaulted },
    readings: [],
    promises: [],
    rules: [{ id: 'only', clause: '1', for: ['legal'], gives: { credits: 5 }, ...rule }],
  })
const valuesOf = (book: Book, name: string) => spaceOf([contextOf(book, {})]).valuesOf(name)

describe('the values of a fact', () => {
  it('lie on both sides of each edge, and are one for all that no condition tells apart', () => {
    expect(valuesOf(made({ if: { 'outage.hours': { over: 48 } } }), 'outage.hours')).toEqual([0, 49, undefined])
    expect(valuesOf(made({ if: { 'outage.hours': { over: 48, under: 72 } } }), 'outage.hours')).toEqual([
      0,
      71,
      undefined,
    ])
    expect(
      valuesOf(made({ if: { any: [{ 'outage.hours': { over: 48 } }, { 'outage.hours': 12 }] } }), 'outage.hours'),
    ).toEqual([0, 12, 49, undefined])
    expect(valuesOf(made({ if: { 'account.standing': ['banned', 'closed'] } }), 'account.standing')).toEqual([
      'active',
      'closed',
      undefined,
    ])
    expect(valuesOf(made({ if: { 'generation.downloaded': false } }), 'generation.downloaded')).toEqual([
      false,
      true,
      undefined,
    ])
    expect(valuesOf(made({ if: { 'generation.feature': 'recolor' } }), 'generation.feature')).toEqual([
      'unheard_of',
      'recolor',
      undefined,
    ])
  })

  it.each([
    [{ edge: 'inclusive' }, NOON - 14 * DAY],
    [{ edge: 'exclusive' }, NOON - 14 * DAY + 1],
    [{ days: 'calendar' }, Date.UTC(2026, 5, 3)],
    [{ days: 'calendar', zone: 'Asia/Shanghai' }, Date.UTC(2026, 5, 2, 16)],
  ])('turn with the window that they open: %j', (defaulted, first) => {
    const book = made({ if: { within: { time: '14 days', of: 'purchase.at' } } }, defaulted)
    const [kept, over, unknown, ...more] = valuesOf(book, 'purchase.at')
    expect([kept, unknown, more]).toEqual([NOON - DAY, undefined, []])
    const oldest = valuesOf(
      made(
        {
          if: { any: [{ within: { time: '14 days', of: 'purchase.at' } }, { 'purchase.at': { from: '2026-06-17' } }] },
        },
        defaulted,
      ),
      'purchase.at',
    )
    expect(oldest).toContain(over)
    expect(over).toBe(first - 1)
  })

  it('tell the rows of a matrix apart by the columns that they list', () => {
    expect(valuesOf(policies.photoroom, 'generation.feature')).toHaveLength(5)
    expect(valuesOf(policies.photoroom, 'generation.platform')).toContain('android')
  })
})

describe('explore', () => {
  const cases = (book: Book, limit?: number) => {
    const found = explore(
      spaceOf([contextOf(book, {})]),
      'legal',
      (kase) => evaluate(compile(book), kase),
      limit === undefined ? {} : { limit },
    )
    const all: Case['facts'][] = []
    let next = found.next()
    for (; !next.done; next = found.next()) all.push(next.value.kase.facts)
    return { all, whole: next.value }
  }
  const book = made({ if: { 'sale.consumer': true, 'outage.hours': { over: 48 } } })

  it('asks only for what is looked at', () => {
    expect(cases(book)).toEqual({
      all: [
        { 'sale.consumer': false },
        { 'sale.consumer': true, 'outage.hours': 0 },
        { 'sale.consumer': true, 'outage.hours': 49 },
        { 'sale.consumer': true, 'outage.hours': undefined },
        { 'sale.consumer': undefined, 'outage.hours': 0 },
        { 'sale.consumer': undefined, 'outage.hours': 49 },
      ],
      whole: true,
    })
  })

  it('says that it gave up', () => {
    expect(cases(book, 4).whole).toBe(false)
  })
})

/** What has no null: a purchase has a price, and a wallet counts credits. */
const AMOUNTS = [
  'purchase.paid',
  'purchase.refunded',
  'purchase.currency',
  'purchase.credits',
  'purchase.credits_left',
  'generation.credits',
  'generation.missing_deliverables',
]

describe('the boundary cases', () => {
  const outcome = (kase: Case, { rule, verdict, reasons }: Ruling) =>
    `${kase.ground}: ${rule} ${verdict} ${reasons.map(({ code }) => code).join()}`

  it.each([...Object.values(policies), ...Object.values(laws)].map((one): [string, Book] => [one.id, one]))(
    'of %s come out in every way that any case does of which all is known',
    (_, text) => {
      const compiled = compile(text)
      const space = spaceOf([contextOf(text, {})])
      const grounds = groundsOf(text)
      const met = new Set(
        grounds.flatMap((ground) =>
          [...explore(space, ground, (kase) => evaluate(compiled, kase), { unknown: 0 })].map(({ kase, found }) =>
            outcome(kase, found),
          ),
        ),
      )
      const isPossible = (fact: string, value: Literal | undefined) => {
        const { values } = standardFacts[fact] ?? {}
        if (AMOUNTS.includes(fact)) return typeof value === 'number' || value === 'EUR'
        return value !== undefined && (!values || value === null || values.includes(String(value)))
      }
      const isKnown = (kase: Case) =>
        kase.generation !== undefined &&
        kase.purchase !== undefined &&
        (kase.ground !== 'generation' || Number(kase.facts['generation.missing_deliverables']) > 0) &&
        lookedAt((each) => evaluate(compiled, each), kase).every((fact) => isPossible(fact, kase.facts[fact]))
      let looked = 0
      fc.assert(
        fc.property(anyCase(text), (kase) => {
          const ruling = evaluate(compiled, kase)
          if (!grounds.includes(kase.ground) || !isKnown(kase)) return
          looked += 1
          expect(met).toContain(outcome(kase, ruling))
        }),
        { numRuns: 1000, seed: 20260601 },
      )
      expect(looked).toBeGreaterThan(150)
    },
  )
})
