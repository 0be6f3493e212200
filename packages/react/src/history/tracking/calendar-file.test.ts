import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFile, escapeText, foldLine } from './calendar-file.ts'

const event = {
  id: 'refund-1@makegood',
  at: '2026-05-05T09:41:07.250Z',
  first: '2026-05-12',
  last: '2026-05-19',
  title: 'Refund of €12.40 arrives',
  body: 'Refund MG-7Q2F, to Visa ·· 4242.\nIf not: ask; back\\slash.',
}

const unfold = (file: string) => file.replaceAll('\r\n ', '')
const octets = (line: string) => new TextEncoder().encode(line).length
/** What a calendar reads out of a value. */
const unescape = (value: string) => value.replaceAll(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter))

describe('a calendar file', () => {
  it('is one event of whole days that ends the day after the last one', () => {
    expect(unfold(calendarFile(event)).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Makegood//Refunds//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:refund-1@makegood',
      'DTSTAMP:20260505T094107Z',
      'DTSTART;VALUE=DATE:20260512',
      'DTEND;VALUE=DATE:20260520',
      'SUMMARY:Refund of €12.40 arrives',
      'DESCRIPTION:Refund MG-7Q2F\\, to Visa ·· 4242.\\nIf not: ask\\; back\\\\slash.',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('ends a window at the turn of the year', () => {
    expect(calendarFile({ ...event, last: '2026-12-31' })).toContain('DTEND;VALUE=DATE:20270101\r\n')
  })

  it('lets nothing that is written into it become a line of its own', () => {
    const file = calendarFile({ ...event, title: 'x\r\nEND:VEVENT\r\nBEGIN:VALARM', body: '\u0000\u0007\rATTACH:file' })
    expect(unfold(file).split('\r\n').filter((line) => /^(END:VEVENT|BEGIN:VALARM|ATTACH)/.test(line))).toEqual(['END:VEVENT'])
  })
})

describe('any text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 })

  it('is folded into lines of 75 octets at most, none cut within a character, and reads the same', () => {
    fc.assert(
      fc.property(text.map((one) => one.replaceAll(/[\r\n]/g, '')), (line) => {
        const folded = foldLine(line)
        for (const piece of folded.split('\r\n')) expect(octets(piece)).toBeLessThanOrEqual(75)
        expect(folded.split('\r\n').map((piece, index) => (index > 0 ? piece.slice(1) : piece)).join('')).toBe(line)
      }),
    )
  })

  it('is folded as late as can be', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75))
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`)
    expect(foldLine(`${'a'.repeat(74)}€`)).toBe(`${'a'.repeat(74)}\r\n €`)
  })

  it('is one value, and reads as it was written', () => {
    fc.assert(
      fc.property(text, (written) => {
        const value = escapeText(written)
        expect(value).not.toMatch(/[\r\n]|(?<!\\)(?:\\\\)*[;,]/)
        const plain = written.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Control}\t\n]/gu, '')
        expect(unescape(value)).toBe(plain)
      }),
    )
  })
})
