import { describe, expect, it } from 'vitest'
import { at } from '../test/cases.ts'
import { readSpan, toDuration, windowEnd, type Window } from './spans.ts'

const window = (span: string, overrides: Partial<Window> = {}): Window => ({
  length: readSpan(span), days: 'elapsed', edge: 'inclusive', zone: 'UTC', ...overrides,
})
const end = (start: string, of: Window) => new Date(windowEnd(at(start), of)).toISOString()

describe('windows', () => {
  it('count elapsed days by 24 hours, to the millisecond', () => {
    expect(end('2026-06-01T10:00:00Z', window('14 days'))).toBe('2026-06-15T10:00:00.000Z')
    expect(end('2026-06-01T10:00:00Z', window('14 days', { edge: 'exclusive' }))).toBe('2026-06-15T09:59:59.999Z')
  })

  it('keep elapsed days at 24 hours over daylight saving, and calendar days at the local date', () => {
    const berlin = { zone: 'Europe/Berlin' }
    expect(end('2026-03-28T12:00:00+01:00', window('1 day', berlin))).toBe('2026-03-29T11:00:00.000Z')
    expect(end('2026-03-28T12:00:00+01:00', window('1 day', { ...berlin, days: 'calendar' }))).toBe('2026-03-29T21:59:59.999Z')
  })

  it('end a calendar window with the date of its zone, at both ends of the earth', () => {
    const start = '2026-06-01T23:30:00Z'
    expect(end(start, window('7 days', { days: 'calendar', zone: 'Pacific/Kiritimati' }))).toBe('2026-06-09T09:59:59.999Z')
    expect(end(start, window('7 days', { days: 'calendar', zone: 'Pacific/Pago_Pago' }))).toBe('2026-06-09T10:59:59.999Z')
    expect(end(start, window('7 days', { days: 'calendar', edge: 'exclusive' }))).toBe('2026-06-07T23:59:59.999Z')
  })

  it('end everywhere on the last date that it was anywhere', () => {
    const everywhere = window('14 days', { days: 'calendar', zone: 'everywhere' })
    expect(end('2026-06-01T09:59:59Z', everywhere)).toBe('2026-06-16T11:59:59.999Z')
    expect(end('2026-06-01T10:00:00Z', everywhere)).toBe('2026-06-17T11:59:59.999Z')
    for (const zone of ['Etc/GMT-14', 'Europe/Berlin', 'UTC', 'America/New_York', 'Etc/GMT+12'])
      for (const start of ['2026-06-01T09:59:59Z', '2026-06-01T10:00:00Z', '2026-06-01T23:59:59Z'])
        expect(end(start, everywhere) >= end(start, window('14 days', { days: 'calendar', zone }))).toBe(true)
  })

  it('follow on one another, each to the end of its own last working day', () => {
    const longer = { days: 'calendar', longer: readSpan('12 months') } as const
    expect(end('2026-06-01T08:00:00Z', window('14 days', longer))).toBe('2027-06-15T23:59:59.999Z')
    expect(end('2026-06-01T08:00:00Z', window('14 days', { ...longer, days: 'elapsed' }))).toBe('2027-06-15T23:59:59.999Z')
    // The 14th day is a Saturday; a year after the Monday that follows is a Tuesday.
    expect(end('2025-05-31T08:00:00Z', window('14 days', { ...longer, workingDays: [] }))).toBe('2026-06-16T23:59:59.999Z')
  })

  it('know leap days and short months', () => {
    expect(end('2028-02-28T08:00:00Z', window('1 day', { days: 'calendar' }))).toBe('2028-02-29T23:59:59.999Z')
    expect(end('2026-01-31T08:00:00Z', window('1 month'))).toBe('2026-02-28T08:00:00.000Z')
  })

  it('count business days past a weekend', () => {
    expect(end('2026-06-05T08:00:00Z', window('2 business days'))).toBe('2026-06-09T23:59:59.999Z')
  })
})

it.each([['14 days', 'P14D'], ['48 hours', 'PT48H'], ['1 month', 'P1M'], ['30 seconds', 'PT30S']])('writes %s as %s', (span, duration) => {
  expect(toDuration(readSpan(span))).toBe(duration)
})
