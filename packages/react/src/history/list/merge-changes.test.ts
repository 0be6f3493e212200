import type { HistoryItem, Wallet } from '@makegood/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_LINES, type HistoryFilter, type HistoryPart, isAmong } from '../../queries/history.ts'
import { type Changes, mergeChanges, sequenceOf } from './merge-changes.ts'

const PAGE = 3
const KINDS = ['purchase', 'spend', 'report'] as const
const STANDINGS = ['in_review', 'approved', 'arrived'] as const
const AT = Date.parse('2026-05-12T14:00:00Z')
const at = (sequence: number) => new Date(AT + Math.floor(sequence / 2) * 60_000).toISOString()

type Line = HistoryItem & { changed: number }

const lineOf = (sequence: number, kind: HistoryItem['kind'], standing: HistoryItem['standing'], changed: number): Line => ({
  id: `line_${sequence}`, sequence, at: at(sequence), kind, standing, credits: 1, balanceAfter: sequence, changed,
  refund: null, ofRefund: null, generation: null, pack: null, dueAt: null,
})

/** A wallet whose lines are written and changed, and what a service would answer about them. */
function createWallet() {
  let lines: Line[] = []
  let changes = 0
  const moments: (readonly Line[])[] = [lines]
  const wallet = (): Wallet => ({ id: 'wal_1', balance: lines.length, held: 0, lots: [], sequence: changes, asOf: at(changes) })
  /** The lines as they were at a change of the wallet. */
  const among = (filter: HistoryFilter, sequence = changes) => moments[sequence]!.filter((line) => isAmong(filter, line)).toReversed()
  return {
    among,
    add(kind: number) {
      changes += 1
      const standing = KINDS[kind] === 'report' ? STANDINGS[0] : null
      lines = [...lines, lineOf(lines.length + 1, KINDS[kind]!, standing, changes)]
      moments.push(lines)
    },
    change(index: number, standing: number) {
      changes += 1
      const reports = lines.filter((line) => line.standing !== null)
      const chosen = reports[index % Math.max(1, reports.length)]
      lines = lines.map((line) => (line === chosen ? { ...line, standing: STANDINGS[standing]!, changed: changes } : line))
      moments.push(lines)
    },
    page(filter: HistoryFilter, before = Number.POSITIVE_INFINITY): HistoryPart {
      const found = among(filter).filter(({ sequence }) => sequence < before)
      const items = found.slice(0, PAGE)
      const nextCursor = found.length > PAGE ? String(items.at(-1)!.sequence) : null
      const floor = nextCursor === null ? 0 : Number(nextCursor)
      return { items, nextCursor, total: among(filter).length, wallet: wallet(), asOf: wallet().asOf, floor }
    },
    since: (after = changes): Changes => ({ items: lines.filter(({ changed }) => changed > after).toReversed(), wallet: wallet(), after: Math.min(after, changes) }),
  }
}

type Pages = readonly HistoryPart[]

/** A list that loads pages and hears of changes, in whatever order they come. Nothing is merged while a page is on its way. */
function createList(wallet: ReturnType<typeof createWallet>, filter: HistoryFilter) {
  let pages: Pages = [wallet.page(filter)]
  let arriving: HistoryPart | null = null
  const heard: Changes[] = []
  let askedAnew = 0

  const next = () => {
    const cursor = pages.at(-1)!.nextCursor
    if (arriving === null && cursor !== null) arriving = wallet.page(filter, Number(cursor))
  }
  const land = () => {
    if (arriving) pages = [...pages, arriving]
    arriving = null
  }
  const merge = (changes: Changes | undefined) => {
    if (!changes || arriving) return
    const merged = mergeChanges(pages, changes, filter)
    if (merged) pages = merged
    else {
      askedAnew += 1
      pages = [wallet.page(filter)]
    }
  }
  return {
    next,
    land,
    /** What has changed since what is known here, or since later: then there is a gap. */
    hear: (later: number) => void heard.push(wallet.since(sequenceOf(pages) + later)),
    merge: (index: number) => merge(heard[index % Math.max(1, heard.length)]),
    /** Everything that is on its way comes, and then the latest. */
    settle() {
      land()
      merge(wallet.since(sequenceOf(pages)))
    },
    pages: () => pages,
    askedAnew: () => askedAnew,
  }
}

