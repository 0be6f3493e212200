import type { HistoryItem, HistoryPage } from '@makegood/contract'
import { describe, expect, it, vi } from 'vitest'
import { gather, nothingGathered } from './gather.ts'

/** Pages of 100, of which each takes no time at all to come. */
function pagesOf(total: number) {
  const load = vi.fn<(cursor: string | undefined) => Promise<HistoryPage>>(async (cursor) => {
    const from = Number(cursor ?? 0)
    const items = Array.from({ length: Math.min(100, total - from) }, (_, index) => ({ id: `line-${from + index}` }) as HistoryItem)
    const end = from + items.length
    return { items, nextCursor: end < total ? String(end) : null, total, asOf: `at ${from}` } as HistoryPage
  })
  return load
}

const write = (items: readonly HistoryItem[]) => items.map(({ id }) => `${id}\n`).join('')
const read = async (parts: readonly Blob[]) => new Blob([...parts]).text()
const { signal } = new AbortController()
const never = () => {}

describe('reading all pages', () => {
  it('takes each line once, in order, at the moment of the first page', async () => {
    const gathered = nothingGathered()
    const told: (number | null)[][] = []
    await gather(gathered, { load: pagesOf(250), write, signal, onProgress: ({ done, total }) => told.push([done, total]) })
    const lines = (await read(gathered.parts)).trim().split('\n')
    expect(lines).toEqual(Array.from({ length: 250 }, (_, index) => `line-${index}`))
    expect(gathered.asOf).toBe('at 0')
    expect(told).toEqual([[100, 250], [200, 250], [250, 250]])
  })

  it('goes on where it failed: nothing is asked or written twice', async () => {
    const gathered = nothingGathered()
    const good = pagesOf(300)
    const breaking = async (cursor: string | undefined) => {
      if (cursor === '200') throw new Error('gone')
      return good(cursor)
    }
    await expect(gather(gathered, { load: breaking, write, signal, onProgress: never })).rejects.toThrow('gone')
    expect(gathered.done).toBe(200)
    await gather(gathered, { load: good, write, signal, onProgress: never })
    expect((await read(gathered.parts)).trim().split('\n')).toHaveLength(300)
    expect(good.mock.calls.map(([cursor]) => cursor)).toEqual([undefined, '100', '200'])
  })

  it('ends when it is stopped, and asks for nothing more', async () => {
    const stopped = new AbortController()
    const load = pagesOf(100_000)
    const gathered = nothingGathered()
    const end = gather(gathered, { load, write, signal: stopped.signal, onProgress: ({ done }) => done >= 500 && stopped.abort() })
    await expect(end).rejects.toThrow(/abort/i)
    expect(load).toHaveBeenCalledTimes(6)
  })

  it('lets other work in between, however much there is to write', async () => {
    let turns = 0
    const timer = setInterval(() => (turns += 1))
    const writeSlowly = () => {
      const since = performance.now()
      while (performance.now() - since < 4);
      return ''
    }
    await gather(nothingGathered(), { load: pagesOf(4000), write: writeSlowly, signal, onProgress: never })
    clearInterval(timer)
    // 160 ms of work, in stretches of little more than 12.
    expect(turns).toBeGreaterThan(7)
  })
})
