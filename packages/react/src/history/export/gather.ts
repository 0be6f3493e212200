import type { HistoryItem, HistoryPage } from '@makegood/contract'

/** Milliseconds of work after which the page may breathe. */
const WORK = 12

/** What has been read of a list so far. It stays when something fails: the rest goes on from there. */
export type Gathered = {
  /** Out of the page's own memory. */
  parts: Blob[]
  /** Where the next page begins; null: there is none. */
  cursor: string | null | undefined
  done: number
  total: number | null
  /** When the list was asked first. */
  asOf: string | null
}

export const nothingGathered = (): Gathered => ({ parts: [], cursor: undefined, done: 0, total: null, asOf: null })

type Gather = {
  load: (cursor: string | undefined) => Promise<HistoryPage>
  write: (items: readonly HistoryItem[], isFirst: boolean) => string
  onProgress: (gathered: Gathered) => void
  signal: AbortSignal
}

/** Reads the rest of a list, page by page, and writes it as it comes. However long it is, the page stays at hand. */
export async function gather(gathered: Gathered, { load, write, onProgress, signal }: Gather): Promise<void> {
  let since = performance.now()
  while (gathered.cursor !== null) {
    const page = await load(gathered.cursor)
    signal.throwIfAborted()
    gathered.parts.push(new Blob([write(page.items, gathered.done === 0)]))
    gathered.done += page.items.length
    gathered.cursor = page.nextCursor
    gathered.total ??= page.total
    gathered.asOf ??= page.asOf
    onProgress(gathered)
    if (performance.now() - since < WORK) continue
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
    since = performance.now()
  }
}
