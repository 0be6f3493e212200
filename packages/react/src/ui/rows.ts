import { createHeights, type Heights } from './heights.ts'

/** The rows of a list at one time, with what is known of their heights. */
export type Rows<Item> = {
  readonly items: readonly Item[]
  /** Null until the first of them are measured. */
  readonly heights: Heights | null
  /** Where a row is that was somewhere else before, or -1: gone. */
  rowNow(rowBefore: number): number
}

export function unknownRows<Item>(items: readonly Item[]): Rows<Item> {
  return { items, heights: null, rowNow: (row) => row }
}

/** The same rows; all others are guessed by those that are measured. */
export function learnRows<Item>({ items }: Rows<Item>, measured: ReadonlyMap<number, number>): Rows<Item> {
  let sum = 0
  for (const height of measured.values()) sum += height
  const heights = createHeights(items.length, sum / measured.size)
  for (const [row, height] of measured) heights.set(row, height)
  return { items, heights, rowNow: (row) => row }
}

/** The rows after a change: what stays at either end keeps the heights it has. */
export function followRows<Item>(before: Rows<Item>, items: readonly Item[], keyOf: (item: Item) => string): Rows<Item> {
  if (before.items === items) return before
  const same = (then: number, now: number) => {
    const [one, other] = [before.items[then]!, items[now]!]
    return one === other || keyOf(one) === keyOf(other)
  }
  const [was, is] = [before.items.length, items.length]
  const most = Math.min(was, is)
  let head = 0
  while (head < most && same(head, head)) head++
  let tail = 0
  while (tail < most - head && same(was - 1 - tail, is - 1 - tail)) tail++

  const rowNow = (row: number) => {
    if (row < head) return row
    if (row >= was - tail) return row + is - was
    const key = before.items[row] && keyOf(before.items[row])
    return items.findIndex((item) => keyOf(item) === key)
  }
  const spans = [{ from: 0, count: head, to: 0 }, { from: was - tail, count: tail, to: is - tail }]
  return { items, heights: before.heights?.move(is, spans) ?? null, rowNow }
}
