import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  CreditCount, Credits, Destination, EntryKind, FieldName, Ground, LedgerEntryPage, LotKind, MediaKind, Money, NewEvidence,
  NewRefundRequest, NewReport, NewWithdrawal, Outcome, Problem, PROBLEM_STATUS, ProblemCode, ReasonCode, RefundOrigin,
  RefundStatus, ReportReason, TransferStatus, Verdict, Wallet,
} from './index.ts'

const wallet = {
  id: 'w1',
  balance: 20,
  held: 4,
  lots: [{
    id: 'l1', kind: 'pack', credits: 24, left: 20, held: 4, paid: { amount: 1240, currency: 'EUR' }, packId: 'p1',
    createdAt: '2026-05-12T14:02:00Z', expiresAt: null,
  }],
  sequence: 3,
  asOf: '2026-05-12T14:02:00.250+02:00',
}
const report = { resultIds: ['r1'], reason: 'broken_anatomy', details: 'Six fingers on the left hand.' }

/** Where a value fails, as dotted paths. */
function failuresOf(schema: v.GenericSchema, value: unknown): string[] {
  const { issues = [] } = v.safeParse(schema, value)
  return issues.map((issue) => v.getDotPath(issue) ?? '')
}

describe('an open enum', () => {
  const enums = {
    Destination, EntryKind, FieldName, Ground, LotKind, MediaKind, Outcome, ProblemCode, ReasonCode, RefundOrigin,
    RefundStatus, ReportReason, TransferStatus, Verdict,
  }
  it.each(Object.entries(enums))('%s takes a member it does not know yet, and no other type', (_, schema) => {
    expect(v.parse(schema, 'of_tomorrow')).toBe('of_tomorrow')
    expect(v.is(schema, 1)).toBe(false)
    expect(v.is(schema, null)).toBe(false)
  })
})

describe('an answer', () => {
  it('parses to itself', () => {
    expect(v.parse(Wallet, wallet)).toEqual(wallet)
  })

  it('ignores fields it does not know, at every depth', () => {
    const lots = [{ ...wallet.lots[0], colour: 'gold' }]
    expect(v.parse(Wallet, { ...wallet, mood: 'good', lots })).toEqual(wallet)
  })

  it.each(Object.keys(wallet))('says that %s is missing', (field) => {
    expect(failuresOf(Wallet, { ...wallet, [field]: undefined })).toEqual([field])
  })

  it('says where a field has another type, however deep', () => {
    const lots = [{ ...wallet.lots[0], paid: { amount: '1240', currency: 'EUR' } }]
    expect(failuresOf(Wallet, { ...wallet, balance: '20', lots })).toEqual(['balance', 'lots.0.paid.amount'])
  })

  it('takes null only where nothing is an answer', () => {
    expect(failuresOf(Wallet, { ...wallet, lots: [{ ...wallet.lots[0], paid: null, expiresAt: null }] })).toEqual([])
    expect(failuresOf(Wallet, { ...wallet, lots: null })).toEqual(['lots'])
  })

  it.each(['2026-05-12', '2026-05-12T14:02:00', 'yesterday', ''])('refuses %j as an instant', (asOf) => {
    expect(failuresOf(Wallet, { ...wallet, asOf })).toEqual(['asOf'])
  })

  it('is a page with a cursor, or null on the last one', () => {
    const page = { items: [], nextCursor: null, asOf: wallet.asOf }
    expect(v.is(LedgerEntryPage, page)).toBe(true)
    expect(v.is(LedgerEntryPage, { ...page, nextCursor: 'c2' })).toBe(true)
    expect(failuresOf(LedgerEntryPage, { ...page, nextCursor: 2 })).toEqual(['nextCursor'])
    expect(failuresOf(LedgerEntryPage, { items: [] })).toEqual(['nextCursor', 'asOf'])
  })
})

