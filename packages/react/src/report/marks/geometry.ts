import type { ReportMark } from './mark.ts'

/** In fractions of the picture's width and height, from its upper left corner. */
export type Point = { x: number; y: number }
export type Area = Point & { width: number; height: number }

type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>

const clamp = (value: number) => Math.min(1, Math.max(0, value))
const round = (value: number) => Math.round(value * 10_000) / 10_000

/** Where a pointer is on a picture. The box is the picture's own: zoomed and scrolled as it is, without bars beside it. */
export const pointIn = ({ left, top, width, height }: Box, at: { clientX: number; clientY: number }): Point => ({
  x: round(clamp((at.clientX - left) / width)),
  y: round(clamp((at.clientY - top) / height)),
})

export const areaBetween = (one: Point, other: Point): Area => ({
  x: round(Math.min(one.x, other.x)),
  y: round(Math.min(one.y, other.y)),
  width: round(Math.abs(one.x - other.x)),
  height: round(Math.abs(one.y - other.y)),
})

/** The area a mark takes up; null where it has no place, only a time. */
export function boundsOf({ area, stroke }: ReportMark): Area | null {
  if (area || !stroke) return area ?? null
  const xs = stroke.points.map(({ x }) => x)
  const ys = stroke.points.map(({ y }) => y)
  return areaBetween({ x: Math.min(...xs), y: Math.min(...ys) }, { x: Math.max(...xs), y: Math.max(...ys) })
}
