import { describe, expect, it } from 'vitest'
import { endOf, moveEnd, stretchAt } from './stretch.ts'

describe('a stretch', () => {
  it('begins at the moment and takes a second, in tenths', () => {
    expect(stretchAt(1.2345, 4)).toEqual({ from: 1.2, to: 2.2 })
  })

  it('ends with the clip', () => {
    expect(endOf(3.9427)).toBe(3.9)
    expect(stretchAt(3.5, 3.9)).toEqual({ from: 3.5, to: 3.9 })
    expect(stretchAt(3.9427, 3.9)).toEqual({ from: 3.9, to: 3.9 })
  })

  it.each([
    ['from', 1.5, { from: 1.5, to: 2 }],
    ['from', 3, { from: 3, to: 3 }],
    ['to', 2.7, { from: 1, to: 2.7 }],
    ['to', 0.4, { from: 0.4, to: 0.4 }],
  ] as const)('with its %s at %d never ends before it begins', (end, seconds, stretch) => {
    expect(moveEnd({ from: 1, to: 2 }, end, seconds)).toEqual(stretch)
  })
})
