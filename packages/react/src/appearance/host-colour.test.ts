import { expect, it, vi } from 'vitest'
import { readColour } from './host-colour.ts'

/** A browser that answers with one pixel, whatever was painted. */
const answer = (pixel: readonly number[]) => {
  const context = { clearRect() {}, fillRect() {}, fillStyle: '', getImageData: () => ({ data: pixel }) }
  vi.stubGlobal('OffscreenCanvas', class { getContext = () => context })
}

it('reads plain colours as they are written, and no others where the browser hides what is painted', () => {
  answer([255, 255, 255, 255])
  expect(readColour('rgb(16, 20, 24)')).toEqual([16, 20, 24, 255])
  expect(readColour('rgba(0, 0, 0, 0)')).toEqual([0, 0, 0, 0])
  expect(readColour('oklch(0.5 0.2 20)')).toBeNull()
})
