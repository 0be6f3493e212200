import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormat } from '../../format/format.ts'
import { createDays, startOf } from './days.ts'

const HOUR = 60 * 60 * 1000
const dateOf = (timeZone: string) => createFormat({ locale: 'en-GB', timeZone }).isoDate
const hours = (zone: string, at: string) => {
  const { from, until } = createDays(dateOf(zone))(at)
  return (until - from) / HOUR
}

describe('a day', () => {
  it('has 23 hours when summer begins, and 25 when it ends', () => {
    expect(hours('Europe/Berlin', '2026-03-29T10:00:00Z')).toBe(23)
    expect(hours('Europe/Berlin', '2026-10-25T10:00:00Z')).toBe(25)
    expect(hours('Europe/Berlin', '2026-05-12T10:00:00Z')).toBe(24)
  })

  it('begins later where there is no midnight', () => {
    // In Santiago clocks leap from midnight to one.
    const { from } = createDays(dateOf('America/Santiago'))('2026-09-06T15:00:00Z')
    expect(new Date(from).toISOString()).toBe('2026-09-06T04:00:00.000Z')
    expect(startOf('2026-09-06', dateOf('America/Santiago'))).toBe(from)
  })

  it('is the next one where it never was', () => {
    expect(dateOf('Pacific/Apia')(new Date(startOf('2011-12-30', dateOf('Pacific/Apia'))).toISOString())).toBe('2011-12-31')
  })

  it.each(['Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Africa/Cairo', 'Australia/Lord_Howe'])(
    'is the one that the clock says in %s, in whatever order and spelling it is asked for',
    (zone) => {
      const date = dateOf(zone)
      const instant = fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2027-12-31') })
      const written = fc.tuple(instant, fc.boolean()).map(([at, short]) => new Date(at).toISOString().replace(/\.\d+Z$/, (rest) => (short ? 'Z' : rest)))
      const property = fc.property(fc.array(written, { minLength: 1, maxLength: 40 }), (asked) => {
        const dayOf = createDays(date)
        for (const at of asked) {
          const day = dayOf(at)
          expect(day.date).toBe(date(at))
          for (const edge of [day.from, day.until - 1]) expect(date(new Date(edge).toISOString())).toBe(day.date)
          for (const edge of [day.from - 1, day.until]) expect(date(new Date(edge).toISOString())).not.toBe(day.date)
          expect(startOf(day.date, date)).toBe(day.from)
        }
      })
      fc.assert(property, { numRuns: 30, seed: 20261127 })
    },
  )
})
