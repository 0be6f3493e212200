import type { Instant, PolicySummary } from '@makegood/contract'

type OpenHours = PolicySummary['openHours']

/** How it stands with the office: open until, or closed and open again from. */
export type Office = { open: true; until: Instant } | { open: false; from: Instant }

/** How it stands at a moment, in epoch milliseconds; null where no hours are given or known (B48). */
export function officeAt(openHours: OpenHours, now: number): Office | null {
  const next = openHours.find(({ until }) => Date.parse(until) > now)
  if (!next) return null
  return Date.parse(next.from) <= now ? { open: true, until: next.until } : { open: false, from: next.from }
}

/** Milliseconds between two moments in which somebody is there. */
export function openBetween(openHours: OpenHours, from: number, until: number): number {
  const overlap = (stretch: OpenHours[number]) =>
    Math.min(until, Date.parse(stretch.until)) - Math.max(from, Date.parse(stretch.from))
  return openHours.reduce((sum, stretch) => sum + Math.max(0, overlap(stretch)), 0)
}
