import type {
  Decision, DestinationOption, Fee, Ground, LotKind, Money, NextStep, ReasonCode, ReasonParams, Remedy, TraceCondition,
  TraceRule, Verdict,
} from '@makegood/contract'
import type { Tell } from './model-rules.ts'
import type { Literal } from './model-values.ts'

/** Facts by path. Instants are epoch milliseconds. Absent: unknown. `null`: known not to have happened. */
export type Facts = { readonly [path: string]: Literal | undefined }

/** Something that happened to the wallet before, for caps and duplicates. Granted and pending ones both count. */
export type PastEvent = { kind: string; at: number; generation?: string; purchase?: string }

/**
 * One case to decide: a ground, the facts, what happened before, and the moment of the request.
 *
 * @example
 * ```ts
 * const unused: Case = {
 *   ground: 'change_of_mind',
 *   at: Date.parse('2026-06-10T09:00:00Z'),
 *   facts: { 'purchase.kind': 'pack', 'purchase.at': Date.parse('2026-06-03T09:00:00Z'), 'purchase.credits_used': 0 },
 *   past: [],
 * }
 * ```
 */
export type Case = {
  ground: Ground
  /** Epoch milliseconds of the request; windows count to it, never to the decision. */
  at: number
  facts: Facts
  past: readonly PastEvent[]
  /** The ids that `past … same` compares with. Absent: unknown, and such a condition is unknown too. */
  generation?: string
  purchase?: string
}

/** What is given, exact: whole credits, money in minor units (fees are off it already), or another remedy. */
export type Grant =
  | { credits: number; as: LotKind | null }
  | { money: Money; to: DestinationOption[]; fees: Fee[] }
  | { remedy: Remedy }

/** The parameters of a cause. Instants are epoch milliseconds, as in all records. */
export type CauseParams = Omit<ReasonParams, 'since' | 'until' | 'again'> & { since?: number; until?: number; again?: number }

/** Why a ruling came out as it did. */
export type Cause = { code: ReasonCode; params: CauseParams; clause: string | null }

/** A way on; `at` is when it opens. */
export type Way = { kind: NextStep['kind']; at?: number }

/** One condition that was looked at, with what it found. */
export type Note = Omit<TraceCondition, 'found'> & { found: Literal | undefined }

/** One rule that was looked at. */
export type Look = Omit<TraceRule, 'conditions'> & { conditions: Note[] }

/** What `decide` says, whole: operators see it as it is, people through `disclose`. */
export type Ruling = {
  verdict: Verdict
  ground: Ground
  grant: Grant | null
  /** Remedies of which one is to be chosen; then `grant` is null. */
  choices: Grant[]
  chosenBy: Decision['chosenBy']
  reasons: Cause[]
  /** Facts that are unknown and would decide; the person is asked for those the person can tell. */
  asks: string[]
  rule: string | null
  clause: string | null
  /** The law that is better for the person than the policy, or adds a remedy to choose; null: the policy decided. */
  law: string | null
  automatic: boolean
  urgent: boolean
  needs: string[]
  next: Way[]
  /** Epoch milliseconds until when this ruling stands by the clock alone; null: for good. */
  until: number | null
  tell: Tell
  trace: Look[] | null
}
