import type { Book, Policy } from '../model.ts'
import { ROUNDED } from './describe-amounts.ts'
import { plain } from './prose.ts'

/** How days, amounts and credits are counted. */
export function sayCounting(book: Book): string[] {
  const { days, edge, zone, round } = book.defaults
  const lines = [
    ...windows(days, edge, plain(zone)),
    'What counts is when you ask, not when we answer.',
    `Amounts of money are worked out exactly and ${ROUNDED[round]} once, at the end.`,
    'Nobody gets back more than was paid and not refunded yet.',
  ]
  return [...lines, ...('seller' in book ? creditLines(book) : [])].map((line) => `- ${line}`)
}

function windows(days: 'elapsed' | 'calendar', edge: 'inclusive' | 'exclusive', zone: string): string[] {
  const counts = edge === 'inclusive' ? 'still counts' : 'no longer counts'
  if (days === 'calendar') {
    const end = edge === 'inclusive' ? 'with the end of its last day' : 'when its last day begins'
    return [
      `A time limit of days or months ends ${end} in the time zone ${zone}.`,
      `The last moment of any other time limit ${counts}.`,
    ]
  }
  return [
    'A time limit of days counts 24 hours for each day, from the moment that it starts with.',
    `The last moment of a time limit ${counts}.`,
  ]
}

function creditLines({ defaults, charging }: Policy): string[] {
  const { spend, bonus_spend, use } = defaults
  return [
    charging === 'hold'
      ? 'Credits are set aside when a generation starts, and taken when it succeeds.'
      : 'Credits are taken when a generation starts.',
    `The credits you bought ${spend === 'oldest_first' ? 'first' : 'last'} are spent first.`,
    `Free and bonus credits are spent ${bonus_spend === 'first' ? 'before' : 'after'} bought ones.`,
    use === 'net'
      ? 'Credits that came back to you do not count as used.'
      : 'Credits that came back to you still count as used.',
    'Free, bonus and courtesy credits never turn into money.',
  ]
}
