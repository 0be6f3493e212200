/** How high each of many rows is, and so where each begins. All of it takes as many steps as their number has digits. */
export type Heights = {
  /** As guessed, until it is set. */
  of(row: number): number
  set(row: number, height: number): void
  /** Where a row begins; where the last ends, for the row after it. */
  startOf(row: number): number
  /** The row at a distance from the start: the first or the last, beyond them. */
  rowAt(distance: number): number
  /** For other rows, of which some are these: each of `spans` says from where and how many, and to where. */
  move(count: number, spans: readonly Span[]): Heights
}

type Span = { from: number; count: number; to: number }

/**
 * A Fenwick tree of what rows are more or less than guessed: each node holds the sum of those that end at it, as many as
 * its lowest bit says. Until something is set there is nothing to add up, however many rows there are.
 */
export function createHeights(count: number, guess: number, known = new Float32Array(count)): Heights {
  const sums = new Float64Array(count + 1)
  const top = count === 0 ? 0 : 1 << Math.floor(Math.log2(count))
  // Zero: not set.
  const of = (row: number) => known[row] || guess

  function add(row: number, more: number): void {
    for (let node = row + 1; node <= count; node += node & -node) sums[node]! += more
  }

  for (let row = 0; row < count; row++) if (known[row] !== 0) add(row, known[row]! - guess)

  return {
    of,
    set(row, height) {
      const before = of(row)
      known[row] = height
      add(row, of(row) - before)
    },
    startOf(row) {
      let start = row * guess
      for (let node = row; node > 0; node -= node & -node) start += sums[node]!
      return start
    },
    rowAt(distance) {
      let row = 0
      let left = distance
      for (let step = top; step > 0; step >>= 1) {
        const height = row + step <= count ? step * guess + sums[row + step]! : Infinity
        if (height > left) continue
        row += step
        left -= height
      }
      return Math.max(0, Math.min(row, count - 1))
    },
    move(next, spans) {
      const moved = new Float32Array(next)
      for (const { from, count, to } of spans) moved.set(known.subarray(from, from + count), to)
      return createHeights(next, guess, moved)
    },
  }
}
