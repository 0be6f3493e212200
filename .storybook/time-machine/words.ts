import type { Act } from '../../packages/react/src/testing/workshop/acts.ts'
import type { TimeState } from '../../packages/react/src/testing/workshop/timeline.ts'

/** What the tools beside a story and the story say to each other. */
export const TOLD = 'makegood/time/told'
export const ASKED = 'makegood/time/asked'

/** What the time machine hears: how time stands (null: the story has no world), and what went wrong last. */
export type Told = { state: TimeState | null; error: string | null }

/** What the time machine asks for. */
export type Asked = { ask: 'state' } | { ask: 'move'; to: number } | { ask: 'act'; act: Act }
