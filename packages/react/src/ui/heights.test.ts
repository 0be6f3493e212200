import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createHeights } from './heights.ts'

const height = fc.integer({ min: 1, max: 90 })

it('knows where each row begins and which is where, as a plain sum does, whatever was measured since', () => {
  const changes = fc.array(fc.tuple(fc.nat(), height), { maxLength: 20 })
  fc.assert(
    fc.property(fc.array(height, { minLength: 1, maxLength: 70 }), changes, (own, changed) => {
      const heights = createHeights(Float64Array.from(own))
      for (const [at, next] of changed) {
        own[at % own.length] = next
        heights.set(at % own.length, next)
      }
      let start = 0
      for (const [row, one] of own.entries()) {
        expect(heights.of(row)).toBe(one)
        expect(heights.startOf(row)).toBe(start)
        expect(heights.rowAt(start)).toBe(row)
        expect(heights.rowAt(start + one - 1)).toBe(row)
        start += one
      }
      expect(heights.startOf(own.length)).toBe(start)
      expect(heights.rowAt(start + 1)).toBe(own.length - 1)
      expect(heights.rowAt(-5)).toBe(0)
    }),
  )
})

it('has nothing of no rows', () => {
  const none = createHeights(new Float64Array(0))
  expect(none.startOf(0)).toBe(0)
  expect(none.rowAt(10)).toBe(0)
})
