import type { Timeline } from './timeline.ts'
import { together } from './together.ts'

const stage = new Set<Timeline>()
const listeners = new Set<() => void>()

const tell = () => {
  for (const listener of listeners) listener()
}

/** Puts the time of a story that is shown where the time machine finds it, until the answer is called. */
export function putOnStage(timeline: Timeline): () => void {
  stage.add(timeline)
  const stop = timeline.subscribe(tell)
  tell()
  return () => {
    stop()
    stage.delete(timeline)
    tell()
  }
}

/** The time of every story that is shown. */
export const timeOnStage = together(() => [...stage])

/** Hears when a world is moved, and when one comes or goes. */
export function onStageChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
