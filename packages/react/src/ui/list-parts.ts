/** From one row to the one before another. */
export type Range = { readonly first: number; readonly last: number }

/** What stands in a list: a row, or as much room as rows would take that are not there. */
export type Part = number | { readonly gap: number }

/** The rows of a range, and the row with the focus where it belongs before or after them; -1: none has it. */
export function partsOf({ first, last }: Range, focused: number, startOf: (row: number) => number): readonly Part[] {
  const rows: Part[] = Array.from({ length: last - first }, (_, place) => first + place)
  if (focused < 0 || (focused >= first && focused < last)) return rows
  const gap = (from: number, to: number) => (to > from ? [{ gap: startOf(to) - startOf(from) }] : [])
  return focused < first ? [focused, ...gap(focused + 1, first), ...rows] : [...rows, ...gap(last, focused), focused]
}
