/** Red, green, blue and alpha, from 0 to 255. */
export type HostColour = readonly [number, number, number, number]

/** What most computed colours are written as. */
const PLAIN = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/

let brush: OffscreenCanvasRenderingContext2D | null | undefined

/** What a computed colour is painted as; null for one that nothing can paint. */
export function readColour(css: string): HostColour | null {
  const [, r, g, b, alpha = '1'] = PLAIN.exec(css) ?? []
  if (b) return [Number(r), Number(g), Number(b), Number(alpha) * 255]
  if (brush === undefined) brush = takeBrush()
  return brush && paint(brush, css)
}

/** None where the browser keeps pages from seeing what they painted, and shows them something else. */
function takeBrush(): OffscreenCanvasRenderingContext2D | null {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  return context && String(paint(context, '#246')) === '34,68,102,255' ? context : null
}

function paint(context: OffscreenCanvasRenderingContext2D, css: string): HostColour {
  context.clearRect(0, 0, 1, 1)
  context.fillStyle = '#0000'
  context.fillStyle = css
  context.fillRect(0, 0, 1, 1)
  const [r, g, b, alpha] = context.getImageData(0, 0, 1, 1).data
  return [r!, g!, b!, alpha!]
}

export const isOpaque = (colour: HostColour | null): colour is HostColour => colour !== null && colour[3] > 250

const lightOf = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)
const luminance = ([r, g, b]: HostColour) => 0.2126 * lightOf(r) + 0.7152 * lightOf(g) + 0.0722 * lightOf(b)

/** Whether white is read better on it than black. */
export const isDark = (colour: HostColour) => luminance(colour) < 0.179

/** Whether it is a text for a dark page: greys of quiet texts on a light one are darker. */
export const isForDark = (text: HostColour) => luminance(text) > 0.4

export function contrastOf(one: HostColour, other: HostColour): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05]
  return Math.max(a, b) / Math.min(a, b)
}

/** How colourful it is, from 0 for a grey to 1. */
export const colourfulness = ([r, g, b]: HostColour) => (Math.max(r, g, b) - Math.min(r, g, b)) / 255
