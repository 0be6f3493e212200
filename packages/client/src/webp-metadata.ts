import { orientationOnly, readOrientation } from './orientation.ts'

/** The chunks that a picture is drawn from, moving ones too. */
const PICTURE = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])

/** Bits of the header that say what else is in the file. */
const HAS_EXIF = 0x08
const HAS_XMP = 0x04

/** A WebP without what it says of where, when and with what it was made. How it is turned, and its colours, stay. */
export function webpWithoutMetadata(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = []
  let orientation: number | null = null
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = new TextDecoder('latin1').decode(bytes.subarray(at, at + 4))
    const length = view.getUint32(at + 4, true)
    const end = at + 8 + length + (length % 2)
    if (name === 'EXIF') orientation ??= readOrientation(tiffOf(bytes.subarray(at + 8, at + 8 + length)))
    if (PICTURE.has(name)) kept.push(bytes.slice(at, end))
    at = end
  }
  for (const part of kept) if (isHeader(part)) part[8] = (part[8]! & ~(HAS_EXIF | HAS_XMP)) | (orientation === null ? 0 : HAS_EXIF)
  const turned = orientation === null ? [] : [exifChunk(orientation)]
  const parts = [...kept, ...turned]
  const head = bytes.slice(0, 12)
  new DataView(head.buffer).setUint32(4, 4 + parts.reduce((sum, part) => sum + part.length, 0), true)
  return [head, ...parts]
}

/** Some writers put the name of JPEG's segment before the data. */
const tiffOf = (data: Uint8Array) => (data[0] === 0x45 && data[1] === 0x78 ? data.subarray(6) : data)

const isHeader = (chunk: Uint8Array) => chunk[3] === 0x58 && chunk[0] === 0x56 && chunk.length > 8

function exifChunk(orientation: number): Uint8Array {
  const tiff = orientationOnly(orientation)
  const chunk = new Uint8Array(8 + tiff.length)
  chunk.set(new TextEncoder().encode('EXIF'))
  new DataView(chunk.buffer).setUint32(4, tiff.length, true)
  chunk.set(tiff, 8)
  return chunk
}
