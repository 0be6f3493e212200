/** How the next take is to end: this is a rehearsal, and whoever looks at it wants to see each. */
export const ENDINGS = { well: 'Comes out well', torn: 'Comes out torn', fails: 'The provider fails', stopped: 'The content check stops it' }
export type Ending = keyof typeof ENDINGS

/** What a take costs by its length. */
export const LENGTHS = [{ seconds: 4, credits: 20 }, { seconds: 8, credits: 40 }] as const
export type Seconds = (typeof LENGTHS)[number]['seconds']

export type NewTake = { prompt: string; seconds: Seconds; ending: Ending }

export type Take = NewTake & {
  id: string
  number: number
  credits: number
  /** The film it is shown as, in public/clips. */
  clip: string
  /** Epoch milliseconds by the server's own clock: shooting takes the same time whatever the world's says. */
  startedAt: number
  outcome: 'running' | 'succeeded' | 'failed' | 'moderated'
}

/** The id the refund API knows the clip of a take by. */
export const resultOf = (take: Take) => `${take.id}-1`

/** Milliseconds that shooting takes; the hand of the leader goes round in as many. */
export const SHOOTING = 4000

/** What the query of all takes is known by, on the server and in the browser. */
export const TAKES = ['takes'] as const
