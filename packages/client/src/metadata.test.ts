import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRefundClient } from './index.ts'
import { withoutMetadata } from './metadata.ts'
import { readOrientation } from './orientation.ts'
import { json } from './testing/answers.ts'
import { baseUrl, fakeService } from './testing/fake-service.ts'
import { pictures } from './testing/pictures.ts'

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
const textOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
const clean = async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await (await withoutMetadata(new Blob([bytes]))).arrayBuffer())

/** How a picture is to be turned, wherever its Exif data stand. */
function orientationIn(bytes: Uint8Array): number | null {
  const text = textOf(bytes)
  const at = Math.max(text.indexOf('II*\0'), text.indexOf('MM\0*'))
  return at < 0 ? null : readOrientation(bytes.subarray(at))
}

/** The part that a picture is drawn from. */
const drawn: Record<keyof typeof pictures, (text: string) => string> = {
  jpeg: (text) => text.slice(text.indexOf('\xff\xda'), text.lastIndexOf('\xff\xd9') + 2),
  progressive: (text) => text.slice(text.indexOf('\xff\xda'), text.lastIndexOf('\xff\xd9') + 2),
  png: (text) => text.slice(text.indexOf('IDAT') - 4, text.indexOf('IDAT') + 12),
  webp: (text) => text.slice(text.indexOf('VP8 '), text.indexOf('EXIF')),
}

describe.each(Object.keys(pictures) as (keyof typeof pictures)[])('a picture: %s', (name) => {
  const before = bytesOf(pictures[name])

  it('loses camera, place, prompt and what hangs behind it', async () => {
    expect(textOf(before)).toContain('SecretCam')
    const after = textOf(await clean(before))
    expect(after).not.toMatch(/secret/i)
    expect(after.length).toBeLessThan(before.length)
  })

  it('keeps every byte that it is drawn from, and how it is to be turned', async () => {
    const after = await clean(before)
    expect(drawn[name](textOf(after))).toBe(drawn[name](textOf(before)))
    expect(drawn[name](textOf(after)).length).toBeGreaterThan(10)
    expect([orientationIn(before), orientationIn(after)]).toEqual([6, 6])
  })

  it('once clean stays as it is', async () => {
    const once = await clean(before)
    expect(await clean(once)).toEqual(once)
  })

  it('is read to its last byte wherever it breaks off', async () => {
    for (let length = 12; length < before.length; length++) {
      const after = await clean(before.slice(0, length))
      expect(after.length).toBeLessThanOrEqual(length + 64)
      expect(textOf(after)).not.toContain('SecretCam')
    }
  })
})

it('says of a WebP how long it is', async () => {
  const after = await clean(bytesOf(pictures.webp))
  expect(new DataView(after.buffer).getUint32(4, true)).toBe(after.length - 8)
})

it('is never thrown off by any bytes behind a signature', async () => {
  const signatures = Object.values(pictures).map((picture) => [...bytesOf(picture).subarray(0, 12)])
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...signatures), fc.uint8Array({ maxLength: 200 }), async (signature, rest) => {
      expect((await clean(new Uint8Array([...signature, ...rest]))).length).toBeLessThanOrEqual(signature.length + rest.length + 64)
    }),
  )
})

it.each(['a text', '%PDF-1.7', '\0\0\0\x18ftypmp42'])('leaves what is no such picture alone: %j', async (text) => {
  const file = new Blob([text], { type: 'video/mp4' })
  expect(await withoutMetadata(file)).toBe(file)
})

it('is what an upload sends, under the name and type of the file (C31)', async () => {
  const { fetch, requests } = fakeService(() => json({}))
  const file = new File([bytesOf(pictures.jpeg)], 'hand.jpg', { type: 'image/jpeg' })
  await createRefundClient({ baseUrl, getToken: () => null, fetch }).attachments.upload(file).catch(() => {})
  expect(requests[0]?.headers.get('content-type')).toBe('image/jpeg')
  expect(new URL(requests[0]!.url).searchParams.get('name')).toBe('hand.jpg')
  expect(await requests[0]?.text()).not.toContain('SecretCam')
})
