import type { Act } from './acts.ts'
import type { Timeline, TimeState } from './timeline.ts'

/** What drives time: that of one world, or of several at once. */
export type TimeDrive = Pick<Timeline, 'moveTo' | 'act'> & {
  /** Null: there is no world. */
  state(): Promise<TimeState | null>
}

/** Drives several worlds by one clock. What can happen in any of them can happen; where it cannot, nothing does. */
export const together = (timelines: () => readonly Timeline[]): TimeDrive => ({
  async state() {
    const states = await Promise.all(timelines().map((timeline) => timeline.state()))
    return states.length === 0 ? null : stateOfAll(states)
  },
  async moveTo(at) {
    await Promise.all(timelines().map((timeline) => timeline.moveTo(at)))
  },
  async act(act) {
    await Promise.all(timelines().map((timeline) => timeline.act(act)))
  },
})

function stateOfAll(states: readonly TimeState[]): TimeState {
  const marks = new Map(states.flatMap((state) => state.marks.map((mark) => [`${mark.at} ${mark.text}`, mark] as const)))
  return {
    start: Math.min(...states.map(({ start }) => start)),
    now: Math.max(...states.map(({ now }) => now)),
    marks: [...marks.values()].sort((one, other) => one.at - other.at),
    acts: [...new Set<Act>(states.flatMap(({ acts }) => acts))],
  }
}
