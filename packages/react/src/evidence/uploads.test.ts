import { describe, expect, it } from 'vitest'
import { pngFile } from '../testing/files.ts'
import { createShelf, fakeClient, refusal, rest } from '../testing/uploads.ts'
import { MissingFileError } from './missing-file.ts'
import { createUploads } from './uploads.ts'

function setUp(shelf = createShelf()) {
  const { client, sent } = fakeClient()
  return { uploads: createUploads({ client, files: shelf }), sent, shelf }
}

/** What a reload leaves: the device. */
const reload = ({ shelf }: ReturnType<typeof setUp>) => setUp(shelf)

describe('an upload', () => {
  it('begins at once, says how far it is, and ends with the id of the attachment', async () => {
    const { uploads, sent } = setUp()
    const file = uploads.add(pngFile(), 'device')
    expect(file).toMatchObject({ name: 'cat.png', type: 'image/png', size: 15 })
    expect(uploads.of(file.id).status).toBe('waiting')
    await rest()
    sent[0]!.progress(5)
    expect(uploads.of(file.id)).toMatchObject({ status: 'uploading', loaded: 5, total: 15 })
    sent[0]!.answer('att_1')
    await rest()
    expect(uploads.of(file.id)).toMatchObject({ status: 'done', attachmentId: 'att_1' })
    expect(sent.map(({ key, name, type }) => ({ key, name, type }))).toEqual([
      { key: file.idempotencyKey, name: 'cat.png', type: 'image/png' },
    ])
  })

  it('goes at most two at a time, in order', async () => {
    const { uploads, sent } = setUp()
    const files = ['a.png', 'b.png', 'c.png'].map((name) => uploads.add(pngFile(name), 'device'))
    await rest()
    expect(sent.map(({ name }) => name)).toEqual(['a.png', 'b.png'])
    expect(uploads.of(files[2]!.id).status).toBe('waiting')
    sent[0]!.answer('att_1')
    await rest()
    expect(sent.map(({ name }) => name)).toEqual(['a.png', 'b.png', 'c.png'])
  })

  it('that failed is tried again under its own key, from the start', async () => {
    const { uploads, sent } = setUp()
    const file = uploads.add(pngFile(), 'device')
    await rest()
    sent[0]!.progress(9)
    sent[0]!.fail(refusal('unavailable'))
    await rest()
    expect(uploads.of(file.id)).toMatchObject({ status: 'failed', error: { code: 'unavailable' } })
    uploads.retry(file)
    expect(uploads.of(file.id)).toMatchObject({ status: 'waiting', loaded: 0, error: null })
    await rest()
    expect(sent.map(({ key }) => key)).toEqual([file.idempotencyKey, file.idempotencyKey])
    sent[1]!.answer('att_1')
    await rest()
    expect(uploads.of(file.id).status).toBe('done')
  })

  it('that is removed ends, and what it answers later is not heard', async () => {
    const { uploads, sent, shelf } = setUp()
    const file = uploads.add(pngFile(), 'device')
    await rest()
    const asked = uploads.ensure(file)
    uploads.remove(file.id)
    expect(sent[0]!.signal.aborted).toBe(true)
    sent[0]!.progress(9)
    sent[0]!.answer('att_1')
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
    expect(uploads.of(file.id)).toMatchObject({ status: 'waiting', attachmentId: null })
    await rest()
    expect(shelf.names()).toEqual([])
  })

  it('that waits in line can be removed from it', async () => {
    const { uploads, sent } = setUp()
    const files = ['a.png', 'b.png', 'c.png', 'd.png'].map((name) => uploads.add(pngFile(name), 'device'))
    await rest()
    uploads.remove(files[2]!.id)
    sent[0]!.answer('att_1')
    await rest()
    expect(sent.map(({ name }) => name)).toEqual(['a.png', 'b.png', 'd.png'])
  })

  it('whose key stands for something else goes once under another, and keeps that one', async () => {
    const { uploads, sent } = setUp()
    const file = uploads.add(pngFile(), 'device')
    await rest()
    sent[0]!.fail(refusal('key_reused'))
    await rest()
    sent[1]!.fail(refusal('network'))
    await rest()
    expect(uploads.of(file.id).status).toBe('failed')
    uploads.retry(file)
    await rest()
    const [first, second, third] = sent.map(({ key }) => key)
    expect(first).toBe(file.idempotencyKey)
    expect(second).not.toBe(first)
    expect(third).toBe(second)
  })

  it('goes once under another key, and not forever', async () => {
    const { uploads, sent } = setUp()
    const file = uploads.add(pngFile(), 'device')
    for (const index of [0, 1]) {
      await rest()
      sent[index]!.fail(refusal('key_reused'))
    }
    await rest()
    expect(uploads.of(file.id).status).toBe('failed')
    expect(sent).toHaveLength(2)
  })
})

