import { DAY } from '../../spans.ts'

const FAR = 40_000 * DAY

/**
 * The earliest moment, up to one, from which something that has begun to hold goes on holding; null: it does not turn.
 * Windows open with what they count from, so a search by halves finds where.
 */
export function earliest(holds: (moment: number) => boolean, until: number): number | null {
  let before = until - FAR
  let after = until
  if (holds(before) || !holds(after)) return null
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (holds(middle)) after = middle
    else before = middle
  }
  return after
}
