import type { Point } from './geometry.ts'
import { POINTS_MAX } from './mark.ts'

/** How broad the brush is, as a fraction of the picture's width. */
export const BRUSH = 0.012

/** Points nearer to the last one than this tell nothing new. */
const STEP = 0.004

/** The path with one point more, if the pointer has gone far enough for it. */
export function extend(points: readonly Point[], to: Point): Point[] {
  const last = points.at(-1)
  return last && Math.hypot(to.x - last.x, to.y - last.y) < STEP ? [...points] : [...points, to]
}

/** The same path with fewer points, evenly picked, its ends kept. */
export function thin(points: readonly Point[], most = POINTS_MAX): Point[] {
  if (points.length <= most) return [...points]
  return Array.from({ length: most }, (_, index) => points[Math.round((index * (points.length - 1)) / (most - 1))]!)
}

/** The width of what strokes are drawn in; its height follows from the picture's. */
export const CANVAS = 1000

/** A path for an SVG that is `CANVAS` wide. `ratio` is the picture's width by its height. */
export const pathOf = (points: readonly Point[], ratio: number): string =>
  `M${points.map(({ x, y }) => `${(x * CANVAS).toFixed(1)} ${((y * CANVAS) / ratio).toFixed(1)}`).join('L')}`
