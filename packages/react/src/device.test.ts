import * as fake from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openDevice } from './device.ts'
import { databaseOf } from './kept.ts'

Object.assign(globalThis, fake)
beforeEach(() => void vi.stubGlobal('indexedDB', new fake.IDBFactory()))

describe('a device', () => {
  it('keeps things by name, over a reload', async () => {
    await openDevice('ada').shelf<string>('outbox').put('one', 'a report')
    const later = openDevice('ada').shelf<string>('outbox')
    expect(await later.get('one')).toBe('a report')
    expect(await later.list()).toEqual(['a report'])
    await later.remove('one')
    expect(await later.get('one')).toBeUndefined()
    expect(await later.list()).toEqual([])
  })

  it('keeps its shelves apart, and what two users put on them', async () => {
    const ada = openDevice('ada')
    await ada.shelf<string>('outbox').put('one', 'hers')
    expect(await ada.shelf<string>('files').get('one')).toBeUndefined()
    expect(await openDevice('bob').shelf<string>('outbox').list()).toEqual([])
  })

  it('gives way when its user is wiped, and starts empty after it', async () => {
    const device = openDevice('ada')
    await device.shelf<string>('files').put('one', 'hers')
    await new Promise((resolve, reject) => {
      const wiping = indexedDB.deleteDatabase(databaseOf('ada'))
      wiping.addEventListener('success', resolve)
      wiping.addEventListener('blocked', reject)
    })
    expect(await openDevice('ada').shelf<string>('files').list()).toEqual([])
  })

  it('can be closed and asked again', async () => {
    const device = openDevice('ada')
    const shelf = device.shelf<string>('outbox')
    await shelf.put('one', 'a report')
    device.close()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(await shelf.get('one')).toBe('a report')
  })
})

describe('a device that keeps nothing', () => {
  it('keeps things as long as the page lives', async () => {
    vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('Forbidden', 'SecurityError') } })
    const shelf = openDevice('ada').shelf<string>('outbox')
    await shelf.put('one', 'a report')
    expect(await shelf.get('one')).toBe('a report')
    expect(await shelf.list()).toEqual(['a report'])
    await shelf.remove('one')
    expect(await shelf.list()).toEqual([])
  })
})
