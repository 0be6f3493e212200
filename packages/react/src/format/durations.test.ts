import { expect, it } from 'vitest'
import { readDuration, readPromise } from './durations.ts'

it('reads the parts of an ISO duration', () => {
  expect(readDuration('P2DT3H')).toEqual([{ count: 2, unit: 'day' }, { count: 3, unit: 'hour' }])
  expect(readDuration('14 days')).toEqual([])
})

it('reads a promise as a policy words it (A26, C33, D5)', () => {
  expect(readPromise('5-10 business days')).toEqual({ from: 5, until: 10, unit: 'business day' })
  expect(readPromise('24 hours')).toEqual({ from: null, until: 24, unit: 'hour' })
  expect(readPromise('1 business day')).toEqual({ from: null, until: 1, unit: 'business day' })
})

it('reads no time where none is promised (B32)', () => {
  expect(readPromise('instant')).toBeNull()
  expect(readPromise('unknown')).toBeNull()
  expect(readPromise('when we like')).toBeNull()
})
