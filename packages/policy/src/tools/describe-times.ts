import { readSpan } from '../spans.ts'
import type { Span } from '../model-values.ts'
import { counted, numeral } from './prose.ts'

/** `14 days`, `1 business day`. */
export function lasting(span: Span): string {
  const { count, unit } = readSpan(span)
  return counted(count, unit)
}

/** A promised time: `within 24 hours`, `within 5 to 10 business days`, `at once`. */
export function promisedIn(time: string): string {
  if (time === 'instant') return 'at once'
  if (time === 'unknown') return 'no time is promised: it depends on your bank or payment provider'
  const [, low, high, unit] = /^(\d+)(?:-(\d+))? (.+?)s?$/.exec(time)!
  return high
    ? `within ${numeral(Number(low))} to ${counted(Number(high), unit!)}`
    : `within ${counted(Number(low), unit!)}`
}

/** Seconds as people say them, where they make whole minutes, hours or days: `600 seconds (10 minutes)`. */
export function secondsToo(count: number): string {
  const [unit, size] =
    [
      ['day', 86_400],
      ['hour', 3600],
      ['minute', 60],
    ].find(([, size]) => count > 0 && count % Number(size) === 0) ?? []
  return counted(count, 'second') + (unit ? ` (${counted(count / Number(size), String(unit))})` : '')
}
