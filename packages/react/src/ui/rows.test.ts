import fc from 'fast-check'
import { expect, it } from 'vitest'
import { followRows, learnRows, unknownRows } from './rows.ts'

const traits = { keyOf: (item: string) => item, kindOf: (item: string) => item.slice(0, 1) }
const keys = fc.uniqueArray(fc.stringMatching(/^[abc]\d{1,2}$/), { maxLength: 20 })

it('finds each row again wherever it went, and says which are gone', () => {
  fc.assert(
    fc.property(keys, keys, (before, after) => {
      const { items, rowNow } = followRows(unknownRows(before), after, traits)
      expect(items).toBe(after)
      for (const [row, key] of before.entries()) expect(rowNow(row)).toBe(after.indexOf(key))
    }),
  )
})

it('guesses rows by those of their kind, and by all where there are none', () => {
  const measured = new Map([[0, 20], [1, 60], [2, 70]])
  const { heights } = learnRows(unknownRows(['a1', 'b1', 'b2', 'b3', 'a2', 'c1']), measured, traits)
  expect([0, 1, 2, 3, 4, 5].map((row) => heights!.of(row))).toEqual([20, 60, 70, 65, 20, 50])
})

it('keeps the heights of what stays at both ends', () => {
  const rows = learnRows(unknownRows(['a1', 'a2', 'a3', 'a4']), new Map([[0, 11], [1, 12], [2, 13], [3, 14]]), traits)
  const { heights } = followRows(rows, ['a1', 'a9', 'a2', 'a3', 'a4'], traits)
  expect([0, 1, 2, 3, 4].map((row) => heights!.of(row))).toEqual([11, 12.5, 12, 13, 14])
  expect(followRows(rows, rows.items, traits)).toBe(rows)
})
