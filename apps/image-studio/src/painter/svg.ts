/** Small words to write SVG with. Presentation attributes only: no style attribute, no script. */
export type Point = readonly [x: number, y: number]

/** One decimal of a length is finer than a pixel and keeps a picture small. */
const round = (value: number) => Math.round(value * 10) / 10
const hundredth = (value: number) => Math.round(value * 100) / 100

const attributes = (values: Record<string, string | number | undefined>) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? hundredth(value) : value}"`)
    .join('')

export function tag(name: string, values: Record<string, string | number | undefined>, children = ''): string {
  return children ? `<${name}${attributes(values)}>${children}</${name}>` : `<${name}${attributes(values)}/>`
}

export const group = (values: Record<string, string | number | undefined>, ...children: string[]) => tag('g', values, children.join(''))
export const path = (d: string, values: Record<string, string | number | undefined>) => tag('path', { d, ...values })
export const circle = (cx: number, cy: number, r: number, values: Record<string, string | number | undefined>) => tag('circle', { cx, cy, r, ...values })
export const ellipse = (cx: number, cy: number, rx: number, ry: number, values: Record<string, string | number | undefined>) =>
  tag('ellipse', { cx, cy, rx, ry, ...values })
export const rect = (x: number, y: number, width: number, height: number, values: Record<string, string | number | undefined>) =>
  tag('rect', { x, y, width, height, ...values })

const at = ([x, y]: Point) => `${round(x)} ${round(y)}`
const polyline = (points: readonly Point[]) => points.map((point, index) => `${index ? 'L' : 'M'}${at(point)}`).join('')
export const polygon = (points: readonly Point[]) => `${polyline(points)}Z`

/** A smooth curve through all points (Catmull-Rom as cubic Béziers). */
export function smooth(points: readonly Point[], closed = false): string {
  const count = points.length
  const point = (index: number): Point => {
    const found = closed ? points[((index % count) + count) % count] : points[Math.min(count - 1, Math.max(0, index))]
    return found ?? [0, 0]
  }
  const parts = [`M${at(point(0))}`]
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [before, from, to, after] = [point(index - 1), point(index), point(index + 1), point(index + 2)]
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    parts.push(`C${at(first)} ${at(second)} ${at(to)}`)
  }
  return parts.join('') + (closed ? 'Z' : '')
}

type Stop = readonly [offset: number, colour: string, opacity?: number]
const stops = (list: readonly Stop[]) =>
  list.map(([offset, colour, opacity]) => tag('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity })).join('')

/** A straight gradient; it runs downwards unless `across`. */
export const linear = (id: string, list: readonly Stop[], across = false) =>
  tag('linearGradient', { id, x1: 0, y1: 0, x2: across ? 1 : 0, y2: across ? 0 : 1 }, stops(list))
export const radial = (id: string, list: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5) =>
  `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stops(list)}</radialGradient>`
