import type { Instant } from '@makegood/contract'
import { addDays } from './calendar-days.ts'

/** Something that is expected within some days. */
export type CalendarEvent = {
  /** Always the same for the same thing, so that it is not in a calendar twice. */
  id: string
  /** When this was known. */
  at: Instant
  /** The first and the last of its dates. */
  first: string
  last: string
  title: string
  body: string
}

/** A calendar with one event of whole days, as RFC 5545 writes it. It reminds nobody and keeps nobody busy. */
export function calendarFile({ id, at, first, last, title, body }: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Makegood//Refunds//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}`,
    `DTSTAMP:${compact(new Date(at).toISOString().replace(/\.\d+/, ''))}`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    // The day on which it is over.
    `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(body)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

const compact = (date: string) => date.replaceAll(/[-:]/g, '')

/** A text as a value: what means something in the file is escaped, and control characters go. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, (letter) => `\\${letter}`)
    .replaceAll('\n', '\\n')
    .replaceAll(/[^\P{Control}\t]/gu, '')
}

const LONGEST = 75

/** A line in pieces of 75 octets at most, none of them cut within a character. Each but the first begins with a space. */
export function foldLine(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let size = 0
  for (const letter of line) {
    const more = sizeOf(letter)
    if (size + more > LONGEST) {
      pieces.push(piece)
      piece = ' '
      size = 1
    }
    piece += letter
    size += more
  }
  return [...pieces, piece].join('\r\n')
}

const encoder = new TextEncoder()
const sizeOf = (letter: string) => encoder.encode(letter).length
