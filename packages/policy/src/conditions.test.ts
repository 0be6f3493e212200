import { describe, expect, it } from 'vitest'
import { explained } from './outcomes.ts'
import { policies } from './policies.ts'
import type { Check } from './check.ts'
import { compileCond, compileTable } from './conditions.ts'
import type { Case, Facts } from './cases.ts'
import type { Cond } from './model-conditions.ts'

const kase = (facts: Facts): Case => ({ ground: 'quality', at: 0, facts, past: [] })
const check = (cond: Cond): Check => compileCond(cond, { book: policies.anumi, params: {}, holidays: [], terms: new Map() })
const truth = (cond: Cond, facts: Facts) => check(cond).test(kase(facts), null)

describe('a fact line', () => {
  it('is unknown while the fact is absent, whatever it is compared with', () => {
    for (const test of ['x', ['x', 'y'], true, { under: 3 }, { not: 'x' }]) expect(truth({ 'a.b': test }, {})).toBe(null)
  })

  it('takes null as known not to have happened', () => {
    expect(truth({ 'a.b': { over: 0 } }, { 'a.b': null })).toBe(false)
    expect(truth({ 'a.b': null }, { 'a.b': null })).toBe(true)
    expect(truth({ 'a.b': { not: 'x' } }, { 'a.b': null })).toBe(true)
  })

  it.each([
    [{ under: 3 }, 3, false], [{ under: 3 }, 2, true], [{ atMost: 3 }, 3, true], [{ over: 3 }, 3, false],
    [{ atLeast: 3 }, 3, true], [{ over: 1, under: 3 }, 2, true], [{ over: 1, under: 3 }, 3, false], [{ under: 3 }, '2', false],
  ])('compares %j with %j', (test, found, held) => {
    expect(truth({ 'a.b': test }, { 'a.b': found })).toBe(held)
  })
})

describe('all, any and not', () => {
  const yes: Cond = { 'a.yes': true }
  const no: Cond = { 'a.no': true }
  const open: Cond = { 'a.open': true }
  const facts = { 'a.yes': true, 'a.no': false }

  it.each([
    [{ all: [yes, open] }, null], [{ all: [no, open] }, false], [{ all: [open, no] }, false], [{ all: [yes, yes] }, true],
    [{ any: [yes, open] }, true], [{ any: [no, open] }, null], [{ any: [open, yes] }, true], [{ any: [no, no] }, false],
    [{ not: open }, null], [{ not: yes }, false], [{ not: { any: [no, open] } }, null],
  ] as [Cond, boolean | null][])('%j is %j', (cond, expected) => {
    expect(truth(cond, facts)).toBe(expected)
  })

  it('answer the same with notes as without, and then note every line', () => {
    const cond: Cond = { all: [no, open, yes] }
    const notes: Parameters<Check['test']>[1] = []
    expect(check(cond).test(kase(facts), notes)).toBe(false)
    expect(notes.map(({ fact, held }) => [fact, held])).toEqual([['a.no', false], ['a.open', null], ['a.yes', true]])
  })
})

describe('a window', () => {
  const within = (facts: Facts, moment: number) =>
    check({ within: { time: '10 seconds', of: ['a.first', 'a.second'] } }).test({ ...kase(facts), at: moment }, null)

  it('counts from the earliest of its facts', () => {
    expect(within({ 'a.first': 5000, 'a.second': 0 }, 10_000)).toBe(true)
    expect(within({ 'a.first': 5000, 'a.second': 0 }, 10_001)).toBe(false)
  })

  it('is unknown while a start that could be earlier is, but over as soon as a known one is', () => {
    expect(within({ 'a.first': 5000 }, 10_000)).toBe(null)
    expect(within({ 'a.first': 5000 }, 15_001)).toBe(false)
    expect(within({}, 0)).toBe(null)
  })

  it('is over when none of its facts ever happened', () => {
    expect(within({ 'a.first': null, 'a.second': null }, 0)).toBe(false)
  })

  it('is unknown while the host has not set its length', () => {
    const open = compileCond({ within: { time: { param: 'limit' }, of: 'a.first' } }, { book: policies.anumi, params: { limit: null }, holidays: [], terms: new Map() })
    expect(open.test(kase({ 'a.first': 0 }), null)).toBe(null)
  })
})

describe('a count of the past', () => {
  const past: Case['past'] = [{ kind: 'courtesy', at: 1000, generation: 'g' }, { kind: 'courtesy', at: 4000 }, { kind: 'refund', at: 4000 }]
  const count = (cond: Cond, moment: number, generation?: string) =>
    check(cond).test({ ...kase({}), at: moment, past, ...(generation && { generation }) }, null)

  it('rolls: an event leaves when its window has passed', () => {
    const cap: Cond = { past: { kind: 'courtesy', in: '5 seconds', atMost: 1 } }
    expect(count(cap, 4000)).toBe(false)
    expect(count(cap, 6000)).toBe(false)
    expect(count(cap, 6001)).toBe(true)
  })

  it('says when it will hold again', () => {
    const cap = check({ past: { kind: 'courtesy', in: '5 seconds', atMost: 1, edge: 'exclusive' } })
    expect(explained(cap, { ...kase({}), at: 4000, past })).toEqual({ count: 2, limit: 2, span: 'PT5S', again: 6000 })
  })

  it('is unknown when it must compare with an id that is missing', () => {
    const same: Cond = { past: { kind: 'courtesy', same: 'generation', atMost: 0 } }
    expect(count(same, 9000)).toBe(null)
    expect(count(same, 9000, 'g')).toBe(false)
    expect(count(same, 9000, 'h')).toBe(true)
  })
})

describe('a matrix', () => {
  const covered = compileTable({
    rows: 'a.row', columns: 'a.column', cells: { both: ['one', 'two'], first: ['one'], none: [] }, otherwise: 'unknown', clause: '1',
  })
  it.each([
    ['both', 'two', true], ['first', 'two', false], ['first', 'one', true], ['none', 'one', false], ['unlisted', 'one', null],
    ['none', undefined, false], ['first', undefined, null], [undefined, 'one', null],
  ])('of %s on %s is %j', (row, column, expected) => {
    expect(covered.test(kase({ 'a.row': row, 'a.column': column }), null)).toBe(expected)
  })
})
