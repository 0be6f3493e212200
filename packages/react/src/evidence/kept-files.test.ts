import { describe, expect, it } from 'vitest'
import { pngFile } from '../testing/files.ts'
import { createShelf, rest } from '../testing/uploads.ts'
import { createKeptFiles } from './kept-files.ts'

const DAY = 24 * 60 * 60 * 1000
const file = { id: '1', name: 'cat.png', type: 'image/png', size: 15, idempotencyKey: 'key-1' }

/** Bytes that can be read until they are gone. */
function fleeting() {
  const blob = pngFile()
  return {
    blob,
    flee: () => void Object.assign(blob, { slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }) }),
  }
}

describe('bytes', () => {
  it('kept in this page leave nothing on the device (C21)', async () => {
    const shelf = createShelf()
    const kept = createKeptFiles(shelf)
    kept.put(file, pngFile(), 'page')
    await rest()
    expect(shelf.names()).toEqual([])
    expect(await (await kept.find('1'))!.blob.text()).toContain('cat.png')
  })

  it('move off the device with all that is known of them, even while they are being written (C21)', async () => {
    const shelf = createShelf()
    const kept = createKeptFiles(shelf)
    kept.put(file, pngFile(), 'device')
    kept.note('1', { attachmentId: 'att_1' })
    kept.move('1', 'page')
    await rest()
    expect(shelf.names()).toEqual([])
    expect(await kept.find('1')).toMatchObject({ attachmentId: 'att_1', blob: { size: 15, type: 'image/png' } })
  })

  it('move onto the device', async () => {
    const shelf = createShelf()
    const kept = createKeptFiles(shelf)
    kept.put(file, pngFile(), 'page')
    kept.move('1', 'device')
    await rest()
    expect(shelf.names()).toEqual(['1'])
    expect((await createKeptFiles(shelf).find('1'))!.blob.size).toBe(15)
  })

  it('that are removed while they are written do not come back, nor by news of their upload', async () => {
    const shelf = createShelf()
    const kept = createKeptFiles(shelf)
    kept.put(file, pngFile(), 'device')
    kept.remove('1')
    kept.note('1', { attachmentId: 'att_1' })
    await rest()
    expect(shelf.names()).toEqual([])
    expect(await kept.find('1')).toBeUndefined()
  })

  it('of a file that was changed or thrown away come from the copy on the device', async () => {
    const shelf = createShelf()
    const { blob, flee } = fleeting()
    const kept = createKeptFiles({ ...shelf, put: (name, thing) => shelf.put(name, { ...thing, blob: pngFile('copy.png') }) })
    kept.put(file, blob, 'device')
    flee()
    expect(await (await kept.find('1'))!.blob.text()).toContain('copy.png')
  })

  it('of a file that was thrown away are gone where there is no copy, unless it was uploaded', async () => {
    const { blob, flee } = fleeting()
    const kept = createKeptFiles(createShelf())
    kept.put(file, blob, 'page')
    flee()
    expect(await kept.find('1')).toBeUndefined()
    kept.note('1', { attachmentId: 'att_1' })
    expect((await kept.find('1'))!.attachmentId).toBe('att_1')
  })
})

it('throws away what nobody came back for in 30 days', async () => {
  const shelf = createShelf()
  createKeptFiles(shelf, () => 0).put(file, pngFile(), 'device')
  await rest()
  createKeptFiles(shelf, () => 29 * DAY).sweep()
  await rest()
  expect(shelf.names()).toEqual(['1'])
  createKeptFiles(shelf, () => 31 * DAY).sweep()
  await rest()
  expect(shelf.names()).toEqual([])
})
