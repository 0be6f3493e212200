/** Red, green, blue and alpha, from 0 to 255. */
export type HostColour = readonly [number, number, number, number]

let brush: OffscreenCanvasRenderingContext2D | null | undefined

/** What a computed colour is painted as; null for one that nothing can paint. */
export function readColour(css: string): HostColour | null {
  brush ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  if (!brush) return null
  brush.clearRect(0, 0, 1, 1)
  brush.fillStyle = '#0000'
  brush.fillStyle = css
  brush.fillRect(0, 0, 1, 1)
  const [r, g, b, alpha] = brush.getImageData(0, 0, 1, 1).data
  return [r!, g!, b!, alpha!]
}

export const isOpaque = (colour: HostColour | null): colour is HostColour => colour !== null && colour[3] > 250

const lightOf = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)
const luminance = ([r, g, b]: HostColour) => 0.2126 * lightOf(r) + 0.7152 * lightOf(g) + 0.0722 * lightOf(b)

/** Whether white is read better on it than black. */
export const isDark = (colour: HostColour) => luminance(colour) < 0.179

export function contrastOf(one: HostColour, other: HostColour): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05]
  return Math.max(a, b) / Math.min(a, b)
}

/** How colourful it is, from 0 for a grey to 1. */
export const colourfulness = ([r, g, b]: HostColour) => (Math.max(r, g, b) - Math.min(r, g, b)) / 255
