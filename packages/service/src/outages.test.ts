import { describe, expect, it } from 'vitest'
import { outageFacts } from './outages.ts'
import type { IncidentRow } from './rows.ts'

const HOUR = 60 * 60 * 1000
const BOUGHT = Date.parse('2026-03-28T12:00:00Z')
const NOW = BOUGHT + 1000 * HOUR

/** An incident between two hours after the purchase. */
const down = (from: number, until: number | null, more: Partial<IncidentRow> = {}): IncidentRow => ({
  id: `${from}`,
  from: BOUGHT + from * HOUR,
  until: until === null ? null : BOUGHT + until * HOUR,
  complete: false,
  remedied: null,
  ...more,
})
const complete = { complete: true }
const facts = (...incidents: IncidentRow[]) => outageFacts(incidents, BOUGHT, NOW)

describe('the outage that a purchase has met', () => {
  it('is unknown where nothing was recorded since the purchase', () => {
    expect(facts()).toEqual({})
    expect(facts(down(-10, -1), down(-5, 0))).toEqual({})
  })

  it('is the longest on end, not the sum (A10, B7, D8)', () => {
    expect(facts(down(0, 20), down(30, 55), down(60, 70))).toMatchObject({ 'outage.hours': 25 })
  })

  it('counts from the purchase where it had begun before (D8)', () => {
    expect(facts(down(-100, 5, complete))).toMatchObject({ 'outage.hours': 5, 'outage.complete_hours': 5 })
  })

  it('counts to now while it lasts', () => {
    expect(facts(down(990, null))).toMatchObject({ 'outage.hours': 10 })
    expect(facts(down(990, 2000))).toMatchObject({ 'outage.hours': 10 })
    expect(facts(down(1001, null))).toEqual({})
  })

  it('is one where incidents meet, overlap or hold one another, in whatever order they are told', () => {
    expect(facts(down(30, 50), down(0, 30))).toMatchObject({ 'outage.hours': 50 })
    expect(facts(down(20, 50), down(0, 30))).toMatchObject({ 'outage.hours': 50 })
    expect(facts(down(0, 60), down(10, 20), down(55, 61))).toMatchObject({ 'outage.hours': 61 })
    expect(facts(down(0, 24), { ...down(24, 48), from: BOUGHT + 24 * HOUR + 1 })).toMatchObject({ 'outage.hours': 24 })
  })

  it('counts the complete ones apart (D8)', () => {
    expect(facts(down(0, 40, complete), down(40, 80), down(80, 120, complete))).toMatchObject({
      'outage.hours': 120,
      'outage.complete_hours': 40,
    })
    expect(facts(down(0, 80))).toMatchObject({ 'outage.hours': 80, 'outage.complete_hours': 0 })
  })

  it('is exact to the millisecond', () => {
    const [one, other] = [down(0, 48), { ...down(0, 48), until: BOUGHT + 48 * HOUR + 1 }]
    expect(facts(one)['outage.hours']).toBe(48)
    expect(Number(facts(other)['outage.hours'])).toBeGreaterThan(48)
  })

  it('was made good where all of the longest was, and is unknown where nobody has said (A11)', () => {
    const [good, bad] = [{ remedied: true }, { remedied: false }]
    expect(facts(down(0, 50, good))).toMatchObject({ 'outage.remedied': true })
    expect(facts(down(0, 50, bad))).toMatchObject({ 'outage.remedied': false })
    expect(facts(down(0, 50))).not.toHaveProperty(['outage.remedied'])
    expect(facts(down(0, 50, good), down(50, 60, bad))).toMatchObject({ 'outage.remedied': false })
    expect(facts(down(0, 50, good), down(50, 60))).not.toHaveProperty(['outage.remedied'])
    expect(facts(down(0, 50, bad), down(60, 70, good))).toMatchObject({ 'outage.remedied': false })
  })

  it('is for a person where the longest was made good and another was not (A11)', () => {
    const other = facts(down(0, 80, { remedied: true }), down(100, 150, { remedied: false }))
    expect(other).toMatchObject({ 'outage.hours': 80 })
    expect(other).not.toHaveProperty(['outage.remedied'])
  })
})
