import fc from 'fast-check'
import { expect, it } from 'vitest'
import { followRows, learnRows, unknownRows } from './rows.ts'

const keyOf = (item: string) => item
const keys = fc.uniqueArray(fc.stringMatching(/^[abc]\d{1,2}$/), { maxLength: 20 })

it('finds each row again wherever it went, and says which are gone', () => {
  fc.assert(
    fc.property(keys, keys, (before, after) => {
      const { items, rowNow } = followRows(unknownRows(before), after, keyOf)
      expect(items).toBe(after)
      for (const [row, key] of before.entries()) expect(rowNow(row)).toBe(after.indexOf(key))
    }),
  )
})

it('guesses rows by those that are measured', () => {
  const { heights } = learnRows(unknownRows(['a', 'b', 'c', 'd']), new Map([[0, 20], [2, 60]]))
  expect([0, 1, 2, 3].map((row) => heights!.of(row))).toEqual([20, 40, 60, 40])
})

it('keeps the heights of what stays at both ends', () => {
  const rows = learnRows(unknownRows(['a', 'b', 'c', 'd']), new Map([[0, 10], [1, 20], [2, 30], [3, 40]]))
  const { heights } = followRows(rows, ['a', 'new', 'b', 'c', 'd'], keyOf)
  expect([0, 1, 2, 3, 4].map((row) => heights!.of(row))).toEqual([10, 25, 20, 30, 40])
  expect(heights!.startOf(5)).toBe(125)
  expect(followRows(rows, rows.items, keyOf)).toBe(rows)
})
