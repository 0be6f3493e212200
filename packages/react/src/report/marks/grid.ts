import type { Area } from './geometry.ts'

/** As many columns as rows. */
export const CELLS = 12

/** A frame on the grid: its first cell, counted from 0, and its size in cells. */
export type Frame = { column: number; row: number; columns: number; rows: number }

/** Where it appears. */
export const FIRST_FRAME: Frame = { column: 4, row: 4, columns: 3, rows: 3 }

const ARROWS: Record<string, readonly [number, number] | undefined> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

const within = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value))

export const isArrow = (key: string) => ARROWS[key] !== undefined

/** The frame one cell further, or one cell larger or smaller. At an edge it stays on the grid. */
export function moveFrame(frame: Frame, key: string, resize: boolean): Frame {
  const [right, down] = ARROWS[key] ?? [0, 0]
  const columns = within(1, frame.columns + (resize ? right : 0), CELLS)
  const rows = within(1, frame.rows + (resize ? down : 0), CELLS)
  return {
    column: within(0, frame.column + (resize ? 0 : right), CELLS - columns),
    row: within(0, frame.row + (resize ? 0 : down), CELLS - rows),
    columns,
    rows,
  }
}

const fraction = (cells: number) => Math.round((cells / CELLS) * 10_000) / 10_000

export const areaOf = ({ column, row, columns, rows }: Frame): Area => ({
  x: fraction(column),
  y: fraction(row),
  width: fraction(columns),
  height: fraction(rows),
})
