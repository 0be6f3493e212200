import { createHeights, type Heights } from './heights.ts'

/** How a list tells its rows apart. */
export type RowTraits<Item> = {
  /** The same key is the same row, wherever it is now. */
  keyOf: (item: Item) => string
  /** Rows of a kind are about equally high: what is not measured yet is guessed so. */
  kindOf: (item: Item) => string
}

/** The rows of a list at one time, with what is known of their heights. */
export type Rows<Item> = {
  readonly items: readonly Item[]
  /** Null until the first of them are measured. */
  readonly heights: Heights | null
  /** How high rows of a kind are on the average. */
  readonly guesses: Guesses
  /** Where a row is that was somewhere else before, or -1: gone. */
  rowNow(rowBefore: number): number
}

type Guesses = { readonly byKind: ReadonlyMap<string, number>; readonly any: number }

const NOTHING_KNOWN: Guesses = { byKind: new Map(), any: 60 }

export function unknownRows<Item>(items: readonly Item[]): Rows<Item> {
  return { items, heights: null, guesses: NOTHING_KNOWN, rowNow: (row) => row }
}

/** The same rows, guessed by those that are measured. */
export function learnRows<Item>({ items }: Rows<Item>, measured: ReadonlyMap<number, number>, traits: RowTraits<Item>): Rows<Item> {
  const sums = new Map<string, { height: number; rows: number }>()
  let all = 0
  for (const [row, height] of measured) {
    const kind = traits.kindOf(items[row]!)
    const sum = sums.get(kind) ?? { height: 0, rows: 0 }
    sums.set(kind, { height: sum.height + height, rows: sum.rows + 1 })
    all += height
  }
  const byKind = new Map([...sums].map(([kind, { height, rows }]) => [kind, height / rows]))
  const guesses = { byKind, any: measured.size > 0 ? all / measured.size : NOTHING_KNOWN.any }
  const own = new Float64Array(items.length)
  for (const [row, item] of items.entries()) own[row] = measured.get(row) ?? guess(item, guesses, traits)
  return { items, heights: createHeights(own), guesses, rowNow: (row) => row }
}

/** The rows after a change: what stays at either end keeps the heights it has. */
export function followRows<Item>(before: Rows<Item>, items: readonly Item[], traits: RowTraits<Item>): Rows<Item> {
  if (before.items === items) return before
  const { keyOf } = traits
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
  const { heights, guesses } = before
  if (!heights) return { items, heights, guesses, rowNow }
  const own = new Float64Array(is)
  for (let row = 0; row < is; row++) {
    if (row < head) own[row] = heights.of(row)
    else if (row >= is - tail) own[row] = heights.of(row + was - is)
    else own[row] = guess(items[row]!, guesses, traits)
  }
  return { items, heights: createHeights(own), guesses, rowNow }
}

const guess = <Item>(item: Item, { byKind, any }: Guesses, { kindOf }: RowTraits<Item>) => byKind.get(kindOf(item)) ?? any
