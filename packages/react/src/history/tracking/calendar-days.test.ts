import { expect, it } from 'vitest'
import { addDays, daysFrom, stretchesOf } from './calendar-days.ts'

it('counts dates over months, years and leap days', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
})

it('skips and doubles no date where clocks are set forward or back', () => {
  expect(daysFrom('2026-03-28', '2026-03-31')).toEqual(['2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31'])
  expect(daysFrom('2026-10-24', '2026-10-26')).toEqual(['2026-10-24', '2026-10-25', '2026-10-26'])
  expect(daysFrom('2026-10-26', '2026-10-24')).toEqual([])
})

it('puts dates together that follow each other', () => {
  expect(stretchesOf(['2026-05-14', '2026-05-15', '2026-05-18'])).toEqual([['2026-05-14', '2026-05-15'], ['2026-05-18', '2026-05-18']])
  expect(stretchesOf([])).toEqual([])
})
