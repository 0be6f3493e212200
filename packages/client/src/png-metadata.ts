import { orientationOnly, readOrientation } from './orientation.ts'

/** The chunks that a picture is drawn from, moving ones too. */
const PICTURE = new Set([
  'IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs', 'hIST', 'sPLT', 'cICP',
  'mDCV', 'cLLI', 'acTL', 'fcTL', 'fdAT',
])

/** A PNG without texts (prompts among them), times and places. How it is turned, and its colours, stay. */
export function pngWithoutMetadata(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = []
  let orientation: number | null = null
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const name = new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8))
    const end = at + 12 + length
    if (name === 'eXIf') orientation ??= readOrientation(bytes.subarray(at + 8, at + 8 + length))
    if (PICTURE.has(name)) kept.push(bytes.subarray(at, end))
    // Nothing of what stands behind the end is drawn.
    if (name === 'IEND') break
    at = end
  }
  const turned = orientation === null ? [] : [chunk('eXIf', orientationOnly(orientation))]
  return [bytes.subarray(0, 8), ...kept.slice(0, 1), ...turned, ...kept.slice(1)]
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(12 + data.length)
  const view = new DataView(whole.buffer)
  view.setUint32(0, data.length)
  whole.set(new TextEncoder().encode(name), 4)
  whole.set(data, 8)
  view.setUint32(8 + data.length, crc(whole.subarray(4, 8 + data.length)))
  return whole
}

/** The checksum of a chunk (ISO 3309). */
function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  }
  return (rest ^ 0xffffffff) >>> 0
}
