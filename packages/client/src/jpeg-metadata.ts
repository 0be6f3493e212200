import { orientationOnly, readOrientation } from './orientation.ts'

const START_OF_SCAN = 0xda
const END = 0xd9
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0]

/** A JPEG without what it says of where, when and with what it was made. How it is turned, and its colours, stay. */
export function jpegWithoutMetadata(bytes: Uint8Array): Uint8Array[] {
  const kept: Uint8Array[] = []
  let orientation: number | null = null
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!
    if (marker === END) break
    const end = at + 2 + ((bytes[at + 2]! << 8) | bytes[at + 3]!)
    const segment = bytes.subarray(at, end)
    if (isExif(segment)) orientation ??= readOrientation(segment.subarray(4 + EXIF.length))
    const until = marker === START_OF_SCAN ? endOfScan(bytes, end) : end
    if (isPicture(marker, segment)) kept.push(bytes.subarray(at, until))
    at = until
  }
  const turned = orientation === null ? [] : [exifSegment(orientation)]
  // What stands behind the end is no part of the picture: other pictures, or a clip with its own location.
  return [bytes.subarray(0, 2), ...turned, ...kept, new Uint8Array([0xff, END])]
}

/** Whether a segment makes the picture: all but comments and the notes of applications, save those about colours. */
function isPicture(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  const name = new TextDecoder('latin1').decode(segment.subarray(4, 15))
  return (marker === 0xe0 && name.startsWith('JFIF')) || (marker === 0xe2 && name === 'ICC_PROFILE') || (marker === 0xee && name.startsWith('Adobe'))
}

const isExif = (segment: Uint8Array) => segment[1] === 0xe1 && EXIF.every((byte, index) => segment[4 + index] === byte)

/** Where the data of a scan end: at the next marker that is no restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue
    const marker = bytes[at + 1]!
    if (marker !== 0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd7)) return at
  }
  return bytes.length
}

function exifSegment(orientation: number): Uint8Array {
  const tiff = orientationOnly(orientation)
  const length = 2 + EXIF.length + tiff.length
  return new Uint8Array([0xff, 0xe1, length >> 8, length & 0xff, ...EXIF, ...tiff])
}