const filters: [string, HistoryFilter][] = [
  ['all lines', ALL_LINES],
  ['some kinds', { ...ALL_LINES, kind: ['spend', 'report'] }],
  ['a standing', { ...ALL_LINES, standing: ['approved', 'in_review'] }],
  ['a period', { ...ALL_LINES, from: at(4), until: at(9) }],
  ['a standing in a period', { ...ALL_LINES, standing: ['approved'], from: at(4) }],
]

const step = fc.oneof(
  fc.record({ act: fc.constant('add' as const), kind: fc.nat(2) }),
  fc.record({ act: fc.constant('change' as const), index: fc.nat(20), standing: fc.nat(2) }),
  fc.constant({ act: 'next' as const }),
  fc.constant({ act: 'land' as const }),
  fc.record({ act: fc.constant('hear' as const), later: fc.oneof(fc.constant(0), fc.nat(3)) }),
  fc.record({ act: fc.constant('merge' as const), index: fc.nat(10) }),
)

/** Each page has, of the lines it is about, those that there were at the change of the wallet that it tells of. */
function checkPages(pages: Pages, filter: HistoryFilter, { among }: ReturnType<typeof createWallet>) {
  let below = Number.POSITIVE_INFINITY
  for (const { items, floor, wallet } of pages) {
    const ceiling = below
    expect(items).toEqual(among(filter, wallet.sequence).filter(({ sequence }) => sequence >= floor && sequence < ceiling))
    below = floor
  }
  const last = pages.at(-1)!
  if (sequenceOf(pages) === last.wallet.sequence) expect(last.total).toBe(among(filter, last.wallet.sequence).length)
}

describe('a list that hears of changes', () => {
  it.each(filters)('has each line once and in its place, with %s, in whatever order pages and changes come', (_, filter) => {
    const property = fc.property(fc.nat(12), fc.array(step, { maxLength: 60, size: 'max' }), (before, steps) => {
      const wallet = createWallet()
      for (let line = 0; line < before; line++) wallet.add(line % 3)
      const list = createList(wallet, filter)
      for (const one of steps) {
        if (one.act === 'add') wallet.add(one.kind)
        else if (one.act === 'change') wallet.change(one.index, one.standing)
        else if (one.act === 'merge') list.merge(one.index)
        else if (one.act === 'hear') list.hear(one.later)
        else list[one.act]()
        checkPages(list.pages(), filter, wallet)
      }
      list.settle()
      const pages = list.pages()
      expect(pages.flatMap(({ items }) => items)).toEqual(wallet.among(filter).filter(({ sequence }) => sequence >= pages.at(-1)!.floor))
      expect(pages.at(-1)!.total).toBe(wallet.among(filter).length)
      while (list.pages().at(-1)!.nextCursor !== null) {
        list.next()
        list.land()
      }
      expect(list.pages().flatMap(({ items }) => items)).toEqual(wallet.among(filter))
    })
    fc.assert(property, { numRuns: 300, seed: 20261127 })
  })

  const begin = (filter: HistoryFilter, lines: number) => {
    const wallet = createWallet()
    for (let line = 0; line < lines; line++) wallet.add(line % 3)
    return { wallet, list: createList(wallet, filter) }
  }

  it('never asks anew for what can be told here', () => {
    const { wallet, list } = begin({ ...ALL_LINES, kind: ['report'] }, 24)
    list.next()
    list.land()
    wallet.add(2)
    wallet.change(0, 1)
    list.settle()
    expect(list.askedAnew()).toBe(0)
    expect(list.pages()[0]!.items).toHaveLength(4)
    expect(list.pages()[0]!.total).toBe(9)
  })

  it('keeps what did not change as it was', () => {
    const { wallet, list } = begin(ALL_LINES, 9)
    list.next()
    list.land()
    const former = list.pages()
    wallet.add(0)
    list.settle()
    expect(list.pages()[0]!.items.slice(1)).toEqual(former[0]!.items)
    expect(list.pages()[1]!.items).toBe(former[1]!.items)
  })

  it('asks anew for what was searched for, and where a line is missing', () => {
    const wallet = createWallet()
    for (let line = 0; line < 3; line++) wallet.add(0)
    const pages = [wallet.page(ALL_LINES)]
    wallet.add(0)
    wallet.add(1)
    const changes = wallet.since(3)
    expect(mergeChanges(pages, changes, { ...ALL_LINES, search: '48213' })).toBeNull()
    expect(mergeChanges(pages, { ...changes, items: changes.items.slice(0, 1) }, ALL_LINES)).toBeNull()
    expect(mergeChanges(pages, { ...changes, items: [] }, { ...ALL_LINES, search: '48213' })![0]!.wallet.sequence).toBe(5)
  })
})
