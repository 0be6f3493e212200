import type { ReportMark } from './mark.ts'

export type Stretch = NonNullable<ReportMark['time']>

/** How long a stretch is when it is marked, in seconds. */
const FIRST_LENGTH = 1

const round = (seconds: number) => Math.round(seconds * 10) / 10

/** The last moment of a clip that can be marked: times are tenths of a second. */
export const endOf = (duration: number): number => Math.floor(duration * 10) / 10

export function stretchAt(moment: number, end: number): Stretch {
  const from = Math.min(round(moment), end)
  return { from, to: Math.min(round(from + FIRST_LENGTH), end) }
}

/** The stretch with one of its ends elsewhere; it takes the other one along rather than pass it. */
export function moveEnd({ from, to }: Stretch, end: 'from' | 'to', seconds: number): Stretch {
  const at = round(seconds)
  return end === 'from' ? { from: at, to: Math.max(at, to) } : { from: Math.min(from, at), to: at }
}
