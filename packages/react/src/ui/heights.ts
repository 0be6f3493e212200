/** How high each of many rows is, and so where each begins. All of it takes as many steps as their number has digits. */
export type Heights = {
  readonly count: number
  of(row: number): number
  set(row: number, height: number): void
  /** Where a row begins; where the last ends, for the row after it. */
  startOf(row: number): number
  /** The row at a distance from the start: the first or the last, beyond them. */
  rowAt(distance: number): number
}

/** A Fenwick tree: each node holds the sum of the rows that end at it, as many as its lowest bit says. */
export function createHeights(own: Float64Array): Heights {
  const count = own.length
  const sums = new Float64Array(count + 1)
  for (let node = 1; node <= count; node++) {
    sums[node]! += own[node - 1]!
    const parent = node + lowestBit(node)
    if (parent <= count) sums[parent]! += sums[node]!
  }
  const top = count === 0 ? 0 : 1 << Math.floor(Math.log2(count))

  return {
    count,
    of: (row) => own[row]!,
    set(row, height) {
      const more = height - own[row]!
      own[row] = height
      for (let node = row + 1; node <= count; node += lowestBit(node)) sums[node]! += more
    },
    startOf(row) {
      let start = 0
      for (let node = row; node > 0; node -= lowestBit(node)) start += sums[node]!
      return start
    },
    rowAt(distance) {
      let row = 0
      let left = distance
      for (let step = top; step > 0; step >>= 1) {
        if (row + step > count || sums[row + step]! > left) continue
        row += step
        left -= sums[row]!
      }
      return Math.max(0, Math.min(row, count - 1))
    },
  }
}

const lowestBit = (node: number) => node & -node
