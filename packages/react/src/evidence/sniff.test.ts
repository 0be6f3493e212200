import { ATTACHMENT_MAX_BYTES, ATTACHMENT_TYPES, ATTACHMENTS_MAX } from '@makegood/contract'
import { expect, it } from 'vitest'
import { enEvidence } from '../languages/en/evidence.ts'
import { FILE_MAX_BYTES, FILE_TYPES, FILES_MAX } from './evidence.ts'
import { sniff } from './sniff.ts'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part)))

it.each([
  ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF'), 'image/jpeg'],
  ['a PNG', bytes([0x89], 'PNG\r\n', [0x1a], '\n'), 'image/png'],
  ['a WebP', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 '), 'image/webp'],
  ['an MP4', bytes([0, 0, 0, 32], 'ftypisom'), 'video/mp4'],
  ['an MP4 of a phone', bytes([0, 0, 0, 32], 'ftypM4V '), 'video/mp4'],
  ['a WebM', bytes([0x1a, 0x45, 0xdf, 0xa3, 0x42, 0x82], 'webm'), 'video/webm'],
  ['a PDF', bytes('%PDF-1.7'), 'application/pdf'],
  ['a Matroska film', bytes([0x1a, 0x45, 0xdf, 0xa3, 0x42, 0x82], 'matroska'), null],
  ['a HEIC picture', bytes([0, 0, 0, 32], 'ftypheic'), null],
  ['an AVIF picture', bytes([0, 0, 0, 32], 'ftypavif'), null],
  ['a QuickTime film', bytes([0, 0, 0, 32], 'ftypqt  '), null],
  ['a sound in RIFF', bytes('RIFF', [1, 2, 3, 4], 'WAVEfmt '), null],
  ['a GIF', bytes('GIF89a'), null],
  ['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg">'), null],
  ['a page', bytes('<!doctype html><script>1</script>'), null],
  ['a script', bytes('#!/bin/sh\n'), null],
  ['a page with a PNG further on', bytes('<html>', [0x89], 'PNG\r\n', [0x1a], '\n'), null],
  ['nothing', bytes(), null],
  ['a cut JPEG', bytes([0xff, 0xd8]), null],
])('knows %s by its first bytes', (_what, start, type) => {
  expect(sniff(start)).toBe(type)
})

it('allows what the contract allows, and says so', () => {
  expect(Object.keys(FILE_TYPES)).toEqual([...ATTACHMENT_TYPES])
  expect(FILE_MAX_BYTES).toBe(ATTACHMENT_MAX_BYTES)
  expect(FILES_MAX).toBe(ATTACHMENTS_MAX)
  for (const name of Object.values(FILE_TYPES)) expect(enEvidence.evidence.kinds).toContain(name)
})
