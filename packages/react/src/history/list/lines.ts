import type { HistoryItem, Instant } from '@makegood/contract'
import type { HistoryPart } from '../../queries/history.ts'
import type { Format } from '../../format/format.ts'
import { createDays, type Day } from './days.ts'

/** A line of the history in its list. */
export type Line = {
  readonly item: HistoryItem
  /** The day that begins with it; null: that of the line before. */
  readonly day: Day | null
}

/** Of refunds and ledger entries alike: each may count its own ids. */
export const keyOf = ({ item }: Line) => String(item.sequence)

type Known = { readonly before: Day | null; readonly lines: readonly Line[]; readonly last: Day | null }

type LinesOf = (pages: readonly HistoryPart[]) => readonly Line[]

const readers = new WeakMap<Format, LinesOf>()

/** Makes lines for a reader: the same ones when their history is shown again. */
export function linesFor(format: Format): LinesOf {
  const linesOf = readers.get(format) ?? createLines(createDays(format.isoDate))
  readers.set(format, linesOf)
  return linesOf
}

/**
 * Makes lines of pages. What was made of a page is kept, so that a page more, or a line more at the top, costs no more
 * than itself.
 */
function createLines(dayOf: (at: Instant) => Day): LinesOf {
  const made = new WeakMap<readonly HistoryPart[], readonly Line[]>()
  const known = new WeakMap<readonly HistoryItem[], Known>()

  function linesOf(items: readonly HistoryItem[], before: Day | null): Known {
    const former = known.get(items)
    if (former && former.before === before) return former
    let last = before
    const lines = items.map((item) => {
      const day = dayOf(item.at)
      const begins = day !== last
      last = day
      return { item, day: begins ? day : null }
    })
    const made = { before, lines, last }
    known.set(items, made)
    return made
  }

  return (pages) => {
    const former = made.get(pages)
    if (former) return former
    const lines: Line[] = []
    let before: Day | null = null
    for (const { items } of pages) {
      const part = linesOf(items, before)
      for (const line of part.lines) lines.push(line)
      before = part.last
    }
    made.set(pages, lines)
    return lines
  }
}
