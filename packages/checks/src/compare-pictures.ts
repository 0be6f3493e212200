import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

// Smoothed edges are not counted; a shift of a hairline is some hundred pixels.
const MOST_PIXELS = 12
const THRESHOLD = 0.05

/** How two pictures differ: an image of it, red on pale. Null: they do not. */
export function differenceOf(expected: Buffer, actual: Buffer): Buffer | null {
  if (expected.equals(actual)) return null
  const [before, now] = [PNG.sync.read(expected), PNG.sync.read(actual)]
  const [width, height] = [Math.max(before.width, now.width), Math.max(before.height, now.height)]
  const difference = new PNG({ width, height })
  const pixels = pixelmatch(onCanvas(before, width, height), onCanvas(now, width, height), difference.data, width, height, {
    threshold: THRESHOLD,
  })
  const sameSize = before.width === now.width && before.height === now.height
  return sameSize && pixels <= MOST_PIXELS ? null : PNG.sync.write(difference)
}

function onCanvas(picture: PNG, width: number, height: number): Buffer {
  const canvas = new PNG({ width, height })
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0)
  return canvas.data
}

/** Nothing can be seen in it: one colour, all over. */
export function isBlank(picture: Buffer): boolean {
  const { data } = PNG.sync.read(picture)
  const first = data.readUInt32BE(0)
  for (let at = 4; at < data.length; at += 4) if (data.readUInt32BE(at) !== first) return false
  return true
}
