import { describe, expect, it } from 'vitest'
import { areaOf, CELLS, FIRST_FRAME, type Frame, moveFrame } from './grid.ts'

const frame: Frame = { column: 4, row: 4, columns: 3, rows: 3 }
const times = (count: number, from: Frame, key: string, resize: boolean) =>
  Array.from({ length: count }).reduce<Frame>((at) => moveFrame(at, key, resize), from)

describe('the frame', () => {
  it.each([
    ['ArrowLeft', { column: 3, row: 4 }],
    ['ArrowRight', { column: 5, row: 4 }],
    ['ArrowUp', { column: 4, row: 3 }],
    ['ArrowDown', { column: 4, row: 5 }],
  ])('moves by a cell at %s', (key, place) => {
    expect(moveFrame(frame, key, false)).toEqual({ ...frame, ...place })
  })

  it.each([
    ['ArrowLeft', { columns: 2, rows: 3 }],
    ['ArrowRight', { columns: 4, rows: 3 }],
    ['ArrowUp', { columns: 3, rows: 2 }],
    ['ArrowDown', { columns: 3, rows: 4 }],
  ])('is resized by a cell at Shift and %s', (key, size) => {
    expect(moveFrame(frame, key, true)).toEqual({ ...frame, ...size })
  })

  it.each(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])('never leaves the grid by %s', (key) => {
    for (const resize of [false, true]) {
      const { column, row, columns, rows } = times(2 * CELLS, frame, key, resize)
      expect(Math.min(column, row)).toBeGreaterThanOrEqual(0)
      expect(Math.min(columns, rows)).toBeGreaterThanOrEqual(1)
      expect(Math.max(column + columns, row + rows)).toBeLessThanOrEqual(CELLS)
    }
  })

  it('grows over the whole picture', () => {
    const wide = times(CELLS, FIRST_FRAME, 'ArrowRight', true)
    expect(areaOf(times(CELLS, wide, 'ArrowDown', true))).toEqual({ x: 0, y: 0, width: 1, height: 1 })
  })

  it('is an area in fractions', () => {
    expect(areaOf({ column: 4, row: 3, columns: 1, rows: 6 })).toEqual({ x: 0.3333, y: 0.25, width: 0.0833, height: 0.5 })
  })
})
