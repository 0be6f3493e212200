import type { Exchange } from './exchange.ts'
import type { Stage } from './stage.ts'
import type { Things } from './things.ts'
import type { Wire } from './wire.ts'

/** What has to be given before a check can run. */
export type Need = 'write' | 'other' | 'expired' | 'stage'

/** Where a check takes place: who is there, and what they have. */
export type Scene = {
  /** The person whose wallet is looked at. */
  wire: Wire
  /** Another person; null: none was given. */
  other: Wire | null
  /** Nobody: without a token. */
  nobody: Wire
  /** Somebody with a token that nobody knows. */
  stranger: Wire
  /** The person with a token that has expired; null: none was given. */
  expired: Wire | null
  /** The stage that it stands on; null: a backend that nobody drives. */
  stage: Stage | null
  /** The token of the person, so that it can be tried where it does not belong. */
  token: string
  /** What the person has, as far as the lists show. Read once. */
  things(): Promise<Things>
  /** Every answer of 400 and above, and every broken connection, of the whole run so far. */
  refusals: readonly Exchange[]
  /** How long to wait for what comes by itself, in milliseconds. */
  patience: number
}

/** One thing that must hold. */
export type Check = {
  /** Stable: `keys.same-answer`. */
  id: string
  /** A sentence. */
  must: string
  /** Where it is said: a part of the contract, an RFC, the ids of rules. */
  source: string
  /** What to do where it fails. */
  fix: string
  needs?: readonly Need[]
  /** It waits for something that takes its time, beside all others; or it looks back on all of them. */
  when?: 'beside' | 'last'
  /** The policy that has to be in force on the stage, in a world of its own; any without. */
  policy?: string
  /** That world begins empty, and not with something of everything. */
  empty?: boolean
  /** Says what is worth telling, if anything. */
  run(scene: Scene): Promise<readonly string[] | void>
}
