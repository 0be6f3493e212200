import type { Mark } from '../../packages/react/src/testing/workshop/marks.ts'
import type { TimeState } from '../../packages/react/src/testing/workshop/timeline.ts'

export const DAY = 86_400_000
const LENGTH = 120 * DAY

/** Where the slider ends: four months after the beginning, or a month after the last that is known. */
export function endOf({ start, now, marks }: TimeState): number {
  const last = Math.max(now, ...marks.map(({ at }) => at))
  const days = Math.ceil((last - start) / DAY)
  return Math.max(start + LENGTH, last > start + LENGTH - 30 * DAY ? start + (days + 30) * DAY : 0)
}

/** The day of a moment; the first is day 0. */
export const dayOf = ({ start }: TimeState, at: number): number => Math.floor((at - start) / DAY)

/** What happened on one day, the same only once. */
export function gather(state: TimeState): (Mark & { day: number; times: number })[] {
  const gathered = new Map<string, Mark & { day: number; times: number }>()
  for (const mark of state.marks) {
    const day = dayOf(state, mark.at)
    const known = gathered.get(`${day} ${mark.text}`)
    gathered.set(`${day} ${mark.text}`, { ...mark, day, times: (known?.times ?? 0) + 1 })
  }
  return [...gathered.values()]
}

const face = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin' })

/** A moment as the stories show it. */
export const written = (at: number): string => face.format(at)
