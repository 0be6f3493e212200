import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, csvLine, harmless } from './csv-text.ts'

const DANGER = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u
const NUMBER = /^-?\d+(\.\d+)?$/
const read = (text: string, delimiter = ','): string[][] => parse(text, { delimiter, relax_quotes: true, relax_column_count: true, record_delimiter: '\r\n' })

/** What people, hosts and attackers put into names, ids and notes. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', ',', '"', "'", ' ', '|', '1', 'a', '＝', '\u200B', '\uFEFF', '(', ')', '!') }),
  fc.constantFrom('=1+1', '-2+3+cmd|\' /C calc\'!A0', '@SUM(A1:A9)', '+49 30 901820', '\t=1', '\r=1', '-5', '-5.50', '-', '-5-5', '"=1"', 'a;=1+1', 'a;\u00A0=1', '=HYPERLINK("http://x","y")'),
)

describe('a table', () => {
  it('is read back as it was written, but for apostrophes before what would run, by a parser of another house', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }), (rows) => {
        expect(read(rows.map((row) => csvLine(row)).join(''))).toEqual(rows.map((row) => row.map(harmless)))
      }),
      { numRuns: 500 },
    )
  })

  it('holds no cell that a spreadsheet would run, unless it is exactly a number', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 6 }), (row) => {
        for (const cell of read(csvLine(row)).flat()) {
          if (!NUMBER.test(cell)) expect(cell).not.toMatch(DANGER)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('holds none either where semicolons, tabs or line breaks are taken for the ends of cells, in quotes or not', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 6 }), (row) => {
        for (const cell of csvLine(row).split(/[;\t\r\n]/).slice(1)) {
          if (!NUMBER.test(cell)) expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('changes nothing of a text that is harmless', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'ß', '界', ' ', ',', '"', "'", '1', '.', '=') }), (text) => {
      const safe = `a${text}`
      expect(harmless(safe)).toBe(safe)
    }))
  })

  it('keeps numbers numbers, negative ones too, so that a column can be summed', () => {
    fc.assert(fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
      const column = read(numbers.map((number) => csvLine([number, 'x'])).join('')).map(([cell]) => cell)
      expect(column.map(Number)).toEqual(numbers.map((number) => number + 0))
      expect(csvLine(numbers)).not.toContain("'")
    }))
  })

  it.each<[Cell, string]>([
    [-4, '-4'], ['-4', '-4'], ['12.40', '12.40'], [null, ''], ['', '""'], ['-4-4', '"\'-4-4"'], ['+4', '"\'+4"'], ['- 4', '"\'- 4"'], ['Says "hi"', '"Says ""hi"""'],
  ])('writes %j as %s', (cell, written) => {
    expect(csvLine([cell])).toBe(`${written}\r\n`)
  })
})
