import type { HistoryItem, HistoryPage } from '@makegood/contract'
import { type HistoryFilter, type HistoryPart, isAmong } from '../../queries/history.ts'

/** What is new or other since a change of the wallet: all of it, however the list is filtered. */
export type Changes = Pick<HistoryPage, 'items' | 'wallet'> & { readonly after: number }

/** Up to which change of the wallet all of the pages tell. */
export const sequenceOf = (pages: readonly HistoryPart[]) => Math.min(...pages.map(({ wallet }) => wallet.sequence))

/**
 * Takes changes into the pages of a list. A page keeps to the lines it is about, so that each line has one place, and to
 * the latest that is known of them: changes may come late, twice, or before a page that was asked for earlier. Null: the
 * list must be fetched anew, because the service alone can tell what belongs to it.
 */
export function mergeChanges(pages: readonly HistoryPart[], changes: Changes, filter: HistoryFilter): readonly HistoryPart[] | null {
  const { items: lines, wallet } = changes
  const known = sequenceOf(pages)
  if (changes.after > known || wallet.sequence <= known) return pages
  if (mustAsk(pages, lines, filter)) return null

  const places = pages.map(({ floor }) => ({ floor, lines: [] as HistoryItem[] }))
  for (const line of lines) places.find(({ floor }) => line.sequence >= floor)?.lines.push(line)
  const merged = pages.map((page, index) =>
    page.wallet.sequence < wallet.sequence ? { ...page, wallet, items: mergeLines(page.items, places[index]!.lines, filter) } : page,
  )
  const entered = merged.reduce((sum, { items }, index) => sum + items.length - pages[index]!.items.length, 0)
  const total = pages[0]!.total + entered
  return merged.map((page) => (page.wallet === wallet ? { ...page, total } : page))
}

/** Whether the lines alone do not tell what becomes of the list. */
function mustAsk(pages: readonly HistoryPart[], lines: readonly HistoryItem[], filter: HistoryFilter): boolean {
  if (lines.length === 0) return false
  if (filter.search !== '') return true
  if (filter.standing.length > 0) {
    // A line that is not loaded may have been one of the list before, or not.
    const [{ wallet }] = pages as readonly [HistoryPart]
    const isEven = pages.every((page) => page.wallet.sequence === wallet.sequence)
    return !isEven || lines.some(({ sequence }) => sequence < pages.at(-1)!.floor)
  }
  if (filter.kind.length > 0 || filter.from !== null || filter.until !== null) return false
  // Of a whole list no line is missing; otherwise this is another wallet's past.
  const top = pages[0]!.items[0]?.sequence ?? 0
  const added = lines.filter(({ sequence }) => sequence > top)
  return added.some(({ sequence }, index) => sequence !== top + added.length - index)
}

/** Newest first, each line once, those that are not of the filter left out. */
function mergeLines(items: readonly HistoryItem[], lines: readonly HistoryItem[], filter: HistoryFilter): HistoryItem[] {
  if (lines.length === 0) return items as HistoryItem[]
  const changed = new Set(lines.map(({ sequence }) => sequence))
  const kept = items.filter(({ sequence }) => !changed.has(sequence))
  return [...kept, ...lines.filter((line) => isAmong(filter, line))].sort((one, other) => other.sequence - one.sequence)
}