describe('money and credits', () => {
  it.each([0, 1240, -5])('takes %j minor units', (amount) => {
    expect(v.is(Money, { amount, currency: 'JPY' })).toBe(true)
  })
  it.each([12.4, '1240', Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %j minor units', (amount) => {
    expect(failuresOf(Money, { amount, currency: 'EUR' })).toEqual(['amount'])
  })
  it.each(['eur', 'EURO', '€', ''])('refuses %j as a currency', (currency) => {
    expect(failuresOf(Money, { amount: 1, currency })).toEqual(['currency'])
  })
  it('knows whole credits alone, and no balance below zero', () => {
    expect(v.is(Credits, -4)).toBe(true)
    expect(v.is(CreditCount, 0)).toBe(true)
    expect(v.is(CreditCount, -1)).toBe(false)
    expect(v.is(Credits, 0.5)).toBe(false)
  })
})

describe('a report', () => {
  it.each([1, 5000])('takes details of %i characters', (length) => {
    expect(v.is(NewReport, { ...report, details: 'x'.repeat(length) })).toBe(true)
  })
  it.each(['', '   \n\t', 'x'.repeat(5001), 'x'.repeat(10_000)])('refuses empty and endless details', (details) => {
    expect(failuresOf(NewReport, { ...report, details })).toEqual(['details'])
  })
  it('names 1 to 100 results', () => {
    const resultIds = (count: number) => Array.from({ length: count }, (_, index) => `r${index}`)
    expect(failuresOf(NewReport, { ...report, resultIds: [] })).toEqual(['resultIds'])
    expect(failuresOf(NewReport, { ...report, resultIds: resultIds(100) })).toEqual([])
    expect(failuresOf(NewReport, { ...report, resultIds: resultIds(101) })).toEqual(['resultIds'])
  })
  it('marks a place by fractions of the picture', () => {
    const mark = (x: number) => ({ resultId: 'r1', area: { x, y: 0, width: 0.5, height: 1 } })
    expect(failuresOf(NewReport, { ...report, marks: [mark(1)] })).toEqual([])
    expect(failuresOf(NewReport, { ...report, marks: [mark(1.01)] })).toEqual(['marks.0.area.x'])
  })

  it('marks a hand-drawn line, or a stretch of a clip that ends after it begins', () => {
    const points = [{ x: 0, y: 0 }, { x: 1, y: 0.5 }]
    expect(failuresOf(NewReport, { ...report, marks: [{ resultId: 'r1', stroke: { points, width: 0.02 } }] })).toEqual([])
    expect(failuresOf(NewReport, { ...report, marks: [{ resultId: 'r1', stroke: { points: [], width: 0.02 } }] })).toEqual(['marks.0.stroke.points'])
    expect(failuresOf(NewReport, { ...report, marks: [{ resultId: 'r1', time: { from: 1.5, to: 3 } }] })).toEqual([])
    expect(failuresOf(NewReport, { ...report, marks: [{ resultId: 'r1', time: { from: 3, to: 1.5 } }] })).toEqual(['marks.0'])
  })

  it('takes no mark that marks nothing', () => {
    expect(failuresOf(NewReport, { ...report, marks: [{ resultId: 'r1', label: 'here' }] })).toEqual(['marks.0'])
  })
})

describe('what a person sends', () => {
  it('must say what is expected of a request, even nothing', () => {
    const request = { packId: 'p1', ground: 'change_of_mind', expected: null }
    expect(failuresOf(NewRefundRequest, request)).toEqual([])
    expect(failuresOf(NewRefundRequest, { packId: 'p1', ground: 'change_of_mind' })).toEqual(['expected'])
  })
  it('refuses evidence without words', () => {
    expect(failuresOf(NewEvidence, { details: ' ' })).toEqual(['details'])
  })
  it('needs name, contract and an address of a withdrawal, and nothing else', () => {
    const withdrawal = { name: 'Ada', contract: 'order 12', email: 'ada@example.com' }
    expect(failuresOf(NewWithdrawal, withdrawal)).toEqual([])
    expect(failuresOf(NewWithdrawal, { name: ' ', contract: '', email: 'ada' })).toEqual(['name', 'contract', 'email'])
  })
})

describe('a problem', () => {
  it.each(Object.entries(PROBLEM_STATUS))('%s has an error status', (code, status) => {
    expect(status).toBeGreaterThanOrEqual(400)
    expect(v.is(Problem, { type: 'about:blank', title: code, status, code })).toBe(true)
  })
})
