import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { differenceOf, isBlank } from './compare-pictures.ts'
import { type Drawing, otherDrawing } from './picture-manifest.ts'
import { report } from './pictures-report.ts'

type Pixel = readonly [x: number, y: number, gray: number]

/** A white picture with some gray pixels. */
function picture(width: number, height: number, pixels: readonly Pixel[] = []): Buffer {
  const png = new PNG({ width, height })
  png.data.fill(255)
  for (const [x, y, gray] of pixels) png.data.fill(gray, (y * width + x) * 4, (y * width + x) * 4 + 3)
  return PNG.sync.write(png)
}

const line = (y: number, gray: number): Pixel[] => Array.from({ length: 40 }, (_, x) => [x, y, gray])

describe('two pictures', () => {
  test('are the same where every pixel is', () => {
    expect(differenceOf(picture(40, 20, line(4, 0)), picture(40, 20, line(4, 0)))).toBeNull()
  })

  test('are the same where a few pixels are not', () => {
    expect(differenceOf(picture(40, 20), picture(40, 20, [[3, 3, 0], [9, 9, 0]]))).toBeNull()
  })

  test('differ where a hairline moved by a pixel, and show where', () => {
    const difference = differenceOf(picture(40, 20, line(4, 200)), picture(40, 20, line(5, 200)))
    const { data } = PNG.sync.read(difference!)
    expect([...data.subarray(4 * 40 * 4, 4 * 40 * 4 + 3)]).toEqual([255, 0, 0])
    expect([...data.subarray(9 * 40 * 4, 9 * 40 * 4 + 3)]).toEqual([255, 255, 255])
  })

  test('differ where a line got paler', () => {
    expect(differenceOf(picture(40, 20, line(4, 190)), picture(40, 20, line(4, 210)))).not.toBeNull()
  })

  test('differ where one is larger', () => {
    const { width, height } = PNG.sync.read(differenceOf(picture(40, 20), picture(41, 18))!)
    expect([width, height]).toEqual([41, 20])
  })
})

test('a picture of one colour is blank, and one pixel more makes it none', () => {
  expect(isBlank(picture(40, 20))).toBe(true)
  expect(isBlank(picture(40, 20, [[39, 19, 254]]))).toBe(false)
})

describe('pictures are compared', () => {
  const here: Drawing = { browser: 156, system: 'linux', fonts: { sans: '5.3.0' } }

  test('where the same browser, system and fonts draw them', () => {
    expect(otherDrawing(here, { ...here, fonts: { sans: '5.3.0' } })).toBeNull()
  })

  test.each([
    [null, here, 'none are kept'],
    [here, { ...here, browser: 157 }, 'they were drawn by Chromium 156, and this is 157'],
    [here, { ...here, system: 'darwin' }, 'they were drawn on linux, and this is darwin'],
    [here, { ...here, fonts: { sans: '5.4.0' } }, 'sans was 5.3.0, and is 5.4.0'],
    [here, { ...here, fonts: {} }, 'sans was 5.3.0, and is not there'],
  ])('nowhere else, and it is said why', (before, now, why) => {
    expect(otherDrawing(before, now)).toBe(why)
  })
})

describe('the report of a run', () => {
  test('counts what was compared, and names what differs', () => {
    const notes = [
      { name: 'a-light', outcome: 'same' as const, why: null },
      { name: 'a-dark', outcome: 'different' as const, why: null },
    ]
    expect(report(notes, [])).toBe(
      'Pictures: 1 the same as those kept, 1 not, 0 not compared\ndifferent: a-dark. See artifacts/pictures; `pnpm screenshots` renews those kept.',
    )
  })

  test('counts what was not compared, and says why', () => {
    const note = { outcome: 'not compared' as const, why: 'none are kept' }
    expect(report([{ ...note, name: 'a-light' }, { ...note, name: 'a-dark' }], [])).toBe(
      'Pictures: 0 the same as those kept, 0 not, 2 not compared\n' +
        'Not compared with those kept: none are kept. Each was drawn and is not blank. See artifacts/pictures.',
    )
  })
})
