import type { NextStep, ReasonCode, RefundAct } from '@makegood/contract'
import type { StageSteps } from '../stage.ts'

/** What can be seen of a decision, in short. */
export type SeenDecision = {
  verdict: string
  credits: number | null
  /** Minor units. */
  money: number | null
  courtesy: boolean
  /** Where it may go; `bank_transfer?` where somebody has to agree first. */
  to: readonly string[]
  /** What was taken off, in minor units by kind. */
  fees: Readonly<Record<string, number>>
  reasons: readonly ReasonCode[]
  next: readonly NextStep['kind'][]
  law: string | null
  urgent: boolean
  /** Whether the policy tells which rule it was, and why. */
  told: boolean
  /** The last instant of a window that is over, from the moment of the purchase or of the result: an ISO 8601 duration in hours. */
  closedAfter: string | null
}

/** What can be seen of a quote: the decision, and what the person has to say. */
type SeenQuote = SeenDecision & {
  fields: readonly string[]
  lines: readonly string[]
  usage: readonly number[]
  outages: number
}

type SeenReport = SeenDecision & { created: boolean; safety: boolean; status: string | null; balance: number }

type SeenTransfer = { kind: string; status: string; to: string; credits: number | null; money: number | null }

export type SeenRefund = SeenDecision & {
  status: string
  origin: string
  created: boolean
  acts: readonly RefundAct[]
  /** The ways on from the case as a whole. */
  ways: readonly NextStep['kind'][]
  /** What was asked for and is kept. */
  fields: readonly string[]
  transfers: readonly Partial<SeenTransfer>[]
  /** Every promise counted out, from the request or the yes on: `reply: '2 business days, aim'`. */
  promises: Readonly<Record<string, string>>
  late: readonly string[]
  /** Who failed, where a run did. */
  failure: { source: string; provider: string | null } | null
  outcome: string | null
}

export type SeenProblem = { problem: string; at: readonly string[] }

type Is<Seen> = Partial<Seen> | Partial<SeenProblem>

/** Which of the packs or results it is about, counted from 0; the last without it. */
type Which = { of?: number }

/** One step of a play: what the host tells, or what the person does and sees. */
export type Step =
  // What the host tells.
  | ['buyPack', Partial<StageSteps['buyPack'][0]>?]
  /** Charges the last pack once more; `known`: the system has noticed. */
  | ['duplicateOrder', { known: boolean }]
  | ['grantCredits', StageSteps['grantCredits'][0]]
  | ['generate', Partial<StageSteps['generate'][0]>?]
  | ['download']
  | ['incident', { complete: boolean }]
  | ['endIncident', { remedied: boolean }]
  | ['flag', 'malicious_use' | 'false_information']
  | ['setStanding', { standing: string; forfeit?: boolean }]
  | ['cancelService']
  | ['judge', boolean]
  | ['chargeback', 'opened' | 'withdrawn' | 'paid']
  | ['decideReview', 'approve' | 'decline' | 'ask']
  | ['payOut']
  | ['arrive']
  | ['failTransfer']
  | ['advance', string]
  // What the person does and sees.
  | ['policy', Readonly<Record<string, unknown>>]
  | ['quote', ground: string, is: Is<SeenQuote>, which?: Which]
  | ['offer', is: Is<SeenDecision & { open: boolean; grounds: readonly string[] }>, which?: Which]
  | ['forecast', reason: string, is: Is<SeenDecision & { courtesy_left: number; assumes: readonly string[] }>, which?: Which]
  | ['report', reason: string, is: Is<SeenReport>, more?: Which & { details?: string }]
  | [
      'request',
      ground: string,
      is: Is<SeenRefund>,
      more?: Which & { fields?: Readonly<Record<string, string>>; destination?: string },
    ]
  /** The refund that the last run brought by itself. */
  | ['automatic', is: Is<SeenRefund> | null]
  | ['refund', is: Is<SeenRefund>]
  | ['act', act: RefundAct, is: Is<SeenRefund>]
  | ['wallet', is: { balance?: number; held?: number; lots?: readonly string[]; expires?: boolean }]
  /** The newest entry of the ledger. */
  | ['entry', is: { kind?: string; credits?: number }]

/** One statement of a policy, as it shows on the wire. It begins in an empty world under that policy. */
export type Row = {
  /** Within its policy: `unused-pack`. */
  id: string
  /** The statements of the published text that it holds. */
  rules: readonly string[]
  must: string
  play: readonly Step[]
}