describe('whoever needs the attachment', () => {
  it('joins the upload that is under way', async () => {
    const { uploads, sent } = setUp()
    const file = uploads.add(pngFile(), 'device')
    const asked = [uploads.ensure(file), uploads.ensure(file)]
    await rest()
    sent[0]!.answer('att_1')
    expect(await Promise.all(asked)).toEqual(['att_1', 'att_1'])
    expect(await uploads.ensure(file)).toBe('att_1')
    expect(sent).toHaveLength(1)
  })

  it('makes an upload that failed begin again, and hears why it fails', async () => {
    const { uploads, sent } = setUp()
    const file = uploads.add(pngFile(), 'device')
    await rest()
    sent[0]!.fail(refusal('network'))
    await rest()
    const asked = uploads.ensure(file)
    await rest()
    sent[1]!.fail(refusal('internal'))
    await expect(asked).rejects.toMatchObject({ code: 'internal' })
  })
})

describe('after a reload', () => {
  it('bytes come from the device', async () => {
    const before = setUp()
    const file = before.uploads.add(pngFile('cat.png', 'meow'), 'device')
    await rest()
    const { uploads, sent } = reload(before)
    const asked = uploads.ensure(file)
    await rest()
    expect(await sent[0]!.blob.text()).toContain('meow')
    expect(sent[0]!.key).toBe(file.idempotencyKey)
    sent[0]!.answer('att_1')
    expect(await asked).toBe('att_1')
  })

  it('nothing is uploaded twice', async () => {
    const before = setUp()
    const file = before.uploads.add(pngFile(), 'device')
    await rest()
    before.sent[0]!.answer('att_1')
    await rest()
    const { uploads, sent } = reload(before)
    uploads.resume([file])
    await rest()
    expect(uploads.of(file.id)).toMatchObject({ status: 'done', attachmentId: 'att_1' })
    expect(await uploads.ensure(file)).toBe('att_1')
    expect(sent).toEqual([])
    expect(await (await uploads.bytes(file.id))!.text()).toContain('cat.png')
  })

  it('a file whose bytes are gone is missing, and only that one', async () => {
    const before = setUp()
    const gone = before.uploads.add(pngFile('gone.png'), 'page')
    const here = before.uploads.add(pngFile('here.png'), 'device')
    await rest()
    const { uploads, sent } = reload(before)
    uploads.resume([gone, here])
    await rest()
    expect(uploads.of(gone.id).status).toBe('missing')
    expect(sent.map(({ name }) => name)).toEqual(['here.png'])
    await expect(uploads.ensure(gone)).rejects.toThrow(MissingFileError)
  })

  it('what this page knows already is not begun anew by looking at it', async () => {
    const { uploads, sent } = setUp()
    const file = uploads.add(pngFile(), 'device')
    await rest()
    sent[0]!.fail(refusal('unavailable'))
    await rest()
    uploads.resume([file])
    await rest()
    expect(sent).toHaveLength(1)
    expect(uploads.of(file.id).status).toBe('failed')
  })
})

describe('when nobody is there any more', () => {
  it('every upload ends and none begins; whoever comes back takes them up again', async () => {
    const { uploads, sent } = setUp()
    const files = ['a.png', 'b.png', 'c.png'].map((name) => uploads.add(pngFile(name), 'device'))
    await rest()
    uploads.stop()
    expect(sent.map(({ signal }) => signal.aborted)).toEqual([true, true])
    await rest()
    expect(sent).toHaveLength(2)
    uploads.resume(files)
    await rest()
    expect(sent.map(({ name }) => name)).toEqual(['a.png', 'b.png', 'a.png', 'b.png'])
  })
  it('nothing stays in the page at sign-out, nor gets to the device after it was wiped', async () => {
    const { uploads, sent, shelf } = setUp()
    const inPage = uploads.add(pngFile('page.png'), 'page')
    const onItsWay = uploads.add(pngFile('device.png'), 'device')
    uploads.forget()
    await rest()
    expect(shelf.names()).toEqual([])
    expect(sent).toEqual([])
    expect([await uploads.bytes(inPage.id), await uploads.bytes(onItsWay.id)]).toEqual([undefined, undefined])
  })
})
