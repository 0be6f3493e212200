/** The tag that says how a picture is to be turned, and the type of its value. */
const ORIENTATION = 0x0112
const SHORT = 3

/** How a picture is to be turned, 2 to 8, as its Exif data say; null: as it is, or it cannot be read. */
export function readOrientation(tiff: Uint8Array): number | null {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  if (tiff.length < 14) return null
  const little = tiff[0] === 0x49
  const directory = view.getUint32(4, little)
  if (directory + 2 > tiff.length) return null
  const entries = view.getUint16(directory, little)
  for (let index = 0; index < entries; index++) {
    const at = directory + 2 + index * 12
    if (at + 12 > tiff.length) return null
    if (view.getUint16(at, little) !== ORIENTATION || view.getUint16(at + 2, little) !== SHORT) continue
    const value = view.getUint16(at + 8, little)
    return value >= 2 && value <= 8 ? value : null
  }
  return null
}

/** Exif data that say how a picture is to be turned, and nothing else. */
export function orientationOnly(orientation: number): Uint8Array {
  const tiff = new Uint8Array(26)
  const view = new DataView(tiff.buffer)
  tiff.set([0x49, 0x49, 0x2a, 0])
  view.setUint32(4, 8, true)
  view.setUint16(8, 1, true)
  view.setUint16(10, ORIENTATION, true)
  view.setUint16(12, SHORT, true)
  view.setUint32(14, 1, true)
  view.setUint16(18, orientation, true)
  return tiff
}
