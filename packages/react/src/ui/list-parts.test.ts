import { expect, it } from 'vitest'
import { partsOf } from './list-parts.ts'

const startOf = (row: number) => row * 10

it('has the row with the focus in its place among the others', () => {
  const range = { first: 5, last: 8 }
  expect(partsOf(range, -1, startOf)).toEqual([5, 6, 7])
  expect(partsOf(range, 6, startOf)).toEqual([5, 6, 7])
  expect(partsOf(range, 2, startOf)).toEqual([2, { gap: 20 }, 5, 6, 7])
  expect(partsOf(range, 4, startOf)).toEqual([4, 5, 6, 7])
  expect(partsOf(range, 8, startOf)).toEqual([5, 6, 7, 8])
  expect(partsOf(range, 11, startOf)).toEqual([5, 6, 7, { gap: 30 }, 11])
})
