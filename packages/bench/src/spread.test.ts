import { expect, it } from 'vitest'
import { ratio, spread } from './spread.ts'

it('takes the middle, and the mean of the two where there is none', () => {
  expect(spread([9, 1, 5])).toEqual({ median: 5, least: 1, most: 9 })
  expect(spread([9, 1, 5, 3])).toEqual({ median: 4, least: 1, most: 9 })
})

it('compares within a round, so that a slow one cancels out', () => {
  expect(ratio([10, 1, 20], [20, 2, 40])).toEqual({ median: 0.5, least: 0.5, most: 0.5 })
})
