import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createHeights } from './heights.ts'

const height = fc.integer({ min: 1, max: 90 })

it('knows where each row begins and which is where, as a plain sum does, whatever was measured since', () => {
  const changes = fc.array(fc.tuple(fc.nat(), height), { maxLength: 40 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), height, changes, (count, guess, changed) => {
      const own = Array.from({ length: count }, () => guess)
      const heights = createHeights(count, guess)
      for (const [at, next] of changed) {
        own[at % count] = next
        heights.set(at % count, next)
      }
      let start = 0
      for (const [row, one] of own.entries()) {
        expect(heights.of(row)).toBe(one)
        expect(heights.startOf(row)).toBe(start)
        expect(heights.rowAt(start)).toBe(row)
        expect(heights.rowAt(start + one - 1)).toBe(row)
        start += one
      }
      expect(heights.startOf(count)).toBe(start)
      expect(heights.rowAt(start + 1)).toBe(count - 1)
      expect(heights.rowAt(-5)).toBe(0)
    }),
  )
})

it('has nothing of no rows', () => {
  const none = createHeights(0, 60)
  expect(none.startOf(0)).toBe(0)
  expect(none.rowAt(10)).toBe(0)
})
