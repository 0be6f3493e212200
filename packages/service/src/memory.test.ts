import { describe, expect, it } from 'vitest'
import { createMemoryStore } from './memory.ts'
import type { AttachmentRow } from './rows.ts'

const row = (sequence: number, name = 'a'): AttachmentRow => ({
  id: `att-${sequence}`,
  sequence,
  name,
  mediaType: 'image/png',
  size: 1,
  createdAt: 0,
})

describe('the memory store', () => {
  it('lands all writes of a transaction, or none', async () => {
    const store = createMemoryStore()
    const failing = store.transaction('w', async (tx) => {
      await tx.attachments.put(row(1))
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await store.transaction('w', (tx) => tx.attachments.list())).toEqual([])
  })

  it('lets a transaction read what it wrote and deleted', async () => {
    const store = createMemoryStore()
    await store.transaction('w', (tx) => tx.attachments.put(row(1)))
    await store.transaction('w', async (tx) => {
      await tx.attachments.put(row(2))
      await tx.attachments.delete('att-1')
      expect(await tx.attachments.get('att-1')).toBeUndefined()
      expect((await tx.attachments.list()).map(({ id }) => id)).toEqual(['att-2'])
    })
  })

  it('never overlaps transactions on one wallet, and does not hold up another', async () => {
    const store = createMemoryStore()
    const order: string[] = []
    const slow = store.transaction('w', async () => {
      order.push('slow starts')
      await new Promise((resolve) => setTimeout(resolve, 5))
      order.push('slow ends')
    })
    const next = store.transaction('w', async () => void order.push('next'))
    const other = store.transaction('other', async () => void order.push('other'))
    await Promise.all([slow, next, other])
    expect(order).toEqual(['slow starts', 'other', 'slow ends', 'next'])
  })

  it('goes on after a transaction that failed', async () => {
    const store = createMemoryStore()
    const failing = store.transaction('w', () => Promise.reject(new Error('no')))
    const next = store.transaction('w', async () => 'yes')
    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('yes')
  })

  it('lists newest first, by columns, within a stretch', async () => {
    const store = createMemoryStore()
    const ids = await store.transaction('w', async (tx) => {
      for (const sequence of [2, 4, 1, 3]) await tx.attachments.put(row(sequence, sequence % 2 ? 'odd' : 'even'))
      const of = async (query: Parameters<typeof tx.attachments.list>[0]) =>
        (await tx.attachments.list(query)).map(({ sequence }) => sequence)
      return [
        await of({}),
        await of({ where: { name: 'odd' } }),
        await of({ before: 4, limit: 2 }),
        await of({ after: 2 }),
      ]
    })
    expect(ids).toEqual([
      [4, 3, 2, 1],
      [3, 1],
      [3, 2],
      [4, 3],
    ])
  })

  it('lists and counts by columns that are one of several, so much, or have a piece of text in them', async () => {
    const store = createMemoryStore()
    await store.transaction('w', async (tx) => {
      for (const sequence of [1, 2, 3, 4]) await tx.attachments.put(row(sequence, ['one', 'two', 'three', 'four'][sequence - 1]))
    })
    await store.transaction('w', async (tx) => {
      await tx.attachments.delete('att-2')
      const of = async (which: Parameters<typeof tx.attachments.count>[0]) => {
        const found = (await tx.attachments.list(which)).map(({ sequence }) => sequence)
        expect(await tx.attachments.count(which)).toBe(found.length)
        return found
      }
      expect(await of({})).toEqual([4, 3, 1])
      expect(await of({ among: { name: ['one', 'two', 'four'] } })).toEqual([4, 1])
      expect(await of({ atLeast: { sequence: 3 } })).toEqual([4, 3])
      expect(await of({ atMost: { sequence: 3 }, atLeast: { sequence: 2 } })).toEqual([3])
      expect(await of({ containing: { name: 'o' } })).toEqual([4, 1])
      expect(await of({ containing: { name: 'r' }, where: { name: 'three' } })).toEqual([3])
      expect((await tx.attachments.list({ containing: { name: 'o' }, before: 4, limit: 1 })).map(({ sequence }) => sequence)).toEqual([1])
    })
  })

  it('keeps wallets apart and finds whose a row is', async () => {
    const store = createMemoryStore()
    await store.transaction('w', (tx) => tx.attachments.put(row(1)))
    expect(await store.transaction('other', (tx) => tx.attachments.get('att-1'))).toBeUndefined()
    expect(await store.walletOf('attachments', 'att-1')).toBe('w')
    expect(await store.walletOf('attachments', 'att-2')).toBeUndefined()
  })

  it('names every wallet', async () => {
    const store = createMemoryStore()
    for (const walletId of ['w', '', 'other']) await store.transaction(walletId, (tx) => tx.attachments.put(row(1)))
    expect([...(store.wallets() as string[])].sort()).toEqual(['', 'other', 'w'])
  })

  it('tells watchers of commits, and of nothing else', async () => {
    const store = createMemoryStore()
    let told = 0
    const stop = store.watch('w', () => void (told += 1))
    await store.transaction('w', (tx) => tx.attachments.get('att-1'))
    await store.transaction('other', (tx) => tx.attachments.put(row(1)))
    expect(told).toBe(0)
    await store.transaction('w', (tx) => tx.attachments.put(row(1)))
    expect(told).toBe(1)
    stop()
    await store.transaction('w', (tx) => tx.attachments.put(row(2)))
    expect(told).toBe(1)
  })

  it('hands out rows that cannot be changed in place', async () => {
    const store = createMemoryStore()
    await store.transaction('w', (tx) => tx.attachments.put(row(1)))
    const kept = await store.transaction('w', (tx) => tx.attachments.get('att-1'))
    expect(() => Object.assign(kept!, { name: 'b' })).toThrow(TypeError)
  })

  it('keeps incidents for every wallet, as they were told last, and waits for no transaction to read them', async () => {
    const store = createMemoryStore()
    const incident = { id: 'i', from: 0, until: null, complete: true, remedied: null }
    await store.incidents.put({ ...incident })
    await store.incidents.put({ ...incident, id: 'other' })
    await store.incidents.put({ ...incident, until: 9 })
    const read = await store.transaction('w', () => store.incidents.list())
    expect(read).toEqual([{ ...incident, until: 9 }, { ...incident, id: 'other' }])
    expect(() => Object.assign(read[0]!, { until: 10 })).toThrow(TypeError)
  })
})
