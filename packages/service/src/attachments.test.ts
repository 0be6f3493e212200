import { type Attachment, ATTACHMENT_MAX_BYTES, type ReportAnswer } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { createHarness, reportOf } from '../test/harness.ts'

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part)),
  )

const files: Record<string, Uint8Array<ArrayBuffer>> = {
  'image/png': bytes([0x89], 'PNG\r\n', [0x1a], '\n', 'rest'),
  'image/jpeg': bytes([0xff, 0xd8, 0xff, 0xe0], 'rest'),
  'image/webp': bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 '),
  'video/mp4': bytes([0, 0, 0, 24], 'ftypisom', 'rest'),
  'video/webm': bytes([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84], 'webm'),
  'application/pdf': bytes('%PDF-1.7\n'),
}

const upload = (mediaType: string, raw: BodyInit, name = 'evidence') =>
  [`/v1/attachments?name=${encodeURIComponent(name)}`, { raw, headers: { 'Content-Type': mediaType } }] as const

describe('an attachment', () => {
  it('may be a picture, a clip or a PDF, and can be named by a report (B27, C31)', async () => {
    const harness = createHarness()
    await harness.buyPack()
    const ids: string[] = []
    for (const [mediaType, file] of Object.entries(files)) {
      const kept = await harness.call<Attachment>(...upload(mediaType, file))
      expect(kept).toMatchObject({ mediaType, size: file.length, name: 'evidence', createdAt: '2026-06-15T09:00:00Z' })
      ids.push(kept.id)
    }
    expect(harness.files.map(({ id }) => id)).toEqual(ids)
    expect(harness.files[0]!.bytes).toEqual(files['image/png'])
    const { generation } = await harness.generate()
    const answer = await harness.call<ReportAnswer>(
      '/v1/reports',
      reportOf([generation.results[0]!.id], 'broken_anatomy', { attachments: ids }),
    )
    expect(answer.report.attachments).toEqual(ids)
  })

  it('is what its bytes say: active content and disguises are refused', async () => {
    const { problem, files: kept } = createHarness()
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    for (const [mediaType, raw] of [
      ['image/svg+xml', svg],
      ['text/html', '<!doctype html>'],
      ['image/png', svg],
      ['image/jpeg', files['image/png']!],
      ['video/webm', bytes([0x1a, 0x45, 0xdf, 0xa3], 'matroska')],
      ...['avif', 'avis', 'heic', 'heix', 'hevc', 'mif1', 'qt  '].map(
        (brand) => ['video/mp4', bytes([0, 0, 0, 24], `ftyp${brand}`)] as const,
      ),
      ['image/png', bytes('GIF89a', [0x89], 'PNG')],
      ['application/pdf', bytes('\n%PDF-1.7')],
      ['', files['image/png']!],
    ] as const) {
      expect(await problem(...upload(mediaType, raw))).toMatchObject({ code: 'unsupported_media_type', status: 415 })
    }
    expect(kept).toEqual([])
  })

  it('is not empty and not too large', async () => {
    const { problem } = createHarness()
    expect(await problem(...upload('image/png', ''))).toMatchObject({ code: 'invalid_request' })
    expect(await problem(...upload('image/png', new Uint8Array(ATTACHMENT_MAX_BYTES + 1)))).toMatchObject({
      code: 'too_large',
      status: 413,
    })
  })

  it('has a plain name, whatever was sent', async () => {
    const { call } = createHarness()
    const nameOf = async (name: string) =>
      (await call<Attachment>(...upload('image/png', files['image/png']!, name))).name
    expect(await nameOf('../../etc/passwd')).toBe('passwd')
    expect(await nameOf('C:\\pictures\\cat.png')).toBe('cat.png')
    expect(await nameOf('a\u0000b\nc.png')).toBe('abc.png')
    expect(await nameOf('')).toBe('attachment')
    expect(await nameOf('x'.repeat(500))).toHaveLength(200)
    // No header of a download can be made of it, and no ending hidden.
    expect(await nameOf('a.png\r\nSet-Cookie: x=1')).toBe('a.pngSet-Cookie: x=1')
    expect(await nameOf('a\u0085b\u2028c\u2029d\u009b.png')).toBe('abcd.png')
    expect(await nameOf('photo\u202Egnp.exe')).toBe('photognp.exe')
    expect(await nameOf('🖼'.repeat(300))).toBe('🖼'.repeat(200))
  })

  it('is bound to its key by its bytes', async () => {
    const { call, problem } = createHarness()
    const key = crypto.randomUUID()
    const [path, options] = upload('image/png', files['image/png']!)
    expect(await call<Attachment>(path, { ...options, key })).toEqual(await call<Attachment>(path, { ...options, key }))
    expect(
      await problem(path, { ...options, raw: bytes([0x89], 'PNG\r\n', [0x1a], '\n', 'other'), key }),
    ).toMatchObject({ code: 'key_reused' })
  })
})
